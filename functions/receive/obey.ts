/** A command, from anyone in the family, in either language: what it changes and what is answered. */
import { clockChangeNear, shiftFor } from '../../shared/family/clockShift.ts';
import { bedtimeSetOn, pauseOn, restOn } from '../../shared/family/family.ts';
import { isBedtime } from '../../shared/family/joining/readBedtime.ts';
import { shiftStepOf } from '../../shared/plan/shiftStep.ts';
import type { Say } from '../../shared/contract/owedReply.ts';
import type { Child, Fact, FactId, FactOf } from '../../shared/log/facts.ts';
import { textOf } from '../../shared/log/standing.ts';
import { idsOf, lastTextOf, takenBackFact } from '../../shared/night/decide.ts';
import { RULES_VERSION } from '../../shared/plan/coaching.ts';
import type { Command } from '../../shared/text/reading.ts';
import { addDays, type LocalTime } from '../../shared/time/local.ts';
import { leave, remove, who } from './carers.ts';
import { mute } from './children.ts';
import { deleteFamily, isOwner } from './deleteFamily.ts';
import { fewerFeeds } from './feeds.ts';
import { invite } from './invitations.ts';
import { type Decision, type Heard, numberIdOf, owe, tellingOf } from './heard.ts';
import { nextNight, stepNight } from './nextNight.ts';
import { change, childMeant, childNamed, childOffered, enough } from './reevaluate.ts';
import { setZone } from './zone.ts';

type Without<T> = T extends Fact ? Omit<T, 'id' | 'at' | 'by'> : never;

export function obey(heard: Heard, command: Command): Decision {
  switch (command.name) {
    case 'undo':
      return undo(heard);
    case 'plan': case 'why': case 'night': case 'week': case 'what-now': case 'help':
      return told(heard, command.name, command.name === 'plan' || command.name === 'why' ? childNamed(heard)?.id : undefined);
    case 'pause':
      return pause(heard, command);
    case 'sick':
      return changed(heard, 'sick', { type: 'paused', night: nextNight(heard), reason: 'sick' }, childNamed(heard)?.id);
    case 'resume': case 'better':
      return changed(heard, 'resumed', { type: 'resumed', night: heard.now.tonight });
    case 'bedtime':
      if (!isBedtime(command.at)) return told(heard, 'bedtime-odd');
      if (command.tonight) return bedtimeTonight(heard, command.at);
      return changed(heard, 'bedtime', { type: 'bedtime-set', night: nextNight(heard), bedtime: command.at }, command.at);
    case 'late-ok':
      return changed(heard, command.on ? 'late-ok' : 'late-not', { type: 'late-ok-set', lateOk: command.on });
    case 'early':
      return changed(heard, 'early', { type: 'early-set', early: true });
    case 'reminders':
      return changed(heard, 'rhythm', { type: 'rhythm-set', rhythm: command.rhythm }, command.rhythm);
    case 'replies':
      return changed(heard, 'night-replies', { type: 'night-replies-set', on: command.on }, command.on ? 'on' : 'off');
    case 'weekly':
      return changed(heard, 'weekly-day', { type: 'weekly-day-set', weekday: command.day }, `${command.day}`);
    case 'clock-shift':
      return shiftClocks(heard, command.on);
    case 'on-duty':
      return changed(heard, 'on-duty', { type: 'on-duty-set', carer: numberIdOf(heard) });
    case 'ready': case 'wait': case 'back': case 'easier':
      return step(heard, command.name);
    case 'lang':
      return { facts: [], number: { ...heard.number, lang: command.lang }, owed: owe(heard, 'lang') };
    case 'zone':
      return setZone(heard, command.place);
    case 'reminder-time':
      return told(heard, 'reminder-time');
    case 'start':
      // Consent stands already: what a parent wants to see then is where they are.
      return told(heard, 'plan');
    case 'yes':
      // YES is for consent alone (`messaging.step_words`): a step that waits is named with its own words.
      return told(heard, heard.now.family.offers.length > 0 ? 'ready-or-wait' : 'yes-nothing');
    case 'change':
      return change(heard);
    case 'fewer-feeds':
      return fewerFeeds(heard);
    case 'enough':
      return enough(heard);
    case 'delete':
      return deleteFamily(heard, command.who);
    case 'export':
      return told(heard, isOwner(heard) ? 'export' : 'owner-only');
    case 'invite':
      return invite(heard);
    case 'who':
      return who(heard);
    case 'leave':
      return leave(heard);
    case 'join':
      return told(heard, 'join-already');
    case 'remove':
      return remove(heard, command.who);
    case 'mute': case 'unmute':
      return mute(heard, command.who, command.name === 'mute') ?? told(heard, 'no-such-child');
    case 'skip':
      return told(heard, 'yes-nothing');
    case 'stop': case 'crisis':
      throw new Error(`${command.name} is heard at the door, before any command`);
  }
}

/** Bedtime in small steps over the change of clocks that is near; the smallest steps that one of the children needs. */
function shiftClocks(heard: Heard, on: boolean): Decision {
  const { now } = heard;
  const night = nextNight(heard);
  if (!on) return changed(heard, 'clock-shift-off', { type: 'clock-shift-set', night });
  const near = clockChangeNear(now.zone, heard.text.at, bedtimeSetOn(now.family, night));
  if (!near) return told(heard, 'no-clock-change');
  const { from, ...shift } = shiftFor(near, night, shiftStepOf(now));
  return changed(heard, 'clock-shift', { type: 'clock-shift-set', night: from, shift });
}

/** PAUSE n ends by itself; with a reason ("PAUSE 3 travel") it rests so long and is then asked about (design §8). */
function pause(heard: Heard, { nights, reason = 'asked' }: { nights?: number; reason?: 'asked' | 'sick' | 'travel' }): Decision {
  if (reason === 'sick' && nights === undefined) return obey(heard, { name: 'sick' });
  return changed(heard, reason !== 'asked' && nights !== undefined ? 'paused-asks' : 'paused', {
    type: 'paused', night: nextNight(heard), reason, ...(nights !== undefined && { nights }),
  }, nights !== undefined ? `${nights}` : undefined);
}

function told(heard: Heard, say: Say, detail?: string): Decision {
  return { facts: [], number: heard.number, owed: owe(heard, say, { detail }) };
}

/** One fact and the answer that says so. */
function changed(heard: Heard, say: Say, body: Without<Fact>, detail?: string): Decision {
  const telling = tellingOf(heard);
  const fact = { ...body, id: idsOf(telling)(), at: telling.at, by: telling.by } as Fact;
  return { facts: [fact], number: heard.number, owed: owe(heard, say, { facts: [fact], detail }) };
}

/** Of this night only: tomorrow the hour that stood comes back by itself. */
function bedtimeTonight(heard: Heard, at: LocalTime): Decision {
  const { family, tonight } = heard.now;
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const tomorrow = addDays(tonight, 1);
  const facts: Fact[] = ([[tonight, at], [tomorrow, bedtimeSetOn(family, tomorrow)]] as const).map(([night, bedtime]) => (
    { type: 'bedtime-set', id: nextId(), at: telling.at, by: telling.by, night, bedtime }));
  return { facts, number: heard.number, owed: owe(heard, 'bedtime-tonight', { facts, detail: at }) };
}

/** Takes back the sender's last text that still stands; a question it had opened is closed with it. */
function undo(heard: Heard): Decision {
  const { number } = heard;
  // What was said after it stands, also where the UNDO comes in late.
  const before = heard.now.facts.filter((f) => f.at <= heard.text.at && textOf(f.id) !== heard.text.inboundId);
  const last = lastTextOf(numberIdOf(heard), before);
  const mood = number.moods.findLast((m) => m.at <= heard.text.at);
  const lastAt = last[0]?.at ?? -Infinity;
  if (mood && mood.at > lastAt) {
    return { facts: [], number: { ...number, moods: number.moods.filter((m) => m !== mood) }, owed: owe(heard, 'undone') };
  }
  if (last.length === 0) return told(heard, 'nothing-to-undo');
  const telling = tellingOf(heard);
  const ids = last.map((f) => f.id);
  const fact = takenBackFact(telling, idsOf(telling)(), heard.now.night, ids);
  const { question, ...rest } = number;
  const closes = question && (question.openedBy === textOf(ids[0]!) || ids.includes(question.factId ?? ('' as FactId)));
  return {
    facts: [fact], number: closes ? rest : number,
    owed: owe(heard, 'undone', { facts: last }),
  };
}

/** READY takes the offered step, WAIT leaves it, BACK is granted at once, EASIER halves what can be halved. */
function step(heard: Heard, word: 'ready' | 'wait' | 'back' | 'easier'): Decision {
  // READY ends a rest first, as after a crisis; a step is offered again when the nights allow it.
  const { family, tonight } = heard.now;
  const rests = pauseOn(family, tonight) ?? family.children.map((c) => restOn(family, c.id, tonight)).find(Boolean);
  if (word === 'ready' && rests && !(rests.child !== undefined && childOffered(heard))) return obey(heard, { name: 'resume' });
  // Of several children the one that is named or has the newest step, else whichever the word fits.
  const named = childNamed(heard);
  const meant = named ?? (word === 'ready' || word === 'wait' ? childOffered(heard) : childMeant(heard));
  for (const child of named ? [named] : new Set([...(meant ? [meant] : []), ...heard.now.family.children])) {
    const decision = stepOf(heard, child, word);
    if (decision) return decision;
  }
  const about = (meant ?? childMeant(heard))?.id;
  if (word === 'back' || word === 'easier') return told(heard, 'no-step-back', about);
  return told(heard, 'no-offer', word === 'ready' ? about : undefined);
}

/** A cue that began with tonight's reminder: WAIT refuses it after the fact. */
function announcedTonight(heard: Heard, child: Child): FactOf<'step-taken'> | undefined {
  const last = heard.now.facts.findLast((f): f is FactOf<'step-taken'> => f.type === 'step-taken' && f.child === child.id);
  return last?.how === 'announced' && last.night === heard.now.tonight ? last : undefined;
}

/** What began with the reminder is taken back, and put off. */
function refused(heard: Heard, begun: Fact, waits: Without<FactOf<'step-waited'>> | Without<FactOf<'scope-waited'>>): Decision {
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const facts: Fact[] = [
    takenBackFact(telling, nextId(), heard.now.tonight, [begun.id]),
    { ...waits, id: nextId(), at: telling.at, by: telling.by },
  ];
  return { facts, number: heard.number, owed: owe(heard, 'step-wait', { facts }) };
}

function stepOf(heard: Heard, child: Child, word: 'ready' | 'wait' | 'back' | 'easier'): Decision | undefined {
  const plan = heard.now.plan(child);
  const night = stepNight(heard, child);
  if (word === 'wait') {
    const next = plan.next;
    const begun = next ? undefined : announcedTonight(heard, child);
    if (begun) return refused(heard, begun, { type: 'step-waited', child: child.id, night: begun.night, step: begun.step });
    const widened = heard.now.facts.findLast((f) => f.type === 'scope-widened' && f.child === child.id && f.night === heard.now.tonight);
    if (!next && widened) return refused(heard, widened, { type: 'scope-waited', child: child.id, night: heard.now.tonight });
    return next && changed(heard, 'step-wait', { type: 'step-waited', child: child.id, night, step: next.step }, next.step);
  }
  const taken = word === 'ready' ? plan.onReady : word === 'back' ? plan.onBack : plan.onEasier;
  return taken && changed(heard, word === 'ready' ? 'step-ready' : 'step-back', {
    type: 'step-taken', child: child.id, night, step: taken.step,
    how: word === 'ready' ? 'ready' : word === 'back' ? 'back-now' : 'smaller',
    rule: word === 'back' ? 'BACK_NOW' : word === 'easier' ? 'SMALLER' : plan.rule, rules: RULES_VERSION,
    ...(taken.repeat !== undefined && { repeat: taken.repeat }), ...(taken.size !== undefined && { size: taken.size }),
  }, taken.step);
}
