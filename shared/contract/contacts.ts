/**
 * Whom to call, by the country of the number: data, from the method's contacts (`coaching` §8.4), re-checked at
 * each release. What is not verified is never texted; a deployment for real families prints all of it first.
 */

export interface Contacts {
  readonly emergency: string;
  /** A line for a parent in crisis, any hour. */
  readonly crisis: string;
  /** The crisis line takes texts too. */
  readonly crisisTexts: boolean;
  /** Someone to talk to, any hour. */
  readonly talk: string;
  /** Medical advice short of an emergency; absent where the child's own doctor is the one to call. */
  readonly nurse?: string;
}

export interface CountryContacts extends Contacts {
  readonly country: string;
  /** Of an E.164 number, the longest that fits wins. */
  readonly prefixes: readonly string[];
  /** False: no source behind it yet. Numbers of that country get the general wording. */
  readonly verified: boolean;
  readonly source: string;
}

const codes = (list: string): string[] => list.split(' ').map((code) => `+1${code}`);
/** Area codes of Canada within +1 (Canadian Numbering Administrator). */
const CANADA = codes('204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 587 600 604 613 622 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942');
/** Other countries within +1: no contacts of theirs are known. */
const OTHERS_IN_NANP = codes('242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876');

export const CONTACTS: readonly CountryContacts[] = [
  {
    country: 'US', prefixes: ['+1'], emergency: '911', crisis: '988', crisisTexts: true, talk: '1-833-852-6262',
    verified: true, source: 'mchb.hrsa.gov/national-maternal-mental-health-hotline/faq; 988lifeline.org',
  },
  {
    country: 'UK', prefixes: ['+44'], emergency: '999', crisis: '116 123', crisisTexts: false, talk: '116 123', nurse: 'NHS 111',
    verified: true, source: 'westlondon.nhs.uk (NHS 111, Samaritans)',
  },
  {
    country: 'AU', prefixes: ['+61'], emergency: '000', crisis: '13 11 14', crisisTexts: false, talk: '13 11 14',
    verified: true, source: 'panda.org.au/about (PANDA itself is not there overnight)',
  },
  { country: 'CA', prefixes: CANADA, emergency: '911', crisis: '988', crisisTexts: true, talk: '988', verified: false, source: 'none yet' },
  { country: 'NZ', prefixes: ['+64'], emergency: '111', crisis: '1737', crisisTexts: true, talk: '1737', verified: false, source: 'none yet' },
  { country: 'IE', prefixes: ['+353'], emergency: '112', crisis: '116 123', crisisTexts: false, talk: '116 123', verified: false, source: 'none yet' },
];

/** Undefined where the country has no verified contacts: the general wording then (design §8). */
export function contactsFor(phone: string): Contacts | undefined {
  if (OTHERS_IN_NANP.some((prefix) => phone.startsWith(prefix))) return undefined;
  const fitting = CONTACTS.filter(({ prefixes }) => prefixes.some((prefix) => phone.startsWith(prefix)));
  const found = fitting.find(({ prefixes }) => !prefixes.includes('+1')) ?? fitting[0];
  return found?.verified ? found : undefined;
}

/** Whether numbers of that country are signed up by text: those whose contacts we know of, confirmed or not. */
export function isServed(phone: string): boolean {
  if (OTHERS_IN_NANP.some((prefix) => phone.startsWith(prefix))) return false;
  return CONTACTS.some(({ prefixes }) => prefixes.some((prefix) => phone.startsWith(prefix)));
}
