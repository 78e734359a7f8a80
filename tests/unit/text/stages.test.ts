/** The first stages by themselves: one spelling, mended slips, phrases with choices. */
import { describe, expect, it } from 'vitest';
import { mended } from '../../../shared/text/language.ts';
import { normalise } from '../../../shared/text/normalise.ts';
import { PatternTree } from '../../../shared/text/patternTree.ts';
import { tokens } from '../../../shared/text/tokens.ts';

const words = (text: string, lang: 'en' | 'es' = 'en'): string => mended(tokens(normalise(text)), lang).map((t) => (t.k === 'word' ? t.w : t.k === 'num' ? t.digits : t.w)).join(' ');

describe('normalise', () => {
  it.each([
    ['Se DURMIÓ', 'se durmio'], ['she’s up', "she's up"], ['½ hr', ' 1/2  hr'], ['a\u200bb', 'ab'], ['ｗｏｋｅ', 'woke'], ['…', '. '], ['up\r\n6', 'up\n6'],
  ])('%s', (text, plain) => expect(normalise(text)).toBe(plain));
  it('reads at most 1,600 characters', () => expect(normalise('a'.repeat(5000)).length).toBe(1600));
});

describe('typos', () => {
  it.each([['nurssed', 'nursed'], ['botttle', 'bottle'], ['pacifer', 'pacifier'], ['wokee up', 'woke up'], ['rckd', 'rocked'], ['asleeep', 'asleep'], ['bk 2 sleep', 'back to sleep']])('%s is %s', (typed, meant) => {
    expect(words(typed)).toBe(meant);
  });
  it.each(['us', 'work', 'late', 'needing', 'reading', 'cat', 'make'])('"%s" stays itself', (word) => expect(words(word)).toBe(word));
  it.each([['desperto', 'desperto'], ['se despertoo', 'se desperto'], ['biberom', 'biberon'], ['chuoete', 'chupete']])('%s is %s', (typed, meant) => {
    expect(words(typed, 'es')).toBe(meant);
  });
});

describe('phrases with choices', () => {
  const tree = new PatternTree<string>(new Set(['the']));
  tree.add('hurt (my|the|) baby', 'a');
  tree.add('drop (him|her)', 'b');
  const match = (text: string): string | undefined => tree.match(text.split(' '), 0)?.value;
  it('matches each choice and none other', () => {
    expect(['hurt my baby', 'hurt baby', 'hurt the baby', 'drop him'].map(match)).toEqual(['a', 'a', 'a', 'b']);
    expect(['hurt a baby', 'drop baby', 'hurt'].map(match)).toEqual([undefined, undefined, undefined]);
  });
});
