/** A word for what helped: of the clause at hand, or the start of the next. */
import { faceMinutes } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Help } from '../reading.ts';
import { WAKEFUL, isBlank } from './clause.ts';
import { type Gatherer, isHelpSense } from './gatherer.ts';

/** Spanish "solo" is "by himself" or "only". */
const ADVERBS = new Set(['solo', 'sola']);

const ARMS = /\barms?$|brazos$/;
const LAY = /^(lay|laid|lying|tumbad|me tumbe|acostad|me acoste)/;
/** What a waking child does as well as a parent. */
const SINGING = new Set(['singing', 'sang', 'cantando', 'humming']);
/** Going in is what helped only where nothing more was done. */
const WENT_IN = /(^| )(went in|popped in|went in to|entro|fui|fue)( |$)/;
/** "Soothed with a dummy": what with is what helped. */
const SOOTHED = /^(soothed|soothing|comforted|comforting|reassured|hushed|consol)/;
const WITH = new Set(['with', 'by', 'using', 'con']);
function withWhat(g: Gatherer, i: number): boolean {
  return [i + 1, i + 2].some((j) => WITH.has(g.wordOf(j)));
}
const AND_AGAIN = /^(and|n|&|y) (again|otra vez|de nuevo)|^(y )?(otra vez|de nuevo)/;
const SLEPT = /^(slept|napped) /;
function alone(g: Gatherer, i: number): boolean {
  const c = g.clause;
  const hour = g.atoms[i + 1]?.k === 'time' || g.sense(i + 1) === 'at';
  if (hour && isBlank(c) && g.joint === null) return false;
  if (g.joint === 'asleep' || g.joint === 'back' || g.joint === 'slept' || g.joint === 'nap') return true;
  const next = g.atoms[i + 1];
  // "Solo a las 4", "solo se desperto": only, where nothing was said to be done alone.
  const before = g.stop >= 1 || isBlank(g.clause);
  const ahead = next?.k === 'sense' && (next.s === 'at' || next.s === 'around' || next.s === 'wake');
  if (before && (next?.k === 'time' || ahead) && (g.atoms[i] as { w: string }).w.endsWith('solo')) return false;
  if (next === undefined || next.k === 'stop' || next.k === 'time') return true;
  if (next.k === 'dur') return false;
  return next.k === 'sense' && (next.s === 'at' || next.s === 'around' || next.s === 'then' || next.s === 'and' || next.s === 'in' || next.s === 'place' || next.s === 'til');
}

/** One help in two words: "walked him in my arms" is rocking, "lay with her in our bed" is the bed, "awake, singing" is the child. */
function saysOne(g: Gatherer, i: number, s: Sense): boolean {
  const w = (g.atoms[i] as { w: string }).w;
  const c = g.clause;
  if (s === 'h.held' && ARMS.test(w)) return c.helpList.at(-1) === 'rocked' && g.stop < 1;
  if (s !== 'h.presence') return false;
  if (SINGING.has(w) && g.stop < 1 && g.joint !== 'self1' && WAKEFUL.has(c.kind) && c.helps.length === 0 && !c.feed) return true;
  return LAY.test(w) && g.sense(g.next(i)) === 'h.cosleep';
}

/** "The bottle, not me": what it was not is told after it. */
const NOT_WHO = new Set(['me', 'us', 'him', 'her', 'mum', 'mom', 'dad', 'daddy', 'mummy', 'mommy', 'yo', 'papa']);
function contrasts(g: Gatherer, neg: number): boolean {
  const who = g.atoms[neg + 1];
  return (who?.k === 'word' || who?.k === 'sense') && NOT_WHO.has(who.w);
}

export function onHelp(g: Gatherer, i: number, s: Sense): void {
  if (g.negated) return;
  if (s === 'h.self' && g.joint === 'wake' && g.stop < 1) return;
  if (s === 'h.self' && ADVERBS.has((g.atoms[i] as { w: string }).w.split(' ').at(-1)!) && !alone(g, i)) return;
  if (saysOne(g, i, s)) return;
  // "Down at 8 after a bottle": fed before the bed.
  if (g.joint === 'after' && g.clause.kind === 'bed' && g.clause.at && (s === 'feed' || s === 'h.bottle' || s === 'h.nursed')) return;
  // "Slept to 7 on me": how it slept until then.
  const before = g.found.list.at(-1);
  if (g.clause.kind === 'end' && g.stop < 1 && before && s === 'h.held' && !before.helps.includes(s.slice(2) as Help)) {
    before.helps.push(s.slice(2) as Help);
    before.helpList.push(s.slice(2) as Help);
    return;
  }
  let after = g.next(i);
  if (g.atoms[after]?.k === 'stop' && (g.atoms[after] as { w: string }).w === ',') after = g.next(after);
  if (g.sense(after) === 'fail' || (g.sense(after) === 'neg' && !contrasts(g, after) && g.sense(g.next(after)) === undefined && g.atoms[g.next(after)]?.k !== 'time')) return;
  const c = g.clause;
  // "At 4 we gave up and all piled in the big bed"
  if (c.kind === 'skip' && c.at && g.stop < 1 && !g.found.set.has('nap')) c.kind = null;
  const bareTime = c.at !== undefined && c.end === undefined && c.kind === null && c.helpList.length === 0 && c.spans.length === 0 && g.stop === 0 && g.joint !== 'self1';
  // "I fed her at 1 and 4 and dad gave the dummy at 2"
  const afterList = c.listed && c.joined && g.found.list.at(-1)?.helpFirst === true;
  // "0215 b 0500 p": a letter goes with the hour before it.
  const letter = /^[a-z]$/.test((g.atoms[i] as { w: string }).w);
  // "Up at 1 for a feed and again 4:30"
  const ofBoth = g.stop < 1 && c.kind !== null && c.at !== undefined && c.helpList.length === 0 && AND_AGAIN.test(g.wordOf(g.next(i)));
  const ownTime = !letter && !ofBoth && (!bareTime || afterList) && g.timeFollows(i) && (c.at !== undefined || (c.count !== undefined && c.count > 1 && g.joint === 'and') || (c.kind === null && c.spans.length > 1 && c.helpList.length === 0) || (c.kind !== null && g.stop >= 1 && c.kind !== 'wake')) && !(c.kind === 'asleep' && c.at === undefined);
  const listOfHelps = g.stop >= 2 && c.at !== undefined && isHelpSense(g.sense(after)) && !/^\d/.test((g.atoms[after] as { w: string }).w);
  const afterSpan = c.end !== undefined && g.stop >= 1 && (c.kind === 'slept' || c.kind === 'asleep' || c.kind === 'bed' || c.kind === 'through' || (c.kind === null && ((c.at && c.end && faceMinutes(c.at, c.end) >= 240) || g.found.list.some((x) => x.end !== undefined))));
  const nextPart = c.part !== undefined && !c.partFirst && c.helpList.length > 0;
  const target = nextPart || (c.often && g.stop >= 1) || ownTime || listOfHelps || afterSpan ? g.fresh() : (c.kind === 'routine' || c.kind === 'elsewhere' || c.kind === 'dream' || c.kind === 'skip' || c.kind === 'through') && g.stop >= 1 ? g.fresh() : c;
  if (ofBoth && (g.joint === 'for' || /^(for|para) /.test(g.wordOf(i)) || g.wordOf(i - 1) === 'para')) c.helpFirst = true;
  if (s === 'feed' || s === 'feedNoun') {
    target.feed = true;
    target.helpList.push('feed');
  } else {
    const help = s.slice(2) as Help;
    // "Slept on me til 7" tells of the help and of sleep at once.
    if (SLEPT.test((g.atoms[i] as { w: string }).w)) target.returned = true;
    target.helpList.push(help);
    if (target.wentIn && help !== 'presence' && g.stop < 3) {
      target.helps = target.helps.filter((h) => h !== 'presence');
      target.helpList = target.helpList.filter((h) => h !== 'presence');
      target.wentIn = false;
    }
    if (WENT_IN.test((g.atoms[i] as { w: string }).w) || (SOOTHED.test(g.wordOf(i)) && withWhat(g, i))) target.wentIn = target.helpList.length === 1;
    if (!target.helps.includes(help)) target.helps.push(help);
  }
  if (s === 'feedNoun') target.plural = true;
}

/** "First two nursed, last one paci": which of the wakings told the helps go to. */
export function partOf(g: Gatherer, w: string): void {
  const from = g.clause;
  if (from.at && from.listed && from.helpList.length > 0) {
    const { helps, helpList, feed } = from;
    Object.assign(from, { helps: [], helpList: [], feed: false });
    Object.assign(g.fresh(), { helps, helpList, feed, part: g.words.parts.get(w) });
    return;
  }
  const c = from.part !== undefined || (g.stop >= 1 && !isBlank(g.clause)) || g.clause.at ? g.fresh() : g.clause;
  c.part = g.words.parts.get(w);
  c.partFirst = c.helpList.length === 0;
}
