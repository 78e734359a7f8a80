/**
 * A rule over notions. Its line names them in order, apart by spaces: `a|b` either; `a+b` both in any
 * order (`a+4+b` at most four words apart); `~3` at most three words before the next (two are allowed
 * where nothing is said); `-a` none of these between its neighbours, or, first or last in a rule,
 * within three words before or after it; `--a` nowhere in the sentence; `^` and `$` are where the
 * sentence begins and ends.
 */
export interface Rule<V> {
  value: V;
  steps: Step[];
  before: number[];
  after: number[];
  nowhere: number[];
}

interface Step {
  /** Any of these. */
  notions: number[];
  gap: number;
  /** None of these between the step before and this one. */
  never: number[];
}

export interface Span {
  from: number;
  to: number;
}

/** For each notion of a sentence, where it stands, in order. */
export type Found = (Span[] | undefined)[];

/** Each word takes two places, so that what is joined to a word stands after it and before the next. */
export const WORD_PLACES = 2;
const GAP = 2;
const EDGE = 3;

/** "a+b c" is "a b c" and "b a c". */
function ordered(line: string): string[] {
  const both = /(\S+?)\+(?:(\d)\+)?(\S+)/.exec(line);
  if (!both) return [line];
  const [whole, a, gap, b] = both;
  const near = gap ? ` ~${gap} ` : ' ';
  return [`${a}${near}${b}`, `${b}${near}${a}`].flatMap((pair) => ordered(line.replace(whole, pair)));
}

/** The rules of a line; `idOf` numbers the notions. */
export function ruleOf<V>(line: string, value: V, idOf: (name: string) => number): Rule<V>[] {
  return ordered(line).map((one) => {
    const rule: Rule<V> = { value, steps: [], before: [], after: [], nowhere: [] };
    let gap = GAP;
    let never: number[] = [];
    for (const part of one.split(/\s+/).filter(Boolean)) {
      if (part.startsWith('~')) gap = +part.slice(1);
      else if (part.startsWith('--')) rule.nowhere.push(idOf(part.slice(2)));
      else if (part.startsWith('-')) never.push(idOf(part.slice(1)));
      else {
        if (rule.steps.length === 0) [rule.before, never] = [never, []];
        rule.steps.push({ notions: part.split('|').map(idOf), gap, never });
        [gap, never] = [GAP, []];
      }
    }
    rule.after = never;
    return rule;
  });
}

/** One notion, whatever stands around it. */
export function isSingle<V>({ steps, before, after, nowhere }: Rule<V>): boolean {
  return steps.length === 1 && before.length + after.length + nowhere.length === 0;
}

export function holds<V>(rule: Rule<V>, found: Found): boolean {
  if (!rule.steps.every((step) => step.notions.some((id) => found[id])) || rule.nowhere.some((id) => found[id])) return false;
  return rule.steps[0]!.notions.some((id) => found[id]?.some((first) =>
    clear(rule.before, found, first.from - EDGE * WORD_PLACES, first.from) && goesOn(rule, 1, first, found)));
}

function goesOn<V>(rule: Rule<V>, at: number, last: Span, found: Found): boolean {
  const step = rule.steps[at];
  if (!step) return clear(rule.after, found, last.to, last.to + EDGE * WORD_PLACES);
  const reach = last.to + step.gap * WORD_PLACES + 1;
  return step.notions.some((id) => found[id]?.some((next) =>
    next.from >= last.to && next.from <= reach && clear(step.never, found, last.to, next.from) && goesOn(rule, at + 1, next, found)));
}

/** None of these begins from `from` to before `to`. */
function clear(ids: number[], found: Found, from: number, to: number): boolean {
  return ids.every((id) => !found[id]?.some((span) => span.from >= from && span.from < to));
}
