/** English clock idioms. Data only. */
import type { ClockIdioms } from './clock.ts';

export const clockEn: ClockIdioms = {
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, ninety: 90, tw: 2, sevn: 7, elevn: 11, twleve: 12,
  },
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  countWords: { once: 1, twice: 2, thrice: 3, twce: 2, doubly: 2 },
  dozens: { 'half a dozen': 6, 'half dozen': 6, 'a half dozen': 6, 'a dozen': 12, dozen: 12 },
  units: {
    m: 'min', min: 'min', mins: 'min', minute: 'min', minutes: 'min', mn: 'min', mns: 'min', minuets: 'min', minits: 'min', mints: 'min', minues: 'min', mintues: 'min', minute2: 'min', ms: 'min',
    h: 'hour', hr: 'hour', hrs: 'hour', hour: 'hour', hours: 'hour', hous: 'hour', hors: 'hour', huors: 'hour',
    s: 'sec', sec: 'sec', secs: 'sec', second: 'sec', seconds: 'sec',
    mo: 'age', mos: 'age', mth: 'age', mths: 'age', month: 'age', months: 'age', wk: 'age', wks: 'age', week: 'age', weeks: 'age', weeker: 'age', yr: 'age', yrs: 'age', year: 'age', years: 'age', yo: 'age', day: 'age', days: 'age', d: 'age', nights: 'age', mnth: 'age', mnths: 'age', nites: 'age', mthold: 'age', monthold: 'age',
    oz: 'amount', ounce: 'amount', ounces: 'amount', ml: 'amount', mls: 'amount', cc: 'amount', lb: 'other', lbs: 'other', kg: 'other', mg: 'other', ft: 'other', pm2: 'other',
    f: 'temp', c: 'temp', degrees: 'temp', deg: 'temp', degree: 'temp',
    percent: 'other', stars: 'other', star: 'other', sips: 'other', steps: 'other', kids: 'other', babies: 'other', songs: 'other', song: 'other', books: 'other', diapers: 'other', nappies: 'other', tries: 'other', attempts: 'other', people: 'other', adults: 'other', cups: 'other', coffees: 'other', outfit: 'other', outfits: 'other', cats: 'other', sides: 'other', boobs: 'other', dummies: 'other', pacis: 'other', bottles2: 'other',
  },
  spans: {
    'half an hour': 30, 'half an hr': 30, 'half hour': 30, 'half hr': 30, 'half a hour': 30, 'half n hour': 30, 'half of an hour': 30, 'a half hour': 30, 'half a hr': 30, '1/2 hour': 30, '1/2 hr': 30, '1/2 an hour': 30, '1/2 an hr': 30, 'halfan hour': 30,
    'quarter of an hour': 15, 'quarter hour': 15, 'a quarter hour': 15, 'quarter of an hr': 15, 'quarter hr': 15, '1/4 hour': 15, '1/4 hr': 15, '1/4 of an hour': 15,
    'three quarters of an hour': 45, 'three quarters of an hr': 45, '3 quarters of an hour': 45, 'three quarter hour': 45, '3/4 of an hour': 45, '3/4 of an hr': 45, '3/4 hour': 45, '3/4 hr': 45, '3/4 an hour': 45,
    'hour and a half': 90, 'hr and a half': 90, 'hour n a half': 90, 'hr n a half': 90, 'hour and half': 90, 'hr and half': 90, 'hour & a half': 90, 'hr & a half': 90, 'hour and a quarter': 75, 'hr and a quarter': 75, 'hour and three quarters': 105,
    'hour and a bit': 60, 'hr and a bit': 60, 'couple hours': 120, 'couple of hours': 120, 'couple hrs': 120, 'couple of hrs': 120, 'a couple hours': 120, 'a couple of hours': 120, 'a couple hrs': 120, 'a couple of hrs': 120,
    'an hour': 60, 'an hours': 60, 'hours worth': 60, 'an hr': 60, 'a hour': 60, 'a hr': 60, 'a full hour': 60, 'full hour': 60, 'solid hour': 60, 'whole hour': 60, 'good hour': 60, 'a whole hour': 60, 'a solid hour': 60, 'a good hour': 60, 'a minute': 1, 'a min': 1,
  },
  spanTails: { 'and a half': 30, 'n a half': 30, '& a half': 30, 'and half': 30, 'and a quarter': 15, 'and three quarters': 45, 'and a bit': 0, 'ish': 0 },
  moments: { midnight: 0, midnite: 0, 'mid night': 0, noon: 720, midday: 720, 'mid day': 720 },
  halfBefore: ['half'],
  past: ['past', 'after'],
  to: ['to', 'til', 'till', 'before', 'of'],
  quarter: ['quarter', 'qtr', '1/4'],
  half: ['half', '1/2'],
  afterHourPlus: [],
  afterHourMinus: [],
  oclock: ['oclock', 'o clock'],
  dayParts: {
    am: 'am', pm: 'pm', 'a m': 'am', 'p m': 'pm', 'in the morning': 'am', 'in the am': 'am', 'this morning': 'am', 'this am': 'am', 'in the mornin': 'am', 'morning': 'am',
    'in the afternoon': 'pm', 'this afternoon': 'pm', 'in the evening': 'eve', 'this evening': 'eve', 'at night': 'night', 'in the night': 'night', 'in the pm': 'pm', 'tonight': 'eve', 'this arvo': 'pm', 'at nite': 'night', 'in the arvo': 'pm',
  },
  timeBefore: ['at', '@', 'around', 'about', 'til', 'till', 'until', 'by', 'since', 'from', 'between', 'btwn', 'before', 'past', 'after', 'circa', 'til about', 'nearly', 'only at', 'approx', 'gone', 'like'],
  timesAfter: ['times', 'x', 'xs', 'time', 'wakings', 'wakes', 'stirs', 'sleeps', 'naps', 'wakeups', 'wakeup', 'waking', 'wake', 'awakenings', 'awakening', 'feeds', 'feed', 'feedings', 'feeding', 'bottles', 'bottle', 'nursings', 'nurses', 'interruptions', 'visits', 'nursing'],
};
