/** Which question comes next: what is not known, not skipped, and called for by what is. */
import { daysBetween, type LocalDate, minutesOfTime } from '../../time/local.ts';
import { type Joining, type Known, type Slot, SLOTS } from './joining.ts';

export interface Today {
  readonly today: LocalDate;
}

/** In the first year a shared bed is asked about (AAP 2022, `coaching.md` §8.2). */
const FIRST_YEAR_DAYS = 365;
/** A reminder leaves up to 79 minutes before bedtime: from here on it would leave at 20:00 or later for some families. */
const LATE_FROM_MINUTES = 21 * 60 + 10;
/** From here on it would leave past 21:00, and LATE OK helps nobody; the morning's notice offers EARLY. */
const LATE_UNTIL_MINUTES = 22 * 60 + 10;

type Told = Pick<Joining, 'known' | 'skipped'>;

/** `but`: those that were asked often enough for now. */
export function nextSlot(joining: Told, { today }: Today, but?: ReadonlySet<Slot>): Slot | undefined {
  return SLOTS.find((slot) => !but?.has(slot) && isStillOpen(joining, slot, { today }));
}

export const isStillOpen = ({ known, skipped }: Told, slot: Slot, { today }: Today): boolean => !skipped.has(slot) && isOpen(slot, known, today);

function isOpen(slot: Slot, known: Known, today: LocalDate): boolean {
  switch (slot) {
    case 'name': return known.names === undefined;
    case 'born': return known.born === undefined;
    case 'zone': return known.zone === undefined;
    case 'bedtime': return known.bedtime === undefined;
    case 'help': return known.help === undefined;
    case 'place': return known.place === undefined;
    case 'risk': return known.risk === undefined && known.place === 'parents-bed' && isFirstYear(known, today);
    case 'temperament': return (known.temperaments?.length ?? 0) < (known.names?.length ?? 1);
    case 'wish': return known.wish === undefined;
    case 'late': return known.lateOk === undefined && known.bedtime !== undefined && isLate(known.bedtime);
  }
}

export function isFirstYear(known: Known, today: LocalDate): boolean {
  return (known.born ?? []).some((born) => daysBetween(born, today) < FIRST_YEAR_DAYS);
}

function isLate(bedtime: NonNullable<Known['bedtime']>): boolean {
  const minutes = minutesOfTime(bedtime);
  return minutes >= LATE_FROM_MINUTES && minutes < LATE_UNTIL_MINUTES;
}
