/** What a weekly text must say by the slow way: every number that stands in it, and whether numbers may stand in it at all. */
import type { Fact } from '../../../shared/log/facts.ts';
import { apartNights } from './slowApart.ts';
import { dateOfDay as dateOf, dayOf } from '../wall.ts';
import { saidOf, type SlowNight, slowNight } from './slowNight.ts';


function middle(values: readonly number[]): number | undefined {
  if (values.length < 3) return undefined;
  const left = [...values];
  // Takes the least and the most away until one or two are left.
  while (left.length > 2) {
    left.splice(left.indexOf(Math.min(...left)), 1);
    left.splice(left.indexOf(Math.max(...left)), 1);
  }
  return left.reduce((sum, n) => sum + n, 0) / left.length;
}

type Measure = 'help' | 'longest' | 'wakes';
export interface SlowWeek {
  readonly kind: 'unknown' | 'apart' | 'hard' | 'told';
  /** Nights on which the step was done. */
  readonly done: number;
  readonly now: Partial<Record<Measure, number>>;
  readonly before: Partial<Record<Measure, number>>;
  readonly atFirst: Partial<Record<Measure, number>>;
}

/** `said` stand, in log order. `today`: the local date on which the text leaves; nights count up to the one that just ended. */
export function slowWeek(said: readonly Fact[], child: string, today: string, joinedNight: string): SlowWeek {
  const ofChild = saidOf(said, child);
  const end = dayOf(today);
  const joined = dayOf(joinedNight);
  const apart = apartNights(said, ofChild, joined, end);
  const told = (from: number, until: number): SlowNight[] => Array.from({ length: Math.max(0, until - from) }, (_, i) => slowNight(ofChild, dateOf(from + i))).filter((n) => n.known);
  const nights = (from: number, until: number): SlowNight[] => Array.from({ length: Math.max(0, until - from) }, (_, i) => dateOf(from + i))
    .filter((date) => !apart.has(date)).map((date) => slowNight(ofChild, date)).filter((n) => n.known);
  const weekOf = (from: number): Partial<Record<Measure, number>> => {
    const known = nights(Math.max(from, joined), Math.min(from + 7, end));
    const of = (measure: Measure): Partial<Record<Measure, number>> => {
      const value = middle(known.flatMap((n) => n[measure] ?? []));
      return value === undefined ? {} : { [measure]: value };
    };
    return { ...of('help'), ...of('longest'), ...of('wakes') };
  };
  const all = told(Math.max(end - 7, joined), end);
  const thisWeek = nights(Math.max(end - 7, joined), end);
  const now = weekOf(end - 7);
  const before = weekOf(end - 14);
  const atFirst = joined <= end - 7 - 8 ? weekOf(joined) : {};
  const hard = thisWeek.filter((n) => n.hard).length;
  const worse = now.longest !== undefined && before.longest !== undefined && now.wakes !== undefined && before.wakes !== undefined
    && before.longest - now.longest >= 45 && now.wakes - before.wakes >= 1 && thisWeek.filter((n) => n.well).length <= thisWeek.length / 2;
  const kind = all.length < 3 ? 'unknown' : thisWeek.length < 3 ? 'apart' : (hard >= 2 && hard >= thisWeek.length / 2) || worse ? 'hard' : 'told';
  return { kind, done: all.filter((n) => n.done).length, now, before, atFirst };
}

const LEVELS = [
  ['with you out of sight, answering', 'contigo cerca, fuera de la vista'], ['with you in the room', 'contigo en el cuarto'], ['with you beside', 'contigo al lado'],
  ['with touch or voice', 'con voz o caricia'], ['with a hand on', 'con tu mano'], ['held', 'en brazos'], ['fed or rocked', 'comiendo o meciendo'],
] as const;
const levelIn = (text: string, lead: string): number | undefined => {
  const found = LEVELS.findIndex((names) => names.some((name) => text.includes(`${lead}${name}`)));
  return found < 0 ? undefined : found;
};
const minutesOf = (said: string): number => {
  const [, hours, minutes] = /^(?:(\d+)h)?(\d+)m?$/.exec(said)!;
  return Number(hours ?? 0) * 60 + Number(minutes);
};

/** Why a text does not say what the slow way finds; undefined where it does. Of one child's text, or its part in one of several. */
function notAsTold(text: string, slow: SlowWeek, several = false): string | undefined {
  const isHard = /^(A hard week|Semana dura) /.test(text);
  const isUnknown = /^(A quiet week|Semana tranquila) /.test(text);
  const isApart = /^(An upside-down week|Semana revuelta) /.test(text);
  const kind = isHard ? 'hard' : isUnknown ? 'unknown' : isApart ? 'apart' : 'told';
  if (kind !== slow.kind) return `${kind} where it was ${slow.kind}`;
  if (kind === 'unknown' && /How are YOU|VAS de/.test(text)) return 'asks a mood of a week that is not known';
  if (kind !== 'told') return /\d/.test(text.replace(/1-5|1 a 5/, '')) ? 'numbers where none may be' : undefined;
  const wrong: string[] = [];
  const hold = (what: string, shown: number | undefined, is: number | undefined, must: boolean): void => {
    if (shown === undefined ? must && is !== undefined : is === undefined || shown !== is) wrong.push(`${what} ${shown} for ${is}`);
  };
  const round = (n: number | undefined): number | undefined => (n === undefined ? undefined : Math.round(n));
  hold('help', levelIn(text, 'asleep ') ?? levelIn(text, 'se duerme '), round(slow.now.help), !several && !/READY or WAIT|LISTO o ESPERA/.test(text));
  hold('help at first', levelIn(text, '(first ') ?? levelIn(text, '(al inicio '), round(slow.atFirst.help), false);
  const done = /(?:did the step|Step done|Hiciste el paso|Paso hecho) (\d+)/.exec(text)?.[1];
  hold('done', done === undefined ? undefined : Number(done), slow.done < 3 ? undefined : slow.done, false);
  const longest = /(?:longest(?: sleep)?|tramo(?: largo)?) (\d+h\d\d|\d+m)(?: \(([^)]*)\))?/.exec(text);
  hold('longest', longest ? minutesOf(longest[1]!) : undefined, round(slow.now.longest), true);
  const wakes = /([\d.]+) (?:wakings?|despertar(?:es)?)(?: \(([^)]*)\))?/.exec(text);
  hold('wakes', wakes ? Number(wakes[1]) : undefined, slow.now.wakes, !several || longest === null);
  for (const [measure, found, number] of [['longest', longest?.[2], minutesOf], ['wakes', wakes?.[2], Number]] as const) {
    const was = /(?:was|antes) ([^,)]+)/.exec(found ?? '')?.[1];
    const first = /(?:first|al inicio) ([^,)]+)/.exec(found ?? '')?.[1];
    const exact = (n: number | undefined): number | undefined => (measure === 'longest' ? round(n) : n);
    hold(`${measure} before`, was === undefined ? undefined : number(was), exact(slow.before[measure]), false);
    hold(`${measure} at first`, first === undefined ? undefined : number(first), exact(slow.atFirst[measure]), false);
  }
  return wrong.length > 0 ? wrong.join('; ') : undefined;
}

/** One child of a family, as its text names it. */
export interface SlowChild {
  readonly name: string;
  readonly week: SlowWeek;
}

const namedAfter = (lead: RegExp, text: string, name: string): boolean => text.replace(lead, '').startsWith(name);

/** Why the one text of a family does not say what the slow way finds of its children; undefined where it does. */
export function notAsToldOf(text: string, children: readonly SlowChild[]): string | undefined {
  const [first] = children;
  const known = children.filter(({ week }) => week.kind !== 'unknown');
  const told = known.filter(({ week }) => week.kind === 'told');
  // One hard week is the family's; of weeks that all stand apart the first is named.
  const one = known.find(({ week }) => week.kind === 'hard') ?? (told.length === 0 ? known[0] ?? first : told.length === 1 ? told[0] : undefined);
  if (one) {
    const lead = /^(An? (hard|quiet|upside-down) week (for|in) |Semana (dura|revuelta) para |Semana tranquila en el registro de |La semana de |Semana de )/;
    return namedAfter(lead, text, one.name) ? notAsTold(text, one.week) : `of another child than ${one.name}`;
  }
  const starts = told.map(({ name }) => [`${name}: `, `${name}'s week is kept`, `La semana de ${name} queda`].map((lead) => text.indexOf(lead)).find((at) => at >= 0) ?? -1);
  // Too long for one text: all of them together, and no number.
  if (starts.every((at) => at < 0)) return /\d/.test(text.replace(/1-5|1 a 5/, '')) ? 'numbers of nobody' : undefined;
  if (starts.some((at, i) => at < 0 || at < (starts[i - 1] ?? 0))) return 'not each child in its turn';
  const wrong = told.map(({ week }, i) => notAsTold(text.slice(starts[i], starts[i + 1]), week, true)).filter(Boolean);
  return wrong.length > 0 ? wrong.join('; ') : undefined;
}
