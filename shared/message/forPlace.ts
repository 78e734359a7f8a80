/** Who shares the bed and means to has no crib to sit beside: the steps say so (`coaching.md` §1: leaving the bed is asked for). */
import type { Now } from '../plan/recompute.ts';
import type { Lang } from '../text/reading.ts';

const IN_BED: Record<Lang, readonly (readonly [RegExp, string])[]> = {
  en: [[/\bnext to the crib\b/g, 'next to baby'], [/\bbeside the crib, pat\b/g, 'beside baby, pat'], [/\bin the crib with you near\b/g, 'in bed with you near'], [/\bout of the crib\b/g, 'out of the bed']],
  es: [
    [/junto a la cuna(?=[.,] ?[Pp]almaditas)/g, 'junto a tu bebé'], [/en la cuna contigo cerca/g, 'en la cama contigo cerca'], [/el paso a la cuna/g, 'el paso a la cama'],
    [/palmaditas en la cuna/g, 'palmaditas en la cama'], [/caen de la cuna/g, 'caen de la cama'],
  ],
};

/** Only of families of whom every child sleeps so, and none is on its way to a crib. */
export function forPlace(text: string, lang: Lang, now: Now | undefined): string {
  const shares = now?.family.children.every((c) => c.place === 'parents-bed' && c.association !== 'bedshare_move' && !now.plan(c).step?.id.startsWith('M'));
  return shares ? IN_BED[lang].reduce((said, [crib, bed]) => said.replace(crib, bed), text) : text;
}
