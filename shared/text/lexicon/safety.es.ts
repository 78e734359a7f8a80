/** Spanish safety phrases: recall first, then the near-misses in `harmless`. Data only. */
import type { SafetyLexicon } from './safety.ts';

export const safetyEs: SafetyLexicon = { crisis: ['xxx'], low: ['xxx'], lowAlone: ['xxx'], emergency: ['xxx'], doctor: ['xxx'], worryWith: ['xxx'], worry: ['xxx'], fever: ['xxx'], notFever: ['xxx'], medicine: ['xxx'], asking: ['xxx'], harmless: ['xxx'], skippable: 'la', ordinary: '' };
