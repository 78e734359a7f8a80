/** Codes by which a family lets another carer in: made from a keyed hash, said aloud without mistaking a letter. */
import * as z from 'zod';
import { familyIdSchema, instantSchema, numberIdSchema } from '../../log/facts.ts';
import { DAY_MS, type Instant } from '../../time/zone.ts';

/** No letter or figure that looks like another. */
const LETTERS = 'ACDEFHJKLMNPQRTUVWXY';
const FIGURES = '2345679';
const ANY = LETTERS + FIGURES;
const CODE = new RegExp(`^[${LETTERS}][${ANY}]{2}[${FIGURES}][${ANY}]{2}$`);

/** `hash`: hex of a keyed hash of the text that asked for it, so that nobody without the key can tell the next one. */
export function inviteCode(hash: string): string {
  const from = (letters: string, at: number): string => letters[parseInt(hash.slice(at * 4, at * 4 + 4), 16) % letters.length]!;
  return [LETTERS, ANY, ANY, FIGURES, ANY, ANY].map(from).join('');
}

export interface CodeSaid {
  readonly code: string;
  /** It has the shape of ours; else it is surely wrong, and is told so. */
  readonly fits: boolean;
  readonly rest: string;
}

/** The code that a text gives after JOIN, however it is spaced or cased; undefined where what follows is none. */
export function codeSaid(line: string): CodeSaid | undefined {
  const bare = line.replace(/^\W*(?:(?:the|my|our|with|code|family|is|number|con|clave|c[oó]digo|mi|la|el|es|familia)(?![\p{L}\d])\W*)+/iu, '');
  const m = /^\W*((?:[a-z0-9][\s-]?){6})(?:\b|$)(.*)$/isu.exec(bare);
  if (m) {
    const raw = m[1]!.replace(/[\s-]/g, '').toUpperCase();
    const code = [raw, /\d/.test(raw) ? misread(raw) : raw].find((one) => CODE.test(one));
    if (code) return { code, fits: true, rest: m[2]!.trim() };
  }
  const like = /^\W*([a-z0-9]{5,8})(?![\p{L}\d:/.-])(.*)$/isu.exec(bare);
  if (!like || !isLikeCode(like[1]!) || /\d/.test(like[2]!)) return undefined;
  return { code: like[1]!.toUpperCase(), fits: false, rest: like[2]!.trim() };
}

/** Letters that no code has, for the figures they look like. */
const misread = (raw: string): string => raw.replace(/S/g, '5').replace(/Z/g, '2').replace(/G/g, '6');

/** Letters and figures in one word, and no hour, date or postal code. */
function isLikeCode(word: string): boolean {
  if (!/\d/.test(word) || !/[a-z]/i.test(word)) return false;
  return !/^\d{1,4}(am|pm|h|hrs?|mo|mos|months?|weeks?|wks?|m|meses|a)$|^[a-z]\d[a-z]\d[a-z]\d$|^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)/i.test(word);
}

/** JOIN and what stands before it. */
export const JOIN = /^\W*(?:(?:hi|hello|hey|hola|please|por favor|i want to|i would like to|i['’]?d like to|can i|let me|quiero|quisiera)[\s,]+)*(?:join|unirme|unirse|unir|alta|sign ?up|sign me up)(?![\p{L}])[\s:,.-]*/iu;

/** "My code is KM73QX", "con el código KM73QX": told so in the middle of a text. */
const CALLED_CODE = /(?<!\p{L})(?:code|c[oó]digo|clave)(?:\s+(?:is|es|was|i got is))?[\s:]+(?=[a-z0-9]{3}[\s-]?[a-z0-9]{3}(?![\p{L}\d]))/iu;

/** A code in a text of anybody: behind JOIN, alone or said to be one where it has the shape of ours. */
export function codeIn(body: string): CodeSaid | undefined {
  const line = body.replace(JOIN, '');
  const said = codeSaid(line);
  if (said && (line !== body || (said.fits && said.rest === ''))) return said;
  const called = CALLED_CODE.exec(body);
  const after = called ? codeSaid(body.slice(called.index + called[0].length)) : undefined;
  return after?.fits ? after : undefined;
}

export const INVITE_DAYS = 7;
/** So many wrong codes, and for so many hours no more are tried: twenty guesses a day at 74 million codes. */
export const WRONG_CODES_MAX = 5;
export const CODES_REST_HOURS = 6;
/** Meanwhile each is answered by when to come back; a machine that goes on and on no longer is (L11). */
export const RESTING_ANSWERS_MAX = 60;

export const invitationSchema = z.object({
  familyId: familyIdSchema, by: numberIdSchema, at: instantSchema, usedBy: numberIdSchema.optional(),
});
export type Invitation = z.output<typeof invitationSchema>;

export function isOpenInvitation(invitation: Invitation, now: Instant): boolean {
  return whyClosed(invitation, now) === undefined;
}

export function whyClosed(invitation: Invitation, now: Instant): 'code-used' | 'code-expired' | undefined {
  return invitation.usedBy !== undefined ? 'code-used' : now - invitation.at >= INVITE_DAYS * DAY_MS ? 'code-expired' : undefined;
}
