/** The words of replies that care: cards, kind lines, and what follows a low. */
import type { HazardTold } from '../contract/careWords.ts';
import { contactsFor } from '../contract/contacts.ts';
import type { OwedReply } from '../contract/owedReply.ts';
import { correctedMonths } from '../plan/age.ts';
import type { Now } from '../plan/recompute.ts';
import { dateOf } from '../time/local.ts';
import type { Copy } from './copy.ts';
import type { DoctorAge } from './copyCare.ts';
import { fit, foldName, segments } from './segments.ts';

export type CareSay = Extract<OwedReply['say'], 'crisis' | 'emergency' | 'doctor' | 'low' | 'low-again' | 'hazard'>;

/** What consent and safety may take (design §2). */
const SEGMENTS_OF_CARD = 2;
/** Below so many corrected months a fever is a matter of hours, or of the same day (`coaching` §8.3). */
const NEWBORN_MONTHS = 3;
const YOUNG_MONTHS = 6;

/** `detail` of a hazard: which, and behind a bar the child it is about. `detail` of a card: `leaves` where the same text asked us to stop, else the child it is about. */
export function careReply(say: CareSay, owed: OwedReply, copy: Copy, phone: string, now: Now | undefined): string {
  const contacts = contactsFor(phone);
  const leaves = owed.detail === 'leaves';
  switch (say) {
    case 'low-again': return fit(copy.lowAgain(contacts));
    case 'hazard': return hazardText(owed, copy, now);
    case 'crisis': case 'emergency': case 'doctor': case 'low': {
      const card = say === 'crisis' ? copy.crisis(contacts, owed.familyId !== undefined && !leaves)
        : say === 'emergency' ? copy.emergency(contacts)
          : say === 'doctor' ? copy.doctor(contacts, now && ageOf(now, owed.detail)) : copy.low(contacts, { stays: !leaves, plan: now !== undefined });
      if (leaves) return `${card} ${copy.stoppedToo()}`;
      // Said with the card that began the rest, and asked about on its third day where there is no room.
      const rests = (say === 'doctor' || say === 'emergency') && now && restBegun(now) ? `${card} ${copy.illRests()}` : card;
      return segments(rests) <= SEGMENTS_OF_CARD ? rests : card;
    }
  }
}

/** An illness told just now: the plan rests from the coming night on. */
const restBegun = (now: Now): boolean => now.family.pauses.some((p) => p.reason === 'sick' && p.from >= now.night && p.until === undefined);

function hazardText(owed: OwedReply, copy: Copy, now: Now | undefined): string {
  const facts = now?.recent.filter((f) => owed.factIds.includes(f.id)) ?? [];
  const [hazard, meant] = (owed.detail ?? '').split('|');
  const id = meant ?? facts.find((f) => f.type === 'told' || f.type === 'night-told')?.child;
  const child = now?.family.children.find((c) => c.id === id) ?? now?.family.children[0];
  return fit(copy.hazard(hazard as HazardTold, foldName(child?.name ?? ''), facts.length > 0));
}

/** Of the child that is named, else of the youngest: the careful reading. */
function ageOf(now: Now, named: string | undefined): DoctorAge {
  const { children } = now.family;
  const meant = children.filter((c) => c.id === named);
  const months = Math.min(...(meant.length > 0 ? meant : children).map((c) => correctedMonths(c, dateOf(now.here))));
  return months < NEWBORN_MONTHS ? 'newborn' : months < YOUNG_MONTHS ? 'young' : 'older';
}
