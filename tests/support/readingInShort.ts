/** A reading on one line, so that a table of texts can stand beside what they mean. */
import { read } from '../../shared/text/read.ts';
import type { SaidEvent } from '../../shared/text/reading.ts';
import type { LocalDateTime } from '../../shared/time/local.ts';

const clock = (at: string | undefined): string => (at === undefined ? '' : at.slice(11, 16));

function inShort(e: SaidEvent): string {
  switch (e.kind) {
    case 'context': return `#${e.tag}`;
    case 'through': return 'through';
    case 'wakes': return `wakes x${e.count}${help(e.help)}`;
    case 'bedtime':
    case 'up': return `${e.kind} ${clock(e.at)}`;
    case 'asleep': return `asleep ${clock(e.at)}${help(e.help)}${part(' lat', e.latencyMin)}`.replace('  ', ' ').trim();
    case 'nap': return `nap ${clock(e.from)}${e.to ? `-${clock(e.to)}` : ''}${part(' m', e.minutes)}${help(e.help)}`.replace('  ', ' ').trim();
    case 'wake': return `wake ${clock(e.at)}${e.until ? `-${clock(e.until)}` : ''}${help(e.help)}${part(' awake', e.awakeMin)}${part(' cry', e.cryMin)}`.replace('  ', ' ').trim();
  }
}

const part = (name: string, n: number | undefined): string => (n === undefined ? '' : `${name}${n}`);
const help = (list: readonly string[] | undefined): string => (list === undefined ? '' : ` ${[...list].sort().join('+')}`);

/** `wake 02:10 nursed | up 06:30`, in the order told; `ask` where a question is asked, the intent where nothing is logged. */
export function readingInShort(time: string, text: string): string {
  const r = read(text, { now: `2026-11-23T${time}` as LocalDateTime });
  if (r.doubt) return 'ask';
  return r.events.length === 0 ? String(r.intent) : r.events.map(inShort).join(' | ');
}
