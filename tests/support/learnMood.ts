/**
 * `node tests/support/learnMood.ts` learns what each word, stem and pair of words leans towards, from our corpora, and writes
 * `shared/text/lexicon/moodWeights.ts`: logistic regression, one against the rest, the same each time.
 * Lines marked `heldOut` are not learned from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { MOOD_SCALE, moodParts } from '../../shared/text/mood.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { tokens } from '../../shared/text/tokens.ts';

interface Line { text: string; intent?: string | null; tier?: string; events?: unknown[]; card?: boolean; flag?: boolean; stop?: boolean; set?: number; leaves?: true; kind?: string; heldOut?: true }
const CLASSES = ['crisis', 'low', 'sick', 'leaving'] as const;
const ROUNDS = 25;
const STEP = 0.2;
const SHRINK = 0.006;
/** A word said once may be any word, and a pair said twice any pair. */
const SAID_MIN = 2;
const PAIR_SAID_MIN = 3;
/** Leanings below this, in tenths, are not kept; pairs and stems are many, and lean beside their words. */
const KEPT_FROM = 2;
const PAIR_KEPT_FROM = 5;
const isPair = (part: string): boolean => part.includes('_');
const isJoined = (part: string): boolean => isPair(part) || part.startsWith('~');

const lines = ['safety', 'en', 'es', 'blind', 'optout', 'leaving', 'cries', 'redflags', 'commands', 'calm', 'near'].flatMap((name) =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((l) => ({ ...JSON.parse(l) as Line, ...(name === 'leaving' && { leaves: true as const }) })));

/** Which of {@link CLASSES} the text is; -1 none. */
const classOf = (l: Line): number => (l.stop || l.leaves ? 3 : l.card ? 0 : l.flag || l.intent === 'medical' ? 2 : l.intent === 'distress' ? (l.tier === 'crisis' ? 0 : 1) : -1);

/** A cry for help without a tier (only the safety corpus has them) teaches nothing: which, is not known. Nor is it of the merely tired (`card: false`) how low they are, or which command a command is. */
const taught = lines.filter((l) => !l.heldOut && (l.intent !== 'distress' || l.tier !== undefined)).map((l) => ({
  words: moodParts(tokens(normalise(l.text))),
  is: classOf(l),
  unknown: l.card === false || l.kind === 'tired' ? 1 : l.intent === 'command' ? 3 : -1,
}));

const said = new Map<string, number>();
for (const { words } of taught) for (const word of words) said.set(word, (said.get(word) ?? 0) + 1);
const leans = new Map([...said].filter(([word, n]) => n >= (isPair(word) ? PAIR_SAID_MIN : SAID_MIN)).map(([word]) => [word, CLASSES.map(() => 0)]));
const bias = CLASSES.map(() => -1);

let seed = 1;
const chance = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
for (let round = 0; round < ROUNDS; round++) {
  const step = STEP / (1 + round / 10);
  for (const { words, is, unknown } of taught.map((t) => ({ t, at: chance() })).sort((a, b) => a.at - b.at).map(({ t }) => t)) {
    const own = words.flatMap((word) => { const lean = leans.get(word); return lean ? [lean] : []; });
    const scale = MOOD_SCALE / Math.sqrt(own.length + 1);
    CLASSES.forEach((_, i) => {
      if (i === unknown) return;
      const sum = own.reduce((s, lean) => s + lean[i]! * scale, bias[i]!);
      const off = (is === i ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      bias[i]! += step * off * 0.1;
      for (const lean of own) lean[i]! += step * (off * scale - SHRINK * lean[i]!);
    });
  }
}

const kept = [...leans].map(([word, lean]) => [word, ...lean.map((v) => Math.round(v * 10))] as const)
  .filter(([word, ...lean]) => lean.some((v) => Math.abs(v) >= (isJoined(word) ? PAIR_KEPT_FROM : KEPT_FROM))).sort(([a], [b]) => (a < b ? -1 : 1));
const rows: string[] = [];
for (const one of kept.map((k) => k.join(','))) {
  if (rows.length === 0 || rows.at(-1)!.length + one.length > 180) rows.push(one);
  else rows[rows.length - 1] += ` ${one}`;
}
writeFileSync(new URL('../../shared/text/lexicon/moodWeights.ts', import.meta.url), `/** Learned by \`tests/support/learnMood.ts\`, not written by hand: word, ~stem or two_words, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [${bias.map((b) => b.toFixed(2)).join(', ')}] as const;

export const MOOD_WEIGHTS =
${rows.map((row) => `  '${row} '`).join(' +\n').replace(/ '$/, "'")};
`);
process.stdout.write(`${kept.length} words, stems and pairs from ${taught.length} texts\n`);
