/** Whom to call, by the country of the number. Numbers and their sources: `coaching` contacts; re-checked at each release. */

export interface Contacts {
  readonly emergency: string;
  /** A line for a parent in crisis, any hour. */
  readonly crisis: string;
  /** Someone to talk to. */
  readonly talk: string;
}

/** Confirmed contacts only; a country without them gets the general wording (design §8). */
const BY_PREFIX: readonly { readonly prefix: string; readonly contacts: Contacts }[] = [
  { prefix: '+1', contacts: { emergency: '911', crisis: '988', talk: '1-833-852-6262' } },
  { prefix: '+44', contacts: { emergency: '999', crisis: '116 123', talk: '116 123' } },
  { prefix: '+61', contacts: { emergency: '000', crisis: '13 11 14', talk: '13 11 14' } },
];

export function contactsFor(phone: string): Contacts | undefined {
  return BY_PREFIX.find(({ prefix }) => phone.startsWith(prefix))?.contacts;
}
