/** Naps, one by one or counted. */
import type { Clause } from '../clauses/clause.ts';
import { addSpans, draft, lend } from './draft.ts';
import { type Story, takePending } from './story.ts';

export function napOf(s: Story, c: Clause): void {
  s.napWord = true;
  const spans = c.spans.filter((x) => x.role === 'plain');
  if (s.last?.kind === 'asleep' && !s.last.at && s.scene.day && !c.plural) {
    s.drafts.pop();
    s.pending ??= { helps: [], feed: false, spans: [], cry: false, clause: c };
    s.pending.helps.push(...s.last.helps);
    s.last = undefined;
  }
  const told = s.pending && !s.pending.cry && !c.at && spans.length === 0 ? s.pending.spans.filter((x) => x.role === 'plain') : [];
  // "30 min, 30 min, 30 min. That's the naps."
  if (told.length > 1 && c.count === undefined) {
    for (const x of told) s.add(draft('nap', s.drafts.length, { minutes: x.min }));
    lend(s.last!, s.pending!.helps, s.pending!.feed);
    s.pending = undefined;
    return;
  }
  if (c.plural || c.count !== undefined) {
    const count = c.count ?? 0;
    if (c.at || c.end) {
      const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end }));
      lend(nap, c.helps, c.feed);
      // "Naps 9:05 (40m), 12:30 (1h15)"
      if (!c.end) addSpans(nap, spans);
      takePending(s, nap);
      return;
    }
    const only = spans.length === 1 ? spans[0]! : undefined;
    const said = only?.parts && count === 2 ? only.parts : only?.tight && count > 1 ? Array.from({ length: Math.min(count, 8) }, () => only.min) : spans.map((x) => x.min);
    const n = Math.min(Math.max(count, said.length), 8);
    for (let i = 0; i < n; i++) {
      const nap = s.add(draft('nap', s.drafts.length, { minutes: said[i] ?? (said.length === 1 && c.each ? said[0] : undefined), rough: only?.tight === true && count > 1 }));
      if (c.helpFirst || c.each || said.length === 0 || i === (said.length === 0 ? n : said.length) - 1) lend(nap, c.helps, c.feed);
      if (nap.minutes === undefined) s.napSlots.push(nap);
    }
    return;
  }
  const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
  nap.at = c.at;
  nap.to = c.end;
  if (c.nth !== undefined) nap.nth = c.nth;
  if (c.openFrom || c.laidDown) nap.laid = true;
  lend(nap, c.helps, c.feed);
  addSpans(nap, spans);
  if (c.sofar && !nap.at && nap.minutes !== undefined) {
    nap.agoMin = nap.minutes;
    nap.minutes = undefined;
  }
  s.last = nap;
  takePending(s, nap);
  if (!nap.at && !nap.to && nap.minutes === undefined && nap.agoMin === undefined) {
    nap.blank = true;
    s.napSlots.push(nap);
  }
}
