/**
 * What a text meant: the stages in order, from letters to events on the clock. Pure, never throws,
 * and reads at most 1,600 characters, so a text costs a bounded time whatever it holds.
 */
import { dateOf, timeOf } from '../time/local.ts';
import { bedtimeTonight, isBedtimeLog } from './bedtimeOrder.ts';
import { askedOf, isSigh } from './asks.ts';
import { isLimited } from './askRules.ts';
import { childOf, labelled, namedParts } from './children.ts';
import { onDayNamed } from './dayNamed.ts';
import { languageOf } from './language.ts';
import { leavingIn } from './leaving.ts';
import { type Log, logOf } from './log.ts';
import { hazardOf } from './hazard.ts';
import { nightOfText } from './night.ts';
import { normalise } from './normalise.ts';
import { commandForChild, commandWithin, deleteNamed, deleteOther, isOptOutPhrase, isOptOutWord, wholeCommand } from './orders.ts';
import type { Command, Intent, Lang, Reading, ReadingContext } from './reading.ts';
import { leansAway, moodTier, soundsDespairing } from './mood.ts';
import { type SafetyFound, safetyOf } from './safety.ts';
import { steeringOf } from './steering.ts';
import { helpNow } from './helpNow.ts';
import { thumbOf, upAtDawn, upNow } from './thumb.ts';
import { upheavalOf } from './upheaval.ts';
import { LANGUAGES } from './senses.ts';
import { type Token, tokens } from './tokens.ts';
import { trackerEvents } from './tracker.ts';

function commanded(command: Command, lang: Lang | null): Reading {
  return { events: [], intent: 'command', command, doubt: null, lang };
}

function intentOf(log: Log): Intent | null {
  if (log.clauses.question) return 'question';
  return log.events.length + log.tags.length === 0 && !log.doubt && !log.correction ? 'chat' : null;
}

/** What is a cry for help only where nothing is logged beside it. */
function tierAlone(list: Token[], safety: SafetyFound, log: Log, clings: boolean): SafetyFound['tier'] {
  if (log.events.length > 0) return null;
  if (safety.unwell) return 'doctor';
  if (log.tags.length > 0) return null;
  if (safety.weary) return 'low';
  const toldElse = clings || safety.over || log.clauses.set.has('skip') || log.doubt !== null || log.correction !== undefined || nightOfText(list, log) !== undefined;
  return toldElse ? null : moodTier(list);
}

const isMorning = (now: string): boolean => now.slice(11) >= '04:00' && now.slice(11) < '12:00';

/** A text that is neither a command nor a cry for help. */
function toldOf(list: Token[], log: Log, safety: SafetyFound, told: Lang | null, upheaval: Reading['upheaval'], context: ReadingContext): Reading {
  const heard = safety.tier ?? tierAlone(list, safety, log, upheaval?.what === 'separation');
  const tier = heard === 'low' && log.events.length === 0 && soundsDespairing(list) ? 'crisis' : heard;
  // A cough or a fever is context beside a night; alone it is why one asks.
  const alarmed = tier === 'emergency' || tier === 'doctor';
  const events = alarmed && log.events.length === 0 ? [] : [...log.events, ...log.tags];
  const hazard = hazardOf(list);
  // Who nodded off at the wheel is no child.
  const slept = hazard === 'driving' ? events.filter((e) => e.kind !== 'asleep' || e.at !== undefined) : events;
  const night = nightOfText(list, log, isMorning(context.now));
  const about = {
    lang: told,
    ...(hazard ? { hazard } : {}),
    ...childNamed(list, context),
    ...(night && !log.clauses.question && !log.doubt ? { night } : {}),
  };
  if (tier) {
    return { ...about, events: tier === 'low' || tier === 'crisis' ? log.events : slept, intent: tier === 'crisis' || tier === 'low' ? 'distress' : 'medical', safety: { tier }, doubt: null };
  }
  if (upheaval && !log.clauses.question) Object.assign(about, { upheaval });
  if (log.doubt) return { ...about, events: [], intent: null, doubt: log.doubt };
  return { ...about, events: slept, intent: slept.length === 0 && events.length > 0 ? 'chat' : intentOf(log), doubt: null, ...(log.correction ? { correction: log.correction } : {}) };
}

function childNamed(list: Token[], context: ReadingContext): { child?: string } {
  const child = childOf(list, context);
  return child === undefined ? {} : { child };
}

/** Requests whose words a tired parent also says of how they are; what only asks to be shown something tells of no mood. */
const LEANS: ReadonlySet<Command['name']> = new Set(['pause', 'wait', 'easier', 'back', 'change', 'enough', 'resume', 'ready', 'sick', 'delete']);

/** A request in plain words; beside what says that all texts shall end, or that it is too much, only one that names its limits. */
function asked(list: Token[], safety: SafetyFound, context: ReadingContext, names: readonly string[]): Command | undefined {
  const command = askedOf(list, { now: context.now, children: names.map(normalise) });
  // "¿Qué te puedo escribir?" has no tea in it; of a worry only what asks to be shown something is taken for a request.
  if (command && safety.tier && (LEANS.has(command.name) || command.name === 'better' || isLimited(command))) return undefined;
  if (!command || isLimited(command)) return command && safety.weary ? undefined : command;
  if ((safety.unwell && command.name !== 'pause') || safety.weary || (LEANS.has(command.name) && moodTier(list)) || leavingIn(list) !== undefined || isOptOutPhrase(list)) return undefined;
  return command;
}

function readOne(text: string, context: ReadingContext): Reading {
  const list = tokens(normalise(text));
  const told = languageOf(list);
  const lang = told ?? context.lang ?? 'en';
  if (isOptOutWord(list)) return commanded({ name: 'stop' }, told);
  const thumb = thumbOf(list, lang, context);
  if (thumb) return { ...thumb, lang: told };
  const safety = safetyOf(list, lang);
  const grave = safety.tier === 'crisis' || safety.tier === 'emergency';
  const names = (context.children ?? []).flatMap((c) => [c.name, ...(c.nicknames ?? [])]);
  const command = grave || isSigh(list) ? undefined : bedtimeTonight(list, timeOf(context.now)) ?? deleteNamed(list, names) ?? wholeCommand(list, text) ?? commandForChild(list, text, names) ?? (names.length > 0 ? deleteOther(list) : undefined) ?? (safety.tier ? undefined : steeringOf(list)) ?? (safety.tier && safety.tier !== 'doctor' ? undefined : asked(list, safety, context, names));
  // "Help" inside a sentence is a question or distress, never the card (design §8).
  const whole = command?.name === 'help' && safety.tier && safety.tier !== 'doctor' ? undefined : command;
  if (whole && !isBedtimeLog(whole, timeOf(context.now))) return commanded(whole, told);
  const up = safety.tier ? undefined : upNow(list, context);
  if (up) return { events: [up], intent: null, doubt: null, lang: told, ...childNamed(list, context) };
  const kept = logOf(list, lang, context, safety.tier === null);
  const now = kept.events.length === 0 && !kept.doubt && !safety.tier && !kept.clauses.question && !kept.correction ? helpNow(list, kept.clauses.list, lang, context) : undefined;
  const log: Log = { ...kept, events: now ? [now] : upAtDawn(list, kept.events) };
  const upheaval = upheavalOf(list, dateOf(context.now), log.events.length + log.tags.length > 0);
  const silent = log.events.length === 0 || (log.doubt !== null && !log.odd);
  const leaving = leavingIn(list, !silent && safety.tier === null);
  const leaves = safety.tier ? leaving === 'firm' || leaving === 'alone'
    : leaving === 'firm' || (silent && !safety.unwell && (leaving !== undefined || isOptOutPhrase(list)));
  // Beside a cry of weariness the stop is answered with a kind word.
  if (leaves && !safety.tier && !(safety.weary && silent)) return commanded({ name: 'stop' }, told);
  if (leaves) return { ...toldOf(list, log, safety, told, upheaval, context), leaves: true };
  if (!safety.tier && !safety.unwell && silent && !log.correction) {
    const within = commandWithin(list);
    if (within) return commanded(within, told);
    if (log.events.length === 0 && !log.doubt && log.tags.length === 0 && !safety.weary && upheaval === undefined && leansAway(list)) return commanded({ name: 'stop' }, told);
  }
  return onDayNamed(toldOf(list, log, safety, told, upheaval, context), list, context.now);
}

/** "Awake: 12:15. Feed: both." labels what happened and no child. */
const isLogWord = (label: string): boolean => Object.values(LANGUAGES).some((l) => l.senses.match((i) => (i === 0 ? label.toLowerCase() : undefined), 0) !== undefined);

/** "Ana: bed 7. Leo: bed 8, up 2": each part read by itself; one that is in doubt puts the whole in doubt. */
function ofEach(parts: { label: string; text: string }[], whole: Reading, context: ReadingContext): Reading {
  const each = parts.map((part) => {
    const child = context.children?.find((c) => c.name.toLowerCase() === part.label.toLowerCase())?.name;
    return { child, reading: readOne(part.text, context) };
  });
  const told: NonNullable<Reading['each']> = [];
  for (const { child, reading } of each) {
    if (child === undefined || reading.doubt || reading.correction || (reading.events.length === 0 && !reading.night) || told.some((t) => t.child === child)) {
      return { events: [], intent: null, doubt: { about: 'unreadable', options: [] }, lang: whole.lang, child: 'both' };
    }
    told.push({ child, events: reading.events, ...(reading.night ? { night: reading.night } : {}) });
  }
  const asks = each.some((e) => e.reading.intent === 'question');
  return { events: told.flatMap((t) => t.events), intent: asks ? 'question' : null, doubt: null, lang: whole.lang, child: 'both', each: told };
}

export function read(text: string, context: ReadingContext): Reading {
  const tracked = trackerEvents(text.slice(0, 4000), context.now);
  if (tracked) return { events: tracked, intent: tracked.length === 0 ? 'chat' : null, doubt: null, lang: null };
  const parts = labelled(text).filter((_part, _i, all) => all.every((p) => !isLogWord(p.label)));
  const whole = readOne(text, context);
  if (parts.length === 0) {
    const named = whole.safety || whole.intent === 'command' || whole.intent === 'question' || whole.correction ? [] : namedParts(text, context);
    return named.length > 0 ? ofEach(named, whole, context) : whole;
  }
  const known = parts.filter((p) => context.children?.some((c) => c.name.toLowerCase() === p.label.toLowerCase()));
  if (known.length >= 2 && !whole.safety && whole.intent !== 'command') return ofEach(parts, whole, context);
  return whole.intent === null ? readOne(parts.at(-1)!.text, context) : whole;
}
