/** A word for what happened: it fills the clause at hand, joins it, or opens its own. */
import { type Clock, morningFace } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Clause, type ClauseKind, WAKEFUL, isBlank } from './clause.ts';
import { type Gatherer, isHelpSense } from './gatherer.ts';
import { NO_MORE, mark } from './mark.ts';


const THAT_WAS_IT = /^(and )?(thats|that was) (it|that|him|her|all)$|^y? ?(eso|ahi) (es|fue) todo$/;
const NO_SLEEP = new Set(['no sleep', '0 sleep', 'zero sleep', 'sin dormir nada']);
const NOT_BACK = /^(ya )?no (se )?(volvio a dormir|durmio)/;
const PLACED = new Set<Sense>(['bed', 'place', 'lay']);
const WOULD_NOT = /^(wouldnt|would not|refused to) go back/;
const NO_WAKES = /^(no|zero|0|not|sin|ningun|cero) /;

/** A time at which a child is put to bed rather than woken. */
function bedtimeFace(t: Clock): boolean {
  if (t.fixed) return t.m >= 1080 && t.m < 1350;
  return t.m >= 345 && t.m < 630;
}

/** Whether a kind belongs to the kindless clause at hand, or opens its own. */
function fills(g: Gatherer, i: number, kind: ClauseKind, timeNext: boolean): boolean {
  const c = g.clause;
  const bareTime = c.at !== undefined && c.helps.length === 0 && !c.feed && c.spans.length === 0;
  const waking = kind === 'wake' || kind === 'awake' || kind === 'up' || kind === 'upq' || kind === 'stir';
  if (waking && c.bedtimeWord && g.stop >= 1) return false;
  // "Bottle then up at 7": what came before the morning goes with the waking told before.
  if (waking && timeNext && g.joint === 'then' && !c.at && (c.feed || c.helps.length > 0) && g.found.list.some((x) => WAKEFUL.has(x.kind))) return false;
  // "Bath, feed, in cot at 7:15": the feed was before the bed.
  if (kind === 'bed' && timeNext && g.stop >= 1 && !c.at && (c.feed || c.helps.includes('bottle') || c.helps.includes('nursed'))) return false;
  // "Only 20 min this morning, woke up wet"
  if (waking && g.stop >= 1 && !c.at && !timeNext && c.morning && c.spans.length > 0) return false;
  // "20 mins in the car seat, then wide awake": of what it was the end, the story tells.
  if ((kind === 'awake' || kind === 'wake') && !c.at && !timeNext && (g.stop >= 1 || g.joint === 'then') && g.found.list.length === 0 && c.count === undefined && !c.cry && c.spans.length === 1 && c.spans[0]!.role === 'plain') return false;
  // "20 min to fall asleep, woke at 1"
  if (waking && g.stop >= 1 && !c.at && (timeNext || g.found.list.length === 0) && c.spans.some((x) => x.role === 'took')) return false;
  // "4 tomas y arriba a las 6 y media"
  if (waking && timeNext && g.joint === 'and' && c.count !== undefined && c.count > 1 && !c.at) return false;
  // "Slept 7 to 11, fed, slept to 2": the feed was between the sleeps.
  if (kind === 'slept' && !c.at && g.stop >= 1 && (c.feed || c.helps.length > 0)) {
    const before = g.found.list.at(-1);
    if (before && (before.kind === 'end' || (before.end !== undefined && before.kind !== 'nap'))) return false;
  }
  if (kind === 'through') return c.spans.length === 0 && c.helps.length === 0 && !c.feed && !c.cry && c.count === undefined;
  if (c.end && g.stop >= 1) return false;
  if (c.at && c.place && (g.stop >= 1 || timeNext) && kind !== 'bed') {
    c.kind = 'bed';
    return false;
  }
  if (g.stop >= 2 && (c.helps.length > 0 || c.feed)) return kind === 'asleep' || kind === 'bed';
  if (bareTime && g.stop === 0) return !(timeNext && (c.listed || g.joint === 'and' || g.joint === 'then' || g.sense(g.next(i)) === 'at'));
  if (c.at) return !timeNext && kind !== 'back' && (g.stop === 0 || (g.stop === 2 && waking && bareTime) || (g.stop === 1 && (waking || (kind === 'asleep' && bareTime))));
  if (kind === 'back' && (c.feed || c.helps.length > 0) && g.stop >= 1) return timeNext;
  if (kind === 'back' && c.count !== undefined) return false;
  // "4 tomas y arriba a las 6"
  if (c.count !== undefined && (g.stop >= 1 || (g.joint === 'and' && kind !== 'wake' && timeNext))) return waking && !timeNext;
  return true;
}

const BECAUSE = new Set(['bc', 'because', 'cause', 'cuz', 'thanks', 'due', 'por', 'porque', 'after', 'tras']);
/** "Down at 9 bc of the late nap": the nap is why. */
function because(g: Gatherer, i: number): boolean {
  return g.atoms.slice(Math.max(i - 4, 0), i).some((a) => (a.k === 'sense' || a.k === 'word') && BECAUSE.has(a.w));
}

/** Kinds said inside a nap or a lying-down, or that only name a place: they join the clause at hand. */
function joins(g: Gatherer, i: number, kind: ClauseKind, timeNext: boolean): boolean {
  const c = g.clause;
  if (kind === 'asleep' && c.kind === 'nap' && timeNext && c.spans.length > 0 && (g.joint === 'now' || g.joint === 'and')) return false;
  // "Last nap ended 4:45, in bed 7:05": told of already, so the bed is its own.
  if ((kind === 'bed' || kind === 'asleep') && c.kind === 'nap' && !c.at && timeNext && (c.end || (g.stop >= 1 && c.spans.length > 0))) return false;
  if (kind === 'asleep' && c.kind === 'nap' && g.stop < 3) {
    c.openFrom = timeNext && c.at !== undefined;
    return true;
  }
  if (kind === 'slept' && c.kind === 'nap') return true;
  if (kind === 'nap' && (WAKEFUL.has(c.kind) || c.kind === 'woken') && !c.at && g.stop < 2 && c.helps.length === 0 && !c.feed) {
    c.kind = 'nap';
    g.napEnds = true;
    return true;
  }
  // "Woke at 2:10 after an hour and a half nap"
  const after = c.spans.length === 1 && (c.spans[0]!.since || c.spans[0]!.role === 'took') ? c.spans[0] : undefined;
  if (kind === 'nap' && (WAKEFUL.has(c.kind) || c.kind === 'woken') && c.at && !c.end && (g.joint === 'from' || after) && g.stop < 1) {
    if (after) c.spans = [{ min: after.min, role: 'plain' }];
    [c.kind, c.end, c.at] = ['nap', c.at, undefined];
    return true;
  }
  // "1:30 and 3, held him til he slept", "9:30 and 10:15, patted down both times": how they were settled.
  const settled = c.kind === null && c.helpList.length > 0 && !timeNext && g.stop < 1;
  if (settled && ((c.listed && (kind === 'bed' || kind === 'lay')) || (c.at && g.joint === 'til' && (kind === 'slept' || kind === 'asleep') && !g.lengthFollows(i)))) {
    c.returned = true;
    return true;
  }
  // "9:30 (45 min, crib)": where.
  if (kind === 'bed' && c.kind === null && c.at && c.spans.length > 0 && !timeNext && g.found.set.has('nap')) return true;
  if (kind === 'bed' && c.kind === 'nap' && !c.at && g.stop < 3) {
    // "2nd nap just ended, went down 2:05"
    if (timeNext) g.napEnds = false;
    return true;
  }
  if (kind === 'awake' && c.kind === 'bed' && !c.at && g.stop === 0) return true;
  if ((kind === 'awake' || kind === 'nothing') && (c.kind === 'bed' || (kind === 'nothing' && c.at && g.sense(g.next(i)) !== 'til')) && g.stop === (kind === 'nothing' ? g.stop : 0) && !timeNext) return true;
  if ((kind === 'bed' || kind === 'lay') && !timeNext && !isBlank(c) && c.kind !== null && c.kind !== 'routine' && g.stop < 3) {
    if (c.kind === 'wake' || c.kind === 'upq' || c.kind === 'awake' || c.kind === 'stir') c.returned = true;
    return true;
  }
  if (kind === 'nap' && c.kind === 'bed' && c.at && because(g, i)) return false;
  if (kind === 'nap' && (c.kind === 'bed' || c.kind === 'lay' || (c.kind === 'asleep' && c.at && g.joint === 'for')) && g.stop < 1) {
    c.kind = 'nap';
    return true;
  }
  if (kind === 'nap' && c.count !== undefined && c.kind === null) {
    c.kind = 'nap';
    c.plural = true;
    return true;
  }
  return false;
}

/** "Asleep on me by 2:20": a time follows the help. */
function timeSoon(g: Gatherer, i: number): boolean {
  const j = g.next(i);
  return isHelpSense(g.sense(j)) && g.timeFollows(j);
}

/** "1am and 3am resettled with patting": the last of a list of hours. */
function endsList(g: Gatherer, i: number): boolean {
  const before = g.found.list.at(-1);
  return g.atoms[i - 1]?.k === 'time' && g.sense(i - 2) === 'and' && before?.at !== undefined && !before.end && before.helpList.length === 0 && (before.kind === null || before.kind === 'wake');
}

/** "A feed at 2 and that's it": nothing more was told, and nobody got up then. */
function noMore(g: Gatherer, i: number, kind: ClauseKind, timeNext: boolean): boolean {
  const c = g.clause;
  return kind === 'up' && NO_MORE.test((g.atoms[i] as { w: string }).w) && c.at !== undefined && !timeNext && !morningFace(c.at) && (c.feed || c.helps.length > 0);
}

/** What did not happen, or not until a time to come. */
function denied(g: Gatherer, i: number, kind: ClauseKind, timeNext: boolean): boolean {
  const c = g.clause;
  if ((g.negated && (kind === 'asleep' || kind === 'nap' || kind === 'slept' || kind === 'bed' || kind === 'back')) || kind === 'skip') {
    const til = g.sense(g.next(i));
    if (til === 'til') {
      g.fresh().kind = kind === 'nap' || kind === 'skip' ? 'nap' : kind === 'back' || kind === 'bed' ? kind : 'asleep';
      g.untilIsAt = true;
      g.negated = false;
      return true;
    }
  }
  // "Dog barked at 9 and she didn't even stir"
  if (kind === 'stir' && g.negated && !timeNext && isBlank(c) && g.sense(g.next(i)) !== 'til') return true;
  if (kind === 'awake' && NO_SLEEP.has((g.atoms[i] as { w: string }).w) && g.sense(g.next(i)) === 'til') {
    if (c.kind === 'nap') c.openFrom = true;
    else g.fresh().kind = 'asleep';
    g.untilIsAt = true;
    return true;
  }
  if (g.negated && (kind === 'asleep' || kind === 'nap' || kind === 'back' || kind === 'slept' || kind === 'bed' || kind === 'lay')) {
    // "Hasta las diez no se durmio"
    if (kind === 'asleep' && c.kind === 'end' && c.at && g.stop < 1) c.kind = 'asleep';
    if (g.tried && (kind === 'bed' || kind === 'lay' || kind === 'nap')) g.dead = 1;
    else if (kind === 'nap' && timeNext) g.fresh().kind = 'skip';
    return true;
  }
  return false;
}

const NTH_NAPS: readonly RegExp[] = [/^(first|1st|primera) |^nap one/, /^(second|2nd|segunda) |^nap two/, /^(third|3rd|tercera) |^nap three/, /^(fourth|4th|cuarta) /];
/** "Nap 2", "2nd nap": which of the day's naps is told. */
function nthNap(g: Gatherer, i: number): number | undefined {
  const named = NTH_NAPS.findIndex((of) => of.test(g.wordOf(i)));
  if (named >= 0) return named + 1;
  const [ordinal, label] = [g.atoms[i - 1], g.atoms[i + 1]];
  if (ordinal?.k === 'ord') return ordinal.n;
  return label?.k === 'void' ? label.nth : undefined;
}

/** "At 10:15 and 2 he woke": the hours before the last, too. */
function namesAllBefore(g: Gatherer, last: Clause): void {
  for (let n = g.found.list.length - 1, c = last; n >= 0 && c.stop <= 1; n--) {
    c = g.found.list[n]!;
    if (c.kind !== null || !c.at || c.end || c.spans.length > 0 || c.helpList.length > 0) return;
    c.kind = 'wake';
    last.names++;
  }
}

/** "Pulled off before asleep": how, and no other falling asleep. */
const onlyBefore = (g: Gatherer, kind: ClauseKind, timeNext: boolean): boolean =>
  kind === 'asleep' && g.joint === 'before' && !timeNext && g.clause.kind !== null && g.clause.spans.length === 0 && !g.clause.cry;

/** "…and another that started at 12:45" */
function beginsNap(g: Gatherer, i: number): boolean {
  if (!BEGAN.has(g.wordOf(i)) || !g.dayNaps()) return false;
  (g.clause.kind === 'nap' && !g.clause.at ? g.clause : g.fresh()).kind = 'nap';
  [g.napEnds, g.endsNap] = [false, false];
  return true;
}
const BEGAN = new Set(['started at', 'started around', 'empezo a las', 'empezo a la', 'que empezo a las']);

/** Where the child was moved, or would not be: no kind of its own. */
function onlyMoved(g: Gatherer, i: number, kind: ClauseKind): boolean {
  const c = g.clause;
  // "In with us since 1:20, he wouldn't go back in the cot": why.
  if (kind === 'up' && WOULD_NOT.test(g.wordOf(i)) && PLACED.has(g.sense(g.next(i)) ?? 'filler') && c.at && c.helpList.length > 0) {
    g.dead = 1;
    return true;
  }
  // "40 mins contact, transferred, got another 50"
  return kind === 'lay' && !c.at && c.spans.length > 0 && g.dayNaps();
}

export function onKind(g: Gatherer, i: number, s: Sense, kind: ClauseKind): void {
  let c = g.clause;
  const told = c;
  const timeNext = g.timeFollows(i);
  if (kind === 'dream' && c.at && c.kind === null && !timeNext && g.stop === 2 && (c.feed || c.helps.length > 0)) {
    c.kind = 'dream';
    return;
  }
  if ((s === 'medicine' || s === 'nappy') && g.stop < 3 && (s === 'nappy' ? !isBlank(c) && !timeNext : c.at)) return;
  // "That was it til 6:40": nothing more until then.
  if (kind === 'up' && THAT_WAS_IT.test((g.atoms[i] as { w: string }).w) && g.sense(g.next(i)) === 'til') {
    g.fresh().kind = 'slept';
    return;
  }
  // "Hasta las 2 no se volvió a dormir": then it slept.
  if (kind === 'up' && NOT_BACK.test((g.atoms[i] as { w: string }).w) && WAKEFUL.has(c.kind) && c.end && !timeNext && g.stop < 1) {
    c.returned = true;
    return;
  }
  if (onlyBefore(g, kind, timeNext) || (kind === 'routine' && timeNext && beginsNap(g, i)) || denied(g, i, kind, timeNext) || noMore(g, i, kind, timeNext)) return;
  // "5:30 on the breast and up"
  if (kind === 'upq' && g.joint === 'and' && c.kind === null && c.at && (c.feed || c.helps.length > 0) && !timeNext && g.stop < 1) {
    c.kind = 'up';
    return;
  }
  // "6:30 breakfast and up"
  if ((kind === 'upq' || kind === 'up' || kind === 'woken') && (c.kind === 'routine' || c.kind === 'elsewhere') && c.at && !timeNext && g.stop < 1) {
    Object.assign(c, { kind: kind === 'woken' ? kind : 'up', helps: [], helpList: [], feed: false });
    return;
  }
  // "At 5 no way, and up": what failed was going back to sleep.
  if ((kind === 'upq' || kind === 'up') && c.kind === 'skip' && c.at && !timeNext && g.stop < 3) {
    c.kind = 'up';
    return;
  }
  if (s === 'resettle' && c.kind === null && c.at && !timeNext && (c.listed || endsList(g, i))) {
    if (!c.listed) [c.listed, c.joined] = [true, true];
    c.returned = true;
    return;
  }
  if (!timeNext && c.kind === null && onlyMoved(g, i, kind)) return;
  // "2 hrs after lunch": when it was.
  if (kind === 'routine' && g.joint === 'after' && !timeNext && c.spans.length > 0 && g.stop < 1) return;
  if (joins(g, i, kind, timeNext)) return;
  const noun = kind === 'through' && NO_WAKES.test((g.atoms[i] as { w: string }).w);
  if (kind === 'through' && !noun && !isBlank(c) && g.stop < 1 && g.joint !== 'and' && (c.count !== undefined || WAKEFUL.has(c.kind) || c.helps.length > 0 || c.feed || c.cry)) return;
  if ((kind === 'routine' || kind === 'elsewhere') && (c.helps.length > 0 || c.feed || c.kind !== null || c.end || c.spans.some((x) => x.role === 'took')) && !timeNext) return;
  const nextNap = kind === 'nap' && c.spans.length > 0 && (g.lengthFollows(i) || g.sense(i + 1) === 'label' || g.atoms[i + 1]?.k === 'void');
  // "Woke from nap 1 at 9:50 and nap 2 at 12:50"
  if (kind === 'nap' && c.kind === 'nap' && c.end && !c.at && c.spans.length === 0 && g.joint === 'and') g.endsNap = true;
  else if (kind === c.kind && !c.at && g.stop < 2 && c.count === undefined && !nextNap) return;
  if (kind === 'asleep' && c.kind === null && c.at && !timeNext && !timeSoon(g, i) && g.stop < 3 && (c.cry || c.feed || c.helps.length > 0) && !bedtimeFace(c.at)) {
    c.returned = true;
    return;
  }
  if ((kind === 'asleep' || kind === 'slept') && c.kind === null && c.at && (c.feed || c.helps.length > 0) && g.stop < 3 && g.sense(g.next(i)) === 'til') {
    c.returned = true;
    return;
  }
  const mayFill = c.kind === null && g.stop < 3 && fills(g, i, kind, timeNext);
  const wakeThenWhy = WAKEFUL.has(c.kind) && (kind === 'wake' || kind === 'stir' || kind === 'awake') && !timeNext && g.stop < 3;
  if (wakeThenWhy) return;
  if (kind === 'up' && (c.kind === 'upq' || c.kind === 'wake' || c.kind === 'awake' || c.kind === 'end' || c.kind === 'woken') && c.at && !c.end && !timeNext && g.stop < 3) {
    c.kind = c.kind === 'woken' ? 'woken' : 'up';
    return;
  }
  if (kind === 'back' && WAKEFUL.has(c.kind) && !timeNext && c.spans.length > 0 && g.stop < 3) {
    c.returned = true;
    return;
  }
  if (!mayFill || (kind === 'nothing' && !isBlank(c))) c = g.fresh();
  mark(c, s, kind, { w: g.wordOf(i), apart: g.stop >= 3, again: kind === 'bed' && /(?:^| )back$/.test(g.wordOf(i - 1)) });
  if (kind === 'wake' && c === told && told.at) namesAllBefore(g, told);
  if (kind === 'nap') c.nth = nthNap(g, i);
  if (kind === 'nap' && g.endsNap) [g.napEnds, g.endsNap] = [true, false];
  // "1 and 4, all resettled with the dummy"
  if (c.resettled && c !== told && told.each) c.each = true;
}
