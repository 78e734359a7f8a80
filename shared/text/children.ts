/** Whose events: names and nicknames the family gave, "both", and logs that label several children. */
import type { ReadingContext } from './reading.ts';
import type { Token } from './tokens.ts';

const BOTH = new Set(['both', 'twins', 'ambos', 'ambas', 'gemelos', 'gemelas', 'mellizos', 'mellizas', 'cuates']);
/** "both times" and "both naps" speak of one child. */
const NOT_BOTH_AFTER = new Set(['times', 'naps', 'wakings', 'wakes', 'of', 'sides', 'feeds', 'bottles', 'veces', 'boobs', 'nights', 'times.', 'siestas', 'tomas', 'parents', 'pechos', 'lados', 'padres', 'bibes']);

const isOf = (t: Token | undefined): boolean => t?.k === 'word' && NOT_BOTH_AFTER.has(t.w);
const isTwo = (t: Token | undefined): boolean => (t?.k === 'word' && t.w === 'dos') || (t?.k === 'num' && t.v === 2);

const plain = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

export function childOf(list: Token[], context: ReadingContext): string | undefined {
  const { children } = context;
  if (!children || children.length === 0) return undefined;
  const named = new Set<string>();
  for (const [i, t] of list.entries()) {
    if (t.k !== 'word') continue;
    for (const child of children) {
      if ([child.name, ...(child.nicknames ?? [])].some((n) => plain(n) === t.w)) named.add(child.name);
    }
    const next = list[i + 1];
    // "Los dos" is both; "las dos" is two o'clock.
    if (t.w === 'los' && isTwo(next) && !isOf(list[i + 2])) return 'both';
    if (BOTH.has(t.w) && !isOf(next)) return 'both';
  }
  if (named.size === 0) return undefined;
  return named.size === 1 ? [...named][0] : 'both';
}

const LABEL = /(?:^|[\n.;,]\s*)(\p{Lu}\p{L}{1,11})\s?:(?=\s)/gu;

/** A text that labels more than one child ("Ana: bed 7. Leo: bed 8"), cut at its labels. */
export function labelled(text: string): { label: string; text: string }[] {
  if (!text.includes(':')) return [];
  const marks = [...text.slice(0, 1600).matchAll(LABEL)];
  const names = new Set(marks.map((m) => m[1]!.toLowerCase()));
  if (names.size < 2 || marks.length > 4) return [];
  return marks.map((m, i) => ({ label: m[1]!, text: text.slice(m.index + m[0].length, marks[i + 1]?.index) }));
}

const CUTS = /[\n;]|[.,](?!\d)|\s+(?:and|y|while|but|pero|mientras)\s+/;
const EACH = /^(?:both|they both|they|ambos|ambas|los dos|las dos|all|todos|todas)\s+/i;

/** The same without colons: "Ana asleep 7:15, Leo asleep 7:40, both up 6:20". What is said of both goes to each. */
export function namedParts(text: string, { children = [] }: ReadingContext): { label: string; text: string }[] {
  if (children.length < 2) return [];
  const parts: { label: string; text: string }[] = [];
  for (const clause of text.slice(0, 1600).split(CUTS).map((c) => c.trim()).filter((c) => c !== '')) {
    const first = plain(/^\p{L}+/u.exec(clause)?.[0] ?? '');
    const child = children.find((c) => [c.name, ...(c.nicknames ?? [])].some((n) => plain(n) === first));
    if (child) parts.push({ label: child.name, text: clause.slice(first.length).replace(/^['’]s/, '').trim() });
    else if (parts.length === 0) return [];
    else if (EACH.test(clause)) for (const part of parts) part.text += `, ${clause.replace(EACH, '')}`;
    else parts.at(-1)!.text += `, ${clause}`;
  }
  // "Ana and Leo up at 7": a name alone is no part of its own.
  return new Set(parts.map((p) => p.label)).size === parts.length && parts.length >= 2 && parts.every((p) => p.text !== '') ? parts : [];
}
