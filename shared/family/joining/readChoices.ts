/** The questions with numbers, answered in words: the one that was asked, and any other that the text answers besides. */
import { readChoice } from './readChoice.ts';
import { CORE, type Known, type Slot, slotsOf } from './joining.ts';
import type { Line, Part } from './readAnswer.ts';

/** More words than this are a story: a question that nobody asked is not answered by one word of it. */
const SHORT_WORDS = 6;
/** Before they are asked, only what can mean nothing else. */
const PLAINLY: Readonly<Partial<Record<Slot, RegExp>>> = {
  help: /\b(nurs(e|es|ed|ing)|breastfe\w*|bottle|paci(fier)?|rock(s|ed|ing)?|(in|my|our|his|her) arms|held|(feed|fed) to sleep|pecho|teta|biber[oó]n|mamadera|chupete|mec(er|iendo|erla|erlo|emos|ida|ido)|en brazos)\b/i,
  place: /\b(cribs?|cot|bassinet|bedside|our bed|my bed|co ?-?sle\w*|bed ?-?shar\w*|cuna|mois[eé]s|nuestra cama|mi cama|colecho)\b/i,
  temperament: /\b(strong.?willed|easy ?-?going|spirited|stubborn|tranquil[oa]|terc[oa]|mucho genio|mucha calma|mucho car[aá]cter)\b/i,
};
const LATE_SAID = /\blate ?-?ok(ay)?\b/i;
const LATE_REFUSED = /\b(no|not) late\b|\blate off\b/i;

export function readChoices(text: string, line: Line): Part {
  const { asked, besideLog, joining: { known } } = line;
  if (besideLog) return { brought: {}, rest: text };
  const chosen = asked !== undefined && !CORE.includes(asked) ? readChoice(text, asked, known) : undefined;
  const late: Known = asked === 'late' ? {} : LATE_REFUSED.test(text) ? { lateOk: false } : LATE_SAID.test(text) ? { lateOk: true } : {};
  const others = Object.assign({}, ...(['help', 'place', 'temperament'] as const).map((slot) => besides(text, slot, line, chosen !== undefined))) as Known;
  const brought: Known = { ...others, ...late, ...chosen?.brought };
  if (chosen?.trouble) return { brought, rest: text, trouble: ['place', chosen.trouble] };
  if (slotsOf(brought).length > 0 || asked === undefined || CORE.includes(asked)) return { brought, rest: text };
  const wish = asked === 'wish' || !isShort(text) ? undefined : readChoice(text, 'wish', known, true);
  return { brought: { ...wish?.brought }, rest: text };
}

const isShort = (text: string): boolean => (text.match(/\p{L}+/gu)?.length ?? 0) <= SHORT_WORDS;

function besides(text: string, slot: 'help' | 'place' | 'temperament', { asked, corrects, joining: { known } }: Line, answered: boolean): Known {
  if (slot === asked || /\?\s*$/.test(text) || !PLAINLY[slot]!.test(text.normalize('NFC'))) return {};
  const isOpen = slot === 'temperament' ? (known.temperaments?.length ?? 0) < (known.names?.length ?? 1) : slot === 'help' ? known.help === undefined : known.place === undefined;
  // What was answered before is said anew only by a text of its own.
  if (!isOpen && (answered || !(corrects || isShort(text)))) return {};
  const again = slot === 'temperament' && !isOpen ? { ...known, temperaments: (known.temperaments ?? []).slice(0, -1) } : known;
  return readChoice(text, slot, again, true)?.brought ?? {};
}
