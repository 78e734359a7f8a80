/** The doctor prompts of the method, as a parent would say them: signs told as the rule, and never the ordinary night beside them. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import { local } from '../../support/facts.ts';

const heard = (text: string): ReturnType<typeof read> => read(text, { now: local('2026-11-23T12:00') });

it.each([
  'restless all night, sleepy by day', 'she is so restless in her sleep, kicks her legs every night and is sleepy by day', 'she kicks her legs all night long', 'very sleepy by day',
  'he thrashes and kicks his legs in his sleep every night', 'sweaty restless sleep', 'mouth breathing and sweaty at night', 'snores every night', 'losing skills, no longer says mama', 'feeding is painful',
  'a new cry like pain', 'crying 2 hours cant be comforted', 'i think something is wrong with her', 'not gaining weight', 'few wet diapers', 'vomits after every feed', 'blood in stool',
  'patalea toda la noche y esta muy adormilada de dia', 'duerme inquieto y tiene mucho sueño de dia', 'mueve las piernas todas las noches mientras duerme', 'suda mucho y duerme inquieta', 'le duele al comer',
  'llanto nuevo, como de dolor', 'ya no dice mama, perdio palabras', 'ronca todas las noches',
])('%s: the doctor', (text) => expect(heard(text)).toMatchObject({ intent: 'medical', safety: { tier: 'doctor' } }));

describe('an ordinary night', () => {
  it.each([
    'restless night, woke 2 nursed, sleepy today', 'restless from 2-3, up 6:30', 'kicking her legs at 2am for 20 min, then asleep', 'restless night', 'very sleepy, asleep 7', 'so sleepy at daycare, nap 10-11',
    'sweaty after bath, asleep 7:30 restless', 'kicked her legs a lot, asleep 8', 'inquieta toda la noche, desperto 3', 'tenia mucho sueño, dormida 7:30', 'patalea un poco y se duerme 8:10',
  ])('%s', (text) => expect(heard(text).safety).toBeUndefined());
});
