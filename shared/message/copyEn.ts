/** Everything Staynear says in English: grade 5–6, one action, the most important first, kind, never guilt. */
import type { Help } from '../text/reading.ts';
import { type LocalDate, timeOf, weekday } from '../time/local.ts';
import { length, roundTime, short, withHalf } from './clockWords.ts';
import type { Copy } from './copy.ts';
import { JOIN_EN } from './joinEn.ts';
import { severalVariants, type WeekPhrases, weekVariants } from './weekVariants.ts';
import { careCopy } from './copyCare.ts';
import { steeringCopy } from './copySteering.ts';
import { askedCopy } from './copyAsked.ts';
import { waitingCopy } from './copyWaiting.ts';
import { PLAN_EN } from './copyPlanEn.ts';

const HELP_WORDS: Record<Help, string> = {
  nursed: 'nursed', bottle: 'bottle', pacifier: 'paci', rocked: 'rocked', held: 'held', patted: 'patted',
  cosleep: 'in with you', presence: 'you close by', self: 'self-settled', motion: 'in motion',
};
const LEVEL_WORDS = [
  'with you out of sight, answering', 'with you in the room', 'with you beside', 'with touch or voice', 'with a hand on', 'held', 'fed or rocked',
];
const MOOD = ' How are YOU? 1-5';
const WEEK: WeekPhrases = {
  head: (name, facts, brief) => (facts ? `${name}${brief ? '' : "'s week"}: ${facts}.` : `${name}'s week is kept.`),
  help: (level) => `asleep ${LEVEL_WORDS[level]}`,
  helpAtFirst: (level) => ` (first ${LEVEL_WORDS[level]})`,
  longest: (now, brief) => `${brief ? 'longest' : 'longest sleep'} ${now}`,
  wakes: (n) => `${plain(n)} ${n === 1 ? 'waking' : 'wakings'}`,
  compared: (before, atFirst) => ` (${[before !== undefined && `was ${before}`, atFirst !== undefined && `first ${atFirst}`].filter(Boolean).join(', ')})`,
  number: plain,
  feel: (now, before) => ` You: ${now} of 5${before === undefined ? '' : `, was ${before}`}.`,
  done: (nights, brief) => (brief ? ` Step done ${nights}x.` : ` You did the step ${nights} nights.`),
  came: ' You came each time.',
  next: (step) => ` Next: ${step}.`,
  offered: (step) => ` Next: ${step}? READY or WAIT.`,
  mood: MOOD,
};
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayOf = (date: LocalDate): string => DAYS[weekday(date)]!;
const jump = (minutes: number): string => (Math.abs(minutes) === 60 ? '1h' : length(Math.abs(minutes)));
const TAG_WORDS = { sick: 'sick', teething: 'teething', travel: 'travel', vaccine: 'shots', regression: 'a rough patch', visitors: 'visitors' };
const HOW_WORDS: Record<string, string> = { easy: 'easy', good: 'good', ok: 'ok', hard: 'hard', no: 'not done' };

/** Twins share one text: "Mia + Leo wake". */
const wakes = (name: string): string => (name.includes(' + ') ? 'wake' : 'wakes');
const helps = (help: readonly Help[]): string => help.map((h) => HELP_WORDS[h]).join(' + ');
const nights = (n: number): string => (n === 1 ? 'night' : 'nights');
const joined = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');

export const COPY_EN: Copy = {
  ...PLAN_EN, ...careCopy('en'), ...steeringCopy('en'), ...waitingCopy('en'), ...askedCopy('en'), ...JOIN_EN,
  stopped: (deletes) => `Staynear: you will get no more texts from us. ${deletes ? 'Your log is deleted in 30 days. ' : ''}START to come back.`,
  stoppedToo: () => 'Staynear sends no more texts. START to come back.',
  comeBack: (deleted) => (deleted ? 'Staynear: the log was deleted and the texts ended, so this one was not kept. Text START to begin again.'
    : 'Staynear: you asked us to stop, so this text was not kept. Text START to come back.'),
  deleted: (others) => (others ? 'Staynear: that log is deleted for good. Your other family stays as it is.'
    : 'Staynear: your log is deleted for good, and you will get no more texts from us. START to begin again.'),
  deleteHow: (names) => (names.length > 1
    ? [`${JOIN_EN.and(names)} are one log: this deletes all of it for good, for every carer. To do it, text DELETE ALL. For no texts on ${names[0]}: MUTE ${names[0]}.`,
      `${JOIN_EN.and(names)} are one log: this deletes all of it for good, for every carer. To do it, text DELETE ALL. Or MUTE one.`,
      `This deletes the log of all ${names.length} children for good. To do it, text DELETE ALL. Or MUTE one.`]
    : [`This deletes all of ${names[0]}'s log for good, for every carer. To do it, text DELETE ${names[0]}. To take back only your last text: UNDO.`]),
  deleteWho: (names) => (names.length > 1
    ? [`I find no child of that name, so nothing is deleted. DELETE tells how to delete the whole log. To take back only your last text: UNDO.`]
    : [`I find no child of that name, so nothing is deleted. To delete ${names[0]}'s whole log, text DELETE ${names[0]}. To take back your last text: UNDO.`]),
  deleteKept: () => 'Nothing is deleted. All of it stays as it is.',
  ownerOnly: () => 'Only the phone that joined first can do that. UNDO takes back what you wrote.',
  nothingKept: () => 'Staynear: no log of yours is kept. We keep only that this phone said stop, so that we never text it.',
  exportHow: (contact) => `Your whole log can be sent to you as a file. Ask ${contact ?? 'whoever runs Staynear for you'} and say that this phone asks for its export.`,
  startConsent: () =>
    'Staynear: gentle baby sleep texts, about 1 a day. Not medical care. Msg&data rates may apply. HELP for help, STOP to stop. Reply YES to start again.',
  backAgain: (name) => `Welcome back. ${name}'s log is just as you left it. PLAN shows tonight's step.`,
  stranger: () =>
    'Staynear: gentle baby sleep texts, about 1 a day. Not medical care. Msg&data rates may apply. HELP for help, STOP to stop. Reply YES to begin. Español: SI',
  tooMany: () => 'That is a lot of texts at once, so I go quiet for an hour. Sleep notes are still kept. HELP and CRISIS work any time.',
  help: (c, contact) =>
    `Staynear: gentle baby sleep texts. NIGHT PLAN UNDO CRISIS${contact ? '' : ' any hour'}. Emergency: ${c?.emergency ?? 'local number'}. Msg&data rates may apply. ${contact ? `Help: ${contact}. ` : ''}STOP to stop.`,

  helps,
  event: (e) => {
    switch (e.kind) {
      case 'bedtime': return `down ${short(timeOf(e.at))}`;
      case 'asleep': return joined('asleep', e.at && short(timeOf(e.at)), e.latencyMin !== undefined && `in ${e.latencyMin}m`, e.help && helps(e.help));
      case 'wake': return joined('woke', e.at && short(timeOf(e.at)), e.help && helps(e.help),
        e.awakeMin !== undefined && `${e.awakeMin}m`, e.cryMin !== undefined && `cried ${e.cryMin}m`, e.until && `to ${short(timeOf(e.until))}`);
      case 'wakes': return joined(`${e.count} ${e.count === 1 ? 'waking' : 'wakings'}`, e.help && helps(e.help));
      case 'through': return 'slept through';
      case 'up': return `up ${short(timeOf(e.at))}`;
      case 'nap': return joined('nap', e.from && short(timeOf(e.from)), e.to && `to ${short(timeOf(e.to))}`,
        e.minutes !== undefined && length(e.minutes), e.help && helps(e.help));
      case 'context': return TAG_WORDS[e.tag];
    }
  },
  wakings: (n) => `${n} ${n === 1 ? 'waking' : 'wakings'}`,
  upAt: (t) => `up ${short(t)}`,
  kept: (list) => `Kept: ${list}.`,
  keptUnlisted: () => 'Kept, all of it.',
  sum: (name, list) => `${name}: ${list}.`,
  longNight: (name, n) => joined(`${name}: long night${n ? `, ${n} ${n === 1 ? 'waking' : 'wakings'}` : ''}, all kept, and you were there each time.`),
  longKept: (n) => `Long night: ${n} wakings, all kept, and you were there each time.`,
  undoHint: () => 'UNDO if wrong',
  askGoing: (name) => `How did it go${name ? ` with ${name}` : ''}: EASY, OK or HARD?`,
  askHow: (step, name) => `${name ? `${name}, did` : 'Did'} "${step}"? EASY, OK, HARD or NO.`,
  unclear: (said) => [
    `I could not read ${said ? `"${said}"` : 'that'}, so nothing is kept yet. Try it like: woke 2:10 nursed 15m`,
    'I could not read that, so nothing is kept yet. Try it like: woke 2:10 nursed 15m',
  ],
  unreadInNight: (said) => [
    `In the night you texted "${said}" and I could not read it. Say it like: woke 2:10 nursed 15m`,
    'One text of the night I could not read. Say it like: woke 2:10 nursed 15m',
  ],
  whichChild: (names) => [
    `Whose night is that? Reply with the number: ${names.map((n, i) => `${i + 1} ${n}`).join(', ')}`,
    'Whose night is that? Text it again with the name first.',
  ],
  corrected: (list) => `Changed: ${list}.`,
  which: () => 'Which one shall I change? Say it like: woke 2:20 not 2:10. Or UNDO takes back your last text.',
  nothingToCorrect: () => 'I find nothing there to change. Text it new, like: woke 2:20 nursed',
  undone: (list) => (list ? `Taken back: ${list}.` : 'Taken back.'),
  nothingToUndo: () => 'There is nothing of yours left to take back.',
  howWord: (word) => HOW_WORDS[word] ?? word,
  howKept: (word) => (word === 'hard' ? 'Kept. A hard night, and you stayed close.' : word ? `Kept: ${HOW_WORDS[word] ?? word}.` : 'Kept.'),
  offer: (name, why, step) => {
    if (why === 'smaller') {
      const ask = `A smaller step may be easier: ${step}? READY or WAIT.`;
      return [`A smaller step may be easier for ${name}: ${step}? READY or WAIT. You stay close all the way.`, `${ask} You stay close.`, ask];
    }
    const had = why === 'next' ? '' : why === 'calm' ? `${name}'s last nights on this step were not hard.`
      : 'good' in why ? `${name} had ${why.good} good ${nights(why.good)} of ${why.of}.` : `${name}: step done ${why.done} ${nights(why.done)} of ${why.of}.`;
    const ask = `Ready for the next step: ${step}? READY or WAIT.`;
    return [joined(had, ask, 'Some fussing is likely; you stay close all the way.'), joined(had, ask, 'You stay close all the way.'), joined(had, ask), ask];
  },
  announced: (step) => `Next, from tonight: ${step}. WAIT if not yet.`,
  mood: () => 'Thank you for telling me. That stays between us.',
  moodAgain: () => 'How are YOU today, 1 to 5? 1 is very low and 5 is great. It stays between us.',
  restNot: () => 'Then the plan goes on as it is. PAUSE rests it any time, BACK makes tonight easier.',
  moodLow: (c) => joined('Thank you for telling me; that stays between us. This is hard, and you matter too.',
    c ? `To talk to someone, any hour: ${c.talk}.` : 'Please talk to someone you trust.', 'BACK makes tonight easier.'),
  digit: () => 'I have no question open for a number just now. A log reads like: woke 2:10 nursed 15m',
  chat: () => 'I hear you. When you want something kept, text it like: woke 2:10 nursed 15m. PLAN shows tonight\'s step.',
  questionByDay: () => 'Your child\'s doctor or nurse can answer that better than I can. PLAN shows tonight\'s step, and in the night ? helps at once.',
  question: (night) => [`For now: ${night} A doctor or nurse knows more than I can by text.`, `For now: ${night}`, night],

  plan: (name, night, say) => [`${name}, night ${night} of this step: ${say}`, `Tonight: ${say}`, say],
  planSupport: (name) => `${name} is still very small: nothing to change yet. Feed on cue, hold, rest when you can. I keep the log.`,
  planQuiet: (name) => `Nothing to change for ${name} tonight: settle in any way that works. I keep the log.`,
  planGoodbye: (name) => `${name} has outgrown what I am good at, and that is lovely. I keep your log; text any time.`,
  planEnded: (name) => `This is where you stay, and it is a good place. ${name}'s nights stay as they are. Text any time.`,
  planRests: (name) => `The plan rests. Comfort ${name} in any way that helps. RESUME when you want it back.`,
  why: (why, c) => {
    const left = PLAN_EN.leftOut(c.leftOut);
    if (c.last === 0) {
      const night = `${why} Night ${c.nightsOnStep + 1} of at least ${c.nightsNeeded} on this step`;
      return [`${night}${left}.`, `${night}.`, why];
    }
    const counted = c.nightsOnStep > c.nightsNeeded ? `${c.nightsOnStep}` : `${c.nightsOnStep} of ${c.nightsNeeded}`;
    const brief = `${why} Night ${c.nightsOnStep} of ${c.nightsNeeded}, ${c.good} of ${c.last} good`;
    return [`${why} ${counted} ${nights(Math.max(c.nightsOnStep, c.nightsNeeded))} on this step, ${c.good} good of the last ${c.last}${left}.`, `${brief}${left}.`, `${brief}.`, why];
  },
  nightEmpty: () => 'Nothing is logged for this night yet. Text it like: woke 2:10 nursed 15m',
  whatNow: (time, waking, night) => [
    `${withHalf(time)}${waking ? `, ${ordinal(waking)} waking` : ''}. ${night}`, `${withHalf(time)}. ${night}`, night,
  ],
  week: (name, w) => weekVariants(WEEK, name, w),
  weekOfSeveral: (children, asksMood) => severalVariants(WEEK, children, asksMood),
  weekHard: (name, back, asksMood) =>
    `A hard week for ${name}, and you stayed close each night. That is what lasts.${back ? ' BACK makes tonight easier.' : ''}${asksMood ? MOOD : ''}`,
  weekApart: (name, asksMood) => `An upside-down week for ${name}, and comfort came first. That was right. The plan is just where you left it.${asksMood ? MOOD : ''}`,
  weekUnknown: (name) => `A quiet week in ${name}'s log, and that is fine. I am here whenever you text.`,

  stepReady: (name, say) => [`Lovely. From tonight for ${name}: ${say}`, `From tonight: ${say}`, say],
  stepWait: () => 'We wait, gladly. Tonight stays as it is. READY when you want the next step.',
  stepBack: (name, say) => [`Of course. Tonight for ${name}: ${say}`, `Tonight: ${say}`, say],
  noOffer: () => 'No new step is waiting just now. Tonight stays as it is. PLAN shows it.',
  noStepBack: () => 'This is the gentlest step already. Any way that settles your child is fine tonight.',
  paused: (n) => (n === undefined ? 'The plan rests until you text RESUME. I still keep every log.'
    : `The plan rests ${n} ${nights(n)}, then starts again by itself. I still keep every log.`),
  resumed: () => 'Good to have you back. The plan goes on from tonight. PLAN shows the step.',
  sick: (name) => `Poor ${name}. The plan and its reminders rest; comfort in any way that helps. BETTER when that's so.`,
  bedtimeSet: (t) => `Bedtime is ${withHalf(t)} from the next reminder on. If you meant it as a log, text: down ${short(t)}`,
  bedtimeTonight: (t, usual) => `Bedtime is ${withHalf(t)} tonight only. From tomorrow it is ${withHalf(usual)} again. UNDO if wrong`,
  bedtimeOdd: (stays) => `I can plan for a bedtime from 4pm to 2am, so it stays ${withHalf(stays)}. To change it: BEDTIME 7:30. To log it: down 3:05`,
  readyOrWait: () => 'A new step is waiting. READY takes it from tonight, WAIT leaves it for now.',
  lateOk: (on) => (on ? 'Thank you. Bedtime reminders may come until 9pm. LATE OFF changes it back.' : 'No reminder after 8pm from now on.'),
  early: () => 'When bedtime is too late for a reminder, the step comes at 6pm from now on.',
  rhythm: (r) => (r === 'every' ? 'A reminder every night from now on.' : r === 'first3' ? 'Reminders on the first 3 nights of each step from now on.'
    : 'A reminder only when the step changes from now on.'),
  weeklyDay: (day) => `The weekly text comes on ${DAYS[day]}s at 10am from now on.`,
  clockShift: ({ from, first, usual, stepMin }) =>
    `From ${dayOf(from)} bedtime moves ${stepMin} min a night, first to ${withHalf(first)}. Once the clocks have changed it is ${withHalf(usual)} again. SHIFT OFF undoes it.`,
  clockShiftOff: (bedtime) => `Bedtime stays ${withHalf(bedtime)}, also when the clocks change.`,
  noClockChange: () => 'No clock change is near for you. I tell you the week before one.',
  nightReplies: (on) => (on ? 'I answer logs at night too from now on. REPLIES OFF for quiet.' : 'I stay quiet at night and read your logs back in the morning.'),
  onDuty: () => 'You are on. Reminders come to you now.',

  reminder: (name, bedtime, say) => [`${name}, bedtime ${short(bedtime)}. Tonight: ${say}`, `Bedtime ${short(bedtime)}: ${say}`, say],
  firstReminder: (name, step) => [
    `Tonight: ${step}. If ${name} ${wakes(name)}, text a line like woke 210 nursed. I stay quiet and read it back in the morning. Text ? for help any hour.`,
    `Tonight: ${step}. If ${name} ${wakes(name)}, text like woke 210 nursed. I stay quiet and read it back in the morning. ? helps any hour.`,
    `Tonight: ${step}. If ${name} ${wakes(name)}, text like woke 210 nursed. I stay quiet, and read it back by day. ? helps any hour.`,
  ],
  askRhythm: (name, step) => [
    `${name} tonight: ${step}. Reminders from here on: EVERY NIGHT, the FIRST 3 of a step, or ONLY CHANGES? No answer: first 3.`,
    `Tonight: ${step}. Reminders from here: EVERY NIGHT, FIRST 3 of a step, or ONLY CHANGES?`,
  ],
  newStep: (name, say) => [`New tonight for ${name}: ${say} WAIT if not yet.`, `New tonight: ${say} WAIT if not yet.`, `New: ${say} Or WAIT.`, say],
  clocks: (name, step, minutes, on, stepMin) => {
    const clocks = `Clocks go ${minutes > 0 ? 'forward' : 'back'} ${jump(minutes)} on ${dayOf(on)}`;
    return [
      `${name} tonight: ${step}. ${clocks}. SHIFT moves bedtime ${stepMin} min a night till then, or keep it as it is.`,
      `Tonight: ${step}. ${clocks}. SHIFT moves bedtime ${stepMin} min a night, or keep it.`,
      `Tonight: ${step}. ${clocks}. SHIFT moves bedtime ${stepMin} min a night.`,
    ];
  },
  ownSleep: (name, step, { from, until, early }) => {
    const [a, b] = [roundTime(from), roundTime(until)];
    const yours = early ? 'going to bed early tonight is your best stretch too' : 'those are the best hours for your own sleep too';
    return [
      `Tonight: ${step}. ${name}'s long sleep is mostly ${a} to ${b}; ${yours}.`,
      `Tonight: ${step}. ${name} sleeps longest ${a} to ${b}; ${early ? 'an early night is best for you too' : 'your best hours too'}.`,
    ];
  },
  checkin: (name) => `How are nights with ${name}? One word is plenty: easy, ok or hard. If you want quiet for a while, PAUSE.`,
  lateNotice: (bedtime, lateOk) => (lateOk
    ? `Bedtime ${short(bedtime)} is too late for a reminder. I can text tonight's step at 6pm: reply EARLY.`
    : `Bedtime ${short(bedtime)} is late for a reminder: I text by 8pm, or 9pm if you reply LATE OK. Or I can text tonight's step at 6pm: reply EARLY.`),
};

function ordinal(n: number): string {
  return `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
}

function plain(n: number): string {
  return Number.isInteger(n) ? `${n}` : n.toFixed(1);
}
