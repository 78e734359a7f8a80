/** Grade 5–6 is the target and 8 the most (`messaging.reading_level`), for every sentence that can leave, in both languages. */
import { describe, expect, it } from 'vitest';
import { everyText, LONG_NAME } from './everyText.ts';
import { gradeOf, syllablesEs } from './readability.ts';

const GRADE_MOST = 8;
const GRADE_TARGET = 6;
/** Fewer words than this have no grade: a formula counts sentences. */
const WORDS_MIN = 12;

describe.each(['en', 'es'] as const)('the copy (%s)', (lang) => {
  const graded = everyText(lang).flatMap((s) => s.variants.map((text) => ({ key: s.key, text, grade: gradeOf(text.replaceAll(LONG_NAME, 'Mia'), lang) })))
    .filter(({ text }) => text.split(/\s+/).length >= WORDS_MIN).sort((a, b) => a.grade - b.grade);

  it('is never above grade 8', () => {
    expect(graded.filter(({ grade }) => grade > GRADE_MOST).map(({ key, text, grade }) => `${grade.toFixed(1)} ${key}: ${text}`)).toEqual([]);
  });
  it('is of grade 6 or less but for one text in fifty', () => {
    expect(graded.length).toBeGreaterThan(300);
    expect(graded[Math.floor(graded.length * 0.98)]!.grade).toBeLessThanOrEqual(GRADE_TARGET);
  });
});

describe('the grade', () => {
  it('tells what a leaflet says from what a parent reads at night', () => {
    const leaflet = 'Behavioural interventions utilising graduated extinction demonstrate statistically significant improvements in consolidated nocturnal sleep duration.';
    const folleto = 'Las intervenciones conductuales fundamentadas en la extinción gradual demuestran mejoras estadísticamente significativas en la consolidación del descanso nocturno.';
    expect(gradeOf(leaflet, 'en')).toBeGreaterThan(12);
    expect(gradeOf(folleto, 'es')).toBeGreaterThan(GRADE_MOST);
    expect(gradeOf('Go at once. Sit by the crib till your baby sleeps.', 'en')).toBeLessThan(4);
    expect(gradeOf('Acude enseguida. Mano encima. Luego calma en la cuna.', 'es')).toBeLessThan(5);
  });
  it.each([['noche', 2], ['sueño', 2], ['bebé', 2], ['peque', 2], ['quédate', 3], ['guía', 2], ['despertares', 4], ['rutina', 3], ['ciudad', 2], ['leo', 2], ['muy', 1], ['averigüé', 4]])('counts the syllables of %s: %i', (word, n) => {
    expect(syllablesEs(word)).toBe(n);
  });
});
