/**
 * Figures of speech and things said of other things (`lexicon/idioms.ts`) taken out of a text, so that what is left can
 * be heard again. Asked only of texts in which something grave, or a farewell, was heard: a log pays nothing for it.
 */
import { GROWN_UP, IDIOMS, OWN_BLOWS, STAYS } from './lexicon/idioms.ts';
import { type Token, wordToken } from './tokens.ts';

const IDIOMS_AND_BLOWS = [...IDIOMS, ...OWN_BLOWS];
/** Stands where words were, so that what was apart stays apart. */
const TAKEN = wordToken('_');

/** The text without what the phrases match, in as many tokens; undefined where nothing does. */
function without(list: readonly Token[], phrasesFor: (text: string) => readonly RegExp[]): Token[] | undefined {
  const starts: number[] = [];
  let text = '';
  for (const t of list) {
    starts.push(text.length);
    text += `${t.k === 'num' ? '#' : t.w} `;
  }
  const left: Token[] = [...list];
  let taken = false;
  for (const phrase of phrasesFor(text)) {
    for (const found of text.matchAll(phrase)) {
      const to = found.index + found[0].length;
      for (let i = 0; i < starts.length; i++) {
        if (starts[i]! < found.index || starts[i]! >= to || list[i]!.k === 'stop') continue;
        left[i] = TAKEN;
        taken = true;
      }
    }
  }
  return taken ? left : undefined;
}

export const withoutIdioms = (list: readonly Token[]): Token[] | undefined => without(list, (text) => (GROWN_UP.test(text) ? IDIOMS : IDIOMS_AND_BLOWS));
/** Without what says that somebody stays, or speaks of other hours and other things than us. */
export const withoutStaying = (list: readonly Token[]): Token[] | undefined => without(list, () => STAYS);
