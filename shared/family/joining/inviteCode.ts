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

/** The code that a text gives after JOIN, however it is spaced or cased; undefined where what follows is no code. */
export function codeSaid(line: string): { code: string; rest: string } | undefined {
  const m = /^\W*((?:[a-z0-9][\s-]?){6})(?:\b|$)(.*)$/isu.exec(line);
  if (!m) return undefined;
  const code = m[1]!.replace(/[\s-]/g, '').toUpperCase();
  return CODE.test(code) ? { code, rest: m[2]!.trim() } : undefined;
}

export const INVITE_DAYS = 7;
/** So many wrong codes in a day, and no more are tried: whoever was given one asks for a new one. */
export const WRONG_CODES_MAX = 5;

export const invitationSchema = z.object({
  familyId: familyIdSchema, by: numberIdSchema, at: instantSchema, usedBy: numberIdSchema.optional(),
});
export type Invitation = z.output<typeof invitationSchema>;

export function isOpenInvitation(invitation: Invitation, now: Instant): boolean {
  return invitation.usedBy === undefined && now - invitation.at < INVITE_DAYS * DAY_MS;
}
