/**
 * What a text is likely about before it is read closely: the night behind it, the day's naps, or this
 * evening. Told by the hour of sending and by words that belong to one of them.
 */
import { type Atom, type Clock, faceMinutes } from './atoms.ts';
import type { ClauseKind, Clauses } from './clauses/clause.ts';
import type { Scene } from './story/story.ts';

/** Between these hours a text without a word for night or nap is about daytime sleep. */
const DAY_FROM = 555;
const DAY_UNTIL = 1110;
const MORNING_UNTIL = 720;
/** Until here bare short spans are the day's naps. */
const SPANS_UNTIL = 1260;
/** No nap is this long. */
const NIGHT_STRETCH = 300;
/** From here on a put-down of the last hour is the night's, as rule 1 of reading has it. */
const EVENING_FROM = 1080;

/** What lies no further back than this, told by day, is of the day. */
const RECENT = 150;
const inDayHours = (nowMinute: number): boolean => nowMinute >= 660 && nowMinute < DAY_UNTIL;

/** Where a nap is named and nothing else is told than these, the text is of the day though it is sent in the evening. */
const DAYTIME = new Set<ClauseKind | null>(['nap', 'skip', 'end', 'elsewhere', null]);

function isEvening(at: { m: number; fixed?: boolean } | undefined, nowMinute: number): boolean {
  if (!at) return false;
  const evening = at.fixed || at.m >= 720 ? at.m : at.m + 720;
  return evening >= EVENING_FROM && evening <= nowMinute;
}

export function sceneOf(atoms: Atom[], clauses: Clauses, nowMinute: number): Scene {
  let nights = 0;
  for (const clause of clauses.list) {
    if (clause.kind === 'through' || clause.kind === 'up' || clause.bedtimeWord || (clause.morning && !(clause.kind === null && !clause.at && clause.spans.length > 0) && ((clause.kind !== 'elsewhere' && clause.kind !== 'nap' && clause.kind !== 'skip' && !(clause.kind === 'slept' && clause.spans.length > 0)) || nowMinute < MORNING_UNTIL))) nights++;
    if (clause.kind === 'slept' && clause.spans.some((x) => x.min >= NIGHT_STRETCH)) nights++;
    if ((clause.count !== undefined || clause.plural) && (clause.kind === 'wake' || clause.kind === 'upq')) nights++;
    if (clause.at?.fixed && (clause.at.m >= 1140 || clause.at.m < 360)) nights++;
    if ((clause.kind === 'bed' || clause.kind === 'asleep') && nowMinute >= EVENING_FROM && isEvening(clause.at, nowMinute)) nights++;
  }
  const slept = clauses.list.some((c) => c.kind === 'end' && c.at !== undefined);
  const put = clauses.list.some((c) => c.kind === 'bed' || c.kind === 'asleep' || c.kind === 'nap');
  // "Fed 5:30, slept til 10:30" before noon is the night's end.
  if (slept && !put && nowMinute < MORNING_UNTIL && !clauses.set.has('nap')) nights++;
  if (clauses.set.has('lastNight') || clauses.set.has('night') || wokeAndUp(clauses, nowMinute)) nights++;
  const spans = clauses.list.length > 0 && nowMinute < SPANS_UNTIL && clauses.list.every((c) => c.kind === null && c.at && c.end && (nowMinute - c.at.m + 1440) % 720 <= 660 && faceMinutes(c.at, c.end) <= 180);
  const napsOnly = (clauses.set.has('nap') || clauses.set.has('skip')) && nowMinute < SPANS_UNTIL && clauses.list.every((c) => DAYTIME.has(c.kind));
  const napWord = clauses.set.has('nap') || clauses.set.has('sheet');
  const inDay = nowMinute >= DAY_FROM && nowMinute < (spans || napsOnly ? SPANS_UNTIL : DAY_UNTIL);
  const earliest = earliestUp(clauses, nowMinute);
  return { nowMinute, day: inDay && nights === 0 && !earliest && (napWord || atoms.length > 0), morning: nowMinute < MORNING_UNTIL };
}

/** Nobody is up from a nap before this, and hardly anybody for the day after it. */
const UP = { from: 240, until: 480 } as const;

const WOKEN = new Set<ClauseKind | null>(['wake', 'awake']);

/** "woke 2:19 and 4:23 held, up 6:54" told at ten in the morning or after noon: the night, where its end can be no hour of this afternoon. */
function wokeAndUp({ list }: Clauses, nowMinute: number): boolean {
  const timed = list.filter((c) => c.at);
  const up = timed.at(-1);
  if (timed.length < 3 || !WOKEN.has(timed[0]!.kind) || up!.kind !== 'upq' || list.some((c) => c.kind !== null && c.kind !== 'upq' && !WOKEN.has(c.kind))) return false;
  const face = up!.at!.m % 720;
  return face >= UP.from && face <= UP.until && face + 720 > nowMinute && faceMinutes(timed.at(-2)!.at!, up!.at!) < 360;
}

/** "bed 7:45 … up 6:30" told at ten in the morning is a night, though every hour could be of the day. */
function earliestUp(clauses: Clauses, nowMinute: number): boolean {
  const bedAt = clauses.list.find((c) => (c.kind === 'bed' || c.kind === 'asleep') && c.at)?.at;
  const upAt = clauses.list.findLast((c) => (c.kind === 'upq' || c.kind === 'awake' || c.kind === 'wake' || c.kind === 'end') && c.at)?.at;
  if (bedAt && upAt && !bedAt.fixed && faceMinutes(bedAt, upAt) > 240) return true;
  // "12:20 out, 12:50 up, rocked" told at one: all of it is of the last hours.
  const timed = clauses.list.filter((c) => c.at);
  const back = (t: Clock): number => (nowMinute - t.m + 1440) % (t.fixed ? 1440 : 720);
  if (inDayHours(nowMinute) && timed.every((c, i) => back(c.at!) <= RECENT && (i === 0 || back(c.at!) <= back(timed[i - 1]!.at!)))) return false;
  const kinds = clauses.list.map((c) => c.kind);
  const bed = kinds.findIndex((k) => k === 'bed' || k === 'asleep');
  return bed >= 0 && clauses.list.slice(bed + 1).some((c) => (c.kind === 'wake' || c.kind === 'upq') && c.at && (c.helps.length > 0 || c.feed));
}
