/** The words of an answer on the way in: what was understood or not, then the one question, in one text. */
import type { Lead } from '../family/joining/advance.ts';
import { CORE, FIVE, type Joining, type Known, type Slot, SLOTS, slotsOf } from '../family/joining/joining.ts';
import { bedtimeOn } from '../family/family.ts';
import type { FamilyId } from '../log/facts.ts';
import { correctedMonths, monthsBetween } from '../plan/age.ts';
import type { Now } from '../plan/recompute.ts';
import { wordsOf } from '../plan/words.ts';
import { nudgesAround } from '../schedule/nudge.ts';
import type { Lang } from '../text/reading.ts';
import { addDays, dateOf, type LocalDate, type LocalTime, timeOf } from '../time/local.ts';
import { type Instant, toLocal, type Zone } from '../time/zone.ts';
import { COPY, type Copy } from './copy.ts';
import type { FirstReminder, JoinWords, Understood } from './joinCopy.ts';
import { fit, foldName, SEPTETS_MAX, septets } from './segments.ts';

/** Before the id of the child that all was asked about, where others have questions left. */
export const DONE_OF = 'done:';

export interface JoinSpeaking {
  /** `slot|lead`, as the decision left it. */
  readonly detail: string;
  readonly joining: Joining | undefined;
  /** The one child that the answer is about, where it is one of several. */
  readonly child?: string | undefined;
  readonly now: Now | undefined;
  readonly familyId: FamilyId | undefined;
  readonly at: Instant;
  /** By the phone's country: whose advice on shared beds is given. */
  readonly uk: boolean;
}

/** Undefined where nothing is asked and nothing was to be said. */
export function joinText(speaking: JoinSpeaking, lang: Lang): string | undefined {
  const copy = COPY[lang];
  const [asked = '', lead = '', because = ''] = speaking.detail.split('|');
  const slot = SLOTS.find((s) => s === asked);
  const words = wordsFor(speaking, copy);
  const question = slot ? questionOf(slot, speaking, copy) : [''];
  const leads = leadOf(lead, slot, speaking, words, copy, lang);
  const before = because === '' ? leads : [`${copy.joinLead(because as Lead, words)} ${leads[0]}`, ...leads];
  const variants = before.flatMap((b) => question.map((q) => `${b} ${q}`.trim()));
  const fits = [...variants, ...question].filter((text) => text !== '' && septets(text) <= SEPTETS_MAX);
  return fits.length > 0 ? fit(fits) : undefined;
}

/** A question that rides on another answer; the answer alone where both do not fit. */
export function withRider(text: string, slot: string, speaking: JoinSpeaking, lang: Lang): string {
  const known = SLOTS.find((s) => s === slot);
  if (!known) return text;
  return fit([...questionOf(known, speaking, COPY[lang]).map((q) => `${text} ${q}`), text].filter((t) => septets(t) <= SEPTETS_MAX));
}

function questionOf(slot: Slot, speaking: JoinSpeaking, copy: Copy): readonly string[] {
  const options = speaking.joining?.options;
  if (options?.slot === slot && speaking.joining?.asked === slot) {
    return [copy.joinOptions(options.values.map((v) => optionLabel(v, slot, copy)))];
  }
  return copy.joinQuestion(slot, nameIn(slot, speaking, copy), speaking.joining?.known.place === 'parents-bed', slot !== 'temperament' && (speaking.joining?.known.names?.length ?? 1) > 1);
}

function optionLabel(value: string, slot: Slot, copy: Copy): string {
  if (value.startsWith(FIVE)) return copy.fiveAnswers();
  return slot === 'zone' ? copy.zoneName(value) : copy.optionDate(value as LocalDate);
}

/** Temperament is asked of each child; the rest of all who join together. */
function nameIn(slot: Slot, { joining, now }: JoinSpeaking, copy: Copy): string {
  const names = joining?.known.names ?? now?.family.children.map((c) => c.name) ?? [];
  const one = slot === 'temperament' ? [names[joining?.known.temperaments?.length ?? 0] ?? names[0] ?? ''] : names;
  const all = copy.and(one.map(foldName));
  return one.length > 1 && septets(all) > NAMES_MAX ? copy.and(one.slice(0, 1).map(foldName)) : all;
}
/** Two long names would leave no room for the question. */
const NAMES_MAX = 28;

function wordsFor(speaking: JoinSpeaking, copy: Copy): JoinWords {
  const known: Known = speaking.joining?.known ?? {};
  const zone = speaking.now?.zone ?? known.zone ?? ('UTC' as Zone);
  const children = speaking.now?.family.children ?? [];
  return {
    name: nameIn('born', speaking, copy), zone: copy.zoneName(zone), clock: timeOf(toLocal(speaking.at, zone)),
    bedtime: known.bedtime, help: known.help, place: known.place, lateOk: known.lateOk, missing: speaking.joining && CORE.find((slot) => !slotsOf(known).includes(slot)),
    due: known.due, born: known.born?.[0] ?? children[0]?.born ?? dateOf(toLocal(speaking.at, zone)), uk: speaking.uk,
  };
}

function leadOf(lead: string, slot: Slot | undefined, speaking: JoinSpeaking, words: JoinWords, copy: Copy, lang: Lang): readonly string[] {
  const { now, familyId } = speaking;
  switch (lead) {
    case '': return [''];
    case 'on': {
      if (!now || !familyId) return [''];
      const about = understoodOf(speaking, now, familyId, copy, lang);
      const on = slot === 'late' ? copy.joinSet() : copy.joinOn(about.reminder);
      // Who said it all in one line hears it back; who was asked has heard it piece by piece.
      const inOne = (speaking.joining?.answers.length ?? 0) <= 2;
      return [...(inOne ? copy.understood(about).map((u) => `${u} ${on}`) : []), on];
    }
    case 'done': return allSet(speaking, now, familyId, copy, lang);
    case 'added': return [copy.childAdded(foldName((now?.family.children.find((c) => c.id === speaking.child) ?? now?.family.children.at(-1))?.name ?? words.name))];
    default: {
      // The joining that this child's answers were given in is behind it: all that is known of it is its own.
      if (lead.startsWith(DONE_OF)) return allSet({ ...speaking, joining: undefined, child: lead.slice(DONE_OF.length) }, now, familyId, copy, lang);
      if (!lead.startsWith('heard:')) return [copy.joinLead(lead as Lead, words), ''];
      const slots = lead.slice('heard:'.length).split(',') as Slot[];
      return [...slots.map((_, i) => copy.joinHeard(slots.slice(0, slots.length - i), words)), ''];
    }
  }
}

function allSet(speaking: JoinSpeaking, now: Now | undefined, familyId: FamilyId | undefined, copy: Copy, lang: Lang): readonly string[] {
  return now && familyId ? copy.joinDone(understoodOf(speaking, now, familyId, copy, lang)).filter((t) => septets(t) <= SEPTETS_MAX) : [''];
}

function understoodOf(speaking: JoinSpeaking, now: Now, familyId: FamilyId, copy: Copy, lang: Lang): Understood {
  const { family } = now;
  const about = family.children.filter((c) => speaking.child === undefined || c.id === speaking.child);
  const child = about[0] ?? family.children[0]!;
  const plan = now.plan(child);
  const step = plan.step?.id ?? plan.next?.step;
  const known = speaking.joining?.known;
  return {
    name: copy.and((about.length > 0 ? about : family.children).map((c) => foldName(c.name))).slice(0, NAMES_MAX), months: Math.max(0, monthsBetween(child.born, dateOf(now.here))),
    bedtime: bedtimeOn(family, now.tonight), zone: copy.zoneName(now.zone),
    // What was passed by is not said back as if it had been told.
    help: known === undefined || known.help !== undefined ? child.association : undefined, place: known === undefined || known.place !== undefined ? child.place : undefined,
    reminder: firstReminder(now, familyId), step: step && wordsOf(step, lang)?.name,
  };
}

function firstReminder(now: Now, familyId: FamilyId): FirstReminder {
  const { family } = now;
  const grown = family.children.every((c) => now.plan(c).mode === 'goodbye');
  if (grown) return { comes: 'never', why: 'grown' };
  if (family.children.every((c) => now.plan(c).mode === 'support' || correctedMonths(c, now.tonight) < 0)) return { comes: 'never', why: 'small' };
  const first = nudgesAround(familyId, now).filter((n) => n.purpose === 'bedtime' && n.dueAt > now.at).sort((a, b) => a.dueAt - b.dueAt)[0];
  if (!first) return { comes: 'never', why: 'late' };
  const due = toLocal(first.dueAt, now.zone);
  const comes = dateOf(due) === dateOf(now.here) ? 'tonight' : dateOf(due) === addDays(dateOf(now.here), 1) ? 'tomorrow' : undefined;
  return comes ? { comes, at: timeOf(due) as LocalTime } : { comes: 'never', why: 'late' };
}

