/**
 * A text from a number without a family, once safety, stop and HELP are heard: consent first (double
 * opt-in), then the way in. What was said with JOIN waits for the YES, and goes where no YES comes.
 */
import { advance, begin, isReady, type JoinContext, type JoinStep } from '../../shared/family/joining/advance.ts';
import { agrees, saysNo, saysYes } from '../../shared/family/joining/consentWords.ts';
import { codeIn, CODES_REST_HOURS, isOpenInvitation, JOIN, RESTING_ANSWERS_MAX, whyClosed, WRONG_CODES_MAX } from '../../shared/family/joining/inviteCode.ts';
import { foldJoining, JOIN_FACTS_MAX, type JoinFact } from '../../shared/family/joining/joining.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import { homeOf } from '../../shared/family/places/placeZones.ts';
import { DAY_MS, HOUR_MS } from '../../shared/time/zone.ts';
import { type Arrival, type Decision, owe } from './heard.ts';
import { acceptInvitation } from './invitations.ts';
import { joinDetail } from './joinDetail.ts';
import { familyOf } from './newFamily.ts';

/** The wording that the YES of a stranger agrees to; kept with the consent. */
const JOIN_WORDING = 'join-1';
/** A YES counts for the consent text of the last days; after that it is sent again. */
const CONSENT_ANSWER_DAYS = 7;
/** The consent text is sent at most so often in one talk, whatever is said to it; and so often in those days, where it is asked for or on another day (L11). */
const CONSENT_ASKED_MAX = 2;
const CONSENT_WANTED_MAX = 5;

/** JOIN in English: what follows are names, towns and figures. */
export const isJoin = (body: string): boolean => /^\W*(join|sign ?(me )?up)\b/i.test(body);

/** JOIN and a code, from whoever it comes: a carer of one family may be let into another. */
export function isJoinWithCode(body: string): boolean {
  return JOIN.test(body) && codeIn(body) !== undefined;
}

export function welcome(arrival: Arrival): Decision {
  const { text, number } = arrival;
  // A country whose help lines we do not know is not signed up (docs/decisions.md); safety texts are answered.
  if (!arrival.served) return once(arrival, 'abroad');
  if (number.consent && number.families.length > 0) return invited(arrival);
  if (number.consent && number.joining?.begun) return onTheWay(arrival);
  const line = JOIN.test(text.body) ? text.body.replace(JOIN, '').trim() : '';
  const question = number.question?.about === 'consent' && text.at - number.question.askedAt < CONSENT_ANSWER_DAYS * DAY_MS ? number.question : undefined;
  if (codeIn(text.body)) return invited(arrival);
  if (question && agrees(text.body, arrival.reading.command?.name === 'start')) return consented(arrival);
  if (question && saysNo(text.body)) return declined(arrival);
  const times = (question?.times ?? 0) + 1;
  const wanted = JOIN.test(text.body) || arrival.reading.command?.name === 'start' || (question !== undefined && text.at - question.askedAt >= DAY_MS);
  if (times > (wanted ? CONSENT_WANTED_MAX : CONSENT_ASKED_MAX)) return { facts: [], number, owed: null };
  return asks(arrival, times, line === '' ? undefined : { line: line.slice(0, 200) });
}

/** A first word that says how hard it is gets the kind text and the way in, in one answer. Undefined where that way was shown, or is none. */
export function wearyWelcome(arrival: Arrival): Decision | undefined {
  const { number, reading, served } = arrival;
  if (!served || reading.leaves || number.stop || number.consent || number.question?.about === 'consent') return undefined;
  return asks(arrival, 1, undefined, 'low');
}

/** What a cry for help tells besides, on the way in: kept, and the question that is open stays so. */
export function toldBeside(arrival: Arrival): Decision['beside'] {
  if (!arrival.number.consent || !arrival.number.joining?.begun || arrival.reading.leaves) return undefined;
  const { asked: _asked, options: _options, ...fact } = advance(foldJoining(arrival.joinFacts, arrival.text.at), textOf(arrival), contextOf(arrival)).fact;
  return fact.brought || fact.log !== undefined ? { joinFact: fact } : undefined;
}

/** The consent text; `keeps` is what JOIN said, kept with the number's other answers until the YES. */
function asks(arrival: Arrival, times: number, keeps?: Pick<JoinFact, 'line' | 'invite'>, detail?: 'low'): Decision {
  const { text, number } = arrival;
  const next: NumberRecord = {
    ...number, toldAt: text.at, question: { about: 'consent', askedAt: text.at, times },
    ...(keeps && { joining: { since: text.at, from: text.inboundId, begun: false } }),
  };
  return {
    facts: [], number: next,
    owed: owe(arrival, times > 1 ? 'consent-again' : 'stranger', { kind: 'consent', detail: times === CONSENT_WANTED_MAX ? 'last' : keeps?.invite === undefined ? detail : 'invited' }),
    ...(keeps && { beside: { joinFact: { inboundId: text.inboundId, at: text.at, ...keeps } } }),
  };
}

function once(arrival: Arrival, say: 'abroad'): Decision {
  const { text, number } = arrival;
  if (number.toldAt !== undefined && text.at - number.toldAt < DAY_MS) return { facts: [], number, owed: null };
  return { facts: [], number: { ...number, toldAt: text.at }, owed: owe(arrival, say) };
}

/** NO is an answer too: nothing is kept but that it was said, and a later YES still counts. */
function declined(arrival: Arrival): Decision {
  const { joining: _joining, ...number } = arrival.number;
  return { facts: [], number, owed: owe(arrival, 'declined') };
}

/** JOIN and a code. A wrong one says so; after many none is looked at for some hours, a right one neither. */
function invited(arrival: Arrival): Decision {
  const { text, number, invitation } = arrival;
  const before = number.codes && text.at - number.codes.since < CODES_REST_HOURS * HOUR_MS ? number.codes : { since: text.at, wrong: 0 };
  const isResting = before.wrong >= WRONG_CODES_MAX;
  if (!isResting && invitation && isOpenInvitation(invitation.value, text.at)) {
    const { codes: _codes, ...rest } = number;
    if (number.consent) return acceptInvitation({ ...arrival, number: rest }, invitation);
    const times = (number.question?.about === 'consent' ? number.question.times ?? 0 : 0) + 1;
    return times > CONSENT_WANTED_MAX ? { facts: [], number, owed: null } : asks({ ...arrival, number: rest }, times, { invite: invitation.hash });
  }
  const codes = { since: isResting ? before.since : text.at, wrong: before.wrong + 1 };
  const next = { ...number, codes };
  if (codes.wrong > RESTING_ANSWERS_MAX) return { facts: [], number: next, owed: null };
  if (isResting) return { facts: [], number: next, owed: owe(arrival, 'code-later', { detail: `${Math.max(1, CODES_REST_HOURS - Math.floor((text.at - before.since) / HOUR_MS))}` }) };
  const why = invitation && whyClosed(invitation.value, text.at);
  return { facts: [], number: next, owed: owe(arrival, why ?? 'code-wrong', { detail: codeIn(text.body)?.code }) };
}

/** The YES is kept with its time, wording and message id; then the family's code, or the first question. */
export function consented(arrival: Arrival, wording = JOIN_WORDING): Decision {
  const { text, number, joinFacts } = arrival;
  const { question: _question, ...rest } = number;
  const consent = { at: text.at, wording, inboundId: text.inboundId };
  // The YES tells the language, where the first text was a name and a town.
  const said = saysYes(text.body);
  const lang = said?.lang ?? number.lang;
  const agreed: Arrival = {
    ...arrival, number: { ...rest, ...(lang && { lang }), consent, toldAt: text.at, joining: { from: text.inboundId, since: text.at, ...number.joining, begun: true } },
  };
  const joining = foldJoining(joinFacts, text.at);
  if (joining.invite !== undefined) return acceptInvitation(agreed, arrival.invitation);
  const beside = (said?.rest ?? '').replace(JOIN, '').trim();
  const line = [joining.line, beside].filter(Boolean).join(' ');
  return answered(agreed, begin(joining, textOf(agreed), line, contextOf(agreed)));
}

function onTheWay(arrival: Arrival): Decision {
  const { text, number, joinFacts, reading } = arrival;
  if (reading.command?.name === 'lang' && number.lang !== reading.command.lang) return onTheWay({ ...arrival, number: { ...number, lang: reading.command.lang } });
  const line = JOIN.test(text.body) ? text.body.replace(JOIN, '').trim() : '';
  // A postal code may have the shape of ours: alone it is one only where it is known.
  if (codeIn(text.body) && (JOIN.test(text.body) || arrival.invitation)) return invited(arrival);
  const joining = foldJoining(joinFacts, text.at);
  if (joining.count >= JOIN_FACTS_MAX) return { facts: [], number, owed: null };
  if (line !== '') return answered(arrival, begin(joining, textOf(arrival), line, contextOf(arrival)));
  return answered(arrival, advance(joining, textOf(arrival), contextOf(arrival)));
}

const textOf = ({ text, reading }: Arrival) => ({ inboundId: text.inboundId, at: text.at, body: text.body, reading });

function contextOf({ text, number, joinFacts }: Arrival): JoinContext {
  return { home: homeOf(text.from), lang: number.lang ?? 'en', facts: joinFacts };
}

function answered(arrival: Arrival, step: JoinStep): Decision {
  const { text, number } = arrival;
  if (isReady(step.after)) return familyOf(arrival, step);
  const beside = { joinFact: step.fact };
  if (step.silent) return { facts: [], number, owed: null, beside };
  return { facts: [], number, owed: owe({ text, number }, 'join', { kind: step.ask ? 'ask' : 'reply', detail: joinDetail(step) }), beside };
}
