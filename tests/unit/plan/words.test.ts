import { describe, expect, it } from 'vitest';
import { AGES } from '../../../shared/plan/coaching.ts';
import { fitsGsm7, TEXT_MAX } from '../../../shared/plan/checked.ts';
import { FOUNDATION, LADDER_NAMES, LADDERS, STEPS } from '../../../shared/plan/ladders.ts';
import { REEVALUATION_OFFERS } from '../../../shared/plan/reevaluation.ts';
import { COMFORT_FIRST, HALF_STEP, NIGHT_RULE, STEP_WORDS } from '../../../shared/plan/words.ts';

/** Leaving, waiting out, ignoring; blame; and the words nobody should read here. In either language. */
const UNGENTLE = [
  /\bcry it out\b/, /\blet (him|her|them|it|baby|your baby|your child) cry\b/, /\bleave (him|her|them|baby|your|the room|it to)\b/,
  /\byou may leave\b/, /\bwalk away\b/, /\bgo away\b/, /\bignor/, /\bwait\b/, /\bdo(n't| not) (go|pick|answer|respond)\b/,
  /\balone\b/, /\bself.?sooth/, /\bfail/, /\bbad habit/, /\bspoil/, /\bshould (have|not)\b/,
  /\bdeja\w* (que )?llor/, /\bdeja\w* (a )?sol[oa]/, /\ba solas\b/, /\bno (acudas|respondas|entres|tomes|cargues|vayas)\b/, /\bignora/,
  /\bespera\b/, /\bsal (del|de la)\b/, /\bvete\b/, /\bmal(a|os|as)? (costumbre|habito)/, /\bfracas/, /\bconsentid/, /\bmalcri/,
];
/** An answer to crying, or the parent near: every text for the night has one of these. */
const NEAR: Record<'en' | 'es', RegExp> = {
  en: /\b(go (at once|to)|at once|pick up|hold|hand on|hand and voice|still hand|nurse|feed|bottle|cuddle|rock|pat|stay close|you close by|sit|settle|right there|give it back|come close)\b/i,
  es: /\b(acude|en brazos|mano|pecho|leche|abraz[ao]|mece|palmaditas|quédate|contigo|siéntate|calmas|calma|te tiene|devuelve|acércate|responde)\b/i,
};

const texts = (Object.keys(STEP_WORDS) as ('en' | 'es')[]).flatMap((lang) => [
  ...Object.entries(STEP_WORDS[lang]).flatMap(([id, words]) =>
    Object.entries(words).map(([field, text]) => ({ lang, name: `${lang} ${id} ${field}`, field, text: text as string }))),
  ...Object.values(STEP_WORDS[lang]).map(({ name }) => ({ lang, name: `${lang} half of ${name}`, field: 'half', text: HALF_STEP[lang](name).say })),
  ...Object.entries(COMFORT_FIRST[lang]).map(([id, text]) => ({ lang, name: `${lang} comfort first ${id}`, field: 'comfort', text })),
  { lang, name: `${lang} night rule`, field: 'rule', text: NIGHT_RULE[lang] },
  ...REEVALUATION_OFFERS.map(({ id, say }) => ({ lang, name: `${lang} ${id}`, field: 'offer', text: say[lang] })),
]);

describe('the words of the plan', () => {
  it('ask nobody to leave, to wait out or to ignore', () => {
    const broken = texts.filter(({ text }) => UNGENTLE.some((pattern) => pattern.test(text.toLowerCase())));
    expect(broken.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('answer crying or keep the parent near in every night', () => {
    const far = texts.filter(({ field, lang, text }) => (field === 'night' || field === 'rule') && !NEAR[lang].test(text)
      && !/stay with|quédate/i.test(text));
    expect(far.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('never offer an opt-out word as an answer', () => {
    const optOut = /\b(STOP|END|CANCEL|QUIT|REMOVE|ALTO|PARAR|BASTA)\b/;
    expect(texts.filter(({ text }) => optOut.test(text))).toEqual([]);
  });

  it('are the Spanish ones in words without the accents that GSM-7 lacks, none dropped', () => {
    const dropped = /\b(mas|tambien|despues|esta(?! (noche|vez|rutina))|aqui|ahi|asi|dia|ultim\w*|bebe(?!s)|acercate|sientate|quedate|facil|habitacion|cancion|biberon|chupon)\b/i;
    expect(texts.filter(({ lang, text }) => lang === 'es' && dropped.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('say why about sleep itself', () => {
    const asleep = { en: /sleep|wak|doz|eyes close|drowsi/i, es: /sueño|dormi|duerm|despert|despier|ciclo/i };
    const other = texts.filter(({ field, lang, text }) => field === 'why' && !asleep[lang].test(text));
    expect(other.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('are found by this list when they are not gentle', () => {
    const harsh = ['Let baby cry', 'Leave the room when drowsy.', 'Wait 5 min before you go in.', 'Ignore fussing',
      'Deja llorar', 'Espera 5 min antes de entrar', 'No acudas'];
    expect(harsh.filter((text) => !UNGENTLE.some((pattern) => pattern.test(text.toLowerCase())))).toEqual([]);
    expect(['Lights out.', 'Door shut.'].filter((text) => NEAR.en.test(text))).toEqual([]);
  });
});

describe('the data of the method', () => {
  it('measures GSM-7 as the carrier does', () => {
    expect(fitsGsm7('¿Qué tal, bebé? Año', 19)).toBe(true);
    expect(fitsGsm7('¿Qué tal, bebé? Año', 18)).toBe(false);
    for (const outside of ['más', 'aquí', 'opción', 'tú', 'smart ’ quote', 'a {brace}', '']) {
      expect(fitsGsm7(outside, TEXT_MAX.say), outside).toBe(false);
    }
  });

  it('has the foundation, eight ladders of 42 steps, and six ways round of 11', () => {
    expect([FOUNDATION.length, ...LADDER_NAMES.map((name) => LADDERS[name].length)]).toEqual([3, 5, 5, 5, 5, 4, 5, 3, 7]);
    expect(STEPS.size).toBe(42 + 11);
    expect(AGES).toHaveLength(7);
  });

  it('announces only what takes nothing away', () => {
    expect([...STEPS.values()].filter(({ cueOnly }) => cueOnly).map(({ id }) => id)).toEqual(['F1', 'F2', 'F3', 'N1', 'B1', 'C2', 'R1', 'M1']);
  });
});
