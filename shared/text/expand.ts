/** Spells out the short form of the phrase lists: "(my|the|) baby" is three phrases. */

export function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern.trim().replace(/ +/g, ' ')];
  const close = pattern.indexOf(')', open);
  const before = pattern.slice(0, open);
  const out: string[] = [];
  for (const rest of expand(pattern.slice(close + 1))) {
    for (const choice of pattern.slice(open + 1, close).split('|')) out.push(`${before}${choice}${rest.startsWith(' ') || rest === '' ? '' : ' '}${rest}`.trim().replace(/ +/g, ' '));
  }
  return out;
}
