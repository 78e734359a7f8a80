/** Every sentence that can leave: it fits, it is gentle, and both languages say the same. */
import { describe, expect, it } from 'vitest';
import { COPY, type Copy } from '../../../shared/message/copy.ts';
import { fit, isGsm7, segments, septets, SEPTETS_MAX } from '../../../shared/message/segments.ts';
import { argsOf, everyText, type Said } from './everyText.ts';

const LANGS = ['en', 'es'] as const;
const TEXTS = LANGS.flatMap(everyText);
/** Safety cards and what a consent begins with may take two segments; all else is one (L7). */
const TWO: ReadonlySet<keyof Copy> = new Set(['crisis', 'emergency', 'doctor', 'startConsent', 'stranger', 'consentAgain']);
/** Where the law wants the word. */
const MAY_SAY_STOP: ReadonlySet<keyof Copy> = new Set(['startConsent', 'stranger', 'consentAgain', 'help', 'onlyYou']);

const broken = (said: readonly Said[], bad: (text: string, s: Said) => boolean): string[] =>
  said.flatMap((s) => s.variants.filter((text) => bad(text, s)).map((text) => `${s.lang} ${s.key}: ${text}`));

describe('the list of texts', () => {
  it.each(LANGS)('leaves out no function of the copy (%s)', (lang) => {
    expect(Object.keys(argsOf(lang)).sort()).toEqual(Object.keys(COPY[lang]).sort());
    for (const [key, each] of Object.entries(argsOf(lang))) expect(each.length, key).toBeGreaterThan(0);
  });

  it('is filled by both languages alike', () => {
    expect(Object.keys(COPY.en).sort()).toEqual(Object.keys(COPY.es).sort());
    expect(TEXTS.flatMap((s) => s.variants).filter((t) => /undefined|null|NaN|\[object/.test(t))).toEqual([]);
  });
});

describe('every text', () => {
  it('is written in GSM-7', () => {
    expect(broken(TEXTS, (text) => !isGsm7(text))).toEqual([]);
  });

  it('is one segment in its shortest wording; safety cards and consent at most two', () => {
    const long = TEXTS.filter((s) => segments(s.variants.at(-1)!) > (TWO.has(s.key) ? 2 : 1));
    expect(long.map((s) => `${s.lang} ${s.key} ${septets(s.variants.at(-1)!)}: ${s.variants.at(-1)}`)).toEqual([]);
  });

  it('of several wordings has them from the longest to the shortest, and one always fits', () => {
    const several = TEXTS.filter((s) => s.variants.length > 1);
    for (const s of several) {
      expect(septets(fit(s.variants)), s.key).toBeLessThanOrEqual(SEPTETS_MAX);
      const sizes = s.variants.map(septets);
      expect(sizes, `${s.lang} ${s.key} ${JSON.stringify(s.args)}`).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});

describe('a number', () => {
  it('of one is said in the singular, in both languages', () => {
    const one = LANGS.flatMap((lang): string[] => {
      const copy = COPY[lang];
      const counts = { nightsOnStep: 1, nightsNeeded: 1, good: 1, last: 1, leftOut: [] };
      const week = { wakes: { now: 1, before: 1, atFirst: 1 }, done: 1, asksMood: false };
      return [
        copy.offer('Mia', { good: 1, of: 2 }, 'x'), copy.offer('Mia', { done: 1, of: 2 }, 'x'), copy.why('y', counts), copy.why('y', { ...counts, nightsNeeded: 3 }),
        copy.week('Mia', week), copy.weekOfSeveral([{ name: 'Mia', wakes: 1 }], false), copy.ended('Mia', true, { then: { wakes: 2 }, now: { wakes: 1 } }),
        [copy.wakings(1)], [copy.paused(1)], [copy.pausedAsks(1)], [copy.event({ kind: 'wakes', count: 1 })], [copy.wakingsBefore(1)],
      ].flat();
    });
    expect(one.filter((text) => /\b1 (nights|wakings|good nights|noches|despertares|buenas|noches buenas)\b/.test(text))).toEqual([]);
    expect(one.filter((text) => /\b1 (good night|night|waking|noche buena|noche|despertar|buena)\b/.test(text)).length).toBeGreaterThan(14);
  });
});

const UNGENTLE = [
  /cry(ing)? it out/, /\bfail/, /bad habit/, /\bspoil/, /ignor(e|ing)\b/, /leave (him|her|them|it|baby|your|the (baby|child)).*\bcry/, /let (him|her|them|baby|it) cry/,
  /self.?sooth/, /wait\b.{0,30}\b(min|before|answer)/, /should have/, /manipulat/, /\bwean\b/,
  /deja\w* .{0,20}llor/, /\bfall(o|ar|as|aste|amos)\b/, /fracas/, /mal(a|os|as)? (costumbre|habito)/, /malcri/, /consentid/, /\bignora/, /espera .{0,20}\b(min|antes)/,
  /deberias? haber/, /\ba solas\b/,
];

describe('no text', () => {
  it('asks to leave a crying child, to wait before answering, or blames (L6)', () => {
    expect(broken(TEXTS, (text) => UNGENTLE.some((p) => p.test(text.toLowerCase())))).toEqual([]);
    const harsh = ['Leave her to cry', 'wait 5 min before you go', 'no failure', 'bad habits', 'Deja llorar', 'espera 5 min', 'no es fallar', 'ignore the crying'];
    expect(harsh.filter((text) => !UNGENTLE.some((p) => p.test(text.toLowerCase())))).toEqual([]);
  });

  it('offers an opt-out word as an answer', () => {
    expect(broken(TEXTS, (text) => /\b(STOPALL|END|CANCEL|QUIT|REMOVE|REVOKE|UNSUBSCRIBE|OPT ?OUT|ARRET|TD|BASTA|PARAR|ALTO|BAJA|CANCELAR|SALIR|FIN)\b/.test(text))).toEqual([]);
  });

  it('says STOP but where the law wants it, and there it does', () => {
    expect(broken(TEXTS, (text, s) => /\bSTOP\b/.test(text) && !MAY_SAY_STOP.has(s.key))).toEqual([]);
    expect(TEXTS.filter((s) => MAY_SAY_STOP.has(s.key) && !/\bSTOP\b/.test(s.variants.at(-1)!))).toEqual([]);
  });

  it('sends anyone out of the room but the one card that may', () => {
    expect(new Set(TEXTS.filter((s) => s.variants.some((t) => /step out|(?<!a )step away|walk away|leave the room|\bsal(ga)? (\d|del)/i.test(t))).map((s) => s.key))).toEqual(new Set(['crisis']));
  });

  it('says who it is from less than once where the parent cannot know: the number and the service', () => {
    for (const key of ['stopped', 'comeBack', 'startConsent', 'stranger', 'help'] as const) {
      for (const s of TEXTS.filter((t) => t.key === key)) expect(s.variants[0], key).toMatch(/^Staynear: /);
    }
  });
});

/** Words that are only themselves with an accent; commands in capitals are matched without one. */
const DROPPED = new RegExp(`(?<![\\p{L}])(${[
  'dia', 'dias', 'mas', 'asi', 'aqui', 'ahi', 'alli', 'tambien', 'despues', 'ademas', 'facil', 'dificil', 'sueno', 'suenos', 'manana', 'bebe(?= )', 'bebes', 'nino', 'nina',
  'ninos', 'ano', 'anos', 'carino', 'pequeno', 'pequena', 'estan', 'estas(?! (noches|semanas|cosas))', 'esta(?! (noche|vez|semana|siesta|rutina|manera|mañana))', 'sera', 'seran', 'podras', 'numero', 'telefono', 'ultimo',
  'ultima', 'medico', 'medica', 'habitacion', 'cancion', 'informacion', 'durmio', 'desperto', 'lloro', 'comio', 'biberon', 'rapido', 'atras', 'detras', 'segun', 'ningun', 'algun',
  'todavia', 'habia', 'tenia', 'seria', 'podria', 'prueba que', 'acercate', 'quedate', 'sientate', 'pidele', 'dile que si', 'cual es', 'aun', 'quiza que', 'jamas', 'ojala', 'espanol', 'senal',
].join('|')})(?![\\p{L}])`, 'u');

describe('Spanish', () => {
  const spoken = (text: string): string => text.replace(/\b[A-ZÑ]{2,}\b/g, '').toLowerCase();
  const es = TEXTS.filter((s) => s.lang === 'es');

  it('has none of the vowels that GSM-7 lacks, and drops no accent instead', () => {
    expect(broken(es, (text) => /[áíóúÁÍÓÚ]/.test(text))).toEqual([]);
    expect(broken(es, (text) => DROPPED.test(spoken(text)))).toEqual([]);
    for (const bad of ['es dificil', 'el dia', 'un poco mas', 'asi', 'ella esta bien', 'el sueno', 'por la manana', 'tu bebe duerme', 'Atras']) expect(DROPPED.test(spoken(bad)), bad).toBe(true);
    for (const good of ['esta noche', 'médico', 'mañana', 'ATRAS', 'POR QUE', 'demasiado']) expect(DROPPED.test(spoken(good)), good).toBe(false);
  });

  it('opens each question it closes, with the accent of a question', () => {
    // A lone ? is the word a parent texts.
    const closed = (text: string): number => text.match(/[\p{L}\p{N})"]\?/gu)?.length ?? 0;
    const opened = (text: string): number => text.match(/¿/g)?.length ?? 0;
    expect(broken(es, (text) => closed(text) !== opened(text))).toEqual([]);
    expect(broken(es, (text) => /¿(que|como|cual|cuanto|cuando|donde|quien)\b/i.test(text))).toEqual([]);
  });
});

const WORD_FOR: Record<string, string> = {
  NIGHT: 'NOCHE', WEEK: 'SEMANA', CHANGE: 'CAMBIO', EASIER: 'MAS_FACIL', WHY: 'POR_QUE', UNDO: 'DESHACER', RESUME: 'SEGUIR', BACK: 'ATRAS', EASY: 'BIEN', OK: 'NORMAL', HARD: 'DURA', READY: 'LISTO', WAIT: 'ESPERA',
  PAUSE: 'PAUSA', BETTER: 'MEJOR', SHIFT: 'AJUSTE', YES: 'SI', SKIP: 'SALTAR', BORN: 'NACIMIENTO', ALL: 'TODO', EVERY_NIGHT: 'CADA_NOCHE', FIRST: 'PRIMERAS', ONLY_CHANGES: 'SOLO_CAMBIOS',
};
const NO_COMMAND = new Set(['YOU', 'VAS']);
/** The words in capitals, one name for both languages; English ones are understood from everyone. */
function commandsOf(text: string): string[] {
  const phrases = text.replace(/POR QUE/g, 'POR_QUE').replace(/MAS FACIL/g, 'MAS_FACIL').replace(/FEWER FEEDS|MENOS TOMAS/g, 'FEWER_FEEDS').replace(/SHIFT OFF|AJUSTE NO/g, 'SHIFT_OFF').replace(/LATE OK/g, 'LATE_OK').replace(/(EVERY|CADA|ONLY|SOLO) (NIGHT|NOCHE|CHANGES|CAMBIOS)/g, '$1_$2').replace(/(LATE|REPLIES) OFF/g, '$1_OFF').replace(/\bAYUDA\b/g, 'HELP');
  return [...new Set(phrases.match(/\b[A-Z][A-Z_]+\b/g) ?? [])].filter((w) => !NO_COMMAND.has(w)).map((w) => WORD_FOR[w] ?? w).sort();
}

describe('both languages', () => {
  const keys = Object.keys(COPY.en) as (keyof Copy)[];
  const first = (lang: 'en' | 'es', key: keyof Copy): string[] => TEXTS.filter((s) => s.lang === lang && s.key === key).map((s) => s.variants[0]!);
  /** Without the words of a step, which each language has its own of. */
  const plainKeys = keys.filter((key) => JSON.stringify(argsOf('en')[key]) === JSON.stringify(argsOf('es')[key]));

  it.each(keys)('%s: the same commands, and both ask or neither', (key) => {
    const [en, es] = [first('en', key), first('es', key)];
    expect(es.length).toBe(en.length);
    en.forEach((text, i) => {
      expect(commandsOf(es[i]!), `${text} / ${es[i]}`).toEqual(commandsOf(text));
      expect(/[\p{L}\p{N})"]\?/u.test(es[i]!), `${text} / ${es[i]}`).toBe(/[\p{L}\p{N})"]\?/u.test(text));
    });
  });

  it.each(plainKeys)('%s: the same numbers', (key) => {
    // A day that Spanish cannot write in GSM-7 stands as its date.
    const numbers = (text: string): string[] => (text.replace(/\d+\/\d+/g, '').match(/\d+/g) ?? []).sort();
    first('en', key).forEach((text, i) => expect(numbers(first('es', key)[i]!), text).toEqual(numbers(text)));
  });
});

describe('a danger', () => {
  it.each(LANGS)('named on the way in is never left out for want of room (%s)', (lang) => {
    const words = { name: 'Maximilianus', zone: 'Z', clock: '20:00' as never, born: '2026-03-02' as never };
    for (const uk of [true, false]) {
      for (const [lead, slot] of [['risk', 'temperament'], ['skip-risk', 'temperament'], ['no-risk', 'temperament'], ['place-sofa', 'place'], ['place-sitting', 'place']] as const) {
        const question = COPY[lang].joinQuestion(slot, words.name, true, false).at(-1)!;
        const text = `${COPY[lang].joinLead(lead, { ...words, uk })} ${question}`;
        expect(septets(text), text).toBeLessThanOrEqual(SEPTETS_MAX);
      }
    }
  });
});
