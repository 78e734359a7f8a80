/** A family begins by text: its first facts from what was told, and the logs told on the way, now that they have a clock. */
import { firstFacts } from '../enrol/firstFacts.ts';
import { isDueOf } from '../../shared/family/joining/readBirth.ts';
import { isReady, type JoinStep } from '../../shared/family/joining/advance.ts';
import type { Joining, Known } from '../../shared/family/joining/joining.ts';
import type { Child, ChildId, Fact, FactId, FactOf, FamilyId, NumberId } from '../../shared/log/facts.ts';
import { idsOf, nightToldFact, toldFacts } from '../../shared/night/decide.ts';
import { nightOfWord } from '../../shared/night/place.ts';
import { read } from '../../shared/text/read.ts';
import { comingNight, nightOf } from '../../shared/time/local.ts';
import { toLocal } from '../../shared/time/zone.ts';
import { type Arrival, type Decision, owe } from './heard.ts';
import { joinDetail } from './joinDetail.ts';

/** Stated where the question is passed by: in arms takes least for granted, and the calm weeks come first anyway. */
export const GENTLE = { help: 'contact', place: 'crib', temperament: [2, 2, 2, 2, 2] as [number, number, number, number, number] } as const;
/** Opaque, and the same for a text that comes again. */
const FAMILY_ID_LENGTH = 20;
/** Behind the ids of the text's own first facts. */
const CHILD_POSITION = 1;

export function childrenOf(known: Known): Child[] {
  return (known.names ?? []).map((name, i) => ({
    id: `c${i + 1}` as ChildId, name, born: known.born![i] ?? known.born![0]!, ...(known.due && isDueOf(known.due, known.born![i] ?? known.born![0]!) && { due: known.due }),
    association: known.wish === 'own-bed' ? 'bedshare_move' : known.help ?? GENTLE.help, place: known.place ?? GENTLE.place,
    temperament: known.temperaments?.[i] ?? [...GENTLE.temperament], routine: false, ...(known.wish === 'keep' && { keeps: true }),
  }));
}

/** Give a step after which all is known that the first reminder needs. */
export function familyOf(arrival: Arrival, step: JoinStep): Decision {
  if (!isReady(step.after)) throw new Error('a family begins when its name, birthday, clock and bedtime are known');
  const { text, number, keyed } = arrival;
  const { known } = step.after;
  const zone = known.zone!;
  const familyId = keyed(`family|${text.inboundId}`).slice(0, FAMILY_ID_LENGTH) as FamilyId;
  const by = number.numberId as NumberId;
  const joined: FactOf<'joined'> = {
    type: 'joined', id: `${text.inboundId}#0` as FactId, at: text.at, by, zone, lang: number.lang ?? 'en', bedtime: known.bedtime!,
    lateOk: known.lateOk ?? false, children: childrenOf(known), carers: [{ number: by }],
  };
  const facts = [
    ...firstFacts(joined, comingNight(toLocal(text.at, zone)), (n) => `${text.inboundId}#${CHILD_POSITION + n}` as FactId),
    ...step.after.logs.flatMap((log) => logFacts(log, joined, by)),
  ];
  const { question: _question, ...rest } = number;
  const next = {
    ...rest, families: [familyId],
    ...(step.ask ? { joining: { ...number.joining!, familyId }, question: { about: 'join' as const, askedAt: text.at, familyId } } : {}),
  };
  const { joining: _done, ...settled } = next as typeof next & Pick<typeof number, 'joining'>;
  return {
    facts: [], number: step.ask ? next : settled,
    owed: owe({ text, number, familyId }, 'join', { kind: step.ask ? 'ask' : 'reply', detail: joinDetail({ ...step, lead: 'on' }) }),
    beside: { joinFact: step.fact, begins: { familyId, facts } },
  };
}

/** A log told before there was a clock: read as of when it was said; what is in doubt now waits as a note. */
function logFacts(log: Joining['logs'][number], joined: FactOf<'joined'>, by: NumberId): Fact[] {
  const here = toLocal(log.at, joined.zone);
  const reading = read(log.body, { now: here, lang: joined.lang, children: joined.children.map((c) => ({ name: c.name })) });
  const telling = { inboundId: log.inboundId, at: log.at, by, zone: joined.zone };
  const nextId = idsOf(telling);
  const named = joined.children.filter((c) => c.name.toLowerCase() === reading.child?.toLowerCase());
  const children = (named.length > 0 || joined.children.length === 1 || reading.child === 'both' ? (named.length > 0 ? named : joined.children) : []).map((c) => c.id);
  if (reading.doubt || children.length === 0 || reading.events.length === 0) {
    return [{ type: 'noted', id: nextId(), at: log.at, by, night: nightOf(here), intent: 'unreadable', body: log.body.slice(0, 160) }];
  }
  const night = reading.night;
  return [
    ...toldFacts(telling, nextId, children, reading.events),
    ...(night ? children.map((child) => nightToldFact(telling, nextId(), child, nightOfWord(here, true), night)) : []),
  ];
}
