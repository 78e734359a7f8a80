/**
 * An answer, read against the one question its number has open (design §3). Undefined where the text
 * is no answer to it: then it is read as any other text, and the question stays open.
 */
import { moodWaits, type OpenQuestion, openQuestion } from '../../shared/family/number.ts';
import type { ChildId, Fact, FactOf } from '../../shared/log/facts.ts';
import { idsOf, nightToldFact, takenBackFact, toldFact } from '../../shared/night/decide.ts';
import type { SaidNight } from '../../shared/text/reading.ts';
import { afterLow, withDriving } from './care.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { answerCarerName, answerLeave } from './carers.ts';
import { answerLog } from './keepLog.ts';
import { answerClinician } from './feeds.ts';
import { answerPath, answerReview, answerWell, reviewQuestion } from './reevaluate.ts';

/** A mood at or below this gets the kind text of `distress.low`. */
const LOW_MOOD_MAX = 2;

export function answer(heard: Heard): Decision | undefined {
  const question = openQuestion(heard.number, heard.text.at);
  return (question && answerTo(question, heard)) ?? (moodWaits(heard.number, heard.text.at) ? answerMood(heard) : undefined) ?? lateAnswer(heard);
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
  ...['no', 'nope', 'not done', 'didnt', 'did not', 'no pude', 'no lo hice'].map((w) => [w, { didStep: false }] as const),
  ...['yes', 'yep', 'did it', 'done', 'si', 'sí', 'hecho', 'lo hice'].map((w) => [w, { didStep: true }] as const),
]);

function howSaid(heard: Heard): SaidNight | undefined {
  const { reading } = heard;
  // "no, 2:20" takes a time back; it does not say that the step was not done.
  if (reading.correction || /\d/.test(heard.text.body)) return richAnswer(heard);
  const names = heard.now.family.children.map((c) => c.name.toLowerCase());
  const unnamed = names.reduce((body, name) => body.replace(name, ' '), heard.text.body.toLowerCase().replace(BOTH, ' '));
  const bare = unnamed.replace(/[^a-zñáéíóú]+/g, ' ').trim();
  const whole = HOW_ANSWERS.get(bare);
  if (whole) return whole;
  return richAnswer(heard);
}

/** "hard, cried 20 min": what the reader makes of it, where it is about the night and nothing else. */
function richAnswer({ reading }: Heard): SaidNight | undefined {
  if (reading.events.length > 0 || reading.doubt || reading.correction) return undefined;
  return reading.night?.word !== undefined || reading.night?.didStep !== undefined ? reading.night : undefined;
}

/** A number picks one whole reading of the text in doubt; the question itself is taken back with it. */
function answerDoubt(heard: Heard, question: OpenQuestion): Decision | undefined {
  const asked = heard.now.facts.find((f): f is FactOf<'asked'> => f.type === 'asked' && f.id === question.factId);
  if (!asked) return undefined;
  const { digits } = heard.reading;
  if (digits === undefined) return undefined;
  const option = asked.options[Number(digits) - 1];
  if (!option) {
    return { facts: [], number: heard.number, owed: owe(heard, 'doubt', { kind: 'ask', facts: [asked] }) };
  }
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const facts: Fact[] = [takenBackFact(telling, nextId(), asked.night, [asked.id])];
  for (const child of option.children ?? [asked.child]) {
    for (const event of option.events) facts.push(toldFact(telling, nextId(), child, event));
    if (option.night) facts.push(nightToldFact(telling, nextId(), child, asked.night, option.night));
  }
  return answerLog(answered(heard), facts, 'echo');
}

/** "3/5", "maybe a 2", "un 4, gracias": a number from 1 to 5 with nothing else in it. */
const MOOD_SAID = /^\W*(?:(?:about|like|maybe|probably|today|hoy|como|quiz[aá]s?|i'?m|am|estoy)\W+)*(?:an? |un |en |at )?([1-5])(?:\W*(?:out )?(?:of|de|\/) ?5)?(?:\W+(?:today|hoy|thanks|thank you|thx|gracias|ish|i guess|creo))*\W*$/;

/** How the carer feels is a fact of that number alone (L10). */
function answerMood(heard: Heard): Decision | undefined {
  const feel = Number(heard.reading.digits ?? MOOD_SAID.exec(heard.text.body.toLowerCase())?.[1]);
  if (!(feel >= 1 && feel <= 5)) return undefined;
  // Asked before another question, it closes none but itself.
  const { moodAskedAt: _asked, ...number } = heard.number.question?.about === 'mood' ? answered(heard).number : heard.number;
  const moods = [...number.moods, { at: heard.text.at, feel, inboundId: heard.text.inboundId }].slice(-20);
  if (feel > LOW_MOOD_MAX) return { facts: [], number: { ...number, moods }, owed: owe(heard, 'mood', { detail: `${feel}` }) };
  const low = afterLow({ ...number, moods }, heard.text.at);
  return { facts: [], number: low.number, owed: owe(heard, low.asks ? 'low-again' : 'mood-low', { detail: `${feel}` }) };
}
