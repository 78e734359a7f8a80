/** The words of a reply that is owed, computed from the log as it is when it leaves. One text each (L7). */
import type { OwedReply, Say } from '../contract/owedReply.ts';
import { bedtimeOn, bedtimeSetOn, inNightSilence, onDuty } from '../family/family.ts';
import type { Joining } from '../family/joining/joining.ts';
import type { NumberRecord } from '../family/number.ts';
import type { Child, Fact, FactOf } from '../log/facts.ts';
import { textOf } from '../log/standing.ts';
import type { Now } from '../plan/recompute.ts';
import { TOPICS } from '../text/topic.ts';
import { askedText } from './askedText.ts';
import { stepNowWords } from '../plan/rungWords.ts';
import { inScope } from '../plan/scope.ts';
import { morningQuestion } from '../schedule/morningQuestion.ts';
import type { Lang } from '../text/reading.ts';
import { addDays, dateOf, type LocalDate, type LocalTime, nightOf, timeOf } from '../time/local.ts';
import { type Instant, toLocal } from '../time/zone.ts';
import { contactsFor } from '../contract/contacts.ts';
import { careReply } from './careReply.ts';
import { handoverText } from './handover.ts';
import { steeringReply } from './steeringReply.ts';
import { COPY, type Copy } from './copy.ts';
import { doubtQuestion } from './doubt.ts';
import { followUp } from './followUp.ts';
import { type JoinSpeaking, joinText, withRider } from './joinText.ts';
import { planReply, takenWords } from './planReply.ts';
import { plansText, planText, whyText } from './planText.ts';
import { isLongNight, LONG_NIGHT_WAKINGS, readBackFacts, readBackNight, wakingsOf } from './readBack.ts';
import { forAge } from './forAge.ts';
import { forPlace } from './forPlace.ts';
import { fit, foldName, SEPTETS_MAX, septets } from './segments.ts';
import { setRightText } from './setRightText.ts';
import { heldText, heldWords, waitingText } from './waitingText.ts';
import { undoneText } from './undoneText.ts';
import { weeklyDayText } from './weeklyDayText.ts';
import { weekText } from './weekText.ts';

export interface Speaking {
  readonly number: NumberRecord;
  /** Absent for a stranger, or when the family is gone. */
  readonly now?: Now;
  /** Whom the operator set to be asked for help. */
  readonly helpContact?: string;
  /** What the number told on its way in, while it still is. */
  readonly joining?: Joining;
  /** Each family of the number, where a text may be meant for any of them. */
  readonly families?: readonly Now[];
  readonly at?: Instant;
}

export function langOf({ number, now }: Speaking): Lang {
  return number.lang ?? now?.family.lang ?? 'en';
}

/** The text of an owed reply, with the question that rides on it. */
export function replyText(owed: OwedReply, speaking: Speaking): string | undefined {
  const alone = textOfReply(owed, speaking);
  const text = alone && forAge(forPlace(alone, langOf(speaking), speaking.now), langOf(speaking), speaking.now);
  return text === undefined || owed.rides === undefined ? text : withRider(text, owed.rides, joinSpeaking(owed, speaking), langOf(speaking));
}

/** The one child that an answer's facts are about, where it is one. */
function childTold(owed: OwedReply, now: Now | undefined): string | undefined {
  const ids = new Set((now?.recent ?? []).flatMap((f) => (owed.factIds.includes(f.id) && (f.type === 'child-set' || f.type === 'child-added') ? [f.type === 'child-set' ? f.child : f.child.id] : [])));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function joinSpeaking(owed: OwedReply, { number, now, joining, at }: Speaking): JoinSpeaking {
  return {
    detail: owed.detail ?? '|', child: childTold(owed, now), joining, now, familyId: owed.familyId, at: at ?? owed.saidAt, uk: number.phone.startsWith('+44'),
  };
}

/** Answers that are one sentence, whoever asks. */
const FIXED = {
  'owner-only': 'ownerOnly', 'nothing-kept': 'nothingKept', 'start-consent': 'startConsent',
  'too-many': 'tooMany', mood: 'mood', 'mood-again': 'moodAgain', 'rest-not': 'restNot', 'left-out': 'leftOutText', 'leave-not': 'leaveNot',
  'carer-name': 'carerName', 'ready-or-wait': 'readyOrWait', 'delete-kept': 'deleteKept', digit: 'digit', chat: 'chat', which: 'which',
  'nothing-to-correct': 'nothingToCorrect', 'nothing-to-undo': 'nothingToUndo',
  'step-wait': 'stepWait', ahead: 'stillAhead', early: 'early', 'on-duty': 'onDuty',
  'no-clock-change': 'noClockChange', declined: 'declined', abroad: 'abroad',
  'carers-full': 'carersFull',
  'carer-called': 'carerCalled', 'leave-ask': 'leaveAsk', 'only-you': 'onlyYou', removed: 'removed', 'no-such-carer': 'noSuchCarer',
  'no-such-child': 'noSuchChild', 'children-full': 'childrenFull', 'yes-nothing': 'yesNothing', 'set-right-how': 'setRightHow', 'join-already': 'joinAlready',
} as const;
const isFixed = (say: Say): say is keyof typeof FIXED => say in FIXED;

function textOfReply(owed: OwedReply, speaking: Speaking): string | undefined {
  const copy = COPY[langOf(speaking)];
  const contacts = contactsFor(speaking.number.phone);
  if (isFixed(owed.say)) return copy[FIXED[owed.say]]();
  switch (owed.say) {
    case 'stopped': return copy.stopped(owed.detail === 'deletes');
    case 'stranger': return owed.detail === 'low' ? `${copy.low(contacts, { stays: true, plan: false })} ${copy.stranger()}` : copy.stranger();
    case 'consent-again': return copy.consentAgain(owed.detail === 'invited' || owed.detail === 'last' ? owed.detail : 'begin');
    case 'come-back': return copy.comeBack(speaking.number.stop?.by === 'deleted');
    case 'deleted': case 'deleted-one': return copy.deleted(owed.say === 'deleted-one');
    case 'export': return copy.exportHow(speaking.helpContact);
    case 'help': return copy.help(contacts, speaking.helpContact);
    case 'crisis': case 'emergency': case 'doctor': case 'low': case 'low-again': case 'hazard':
      return careReply(owed.say, owed, copy, speaking.number.phone, speaking.now);
    case 'zone': case 'zone-now': case 'zone-which': case 'zone-unknown': case 'travel': case 'away': case 'lang': case 'reminder-time':
      return speaking.now && steeringReply(owed.say, owed, copy, speaking.now);
    case 'mood-low': return copy.moodLow(contacts);
    case 'paused': return copy.paused(owed.detail === undefined ? undefined : Number(owed.detail));
    case 'paused-asks': return copy.pausedAsks(Number(owed.detail ?? 1));
    case 'bedtime': return copy.bedtimeSet(owed.detail as LocalTime);
    case 'late-ok': return copy.lateOk(true);
    case 'late-not': return copy.lateOk(false);
    case 'rhythm': return copy.rhythm(owed.detail ?? 'every');
    case 'night-replies': return copy.nightReplies(owed.detail === 'on');
    case 'join': return joinText(joinSpeaking(owed, speaking), langOf(speaking));
    case 'invite': return copy.invite(owed.detail ?? '');
    case 'code-wrong': case 'code-used': case 'code-expired': case 'code-later': return codeText(owed.say, owed.detail ?? '', copy);
    case 'left': return copy.left(owed.detail === 'taken-back');
    case 'which-family': return fit(copy.whichFamily((speaking.families ?? []).map((f) => copy.and(f.family.children.map((c) => foldName(c.name))))));
    case 'carer-in': case 'who': case 'child-muted': case 'child-unmuted': case 'child-called':
      return speaking.now && carerText(owed, copy, speaking.now);
    case 'set-right': return speaking.now && setRightText(owed.factIds, copy, speaking.now, speaking.number.phone.startsWith('+44'));
    case 'back-again': case 'echo': case 'sum': case 'doubt': case 'unclear': case 'corrected': case 'undone':
    case 'how-kept': case 'how-again': case 'question': case 'plan': case 'why': case 'night': case 'week': case 'what-now':
    case 'step-ready': case 'step-back': case 'sick': case 'review': case 'review-path': case 'review-kept': case 'review-small':
    case 'review-rest': case 'review-no-path': case 'ended': case 'still-resting': case 'feeds-ask': case 'feeds-young': case 'feeds-stay': case 'delete-how': case 'delete-who':
    case 'weekly-day': case 'bedtime-odd': case 'bedtime-tonight': case 'clock-shift': case 'clock-shift-off':
    case 'no-offer': case 'no-step-back': case 'resumed': case 'how-long': case 'held': case 'held-later': case 'held-on':
      return speaking.now && familyReply(owed, copy, langOf(speaking), speaking.now, speaking.number);
  }
}

function familyReply(
  owed: OwedReply, copy: Copy, lang: Lang, now: Now, number: NumberRecord,
): string | undefined {
  const facts = now.recent.filter((f) => owed.factIds.includes(f.id));
  const child = childOf(facts, now);
  const name = foldName(child.name);
  const say = owed.say;
  switch (say) {
    case 'back-again': return copy.backAgain(name);
    // Of several children the one that was named; else whichever it is of them.
    case 'sick': return copy.sick(copy.and(now.family.children.filter((c) => owed.detail === undefined || c.id === owed.detail).map((c) => foldName(c.name))));
    case 'weekly-day': return weeklyDayText(Number(owed.detail ?? 0), copy, now);
    case 'clock-shift': return clockShiftText(copy, now);
    case 'clock-shift-off': return copy.clockShiftOff(bedtimeSetOn(now.family, now.tonight));
    case 'echo': return echoText(facts, copy, now);
    case 'delete-how': case 'delete-who': {
      const first = askedAbout(owed, now);
      const names = [first, ...now.family.children.filter((c) => c !== first)].map((c) => foldName(c.name));
      return fit(say === 'delete-how' ? copy.deleteHow(names) : copy.deleteWho(names));
    }
    case 'bedtime-tonight': return copy.bedtimeTonight((owed.detail ?? bedtimeSetOn(now.family, now.tonight)) as LocalTime, bedtimeSetOn(now.family, addDays(now.tonight, 1)));
    case 'bedtime-odd': return copy.bedtimeOdd(bedtimeSetOn(now.family, now.tonight));
    case 'corrected': return readBackFacts(facts, copy, (l) => `${copy.corrected(l)} ${copy.undoHint()}`) ?? copy.keptUnlisted();
    case 'undone': return undoneText(facts, copy, now, owed.to);
    case 'sum': return sumText((owed.detail ?? now.night) as LocalDate, copy, lang, now, facts);
    case 'doubt': {
      const asked = facts.find((f): f is FactOf<'asked'> => f.type === 'asked');
      return asked && doubtText(asked, lang, now);
    }
    case 'unclear': {
      const note = facts.find((f): f is FactOf<'noted'> => f.type === 'noted');
      return fit(copy.unclear(note?.body && quoted(note.body)));
    }
    case 'plan': return owed.detail === undefined ? plansText(now, lang) : planText(askedAbout(owed, now), copy, lang, now);
    case 'how-again': return copy.askHow(stepNowWords(now.plan(askedAbout(owed, now)), lang)?.name ?? '', now.family.children.length > 1 ? foldName(askedAbout(owed, now).name) : undefined);
    case 'how-kept': return howKeptText(facts, copy, lang, now, owed.detail === 'drive');
    case 'why': return whyText(owed.detail === undefined ? child : askedAbout(owed, now), copy, lang, now);
    case 'night': return handoverText(copy, now);
    case 'week': return weekText(now, lang, { asksMood: false, moods: number.moods }).text;
    case 'what-now': return whatNowText(child, copy, lang, now);
    case 'question': return questionText(child, copy, lang, now, owed.detail);
    case 'review': case 'review-path': case 'review-kept': case 'review-small': case 'review-rest': case 'review-no-path': case 'ended':
    case 'still-resting': case 'feeds-ask': case 'feeds-young': case 'feeds-stay':
      return planReply(say, owed, child, now, lang);
    case 'no-offer': case 'no-step-back': case 'resumed': case 'how-long': return waitingText(say, owed.detail, lang, now);
    case 'held': case 'held-later': case 'held-on': return heldText(say, owed.detail, facts, lang, now);
    case 'step-ready': return fit(copy.stepReady(name, takenWords(owed, child, now, lang)?.say ?? ''));
    case 'step-back': return fit(copy.stepBack(name, takenWords(owed, child, now, lang)?.say ?? ''));
  }
  return undefined;
}

/** Of the easing that stands now; where it was taken back meanwhile, that bedtime stays. */
function clockShiftText(copy: Copy, now: Now): string {
  const { clockShift } = now.family;
  if (!clockShift) return copy.clockShiftOff(bedtimeSetOn(now.family, now.tonight));
  const { from, stepMin } = clockShift;
  return copy.clockShift({ from, first: bedtimeOn(now.family, from), usual: bedtimeSetOn(now.family, from), stepMin });
}

/** The child that a question names by its id. */
const askedAbout = (owed: OwedReply, now: Now): Child => now.family.children.find((c) => c.id === owed.detail) ?? now.family.children[0]!;

function childOf(facts: readonly Fact[], now: Now): Child {
  const named = facts.find((f): f is Extract<Fact, { child: unknown }> => 'child' in f);
  return now.family.children.find((c) => c.id === named?.child) ?? now.family.children[0]!;
}

/** Names of children and carers; the one who reads it is "you". */
function carerText(owed: OwedReply, copy: Copy, now: Now): string {
  const { family } = now;
  const names = family.children.map((c) => foldName(c.name));
  const facts = now.recent.filter((f) => owed.factIds.includes(f.id));
  switch (owed.say) {
    case 'carer-in': return fit(copy.carerIn(copy.and(names.slice(0, 2)), owed.detail === 'ask'));
    case 'child-called': return copy.childCalled(foldName(childOf(facts, now).name));
    case 'child-muted': case 'child-unmuted': return copy.childMuted(foldName(childOf(facts, now).name), owed.say === 'child-muted');
    default: {
      const on = onDuty(family);
      return fit(copy.who(family.carers.map((c) => ({ name: c.name === undefined ? copy.carerNumber() : foldName(c.name), you: c.number === owed.to, on: c.number === on }))));
    }
  }
}

/** At most this much of a parent's own words is given back, in GSM-7. */
const QUOTE_MAX = 40;
function quoted(body: string): string {
  return body.replace(/[^\x20-\x5a_a-z]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, QUOTE_MAX).trim();
}

function echoText(facts: readonly Fact[], copy: Copy, now: Now): string {
  const rests = restWords(facts, copy, now);
  if (rests !== undefined) return readBackFacts(facts, copy, (l) => `${copy.kept(l)} ${rests}`) ?? `${copy.keptUnlisted()} ${rests}`;
  const wakings = facts.reduce((sum, f) => sum + (f.type !== 'told' ? 0 : f.event.kind === 'wakes' ? f.event.count : f.event.kind === 'wake' ? 1 : 0), 0);
  if (wakings >= LONG_NIGHT_WAKINGS) return `${copy.longKept(wakings)} ${copy.undoHint()}`;
  const list = readBackFacts(facts, copy, (l) => `${copy.kept(l)} ${copy.undoHint()}`);
  if (list !== undefined) return list;
  const word = facts.find((f): f is FactOf<'night-told'> => f.type === 'night-told')?.said;
  return word ? `${copy.howKept(word.word ?? (word.didStep === false ? 'no' : undefined))} ${copy.undoHint()}` : `${copy.keptUnlisted()} ${copy.undoHint()}`;
}

/** A rest or a hold that was told in a log: said once, with the text that tells it or in the morning after. */
function restWords(facts: readonly Fact[], copy: Copy, now: Now): string | undefined {
  if (facts.some((f) => f.type === 'paused' && f.reason === 'sick')) return copy.sickRests(foldName(childOf(facts, now).name))[1];
  const away = facts.find((f): f is FactOf<'paused'> => f.type === 'paused' && (f.reason === 'travel' || f.reason === 'asked'));
  if (away) return away.nights === undefined ? copy.awayRests() : copy.awayRestsTill(addDays(away.night, away.nights), dateOf(now.here));
  return heldWords(facts, copy, now)?.at(-1);
}

/** The facts of a night's silence that began such a rest, which nobody was told of yet. */
function restsOfNight(night: LocalDate, now: Now): readonly Fact[] {
  const told = new Set(now.facts.flatMap((f) => (f.type === 'told' && f.event.kind === 'context' && f.night === night ? [textOf(f.id)] : [])));
  const inSilence = (at: Instant): boolean => inNightSilence(timeOf(toLocal(at, now.zone)));
  return now.facts.filter((f) => ((f.type === 'paused' && told.has(textOf(f.id))) || (f.type === 'held' && nightOf(toLocal(f.at, now.zone)) === night)) && inSilence(f.at));
}

export function doubtText(asked: FactOf<'asked'>, lang: Lang, now: Now): string {
  if (asked.about !== 'which-child') {
    return doubtQuestion({ about: asked.about, options: asked.options, ...(asked.said !== undefined && { said: asked.said }) }, lang);
  }
  const nameOf = (id: string): string => foldName(now.family.children.find((c) => c.id === id)?.name ?? '');
  return fit(COPY[lang].whichChild(asked.options.map((o) => (o.children ?? []).map(nameOf).join(' + '))));
}

/** The night in one text: what was understood of each child, the one question, how to take it back. */
export function sumText(night: LocalDate, copy: Copy, lang: Lang, now: Now, facts: readonly Fact[] = []): string {
  const question = morningQuestion(now, night, true);
  const asks = question ? questionWords(question, night, copy, lang, now)
    : restWords([...facts, ...restsOfNight(night, now)], copy, now) ?? followUp(now, facts, copy, lang).at(-1);
  // A question with answers of its own stands last: "UNDO if wrong" behind it would read as one of them.
  const tail = [asks, question && question.about !== 'how' ? undefined : copy.undoHint()].filter(Boolean).join(' ');
  const told = now.family.children.filter((c) => now.nightOf(c.id, night).logged);
  const detailed = told.map((c) => childSum(c, night, copy, now, (list) => list));
  // What cannot be said of either is said once.
  const brief = [...new Set(told.map((c) => briefSum(c, night, copy, now)))];
  const variants = [[...detailed, tail], [...detailed, asks], [...brief, tail], [...brief, asks], [asks]]
    .map((parts) => parts.filter(Boolean).join(' ')).filter((text) => text !== '');
  if (told.length === 1) {
    const [only] = told;
    const fitted = childSum(only!, night, copy, now, (text) => [text, tail].filter(Boolean).join(' '));
    if (septets(fitted) <= SEPTETS_MAX) return fitted;
  }
  return fit(variants.length > 0 ? variants : [copy.keptUnlisted()]);
}

/** One child's night; `frame` says what stands around it, so that as much is read back as fits. */
function childSum(child: Child, night: LocalDate, copy: Copy, now: Now, frame: (text: string) => string): string {
  const lived = now.nightOf(child.id, night);
  const name = foldName(child.name);
  if (isLongNight(lived)) return frame(copy.longNight(name, wakingsOf(lived) || undefined));
  return readBackNight(lived, now.zone, copy, (list) => frame(copy.sum(name, list))) ?? frame(briefSum(child, night, copy, now));
}

/** Unknown is unknown: wakings that nobody told are not none. */
function briefSum(child: Child, night: LocalDate, copy: Copy, now: Now): string {
  const lived = now.nightOf(child.id, night);
  const { word } = lived.said;
  const known = wakingsOf(lived) > 0 || lived.through;
  const list = known ? copy.wakings(wakingsOf(lived)) : lived.up !== undefined ? copy.upAt(timeOf(toLocal(lived.up, now.zone))) : word && copy.howWord(word);
  return list === undefined ? copy.keptUnlisted() : copy.sum(foldName(child.name), list);
}

function questionWords(
  question: NonNullable<ReturnType<typeof morningQuestion>>, night: LocalDate, copy: Copy, lang: Lang, now: Now,
): string {
  switch (question.about) {
    case 'doubt': return doubtText(question.asked, lang, now);
    case 'unreadable': return fit(copy.unreadInNight(quoted(question.note.body ?? '')));
    case 'how': {
      const name = now.family.children.length > 1 ? foldName(question.child.name) : undefined;
      const { didStep, word } = now.nightOf(question.child.id, night).said;
      return didStep && word === undefined ? copy.askGoing(name) : copy.askHow(stepNowWords(now.plan(question.child), lang)?.name ?? '', name);
    }
  }
}

/** "Kept: easy." and with it the one thing that follows: another question, an easing, or an offer. */
function howKeptText(facts: readonly Fact[], copy: Copy, lang: Lang, now: Now, drives: boolean): string {
  const told = facts.find((f): f is FactOf<'night-told'> => f.type === 'night-told');
  const kept = copy.howKept(told?.said.word ?? (told?.said.didStep === false ? 'no' : undefined));
  const question = told && morningQuestion(now, told.night, false);
  const asked = question ? [questionWords(question, told.night, copy, lang, now)] : followUp(now, facts, copy, lang);
  // What a text of the night began is said once its morning's question is answered.
  const held = told && asked.length === 0 ? heldWords(restsOfNight(told.night, now), copy, now) : undefined;
  const more = held ?? (drives && asked.length === 0 ? [copy.driveSafe()] : asked);
  return fit([...more.flatMap((m) => [`${kept} ${m}`]), ...more, kept].filter((t) => septets(t) <= SEPTETS_MAX || t === kept));
}

/** A question in words: in the night what to do now, by day whom to ask. */
function questionText(child: Child, copy: Copy, lang: Lang, now: Now, topic: string | undefined): string {
  const line = stepNowWords(now.plan(child), lang)?.night;
  const asked = TOPICS.find((one) => one === topic);
  const answer = asked && !inNightSilence(timeOf(now.here)) ? askedText(asked, child, lang, now) : undefined;
  if (answer !== undefined) return answer;
  return line !== undefined && inNightSilence(timeOf(now.here)) ? fit(copy.question(line)) : copy.questionByDay();
}

/** "?": this minute, this night's state, and the step's own line for a waking. */
function whatNowText(child: Child, copy: Copy, lang: Lang, now: Now): string {
  const line = stepNowWords(now.plan(child), lang)?.night;
  if (line === undefined) return planText(child, copy, lang, now);
  const lived = now.nightOf(child.id, now.night);
  const wakings = wakingsOf(lived);
  const { scope } = now.plan(child);
  // Not told yet, this waking is the next one.
  const outside = scope && !inScope(scope.now, Math.max(1, wakings)) ? copy.whatNow(timeOf(now.here), wakings > 0 ? wakings : undefined, copy.outside(line)) : [];
  return fit([...outside, ...copy.whatNow(timeOf(now.here), wakings > 0 ? wakings : undefined, line)]);
}

function codeText(say: 'code-wrong' | 'code-used' | 'code-expired' | 'code-later', detail: string, copy: Copy): string {
  switch (say) {
    case 'code-wrong': return copy.codeWrong(detail);
    case 'code-used': return copy.codeUsed(detail);
    case 'code-expired': return copy.codeExpired(detail);
    case 'code-later': return copy.codeLater(+detail);
  }
}
