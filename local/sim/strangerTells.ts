/**
 * A teller: a stranger who says true things in whole sentences, several at once and in their own order, asks about
 * us in between, logs a night, takes back a slip, speaks the other language for a text, or is gone for days. What
 * the service has of them in the end must be what they said.
 */
import type { Slot } from '../../shared/family/joining/joining.ts';
import type { Lang } from '../../shared/text/reading.ts';
import type { Chance } from './chance.ts';
import { STRANGER_SENTENCES, TOLD, type Told } from './strangerSentences.ts';
import { STRANGER_WORDS } from './strangerWords.ts';
import { worded } from './wordings.ts';

export interface Teller {
  readonly lang: Lang;
  readonly chance: Chance;
  /** By the placeholders of the sentences, in each language. */
  readonly truth: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  /** What a slip says instead; none of it is true. */
  readonly slips: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  readonly isTwins: boolean;
}

type Correctable = keyof (typeof STRANGER_SENTENCES)['en']['corrections'];

export class Telling {
  readonly #who: Teller;
  readonly #left = new Set<Told>(TOLD);
  /** Said wrongly with the last text, and taken back with the next. */
  #wrong: Correctable | undefined;
  #slipped = false;
  #corrects = false;

  constructor(who: Teller) {
    this.#who = who;
  }

  get hasToldAll(): boolean {
    return this.#wrong === undefined;
  }

  /** What takes a slip back is said at once. */
  get mayRest(): boolean {
    return !this.#corrects;
  }

  /** `listed`: the list to pick from, as the phone shows it. */
  next(question: 'consent' | Slot | undefined, listed: string | undefined): string {
    const { chance, lang } = this.#who;
    this.#corrects = this.#wrong !== undefined;
    if (this.#wrong) return this.#correction(this.#wrong);
    if (question === 'consent') return worded(chance.pick(STRANGER_SENTENCES[lang].yes), { clause: this.#clauses(['name'], lang) });
    if (listed !== undefined) return this.#picked(listed);
    switch (chance.weighed({ tell: 72, question: 9, log: 7, slip: 7, other: 5 })) {
      case 'question': return chance.pick(STRANGER_SENTENCES[lang].questions);
      case 'log': return chance.pick(STRANGER_SENTENCES[lang].logs);
      case 'slip': return this.#slip(question) ?? this.#tell(question, lang);
      case 'other': return this.#tell(question, lang === 'en' ? 'es' : 'en');
      case 'tell': return this.#tell(question, lang);
    }
  }

  #tell(question: Slot | undefined, lang: Lang): string {
    const { chance, truth } = this.#who;
    if (question === undefined || !isTold(question)) {
      return question === undefined ? this.#clauses([chance.pick(TOLD)], lang) : worded(chance.pick(STRANGER_WORDS[lang].answers[question]), truth[lang]);
    }
    const more = [...this.#left].filter((slot) => slot !== question && chance.happens(0.35));
    const slots = chance.happens(0.6) ? [question, ...more] : [...more, question];
    return chance.pick(STRANGER_SENTENCES[lang].greets) + this.#clauses(slots, lang);
  }

  #clauses(slots: readonly Told[], lang: Lang): string {
    const { chance, truth, isTwins } = this.#who;
    const { clauses, joins, helps } = STRANGER_SENTENCES[lang];
    const said = slots.map((slot) => {
      this.#left.delete(slot);
      const filled = { ...truth[lang], help: helps[truth.en['helps'] as keyof typeof helps] };
      return worded(chance.pick(clauses[slot === 'name' && isTwins ? 'twins' : slot]), filled);
    });
    return said.reduce((text, clause) => text + chance.pick(joins) + clause);
  }

  /** Once in a life: what was asked, and wrong. */
  #slip(question: Slot | undefined): string | undefined {
    const { chance, lang, slips, isTwins } = this.#who;
    if (this.#slipped || question === undefined || !isTold(question) || question === 'help' || (question === 'name' && isTwins)) return undefined;
    this.#slipped = true;
    this.#wrong = question;
    this.#left.delete(question);
    return worded(chance.pick(STRANGER_SENTENCES[lang].clauses[question]), slips[lang]);
  }

  #correction(slot: Correctable): string {
    const { chance, lang, truth, slips } = this.#who;
    this.#wrong = undefined;
    const wrong = { name: slips.en['name'], born: slips[lang]['us'], zone: slips.en['city'], bedtime: slips.en['bed'] }[slot]!;
    return worded(chance.pick(STRANGER_SENTENCES[lang].corrections[slot]), { ...truth[lang], wrong });
  }

  /** The number before what is true: a birthday is listed in words; a night is of the child that is listed first. */
  #picked(listed: string): string {
    const { truth, lang } = this.#who;
    if (listed.includes(`1 ${truth.en['name']}`)) return '1';
    const at = [...listed.matchAll(/(\d) ([^,]+(?:, \d{4})?)/g)].find((m) => [truth.en, truth.es].some((t) => new RegExp(`^(${t['day']} de ${t['month']}|${t['month']!.slice(0, 3)} ${t['day']}),? `, 'i').test(m[2]!)));
    return at ? at[1]! : truth[lang]['zip']!;
  }
}

const isTold = (slot: Slot): slot is Told => (TOLD as readonly string[]).includes(slot);
