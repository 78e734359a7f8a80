/** Notions and rules by themselves: order, nearness, what stands between and beside, and joined words. */
import { describe, expect, it } from 'vitest';
import { mindRules } from '../../../shared/text/lexicon/alarms.ts';
import { sickRules } from '../../../shared/text/lexicon/alarms.sick.ts';
import { joinedEs } from '../../../shared/text/lexicon/joined.es.ts';
import { notionsEn } from '../../../shared/text/lexicon/notions.en.ts';
import { notionsEs } from '../../../shared/text/lexicon/notions.es.ts';
import { notionsSickEn } from '../../../shared/text/lexicon/notions.sick.en.ts';
import { notionsSickEs } from '../../../shared/text/lexicon/notions.sick.es.ts';
import { type Joined, NotionReader, type NotionWords, sentencesOf } from '../../../shared/text/notions.ts';
import { normalise } from '../../../shared/text/normalise.ts';
import { tokens } from '../../../shared/text/tokens.ts';

const words: NotionWords = { harm: 'hurt shak* let_go', child: 'her baby', toy: 'rattle', soft: '@toy blanket', pause: 'wait' };

function holds(rule: string, text: string, joined?: Joined, lexicon = words): boolean {
  const list = tokens(normalise(text));
  const reader = new NotionReader(lexicon, { yes: [rule] }, joined);
  const values = new Set<'yes'>();
  for (const sentence of sentencesOf(list)) reader.read(list.map((t) => (t.k === 'word' ? reader.hear(t.w) : undefined)), sentence, values);
  return values.has('yes');
}

describe('a rule', () => {
  it.each([
    ['harm child', 'hurt the baby', true], ['harm child', 'baby hurt', false], ['harm child', 'shaking her', true],
    ['harm child', 'let go of her', true], ['harm child', 'let her', false],
    ['harm ~0 child', 'hurt the baby', false], ['harm ~0 child', 'hurt her', true],
    ['harm ~3 child', 'hurt one two three baby', true], ['harm ~3 child', 'hurt one two three four baby', false],
    ['harm child', 'hurt. baby', false], ['harm child', 'hurt, baby', true],
    ['harm+child', 'baby hurt', true], ['harm+4+child', 'baby a b c d hurt', true], ['harm+child', 'baby a b c hurt', false],
    ['harm|pause child', 'wait baby', true],
    ['harm child -toy', 'shake her rattle', false], ['harm child -toy', 'shake her a b c rattle', true],
    ['-toy harm child', 'rattle shake her', false], ['harm -toy child', 'shake rattle baby', false],
    ['harm child --soft', 'blanket a b c d e f shake her', false],
    ['^ harm', 'shake', true], ['^ ~0 harm', 'we shake', false], ['harm ~0 $', 'we shake', true], ['harm ~0 $', 'shake it', false],
    ['harm twice', 'shake twice', true],
  ])('"%s" of "%s": %s', (rule, text, is) => {
    expect(holds(rule, text)).toBe(is);
  });

  it('hears what a language joins, behind its verb', () => {
    const spanish: NotionWords = { harm: 'lastim* mat*', child: 'bebe' };
    expect(holds('harm ~0 child', 'lastimarlo', joinedEs, spanish)).toBe(true);
    expect(holds('harm ~0 self', 'matarme', joinedEs, spanish)).toBe(true);
    expect(holds('harm ~0 child', 'lastimarme', joinedEs, spanish)).toBe(false);
    expect(holds('child ~0 harm', 'lastimarlo', joinedEs, spanish)).toBe(false);
  });
});

describe('the notions of a language', () => {
  const named = (rules: Record<string, readonly string[]>): Set<string> =>
    new Set(Object.values(rules).flat().join(' ').split(/[\s|+]+/).map((part) => part.replace(/^-+/, '')));
  it.each([
    ['en', notionsEn, mindRules], ['es', notionsEs, mindRules], ['en, sick', notionsSickEn, sickRules], ['es, sick', notionsSickEs, sickRules],
  ] as const)('are all spoken of: %s', (_name, notions, rules) => {
    const spoken = named(rules);
    const taken = [...Object.values(notions).join(' ').matchAll(/@\w+/g)].map(([name]) => name);
    expect(Object.keys(notions).filter((name) => !spoken.has(name) && !taken.includes(`@${name}`))).toEqual([]);
  });
});
