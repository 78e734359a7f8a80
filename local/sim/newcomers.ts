/**
 * Families of the world that find their way in by themselves: nobody enrols them, they text first, answer what their
 * phone shows, and are strangers to the service, and to the checkers, until a text of a family of theirs leaves.
 */
import { readFamilyFile } from '../../shared/family/enrol.ts';
import { addDays, type LocalDate, type LocalTime } from '../../shared/time/local.ts';
import { DAY_MS, type Instant, MINUTE_MS, type Zone } from '../../shared/time/zone.ts';
import { Chance } from './chance.ts';
import { firstNightOf, type House, momentOf } from './houses.ts';
import type { Planned } from './living.ts';
import type { Out } from './outLaws.ts';
import { questionsIn, truthOf } from './strangerTruth.ts';
import { STRANGER_TOWNS, STRANGER_WORDS } from './strangerWords.ts';
import { worded } from './wordings.ts';

/** One family in so many, never one that is tried on purpose. */
const NEWCOMER = { every: 10, at: 3 } as const;
export const isNewcomer = (index: number): boolean => index % NEWCOMER.every === NEWCOMER.at;
/** Who heard nothing for so long knocks again, once and once more. */
export const KNOCKS_AGAIN_MS = [DAY_MS, 3 * DAY_MS] as const;

export function newcomerOf(seed: number, index: number, nights: number, nextPhone: () => string): House {
  const chance = new Chance(seed, `newcomer ${index}`);
  const lang = chance.pick(['en', 'en', 'es'] as const);
  const town = chance.pick(STRANGER_TOWNS);
  const zone = town.zone as Zone;
  const firstNight = firstNightOf(chance, zone, nights);
  // Some days old or some years they would be let in for other things; here they have nights to live.
  const born = addDays(firstNight, -chance.between(230, 420));
  const joins = truthOf(chance, lang, { born, town, help: chance.between(0, 3) });
  const bedtime = `${+joins.bed.split(':')[0]! + 12}:${joins.bed.split(':')[1]}` as LocalTime;
  const read = readFamilyFile({
    phone: nextPhone(), zone, lang, bedtime, lateOk: false, child: { name: joins.name, born }, association: 'nursing', place: 'crib', temperament: [2, 2, 2, 2, 2],
  }, momentOf(zone, firstNight, 0));
  if (!read.ok) throw new Error(`a newcomer of the world cannot be: ${read.problem}`);
  return {
    index, zone, lang, file: read.file, phones: read.phones, children: [joins.name], bedtime, firstNight, nights, tells: chance.pick([1, 0.9, 0.8]), tried: false,
    silent: { from: 0, nights: 0 }, trip: undefined, chance, familyId: undefined, lateOk: false, joins,
  };
}

/** Of the first words those that would let in again who had said STOP. */
const COMES_BACK: ReadonlySet<string> = new Set(['START', 'sign me up', 'quiero empezar']);

export function knock(house: House, at: Instant): Planned {
  const body = house.chance.pick(STRANGER_WORDS[house.lang].first);
  return { at, phone: house.phones[0]!, body, meaning: { is: COMES_BACK.has(body) ? 'start' : 'other' } };
}

/** What they type next, where a text of ours asks for something on the way in. */
export function answerOnTheWay({ chance, lang, joins }: House, out: Out): Omit<Planned, 'phone'> | undefined {
  const [question] = questionsIn(out.text);
  if (!joins || question === undefined || (out.kind !== 'ask' && out.kind !== 'reply' && out.kind !== 'consent')) return undefined;
  const at = (out.at + chance.between(1, 20) * MINUTE_MS + chance.between(0, 59_999)) as Instant;
  const words = STRANGER_WORDS[lang];
  if (question === 'consent') return { at, body: chance.pick(words.yes), meaning: { is: 'yes' } };
  // They go to bed in time, and say so.
  return { at, body: question === 'late' ? 'no' : worded(chance.pick(words.answers[question]), joins), meaning: { is: 'other' } };
}

/** The first night of theirs that lies wholly ahead. */
export function nightsLeft(house: House, today: LocalDate): number[] {
  return Array.from({ length: house.nights }, (_, i) => i).filter((i) => addDays(house.firstNight, i) > today);
}
