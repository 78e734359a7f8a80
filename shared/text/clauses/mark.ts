/** What the very word for a thing tells beside its kind: how surely, how loudly, of the evening or of the night. */
import type { Sense } from '../lexicon/sense.ts';
import type { Clause, ClauseKind } from './clause.ts';

const BEDTIME_WORDS = new Set(['bedtime', 'bed time', 'lights out', 'lights off', 'hora de dormir', 'hora de acostarse', 'hora de ir a la cama', 'luces apagadas']);
const WEAK_ASLEEP = new Set(['out', 'gone', 'cayo', 'crashed', 'sopa', 'seco', 'seca', 'off at', 'went out', 'was out', 'went off', 'sobo', 'palmo', 'fundido', 'to sleep']);
const PUT_DOWN = /^(put |went |go )?(down|in) for|acoste a/;
/** The evening's as a rule, and the night's by its hour. */
const LAST_FEED = /^(last (feed|bottle|nurse|milk)|final (feed|bottle)|ultim[oa] (toma|bibe|biberon|teta|pecho|mamadera))$/;
const CALMED = new Set(['settled', 'settled down', 'calmed down', 'settles', 'settled quickly', 'calmed', 'se calmo', 'se tranquilizo']);
const LOUD = /cr(y|ied)|scream|yell|shout|howl|shriek|llor|grit|chill|llanto/;
export const NO_MORE = /^(thats|that was) (it|all)$/;

/** Makes `c` a clause of `kind` by the word `w`; `apart` where that word opens a sentence, `again` where it says "back". */
export function mark(c: Clause, s: Sense, kind: ClauseKind, { w, apart, again }: { w: string; apart: boolean; again: boolean }): void {
  // "Rocked 20 min, asleep 12:30": how long it took, and no nap.
  if (kind === 'asleep' && c.kind === null && c.helpList.length > 0) for (const x of c.spans) if (x.role === 'plain') x.role = 'took';
  c.kind = kind;
  if (again) c.again = true;
  if (kind === 'bed' && BEDTIME_WORDS.has(w)) c.bedtimeNoun = true;
  if (kind === 'routine' && LAST_FEED.test(w)) c.feed = true;
  if (kind === 'wake' && LOUD.test(w)) c.loud = true;
  if (kind === 'nap' && PUT_DOWN.test(w)) c.laidDown = true;
  if ((kind === 'asleep' && WEAK_ASLEEP.has(w)) || (kind === 'up' && NO_MORE.test(w) && apart)) c.weak = true;
  if (kind === 'back' && CALMED.has(w)) c.calmed = true;
  if (s === 'wakeNoun' || s === 'napNoun') c.plural = true;
  if (s === 'resettle') c.resettled = true;
}
