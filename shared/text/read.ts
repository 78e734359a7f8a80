/**
 * What a text meant: the stages in order, from letters to events on the clock. Pure, never throws,
 * and reads at most 1,600 characters, so a text costs a bounded time whatever it holds.
 */
import { type LocalDateTime, minutesOfTime, timeOf, wallMinutes } from '../time/local.ts';
import { type Clauses, gather } from './clauses.ts';
import { clockAtoms } from './clock.ts';
import { story } from './events.ts';
import { languageOf, mended } from './language.ts';
import { normalise } from './normalise.ts';
import { commandWithin, isOptOutPhrase, isOptOutWord, wholeCommand } from './orders.ts';
import { dayMinute, place } from './place.ts';
import type { Command, ContextTag, Lang, Reading, ReadingContext, SaidEvent } from './reading.ts';
import { withRoles } from './roles.ts';
import { safetyOf } from './safety.ts';
import { contextEvents, said } from './said.ts';
import { sceneOf } from './scene.ts';
import { LANGUAGES, senseAtoms } from './senses.ts';
import { thumbOf } from './thumb.ts';
import { type Token, tokens } from './tokens.ts';

interface Log {
  events: SaidEvent[];
  clauses: Clauses;
  tags: SaidEvent[];
}

function logOf(list: Token[], lang: Lang, context: ReadingContext, calm: boolean): Log {
  const atoms = withRoles(senseAtoms(clockAtoms(mended(list, lang), LANGUAGES[lang].clock), lang));
  const clauses = gather(atoms);
  const scene = sceneOf(atoms, clauses, dayMinute(context.now));
  const s = story(clauses, scene);
  const kept = calm ? s.drafts : s.drafts.filter((d) => !d.thin);
  const placing = place(kept, context.now, scene.day);
  const events = placing ? said(kept, placing.best, { feed: context.feed ?? 'nursed', nowMinute: wallMinutes(context.now) }) : [];
  const tags = contextEvents(clauses.tags.filter((t) => !t.dead).map((t) => t.s.slice(2) as ContextTag));
  const told = clauses.question ? events.filter((e) => 'at' in e || 'from' in e || 'to' in e || 'until' in e) : events;
  return { events: told, clauses, tags };
}

function commanded(command: Command, lang: Lang | null): Reading {
  return { events: [], intent: 'command', command, doubt: null, lang };
}

/** Bedtime said after the hour and until two is a log (design §8). */
function isBedtimeLog(command: Command, now: LocalDateTime): boolean {
  if (command.name !== 'bedtime') return false;
  const minute = minutesOfTime(timeOf(now));
  const at = minutesOfTime(command.at);
  return at >= 720 ? minute >= at || minute < 120 : minute >= at && minute < 120;
}

export function read(text: string, context: ReadingContext): Reading {
  const list = tokens(normalise(text));
  const told = languageOf(list);
  const lang = told ?? context.lang ?? 'en';
  if (isOptOutWord(list)) return commanded({ name: 'stop' }, told);
  const thumb = thumbOf(list, lang, context);
  if (thumb) return { ...thumb, lang: told };
  const safety = safetyOf(list);
  const whole = safety.tier === 'crisis' || safety.tier === 'emergency' ? undefined : wholeCommand(list, text);
  if (whole && !isBedtimeLog(whole, context.now)) return commanded(whole, told);
  const log = logOf(list, lang, context, safety.tier === null);
  if (isOptOutPhrase(list) && log.events.length === 0) return commanded({ name: 'stop' }, told);
  const events = [...log.events, ...log.tags];
  const tier = safety.tier ?? (safety.weary && events.length === 0 ? 'low' : null);
  if (tier) return { events: log.events, intent: tier === 'crisis' || tier === 'low' ? 'distress' : 'medical', safety: { tier }, doubt: null, lang: told };
  if (log.events.length === 0) {
    const within = commandWithin(list);
    if (within) return commanded(within, told);
  }
  const intent = log.clauses.question ? 'question' : events.length === 0 ? 'chat' : null;
  return { events, intent, doubt: null, lang: told };
}
