/**
 * "You can always re-evaluate": CHANGE begins one at once, and one of five equal answers ends it, by its
 * number or in words. ENOUGH may be said at any time: every step can be an end.
 */
import type { Child, ChildId, Fact, ReviewAnswer } from '../../shared/log/facts.ts';
import { type OpenQuestion, withQuestion } from '../../shared/family/number.ts';
import { pauseOn } from '../../shared/family/family.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { RULES_VERSION } from '../../shared/plan/coaching.ts';
import { otherPaths } from '../../shared/plan/paths.ts';
import { REEVALUATION_OFFERS, REVIEW } from '../../shared/plan/reevaluation.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { nextNight, stepNight } from './nextNight.ts';
import { holdsOn } from './upheaval.ts';

type Without<T> = T extends Fact ? Omit<T, 'id' | 'at' | 'by'> : never;

function factsFrom(heard: Heard, bodies: readonly Without<Fact>[]): Fact[] {
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  return bodies.map((body) => ({ ...body, id: nextId(), at: telling.at, by: telling.by }) as Fact);
}

/** The one child that the text names. */
export function childNamed({ now, text }: Heard): Child | undefined {
  const words = text.body.toLowerCase().split(/[^\p{L}]+/u);
  return now.family.children.find((child) => words.includes(child.name.toLowerCase()));
}

/** Whose step was offered last: READY and WAIT answer that. */
export function childOffered({ now: { family } }: Heard): Child | undefined {
  return family.children.find(({ id }) => id === family.offers.at(-1)?.child);
}

/** Whose plan is meant: the child that is named, else the one whose step is newest. */
export function childMeant(heard: Heard): Child | undefined {
  const planned = heard.now.family.children.filter((child) => heard.now.plan(child).step !== undefined);
  const named = childNamed(heard);
  if (named && planned.includes(named)) return named;
  return [...planned].sort((a, b) => ((heard.now.plan(a).since ?? '') < (heard.now.plan(b).since ?? '') ? 1 : -1))[0];
}

/** CHANGE: the five are put at once, whatever the nights say. */
export function change(heard: Heard): Decision {
  const child = childMeant(heard);
  if (!child) return { facts: [], number: heard.number, owed: owe(heard, 'plan') };
  const night = heard.now.tonight;
  const facts = factsFrom(heard, [{ type: 'review-asked', child: child.id, night }, { type: 'review-put', child: child.id, night }]);
  return {
    facts, number: withQuestion(heard.number, reviewQuestion(heard, child.id)),
    owed: owe(heard, 'review', { kind: 'ask', facts }),
  };
}

export function reviewQuestion(heard: Heard, child: ChildId): OpenQuestion {
  return {
    about: 'review', askedAt: heard.text.at, familyId: heard.familyId, child, night: heard.now.tonight,
    openedBy: heard.text.inboundId,
  };
}

/** In words, where they are the whole of a short text; a command word of the plan counts as its answer here. */
const IN_WORDS: readonly (readonly [ReviewAnswer, RegExp])[] = [
  ['ENOUGH', /\b(enough|for good|stay (right )?here|we stay|good as it is|suficiente|nos quedamos|quedarnos|as[ií] est[aá] bien)\b/],
  ['SMALL', /\b(small(er)?|slower|easier|gentler|half|peque[nñ]os?|menor(es)?|m[aá]s (suave|despacio|lento|f[aá]cil))\b/],
  ['SWITCH', /\b(switch|another|other|different|change|otr[oa]|cambi(o|ar|amos)|distint[oa])\b/],
  ['REST', /\b(rest|break|pause|two weeks|2 weeks|descans(o|ar|amos)|pausa|2 semanas|dos semanas)\b/],
  ['KEEP', /\b(keep( going)?|same|continue|carry on|go on|seguir|seguimos|sigamos|igual|mismo)\b/],
];
const ANSWER_WORDS_MAX = 7;

function reviewAnswerOf({ reading, text }: Heard): ReviewAnswer | undefined {
  if (reading.digits !== undefined) return REEVALUATION_OFFERS[Number(reading.digits) - 1]?.id;
  const body = text.body.toLowerCase();
  if (reading.events.length > 0 || body.trim().split(/\s+/).length > ANSWER_WORDS_MAX) return undefined;
  if (reading.command && !ANSWER_COMMANDS.has(reading.command.name)) return undefined;
  const numbered = /^\W*([1-5])\b/.exec(body);
  return numbered ? REEVALUATION_OFFERS[Number(numbered[1]) - 1]!.id : IN_WORDS.find(([, words]) => words.test(body))?.[0];
}
const ANSWER_COMMANDS: ReadonlySet<string> = new Set(['wait', 'resume', 'easier', 'change', 'pause', 'enough']);

export function answerReview(heard: Heard, question: OpenQuestion): Decision | undefined {
  const child = heard.now.family.children.find((c) => c.id === question.child);
  if (!child) return undefined;
  const answer = reviewAnswerOf(heard);
  // A number that is none of the five was surely meant for this and is a slip: asked again. Words may be a log, and a log must not wait.
  if (answer === undefined) {
    return !slips(heard) ? undefined : { facts: [], number: heard.number, owed: owe(heard, 'review', { kind: 'ask', detail: child.id }) };
  }
  const { question: open, ...rest } = heard.number;
  const number = open?.about === 'review' ? rest : heard.number;
  return decided({ ...heard, number }, child, answer);
}

/** A figure or a yes that picks none of what was offered; LISTO is READY, and no yes. */
const slips = ({ reading, text }: Heard): boolean => reading.digits !== undefined || (reading.command?.name !== 'ready' && yesOrNo(text.body) !== undefined);

function decided(heard: Heard, child: Child, answer: ReviewAnswer): Decision {
  const { now, number } = heard;
  const reviewed: Without<Fact> = { type: 'reviewed', child: child.id, night: now.tonight, answer };
  switch (answer) {
    case 'KEEP': {
      const facts = factsFrom(heard, [reviewed]);
      return { facts, number, owed: owe(heard, 'review-kept', { facts }) };
    }
    case 'SMALL': {
      const half = now.plan(child).onEasier;
      const facts = factsFrom(heard, half === undefined ? [reviewed] : [reviewed, {
        type: 'step-taken', child: child.id, night: stepNight(heard, child), step: half.step, how: 'smaller', rule: 'SMALLER',
        rules: RULES_VERSION, repeat: half.repeat, size: half.size,
      }]);
      return { facts, number, owed: owe(heard, 'review-small', { facts, ...(half && { detail: half.step }) }) };
    }
    case 'SWITCH':
      return switching(heard, child, reviewed);
    case 'REST': {
      const facts = factsFrom(heard, [reviewed, { type: 'paused', night: nextNight(heard), reason: 'asked', nights: REVIEW.restNights }]);
      return { facts, number, owed: owe(heard, 'review-rest', { facts }) };
    }
    case 'ENOUGH':
      return ending(heard, [child], [reviewed]);
  }
}

/** One other path is taken at once; of several the parent picks. */
function switching(heard: Heard, child: Child, reviewed: Without<Fact>): Decision {
  const paths = pathsOf(heard, child);
  const [only] = paths;
  if (only === undefined) {
    const facts = factsFrom(heard, [reviewed]);
    return { facts, number: heard.number, owed: owe(heard, 'review-no-path', { facts }) };
  }
  // What costs an alarm is asked for, though it be the only way.
  if (paths.length === 1 && only.path !== 'stir') return switched(heard, child, only, [reviewed]);
  const facts = factsFrom(heard, [reviewed]);
  const question: OpenQuestion = { ...reviewQuestion(heard, child.id), about: 'path' };
  return { facts, number: { ...heard.number, question }, owed: owe(heard, 'review-path', { kind: 'ask', facts, detail: paths.map((p) => p.path).join(',') }) };
}

const pathsOf = (heard: Heard, child: Child): ReturnType<typeof otherPaths> => {
  const { step, recent, wakesAt } = heard.now.plan(child);
  return step ? otherPaths(child, step.id, heard.now.tonight, recent ?? [], wakesAt) : [];
};

function switched(heard: Heard, child: Child, to: ReturnType<typeof otherPaths>[number], before: readonly Without<Fact>[]): Decision {
  const facts = factsFrom(heard, [...before, {
    type: 'step-taken', child: child.id, night: stepNight(heard, child), step: to.step, how: to.how, rule: 'REEVAL', rules: RULES_VERSION,
    ...(to.repeat !== undefined && { repeat: to.repeat }), ...(to.wakesAt !== undefined && { wakesAt: to.wakesAt }),
  }]);
  return { facts, number: heard.number, owed: owe(heard, 'step-ready', { facts, detail: to.step }) };
}

/** How the paths were named in the question (`copyPlan`), in a word. */
const PATH_WORDS: readonly (readonly ['close' | 'feed' | 'bedtime', RegExp])[] = [
  ['close', /\b(close|stay|less|near|cerca|estar|hacer menos)\b/], ['feed', /\b(feed|cuddle|nurse|food|comer|abrazo|pecho|biberon)\b/], ['bedtime', /\b(bed ?time|later?|tarde|cama)\b/],
];

/** Which of the paths that were named; another number is asked again. */
export function answerPath(heard: Heard, question: OpenQuestion): Decision | undefined {
  const child = heard.now.family.children.find((c) => c.id === question.child);
  if (!child) return undefined;
  const paths = pathsOf(heard, child);
  const body = normalise(heard.text.body);
  const named = PATH_WORDS.filter(([, words]) => words.test(body) && body.split(' ').length <= ANSWER_WORDS_MAX).map(([path]) => path);
  const picked = paths[Number(heard.reading.digits) - 1] ?? (named.length === 1 && heard.reading.events.length === 0 ? paths.find((p) => p.path === named[0]) : undefined);
  if (!picked && !slips(heard)) return undefined;
  if (!picked) return { facts: [], number: heard.number, owed: owe(heard, 'review-path', { kind: 'ask', detail: paths.map((p) => p.path).join(',') }) };
  const { question: _answered, ...number } = heard.number;
  return switched({ ...heard, number }, child, picked, []);
}

/** "This is enough": of the child that is named, else of all whose plan goes on. */
export function enough(heard: Heard): Decision {
  const going = heard.now.family.children.filter((child) => {
    const { step, mode } = heard.now.plan(child);
    return step !== undefined && mode !== 'ended';
  });
  const named = going.filter((child) => heard.text.body.toLowerCase().includes(child.name.toLowerCase()));
  if (going.length === 0) return { facts: [], number: heard.number, owed: owe(heard, 'plan') };
  return ending(heard, named.length > 0 ? named : going, []);
}

function ending(heard: Heard, children: readonly Child[], before: readonly Without<Fact>[]): Decision {
  const ends = children.flatMap((child): Without<Fact>[] => {
    const { step } = heard.now.plan(child);
    return step === undefined ? [] : [{
      type: 'step-taken', child: child.id, night: heard.now.tonight, step: step.id, how: 'ended', rule: 'ENOUGH', rules: RULES_VERSION,
      repeat: step.repeat, size: step.size,
    }];
  });
  const facts = factsFrom(heard, [...before, ...ends]);
  const { question: _closed, ...number } = heard.number;
  return { facts, number: heard.number.question?.about === 'review' ? number : heard.number, owed: owe(heard, 'ended', { facts, detail: children.map((c) => c.id).join(',') }) };
}

/** Still ill or well again, answered with YES or NO to "is she well again?". */
export function answerWell(heard: Heard): Decision | undefined {
  // "no, 3:10" takes a time back and says nothing of how the child is.
  if (/\d/.test(heard.text.body)) return undefined;
  const body = heard.text.body.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();
  const { question: _answered, ...number } = heard.number;
  const plain = yesOrNo(body);
  if (plain === 'no' && pauseOn(heard.now.family, heard.now.tonight) === undefined) {
    const held = holdsOn(heard);
    if (held) return held;
  }
  if (plain === 'no' || /^still (sick|ill|not well)$/.test(body)) {
    return { facts: [], number, owed: owe(heard, 'still-resting') };
  }
  if (plain !== 'yes') return undefined;
  const facts = factsFrom(heard, [{ type: 'resumed', night: heard.now.tonight }]);
  return { facts, number, owed: owe(heard, 'resumed', { facts }) };
}

