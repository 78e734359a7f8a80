/** The families a first visit offers in one click: files as an operator would write them. */
import { addDays, dateOf } from '../../shared/time/local.ts';
import { type Instant, toLocal, type Zone } from '../../shared/time/zone.ts';

export const DEMOS = ['en', 'es'] as const;
export type Demo = (typeof DEMOS)[number];

/** About nine months: old enough for the whole ladder, young enough to nurse at night. */
const DEMO_AGE_DAYS = 280;

export function demoFamily(demo: Demo, now: Instant): object {
  const born = addDays(dateOf(toLocal(now, 'UTC' as Zone)), -DEMO_AGE_DAYS);
  const common = { place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false };
  switch (demo) {
    case 'en':
      return {
        ...common, phone: '+15555550101', zone: 'America/New_York', lang: 'en', bedtime: '19:30',
        child: { name: 'Mia', born }, association: 'nursing', carers: [{ phone: '+15555550102', name: 'Papa' }],
      };
    case 'es':
      return {
        ...common, phone: '+15555550111', zone: 'America/Los_Angeles', lang: 'es', bedtime: '19:45',
        child: { name: 'Lola', born }, association: 'rocking', carers: [{ phone: '+15555550112', name: 'Abuela' }],
      };
  }
}
