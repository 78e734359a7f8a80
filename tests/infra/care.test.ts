/** A stage for real families is not synthesized before its operator has confirmed the numbers and wordings of care. */
import { describe, expect, it } from 'vitest';
import { assertCareConfirmed, careCode } from '../../infra/careToConfirm.ts';
import { CARE_TEXTS, CARE_WORDS } from '../../shared/contract/careWords.ts';
import { CONTACTS, contactsFor } from '../../shared/contract/contacts.ts';
import { staynearApp } from './synthesized.ts';

const refusal = (): string => {
  try {
    staynearApp({ stage: 'prod' });
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a production stage', () => {
  it('does not synthesize without the code, and prints every number and every wording with it', () => {
    const printed = refusal();
    for (const c of CONTACTS) for (const said of [c.country, c.emergency, c.crisis, c.talk]) expect(printed).toContain(said);
    for (const lang of ['en', 'es'] as const) for (const key of CARE_TEXTS) expect(printed).toContain(CARE_WORDS[lang][key]);
    expect(printed.match(/NOT VERIFIED/g)?.length).toBe(CONTACTS.filter((c) => !c.verified).length + 1);
    expect(printed).toContain(`-c careConfirmed=${careCode()}`);
  });

  it('does with it, and not with that of another list', () => {
    expect(() => assertCareConfirmed({ kept: true, careConfirmed: careCode() })).not.toThrow();
    expect(() => assertCareConfirmed({ kept: true, careConfirmed: 'deadbeef' })).toThrow(/have changed/);
    expect(() => assertCareConfirmed({ kept: false, careConfirmed: '' })).not.toThrow();
  });
});

describe('contacts', () => {
  it.each([
    ['+15555550101', '911'], [`+1${'212'}5550101`, '911'], ['+447700900123', '999'], ['+61491570006', '000'],
    // Within +1, but another country; and countries whose numbers nobody has confirmed.
    [`+1${'416'}5550101`, undefined], [`+1${'876'}5550101`, undefined], ['+6421555012', undefined], ['+353855550101', undefined], ['+4915555550101', undefined],
  ])('of %s: %s', (phone, emergency) => expect(contactsFor(phone)?.emergency).toBe(emergency));
});
