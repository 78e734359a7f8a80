/** The words of replies that say how the family steers: its clock, a trip, its language. */
import { bedtimeSetOn } from '../family/family.ts';
import type { OwedReply } from '../contract/owedReply.ts';
import type { Now } from '../plan/recompute.ts';
import { dateOf, type LocalDate, timeOf } from '../time/local.ts';
import type { Copy } from './copy.ts';

export type SteeringSay = Extract<OwedReply['say'], 'zone' | 'zone-now' | 'zone-which' | 'zone-unknown' | 'travel' | 'away' | 'lang' | 'reminder-time'>;

export function steeringReply(say: SteeringSay, owed: OwedReply, copy: Copy, now: Now): string {
  const time = timeOf(now.here);
  switch (say) {
    case 'zone': return copy.zoneSet(time);
    case 'zone-now': return copy.zoneNow(time);
    case 'zone-which': return copy.zoneWhich();
    case 'zone-unknown': return copy.zoneUnknown();
    case 'travel': return copy.travel(time, owed.detail as LocalDate);
    case 'away': {
      const [home, from] = (owed.detail ?? '').split('/') as LocalDate[];
      return copy.away(home!, from, dateOf(now.here));
    }
    case 'lang': return copy.langSet();
    case 'reminder-time': return copy.reminderTime(bedtimeSetOn(now.family, now.tonight));
  }
}
