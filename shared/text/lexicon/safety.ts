/**
 * The shape of a language's safety list (law L12): what a parent near their limit, or afraid for the
 * baby's body, may write. Phrases use `(a|b|)` for choices; small words between are skipped.
 */
export interface SafetyLexicon {
  /** Harm to self or baby, not safe, signs of psychosis. */
  crisis: string[];
  /** A low mood that wants one kind text. */
  low: string[];
  /** Weary words that are a low mood only when nothing is logged beside them. */
  lowAlone: string[];
  emergency: string[];
  doctor: string[];
  /** Signs of illness that are a worry only with a question, a fear, or nothing logged beside them. */
  worryWith: string[];
  /** What makes a worry of a sign. */
  worry: string[];
  /** Words that make a number from 38 to 42 or 100 to 107 a fever. */
  fever: string[];
  /** Words that make such a number something else ("bath temp 38"). */
  notFever: string[];
  /** Medicines: a question beside one is a doctor's. */
  medicine: string[];
  /** Words of asking, beside a medicine. */
  asking: string[];
  /** Phrases that look like the lists above and mean no harm; they are taken out first. */
  harmless: string[];
  skippable: string;
  /** Near the lists in spelling and never to be mended into them. */
  ordinary: string;
}
