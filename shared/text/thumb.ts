/** One thumb at 2 a.m.: a lone letter is a waking and what helped, or asleep; a lone number is perhaps an answer. */
import type { Help, Lang, Reading, ReadingContext } from './reading.ts';
import type { Token } from './tokens.ts';

const LETTERS: Record<Lang, Record<string, Help>> = {
  en: { n: 'nursed', b: 'bottle', p: 'pacifier', r: 'rocked' },
  // Pecho shares its letter with the pacifier's English one, so it is `t` (teta); `m` is mecer.
  es: { n: 'nursed', b: 'bottle', p: 'pacifier', r: 'rocked', t: 'nursed', m: 'rocked', c: 'pacifier' },
};

export function thumbOf(list: Token[], lang: Lang, context: ReadingContext): Reading | undefined {
  const said = list.filter((t) => t.k !== 'stop');
  if (said.length !== 1) return undefined;
  const only = said[0]!;
  if (only.k === 'num') {
    return only.shape === 'int' && only.digits !== '' && only.v >= 1 && only.digits.length <= 5 && list.length === 1 ? { events: [], intent: 'chat', doubt: null, lang: null, digits: only.digits } : undefined;
  }
  if (only.k !== 'word') return undefined;
  if (only.w === 'z' || only.w === 'zz' || only.w === 'zzz') return { events: [{ kind: 'asleep', at: context.now }], intent: null, doubt: null, lang: null };
  const help = LETTERS[context.lang === 'es' ? 'es' : lang][only.w];
  if (!help) return undefined;
  return { events: [{ kind: 'wake', at: context.now, help: [help] }], intent: null, doubt: null, lang: null };
}
