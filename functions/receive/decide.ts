/**
 * What becomes of a text, as a value: safety before everything, then stop, then the answer to an open
 * question, then commands, corrections and the log. Pure; the walk beside it reads and writes.
 */
import { inNightSilence, pauseOn, reachable } from '../../shared/family/family.ts';
import { hearingLang, type NumberRecord } from '../../shared/family/number.ts';
import { codeIn } from '../../shared/family/joining/inviteCode.ts';
import { agrees } from '../../shared/family/joining/consentWords.ts';
import { aboutUsOfFamily } from '../../shared/family/joining/joinWords.ts';
import type { Fact, NumberId } from '../../shared/log/facts.ts';
import { correct, idsOf, toldFacts } from '../../shared/night/decide.ts';
import { isAutoReply, tellsHowToStop } from '../../shared/text/autoReply.ts';
import { normalise } from '../../shared/text/normalise.ts';
import type { Reading } from '../../shared/text/reading.ts';
import { topicOf } from '../../shared/text/topic.ts';
import { timeOf } from '../../shared/time/local.ts';
import { DAY_MS } from '../../shared/time/zone.ts';
import { answer, askedAgain, nightWordOf } from './answer.ts';
import { afterLow, asksRest, withHazard } from './care.ts';
import { aboutChildren, oneMore } from './children.ts';
import { deleteFamily } from './deleteFamily.ts';
import { type Arrival, childrenMeant, type Decision, type Heard, type InboundText, numberIdOf, owe, tellingOf } from './heard.ts';
import { joinDetail } from './joinDetail.ts';
import { answerJoining, riding } from './joining.ts';
import { answerLog, isKeepable, keepLog, restBesideCard, silentNow, stillAhead, unreadableNote } from './keepLog.ts';
import { obey } from './obey.ts';
import { saysWeAreWrong, setRightOfNamed } from './setRight.ts';
import { consented, isJoin, toldBeside, wearyWelcome, welcome } from './stranger.ts';
import { upheavalTold } from './upheaval.ts';
import { travel } from './zone.ts';

/** Numbers after STOP are answered at most this often (L11, design §8). */
const STOPPED_TOLD_DAYS = 7;
/** The wording that a START then YES agrees to; kept with the consent. */
export const CONSENT_WORDING = 'start-1';

/** "Y" is a yes as much as an "and". */
const isLetter = (body: string): boolean => /^\W*\p{L}?\W*$/u.test(body);

/** A text from a number without a family: safety, stop and HELP as for everyone, then the way in. */
export function decideStranger(arrival: Arrival): Decision {
  const { text } = arrival;
  const before = arrival.number;
  // A code, names and towns are no language.
  const reading = isJoin(text.body) || codeIn(text.body) || isLetter(text.body) ? { ...arrival.reading, lang: null } : arrival.reading;
  // The first text tells the language; later ones as with every family (`hearingLang`).
  const number = before.lang === undefined && reading.lang ? { ...before, lang: reading.lang } : hearingLang(before, reading.lang, before.lang ?? 'en');
  const heard = { ...arrival, reading, number };
  const card = safetyCard(reading);
  const weary = card === 'low' ? wearyWelcome(heard) : undefined;
  if (weary) return weary;
  const beside = card && toldBeside(heard);
  if (card) return stoppedToo(heard, { facts: [], number, owed: owe(heard, card, { kind: card === 'low' ? 'reply' : 'safety' }), ...(beside && { beside }) }, reading);
  if (wasWrittenByNobody(text, reading)) return { facts: [], number: before, owed: null };
  if (reading.command?.name === 'stop') return stopped(heard, false);
  // "Who is this" wants the first answer; only the word itself is the fixed card.
  if (/^\W*(help|info|ayuda)\W*$/i.test(text.body)) return { facts: [], number, owed: owe(heard, 'help') };
  if (number.stop) {
    const back = number.question?.about === 'consent' && agrees(text.body, reading.command?.name === 'start') !== undefined;
    // After 30 days there is no family to come back to: the YES begins anew.
    const { stop: _stop, ...again } = number;
    return back ? consented({ ...heard, number: again }, CONSENT_WORDING) : afterStop(heard, reading, []);
  }
  return welcome(heard);
}

/** A text from a carer of a family. One that changes nothing is noted, without its words: somebody was there. */
export function decide(heard: Heard): Decision {
  const decision = riding(heard, withHazard(heard, decideText(heard)));
  if (decision.facts.length > 0 || decision.number.stop || decision.deletes) return decision;
  const { at, by } = tellingOf(heard);
  const note: Fact = { type: 'noted', id: idsOf(tellingOf(heard), NOTE_POSITION)(), at, by, night: heard.now.night, intent: 'command' };
  return { ...decision, facts: [note] };
}
const NOTE_POSITION = 99;

function decideText(heard: Heard): Decision {
  const { reading, number } = heard;
  const card = safetyCard(reading);
  if (card) return stoppedToo(heard, safety(heard, card), reading);
  if (wasWrittenByNobody(heard.text, reading)) return byItself(heard);
  const back: Fact = { type: 'carer-back', carer: numberIdOf(heard), id: idsOf(tellingOf(heard))(), at: heard.text.at, by: numberIdOf(heard) };
  if (reading.command?.name === 'stop') {
    const othersGoOn = reachable(heard.now.family).some((carer) => carer !== numberIdOf(heard));
    const decision = stopped(heard, !othersGoOn);
    const fact: Fact = { ...back, type: 'carer-stopped' };
    return number.stop ? decision : { ...decision, facts: [fact] };
  }
  if (number.stop && reading.command?.name === 'delete') return deleteFamily(heard, reading.command.who);
  if (number.stop) return afterStop(heard, reading, [back]);
  const answered = answer(heard) ?? oneMore(heard) ?? setRightOfNamed(heard) ?? answerJoining(heard) ?? askedAgain(heard) ?? aboutChildren(heard);
  if (answered) return answered;
  const trip = reading.events.some((e) => e.kind !== 'context') ? undefined : travel(heard);
  if (trip) return trip;
  if (reading.command) return obey(heard, reading.command);
  if (reading.correction) return corrected(heard);
  if (reading.ahead) return stillAhead(heard);
  if (reading.events.length > 0 || reading.night || reading.each || reading.doubt) return logAndQuestion(heard);
  const word = nightWordOf(heard);
  if (word) return keepLog(word);
  const upheaval = upheavalTold(heard);
  if (upheaval) return silentNow(heard, upheaval.facts) ? { ...upheaval, owed: null } : upheaval;
  return talk(heard);
}

function safetyCard(reading: Reading): 'crisis' | 'low' | 'emergency' | 'doctor' | undefined {
  if (reading.command?.name === 'crisis') return 'crisis';
  if (reading.intent !== 'distress' && reading.intent !== 'medical') return undefined;
  return reading.safety?.tier ?? (reading.intent === 'medical' ? 'doctor' : 'crisis');
}

/** An answering machine's text; its own words about STOP stop nobody, a person's do. */
function wasWrittenByNobody({ body }: InboundText, reading: Reading): boolean {
  return reading.events.length === 0 && isAutoReply(body) && (reading.command?.name !== 'stop' || tellsHowToStop(body));
}

/** Noted, so that nothing is lost, but by nobody: a family whose phone drives is not heard from. */
function byItself(heard: Heard): Decision {
  const telling = tellingOf(heard);
  const note: Fact = { type: 'noted', id: idsOf(telling)(), at: telling.at, night: heard.now.night, intent: 'chat' };
  return { facts: heard.number.stop ? [] : [note], number: heard.number, owed: null };
}

/** L12: the card goes out at any hour, before all else; what is logged beside it is kept. */
function safety(heard: Heard, card: 'crisis' | 'low' | 'emergency' | 'doctor'): Decision {
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const children = childrenMeant(heard);
  const facts: Fact[] = children && !heard.reading.doubt && isKeepable(heard) ? toldFacts(telling, nextId, children, heard.reading.events) : [];
  if (card === 'crisis') {
    // The plan rests until RESUME or READY, and nobody else is told why (design §8).
    facts.push({ type: 'paused', id: nextId(), at: telling.at, night: heard.now.night, reason: 'crisis' });
  }
  if (card === 'doctor' || card === 'emergency') facts.push(...restBesideCard(heard, facts, nextId));
  if (card !== 'low') return { facts, number: heard.number, owed: owe(heard, card, { kind: 'safety', detail: children?.length === 1 ? children[0] : undefined }) };
  const { number, asks } = afterLow(heard.number, telling.at);
  if (asks && !heard.reading.leaves) return { facts, number: asksRest(heard, number), owed: owe(heard, 'low-again', { kind: 'ask' }) };
  return { facts, number, owed: owe(heard, 'low') };
}

/** Distress beside a stop: the card and the stop in one text. */
function stoppedToo(heard: { text: InboundText; number: NumberRecord }, card: Decision, reading: Reading): Decision {
  if (!reading.leaves || !card.owed) return card;
  const { number } = stopped({ ...heard, number: card.number }, false);
  const fact: Fact[] = card.owed.familyId === undefined ? [] : [{
    type: 'carer-stopped', id: `${heard.text.inboundId}#${STOPPED_POSITION}` as Fact['id'], at: heard.text.at,
    by: number.numberId as NumberId, carer: number.numberId as NumberId,
  }];
  return { facts: [...card.facts, ...fact], number, owed: { ...card.owed, detail: 'leaves' } };
}
const STOPPED_POSITION = 98;

/** `deletes`: the last carer of a family goes, and its log with them after 30 days (L3). */
function stopped(heard: { text: InboundText; number: NumberRecord }, deletes: boolean): Decision {
  const { question: _closed, ...number } = heard.number;
  const stop = number.stop ?? { at: heard.text.at, inboundId: heard.text.inboundId, by: 'word' as const };
  return { facts: [], number: { ...number, stop }, owed: owe(heard, 'stopped', { kind: 'stop', detail: deletes ? 'deletes' : undefined }) };
}

/** After STOP: HELP is answered, START asks again, YES after it brings the family back; the rest is not kept. */
function afterStop(
  heard: { text: InboundText; number: NumberRecord }, reading: Reading, back: Fact[],
): Decision {
  const { text, number } = heard;
  const name = reading.command?.name;
  if (name === 'help') return { facts: [], number, owed: owe(heard, 'help') };
  if (name === 'delete') return { facts: [], number, owed: owe(heard, 'nothing-kept') };
  if (number.question?.about === 'consent' && agrees(text.body, name === 'start')) {
    const { stop: _stop, question: _question, ...rest } = number;
    const consent = { at: text.at, wording: CONSENT_WORDING, inboundId: text.inboundId };
    return { facts: back, number: { ...rest, consent, toldAt: text.at }, owed: owe(heard, 'back-again') };
  }
  if (name === 'start') {
    const question = { about: 'consent' as const, askedAt: text.at };
    return { facts: [], number: { ...number, question }, owed: owe(heard, 'start-consent', { kind: 'consent' }) };
  }
  if (number.toldAt !== undefined && text.at - number.toldAt < STOPPED_TOLD_DAYS * DAY_MS) {
    return { facts: [], number, owed: null };
  }
  return { facts: [], number: { ...number, toldAt: text.at }, owed: owe(heard, 'come-back', { kind: 'stop' }) };
}

function corrected(heard: Heard): Decision {
  const { now, reading } = heard;
  const result = correct(tellingOf(heard), reading.correction!, now.facts, now.night);
  if (result.ok) return answerLog(heard, result.facts, 'corrected');
  // What reads as a log by itself is kept as one rather than lost for want of something to correct.
  if (result.why === 'nothing' && reading.events.length > 0) return keepLog(heard);
  const note = unreadableNote(heard);
  // In the night it is kept as a note and asked about in the morning (design §8).
  if (silentNow(heard, [note])) return { facts: [note], number: heard.number, owed: null };
  return { facts: [], number: heard.number, owed: owe(heard, result.why === 'which' ? 'which' : 'nothing-to-correct', { kind: 'ask' }) };
}

/** A log; a question beside it is answered at any hour, and the log is kept all the same. */
function logAndQuestion(heard: Heard): Decision {
  const kept = keepLog(heard);
  if (heard.reading.intent !== 'question' || kept.owed) return kept;
  return { ...kept, owed: owe(heard, 'what-now') };
}

/** "Help" inside a sentence is a question, and never the card. */
const CALLS_FOR_HELP = /\b(help|ayud\w*|ayúd\w*)\b/i;

/** Of the way as a whole, and of nothing beside it: "how long will he nap" is another question. */
const PLAN_IT = "(?:this|it|the plan|all this|all of this|the whole thing|the program|this plan|sleep coaching|sleep training)";
const HOW_LONG = new RegExp(`\\bhow (?:long|many weeks|many months|many nights) (?:will|does|is|would|should|till|until|before) ${PLAN_IT} (?:all )?(?:usually |normally )?(?:take|takes|last|lasts|going to take|gonna take|works?|is done)\\W*$`
  + `|\\bwhen (?:will|does|is) ${PLAN_IT} (?:work|end|over|be over|be done|start working|done)\\W*$`
  + '|\\bcuanto (?:tiempo )?(?:va a |suele )?(?:tarda|tardar|dura|durar|tardara|durara|toma|tomara|lleva|llevara)(?: en total)?(?: esto| el plan| todo| todo esto)?\\W*$|\\bcuantas semanas (?:son|dura|tarda|lleva|toma|seran)(?: esto| el plan)?\\W*$');

/** "Can we go faster?": its counts say what the next step waits for. */
const FASTER = /\b(?:can|could|may|should) (?:we|i) (?:go|move|do (?:this|it)|speed) (?:(?:it|this|things|on) )?(?:any |a (?:bit|little) )?(?:faster|quicker|up|quickly|ahead)\b|\bskip (?:a|this|the next|to the next|some) steps?\b|\b(?:podemos|puedo|se puede) (?:ir|avanzar|hacerlo) (?:un poco )?mas (?:rapido|de prisa|deprisa)\b|\b(?:saltar|saltarnos|saltarme) (?:un|este|el) paso\b/;

/** A question gets tonight's help at any hour; other talk is noted, and answered by day. */
function talk(heard: Heard): Decision {
  const { now, reading } = heard;
  const telling = tellingOf(heard);
  const topic = topicOf(heard.text.body, reading.intent === 'question');
  if (topic === 'well-again' && pauseOn(now.family, now.tonight)?.reason === 'sick') return obey(heard, { name: 'better' });
  const about = topic === 'crying' ? undefined : aboutUsOfFamily(heard.text.body, reading.intent === 'question');
  const intent = about || reading.intent === 'question' || CALLS_FOR_HELP.test(heard.text.body) ? 'question' : 'chat';
  const note: Fact = { type: 'noted', id: idsOf(telling)(), at: telling.at, by: telling.by, night: now.night, intent };
  if (about) return { facts: [note], number: heard.number, owed: owe(heard, 'join', { detail: joinDetail({ lead: about }) }) };
  if (FASTER.test(normalise(heard.text.body))) return { facts: [note], number: heard.number, owed: owe(heard, 'why') };
  if (intent === 'chat' && topic && topic !== 'well-again' && !isCourtesy(heard.text.body) && !inNightSilence(timeOf(now.here))) return { facts: [note], number: heard.number, owed: owe(heard, 'question', { detail: topic }) };
  if (intent === 'question') return { facts: [note], number: heard.number, owed: HOW_LONG.test(normalise(heard.text.body)) ? owe(heard, 'how-long') : owe(heard, 'question', { detail: topic }) };
  if (reading.digits !== undefined) return { facts: [note], number: heard.number, owed: owe(heard, 'digit') };
  if (saysWeAreWrong(heard.text.body)) return { facts: [note], number: heard.number, owed: owe(heard, 'set-right-how') };
  const night = inNightSilence(timeOf(now.here)) && !now.family.nightReplies;
  const quiet = night || isCourtesy(heard.text.body);
  return { facts: [note], number: heard.number, owed: quiet ? null : owe(heard, 'chat') };
}

/** "Thanks", "ok", "night night": nothing is waiting for an answer, and answering would only go on. */
function isCourtesy(body: string): boolean {
  const words = body.toLowerCase().replace(/[^a-zñáéíóúü ]+/g, ' ').trim().split(/\s+/);
  return words.length <= 4 && words.some((w) => COURTESIES.has(w));
}
const COURTESIES = new Set([
  'thanks', 'thank', 'thx', 'ty', 'cheers', 'ok', 'okay', 'k', 'cool', 'great', 'perfect', 'lol', 'haha', 'night', 'goodnight', 'bye',
  'gracias', 'vale', 'perfecto', 'genial', 'jaja', 'noches', 'bueno', 'chao', 'adiós',
]);
