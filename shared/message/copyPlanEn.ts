/** What the plan says in English beyond its steps. Plain, five equal choices, and never a hint that one is better. */
import type { Scope } from '../log/facts.ts';
import type { ThenAndNow } from '../plan/reevaluation.ts';
import { length, short } from './clockWords.ts';
import { changed, type LeftOut, type PathName, type PlanCopy } from './copyPlan.ts';

const PATHS: Record<PathName, string> = {
  close: 'stay close and do less', feed: 'feed first, then cuddle', bedtime: 'a later bedtime for now',
  stir: 'a stir before the waking (your alarm)',
};
const LEFT_OUT: Record<LeftOut['what'], string> = {
  sick: 'sick', away: 'away', rest: 'at rest', teething: 'teething', shots: 'shots', visitors: 'visitors', rough: 'rough patch', clocks: 'new clock', change: 'big change', clingy: 'clingy', untold: 'not told',
};
const SCOPE_NOW: Record<Scope, string> = {
  bedtime: 'Bedtime only so far.', 'first-waking': 'At bedtime and the first waking.', 'all-wakings': 'At bedtime and all wakings.', naps: 'At night and naps.',
};
const SCOPE_NEXT: Record<Scope, string> = { bedtime: 'at bedtime', 'first-waking': 'at the first waking', 'all-wakings': 'at each waking', naps: 'at naps' };
const LEVELS = ['you close by', 'you in the room', 'you beside', 'a touch or your voice', 'your hand on', 'held to sleep', 'fed or rocked to sleep'];

function nightsIn({ help, longest, wakes }: ThenAndNow['then']): string[] {
  return [
    help !== undefined && LEVELS[Math.round(help)],
    longest !== undefined && `longest sleep ${length(Math.round(longest))}`,
    wakes !== undefined && `${wakesIn(wakes)} a night`,
  ].filter((part): part is string => Boolean(part));
}
const wakesIn = (n: number): string => `${Number.isInteger(n) ? n : n.toFixed(1)} ${n === 1 ? 'waking' : 'wakings'}`;

export const PLAN_EN: PlanCopy = {
  leftOut: (nights) => (nights.length === 0 ? '' : `; left out: ${nights.map(({ what, nights: n }) => `${n} ${LEFT_OUT[what]}`).join(', ')}`),

  scope: (scope) => SCOPE_NOW[scope],
  newScope: (name, scope, night) => {
    const ask = `New for ${name}: try it ${SCOPE_NEXT[scope]} too.`;
    return [`${ask} ${night} Any more help is fine. WAIT if not yet.`, `${ask} ${night} WAIT if not yet.`, `${ask} WAIT if not yet.`];
  },
  outside: (night) => `Any way that settles is fine now. If you like: ${night}`,

  planSeveral: (children) => {
    const each = children.map(({ name, step }) => `${name}: ${step}.`);
    return [`Tonight ${each.join(' ')} One change at a time, one child a night.`, each.join(' '), each[0]!];
  },
  reminderSeveral: (bedtime, children, isNew) => {
    const each = children.map(({ name, step }) => `${name}: ${step}.`);
    const wait = isNew ? ' WAIT if not yet.' : '';
    return [`Bedtime ${short(bedtime)}. Tonight ${each.join(' ')}${wait}`, `${each.join(' ')}${wait}`, `${each.slice(0, 2).join(' ')}${wait}`, `${each[0]}${wait} PLAN for all.`];
  },

  review: (name, better) => {
    const ask = '1 same step, 2 smaller steps, 3 another gentle way, 4 rest 2 weeks, 5 stay here for good.';
    return better
      ? [`Nights are easier than at first for ${name}. How shall we go on? ${ask}`, `Nights are easier. Go on how? ${ask}`]
      : [`How shall we go on with ${name}? ${ask} Any number is a good answer.`, `How shall we go on? ${ask}`];
  },
  reviewPath: (paths) => {
    const ask = `Which way feels right? ${paths.map((p, i) => `${i + 1} ${PATHS[p]}`).join(', ')}.`;
    return [`${ask} You stay close in each.`, ask];
  },
  reviewKept: () => 'We keep going, same step. You know your child best. PLAN shows tonight.',
  reviewSmall: (name, say) => (say === undefined
    ? [`Gladly: more nights for each step from here on. Tonight stays as it is for ${name}.`]
    : [`Gladly: smaller steps, more nights each. Tonight for ${name}: ${say}`, `Smaller from tonight: ${say}`, say]),
  reviewRest: (nights) => `Rest well, ${nights} nights, nothing is lost. The plan starts again by itself; RESUME brings it back sooner. I still keep every log.`,
  reviewNoPath: (name) => `For ${name} right now this is the gentlest way I know, so we keep it. EASIER or PAUSE any time.`,
  seeDoctor: (name) => [
    `${name}'s nights are much as they were at first. You did nothing wrong. It is worth asking your doctor. The plan rests; RESUME when you want it.`,
    'Nights are much as at first. It is worth asking your doctor. The plan rests; RESUME when you want it.',
  ],
  askDoctor: (name) => [
    `${name}'s last 7 nights were short or broken. It may mean nothing, and you did nothing wrong. It is worth asking your doctor or nurse.`,
    'The last 7 nights were short or broken. It is worth asking your doctor or nurse.',
  ],

  ended: (name, done, { then, now }) => {
    const head = done ? 'You both got there.' : 'This is enough, and it is good.';
    const [before, after] = changed(nightsIn(then), nightsIn(now));
    const tail = 'Reminders end; just text any time.';
    const compared = [3, 2, 1].filter((n) => n <= before.length)
      .map((n) => `${head} ${name} then: ${before.slice(0, n).join(', ')}. Now: ${after.slice(0, n).join(', ')}. ${tail}`);
    return [...compared, `${head} ${name}'s nights stay as they are. ${tail}`];
  },

  feedsAsk: (name) => `Feeds stay unless you want fewer. Did ${name}'s doctor or nurse agree to fewer night feeds, and is weight gain good? 1 yes, 2 not yet.`,
  feedsYoung: (name) => `At ${name}'s age every night feed stays, on cue. Ask me again from 6 months, and your doctor or nurse any time.`,
  feedsStay: () => 'Then all feeds stay as they are. Ask your doctor or nurse when you see them, and text FEWER FEEDS after that.',

  illRests: () => 'The plan rests; BETTER when well.',

  sickRests: (name) => [
    `Poor ${name}. The plan and its reminders rest; comfort in any way that helps. BETTER when well.`,
    `The plan rests while ${name} is unwell. BETTER when well.`, 'The plan rests. BETTER when well.',
  ],
  wellAgain: (name) => `How is ${name}? BETTER when well again, and the plan goes on. If not yet, it rests on and you need do nothing.`,
  backHome: (name) => `Are you and ${name} back to normal days? RESUME and the plan goes on. If not yet, it rests on and you need do nothing.`,
  stillResting: (name) => `Then we rest on. Comfort ${name} in any way that helps. BETTER when well.`,
  pausedAsks: (n) => `The plan rests ${n} ${n === 1 ? 'night' : 'nights'}, then I ask how you are doing. RESUME any time. I still keep every log.`,
};
