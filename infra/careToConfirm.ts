/**
 * Before real families are texted, the operator reads what a parent in need would read: every number to call and every
 * wording, printed with a code. Without that code a production stage does not synthesize; with other words or numbers
 * the code is another.
 */
import { createHash } from 'node:crypto';
import { CARE_TEXTS, CARE_WORDS, CARE_WORDS_VERIFIED } from '../shared/contract/careWords.ts';
import { CONTACTS } from '../shared/contract/contacts.ts';

const CODE_LENGTH = 8;

export function careCode(): string {
  return createHash('sha256').update(JSON.stringify([CONTACTS, CARE_WORDS, CARE_WORDS_VERIFIED])).digest('hex').slice(0, CODE_LENGTH);
}

function careList(): string[] {
  const numbers = CONTACTS.map((c) =>
    `  ${c.country}: emergency ${c.emergency} · crisis ${c.crisis}${c.crisisTexts ? ' (call or text)' : ' (call)'} · to talk ${c.talk}`
    + `${c.nurse ? ` · advice ${c.nurse}` : ''} · ${c.verified ? `verified: ${c.source}` : 'NOT VERIFIED: its numbers get the general wording'}`);
  const words = (['en', 'es'] as const).flatMap((lang) => CARE_TEXTS.map((key) => `  ${lang} ${key}: ${CARE_WORDS[lang][key]}`));
  return [
    'Numbers, by country:', ...numbers,
    `Wordings (${CARE_WORDS_VERIFIED ? 'verified' : 'NOT VERIFIED: no clinician has read them yet'}; {…} is filled by country or name):`, ...words,
  ];
}

/** Throws, with the list, where a stage for real families has not confirmed this very list. */
export function assertCareConfirmed(stage: { readonly kept: boolean; readonly careConfirmed: string }): void {
  const code = careCode();
  if (!stage.kept || stage.careConfirmed === code) return;
  throw new Error([
    stage.careConfirmed === '' ? 'The care texts of this deployment are not confirmed.' : 'The care texts have changed since they were confirmed.',
    ...careList(),
    `Call each number of the countries you serve, have each wording read by someone who may judge it, then deploy with -c careConfirmed=${code}`,
  ].join('\n'));
}
