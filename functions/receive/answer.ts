/**
 * An answer, read against the one question its number has open (design §3). Undefined where the text
 * is no answer to it: then it is read as any other text, and the question stays open.
 */
import { pauseOn } from '../../shared/family/family.ts';
import { moodWaits, type OpenQuestion, openQuestion } from '../../shared/family/number.ts';
import type { ChildId } from '../../shared/log/facts.ts';
import { idsOf, nightToldFact } from '../../shared/night/decide.ts';
import type { SaidNight } from '../../shared/text/reading.ts';
import { daysBetween, minutesOfTime, timeOf } from '../../shared/time/local.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import { answerDoubt } from './answerDoubt.ts';
import { afterLow, answerRest, asksRest, withDriving } from './care.ts';
import { answerDelete } from './deleteFamily.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { answerCarerName, answerLeave } from './carers.ts';
import { answerLog } from './keepLog.ts';
import { answerClinician } from './feeds.ts';
import { answerPath, answerReview, answerWell, reviewQuestion } from './reevaluate.ts';

/** A mood at or below this gets the kind text of `distress.low`. */
const LOW_MOOD_MAX = 2;

export function answer(heard: Heard): Decision | undefined {
  const question = openQuestion(heard.number, heard.text.at);
  return (question && answerTo(question, heard)) ?? (moodWaits(heard.number, heard.text.at) ? answerMood(heard) : undefined) ?? lateWell(heard) ?? lateAnswer(heard);
}

/** A lone figure that is no answer to "how did it go", nor to a question before it, was surely meant for one. */
export function askedAgain(heard: Heard): Decision | undefined {
  const question = openQuestion(heard.number, heard.text.at);
  const slips = question?.about === 'how' && heard.reading.digits !== undefined && question.child !== undefined;
  return slips ? { facts: [], number: heard.number, owed: owe(heard, 'how-again', { kind: 'ask', detail: question.child }) } : undefined;
}

/** How long after it "is she well again?" is still answered by a plain yes or no. */
const WELL_DAYS = 3;

/** Well again, or home: the rest waits for that word, so a day late it is still the answer. */
function lateWell(heard: Heard): Decision | undefined {
  const { now: { family, tonight } } = heard;
  const reason = pauseOn(family, tonight)?.reason;
  const wasAsked = family.settled.some((s) => s.purpose === 'checkin' && s.sent && daysBetween(s.night, tonight) <= WELL_DAYS);
  return (reason === 'sick' || reason === 'travel') && wasAsked ? answerWell(heard) : undefined;
}

/** A re-evaluation is open for three days, longer than its question stands: its number is still its answer then. */
function lateAnswer(heard: Heard): Decision | undefined {
  if (heard.reading.digits === undefined || heard.reading.digits.length > 1) return undefined;
  const { children, reviewPut } = heard.now.family;
  const open = children.find((c) => (reviewPut[c.id] ?? '') >= (heard.now.plan(c).reevaluation?.since ?? '9'));
  return open && answerReview(heard, reviewQuestion(heard, open.id));
}

function answerTo(question: OpenQuestion, heard: Heard): Decision | undefined {
  switch (question.about) {
    case 'how':
      return answerHow(heard, question);
    case 'doubt':
      return answerDoubt(heard, question);
    case 'mood':
      return answerMood(heard);
    case 'review':
      return answerReview(heard, question);
    case 'path':
      return answerPath(heard, question);
    case 'clinician':
      return answerClinician(heard, question);
    case 'well':
      return answerWell(heard);
    case 'leave':
      return answerLeave(heard, question);
    case 'carer-name':
      return answerCarerName(heard);
    case 'delete':
      return answerDelete(heard, question);
    case 'rest':
      return answerRest(heard);
    case 'consent': case 'join': case 'which-family':
      return undefined; // heard at the door, before any family is asked; and in `joining.ts`
  }
}

function answered(heard: Heard): Heard {
  const { question: _question, ...number } = heard.number;
  return { ...heard, number };
}

/** EASY, OK, HARD mean the step was done; NO that it was not. */
function answerHow(heard: Heard, question: OpenQuestion): Decision | undefined {
  const said = howSaid(heard);
  if (!said || !question.night || !question.child) return undefined;
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const { night } = question;
  const facts = childrenAnswered(heard, question.child).map((child) => nightToldFact(telling, nextId(), child, night, said));
  return withDriving(heard, answerLog(answered(heard), facts, 'how-kept'));
}

const BOTH = /\b(both|all|los dos|las dos|ambos|ambas|todos|todas)\b/;

/** "Both easy", "Leo easy": of several children whoever is named, else the one that was asked about. */
function childrenAnswered({ text, now: { family } }: Heard, asked: ChildId): ChildId[] {
  const body = text.body.toLowerCase();
  if (family.children.length > 1 && BOTH.test(body)) return family.children.map((c) => c.id);
  const named = family.children.filter((c) => body.includes(c.name.toLowerCase()));
  return named.length > 0 ? named.map((c) => c.id) : [asked];
}

/** The answers as the question offers them, whole texts only; anything richer is the reader's. */
const HOW_ANSWERS: ReadonlyMap<string, SaidNight> = new Map<string, SaidNight>([
  ...['easy', 'facil', 'fácil'].map((w) => [w, { word: 'easy', didStep: true }] as const),
  ...['good', 'bien', 'buena'].map((w) => [w, { word: 'good', didStep: true }] as const),
  ...['ok', 'okay', 'normal', 'regular'].map((w) => [w, { word: 'ok', didStep: true }] as const),
  ...['hard', 'dura', 'duro', 'difícil', 'dificil'].map((w) => [w, { word: 'hard', didStep: true }] as const),
  ...['not done', 'no pude', 'no pudimos', 'no lo hice', 'no lo hicimos'].map((w) => [w, { didStep: false }] as const),
  ...['did it', 'done', 'we did', 'hecho', 'lo hice', 'lo hicimos'].map((w) => [w, { didStep: true }] as const),
]);

function howSaid(heard: Heard): SaidNight | undefined {
  const { reading } = heard;
  // "LISTO" is "done" in Spanish, and READY where a step is on offer.
  if (reading.command?.name === 'ready' && heard.now.family.offers.length > 0) return undefined;
  // "no, 2:20" takes a time back; it does not say that the step was not done.
  if (reading.correction || /\d/.test(heard.text.body)) return richAnswer(heard);
  const names = heard.now.family.children.map((c) => c.name.toLowerCase());
  const unnamed = names.reduce((body, name) => body.replace(name, ' '), heard.text.body.toLowerCase().replace(BOTH, ' '));
  const bare = unnamed.replace(/[^a-zñáéíóú]+/g, ' ').trim();
  const whole = HOW_ANSWERS.get(bare);
  if (whole) return whole;
  // "ok thanks" is a courtesy as much as an OK.
  const plain = /\b(thank|thanks|thx|ty|gracias)\b/.test(bare) && !/\b(yes|yep|no|nope|si|sí)\b/.test(bare) ? undefined : yesOrNo(bare);
  return plain ? { didStep: plain === 'yes' } : richAnswer(heard);
}

/**
 * How the night went in one word, with no question before it (`one_word_log`): "both easy", "Leo hard", and "good" of a
 * morning whose night is told and has no word yet. OK alone is a courtesy as much as a word of the night.
 */
export function nightWordOf(heard: Heard): Heard | undefined {
  const { reading, text, now } = heard;
  const { children } = now.family;
  const body = text.body.toLowerCase();
  const named = children.filter((c) => body.includes(c.name.toLowerCase()));
  const both = BOTH.test(body) && children.length > 1;
  const names = both || named.length > 0;
  const said = reading.intent === 'chat' && (names || isMorningAfter(heard)) ? howSaid(heard) : undefined;
  if (said?.word === undefined || (!names && said.word === 'ok')) return undefined;
  const child = both || named.length > 1 || (!names && children.length > 1) ? 'both' : (named[0] ?? children[0]!).name;
  return { ...heard, reading: { ...reading, intent: null, night: said, child } };
}

function isMorningAfter({ now }: Heard): boolean {
  const minutes = minutesOfTime(timeOf(now.here));
  const isMorning = minutes >= MORNING.from && minutes < MORNING.until;
  return isMorning && now.family.children.some((c) => now.nightOf(c.id, now.night).logged && now.nightOf(c.id, now.night).said.word === undefined);
}
const MORNING = { from: 4 * 60, until: 12 * 60 } as const;

/** "hard, cried 20 min": what the reader makes of it, where it is about the night and nothing else. */
function richAnswer({ reading }: Heard): SaidNight | undefined {
  if (reading.events.length > 0 || reading.doubt || reading.correction) return undefined;
  return reading.night?.word !== undefined || reading.night?.didStep !== undefined ? reading.night : undefined;
}

/** "3/5", "maybe a 2", "un 4, gracias": a number from 1 to 5 with nothing else in it. */
const MOOD_SAID = /^\W*(?:(?:about|like|maybe|probably|today|hoy|como|quiz[aá]s?|i'?m|am|estoy)\W+)*(?:an? |un |en |at )?([1-5])(?:\W*(?:out )?(?:of|de|\/) ?5)?(?:\W+(?:today|hoy|thanks|thank you|thx|gracias|ish|i guess|creo))*\W*$/;

/** The same in a word that is the whole text, by its place; the lowest ones are for `text/mood`, which answers them as distress. */
const FEELS: readonly RegExp[] = [
  /(?!)/, /(?!)/,
  /^\W*(?:i'?m |estoy )?(?:not (?:great|so great|so good|good)|bad|low|meh|rough|mal|regular tirando a mal|no muy bien|bajon)\W*$/,
  /^\W*(?:i'?m |estoy |doing )?(?:ok|okay|so ?so|alright|all right|fine|in between|not bad|normal|regular|m[aá]s o menos|as[ií] as[ií]|ah[ií] voy|ni bien ni mal)\W*$/,
  /^\W*(?:i'?m |estoy |doing |pretty |quite |muy )*(?:good|well|better|bien|buena|bueno|mejor)\W*$/,
  /^\W*(?:i'?m |estoy |doing |really |super )*(?:great|very good|amazing|wonderful|fantastic|excellent|genial|excelente|s[uú]per|fenomenal|de maravilla)\W*$/,
];

/** How the carer feels is a fact of that number alone (L10). */
function answerMood(heard: Heard): Decision | undefined {
  const isOpen = heard.number.question?.about === 'mood';
  const body = heard.text.body.toLowerCase();
  const feel = Number(heard.reading.digits ?? MOOD_SAID.exec(body)?.[1] ?? (isOpen ? FEELS.findIndex((words) => words.test(body)) : 0));
  if (!(feel >= 1 && feel <= 5)) {
    // Another figure, or a yes, is asked again; LISTO is READY.
    const slips = heard.reading.digits !== undefined || (heard.reading.command?.name !== 'ready' && yesOrNo(body) !== undefined);
    return slips && isOpen ? { facts: [], number: heard.number, owed: owe(heard, 'mood-again', { kind: 'ask' }) } : undefined;
  }
  // Asked before another question, it closes none but itself.
  const { moodAskedAt: _asked, ...number } = isOpen ? answered(heard).number : heard.number;
  const moods = [...number.moods, { at: heard.text.at, feel, inboundId: heard.text.inboundId }].slice(-20);
  if (feel > LOW_MOOD_MAX) return { facts: [], number: { ...number, moods }, owed: owe(heard, 'mood', { detail: `${feel}` }) };
  const low = afterLow({ ...number, moods }, heard.text.at);
  if (low.asks) return { facts: [], number: asksRest(heard, low.number), owed: owe(heard, 'low-again', { kind: 'ask' }) };
  return { facts: [], number: low.number, owed: owe(heard, 'mood-low', { detail: `${feel}` }) };
}
