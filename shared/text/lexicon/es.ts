/** Spanish as tired parents text it (Spain, Mexico, the River Plate and the rest of America). Data only. */
import type { Lexicon } from './sense.ts';

export const es: Lexicon = {
  lang: 'es',
  phrases: { asleep: 'se durmio|dormido|dormida', wake: 'desperto' },
  skippable: 'la el',
  ordinary: '',
  shorthand: {},
  marks: 'la el las los se y de que',
  falseFriends: 'a me no once solo come son van pie red sin media',
};
