/** The way in, carers and children, in English. */
import type { Child } from '../log/facts.ts';
import type { Slot } from '../family/joining/joining.ts';
import type { LocalDate } from '../time/local.ts';
import { short, withHalf } from './clockWords.ts';
import type { FirstReminder, JoinCopy, Understood } from './joinCopy.ts';

const HELP_SAID: Record<Child['association'], string> = {
  nursing: 'nursing', bottle: 'bottle', pacifier: 'paci', rocking: 'rocking', contact: 'held', bedshare_move: 'from your bed to a crib', wheels: 'car or stroller', presence: 'you close by',
};
const PLACE_SAID: Record<Child['place'], string> = { crib: 'crib', bedside: 'by your bed', 'parents-bed': 'your bed' };
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern', 'America/Chicago': 'Central', 'America/Denver': 'Mountain', 'America/Los_Angeles': 'Pacific', 'America/Phoenix': 'Arizona',
  'America/Anchorage': 'Alaska', 'Pacific/Honolulu': 'Hawaii',
};

const day = (date: LocalDate): string => `${MONTHS[+date.slice(5, 7) - 1]} ${+date.slice(8, 10)}, ${date.slice(0, 4)}`;
const zoneName = (zone: string): string => `${ZONES[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ').slice(0, 14)} time`;
const age = (months: number): string => (months < 24 ? `${months} ${months === 1 ? 'month' : 'months'}` : `${Math.floor(months / 12)} years`);

function comes(reminder: FirstReminder): string {
  if (reminder.comes !== 'never') return reminder.comes === 'tonight' ? `First reminder tonight about ${withHalf(reminder.at)}.` : `First reminder tomorrow about ${withHalf(reminder.at)}.`;
  switch (reminder.why) {
    case 'small': return 'Still very small: I keep the log, no steps yet.';
    case 'grown': return 'Past 3 years I keep the log and give no steps.';
    case 'late': return 'Bedtime is late for a reminder; tomorrow I say more.';
  }
}

function understood({ name, months, bedtime, zone, help, place }: Understood): string[] {
  const core = `${name}, ${age(months)}, ${zone}, bed ${short(bedtime)}`;
  const all = [core, help && HELP_SAID[help], place && PLACE_SAID[place]].filter(Boolean).join(', ');
  return [...new Set([all, core, `${name}, ${zone}, bed ${short(bedtime)}`])].map((list) => `${list}.`);
}

export const JOIN_EN: JoinCopy = {
  consentAgain: (how) => (how === 'last' ? 'Staynear: I will not ask again this week. A YES begins it any day that suits you. HELP for help, STOP to stop. No YES, no texts.'
    : `Staynear: reply YES and ${how === 'invited' ? 'you are in' : 'we begin with your child\'s name'}. About 1 text a day. HELP for help, STOP to stop. No YES, no texts.`),
  declined: () => 'That is fine. I keep nothing you told me and will not text you. If you change your mind this week, text YES.',
  abroad: () => 'Staynear: sorry, so far I only sign up North American, British, Irish, Australian and New Zealand phones. Nothing is kept.',
  joinQuestion: (slot, named, sharesBed, many) => {
    const name = named || 'your child';
    switch (slot) {
      case 'name': return ['What is your child\'s name, or just an initial?'];
      case 'born': return [
        `${named ? `${named}: birth date` : 'Birth date'}? Like March 2 2026. If born 3 weeks early or more, add the due date.`, 'Birth date? Like March 2 2026. If early, add the due date (3 weeks or more).',
      ];
      case 'zone': return ['Your ZIP or city? It sets the clock, so that no text comes at a wrong hour.', 'Your ZIP or city? It sets the clock.'];
      case 'bedtime': return [`When is lights out for ${name}? Like 7:30`];
      case 'help': return [
        `How ${many ? 'do' : 'does'} ${name} fall asleep now? 1 nursing 2 bottle 3 paci 4 rocking 5 held 6 car or stroller 7 you close by. SKIP is fine.`,
        'Falls asleep how? 1 nursing 2 bottle 3 paci 4 rocking 5 held 6 stroller 7 you near. Or SKIP.',
        'Sleeps by 1 nursing 2 bottle 3 paci 4 rocking 5 held 6 car 7 you near? Or SKIP.',
      ];
      case 'place': return [`Where ${many ? 'do' : 'does'} ${name} sleep? 1 crib 2 beside your bed 3 in your bed. SKIP is fine.`, `${name}'s bed? 1 crib 2 beside yours 3 in yours`, 'Where, then? 1 crib 2 beside your bed 3 your bed'];
      case 'risk': return [
        `In your bed: smoke, drink or sleepy medicine for anyone there, or ${many ? 'were' : 'was'} ${name} born early or small? 1 some of that, 2 none.`,
      ];
      case 'temperament': return [`Is ${name} 1 easygoing, 2 in between, or 3 strong-willed? It sets the pace. (SKIP is fine.)`, `Is ${name} 1 easygoing, 2 in between, 3 strong-willed? Or SKIP.`];
      case 'wish': return [`What shall change first? 1 falling asleep 2 night wakings 3 nothing, keep it as it is${sharesBed ? ' 4 your bed to a crib' : ''}. SKIP is fine.`];
      case 'late': return ['May the reminder come after 8pm, by 9pm at the latest? LATE OK or NO.'];
    }
  },
  joinOptions: (labels) => `Reply with the number: ${labels.map((label, i) => `${i + 1} ${label}`).join(', ')}`,
  joinLead: (lead, { name, born, missing, uk }) => {
    switch (lead) {
      case 'hello': return 'Thank you, and welcome.';
      case 'date': return `Born ${day(born)}.`;
      case 'back': return 'Back one.';
      case 'back-start': return 'This is where we begin.';
      case 'kept-log': return 'Kept for the log.';
      case 'question': return 'HELP says what I do. First, this:';
      case 'question-only': return 'HELP says what I do. All you told me is kept; go on whenever it suits you.';
      case 'command': return 'That works once we are set.';
      case 'about-cost': return 'I take no money; your phone plan\'s rates may apply.';
      case 'about-person': return 'I am a program, not a person.';
      case 'about-data': return 'Your texts are for your log alone; DELETE ends it.';
      case 'about-cry': return 'Gentle steps only, with you close by.';
      case 'about-why': return 'It sets the clock and picks the steps.';
      case 'about-who': return 'I am Staynear: gentle baby sleep texts, no medical care.';
      case 'welcome-back': return 'Good to hear from you.';
      case 'unread': return 'I did not catch that.';
      case 'born-future': return 'That day is still to come.';
      case 'born-old': return 'That is long ago; I am for little ones.';
      case 'born-unreal': return 'The calendar has no such day.';
      case 'born-age': return 'The date helps me be exact.';
      case 'born-day': return 'And which day?';
      case 'born-each': return 'All the dates, please, each with its name.';
      case 'born-which': return 'I can read that date two ways.';
      case 'zone-unknown': return 'I do not know that place; a ZIP works too.';
      case 'zone-zip': return 'I find no such ZIP.';
      case 'zone-wide': return 'That land has many clocks; a city tells me.';
      case 'zone-several': return 'That could be more than one clock.';
      case 'bedtime-odd': return 'I can plan for a bedtime from 4pm to 2am.';
      case 'bedtime-two': return 'One time is best, the usual one.';
      case 'place-sofa': return 'A sofa or armchair is a known danger for sleep. Tonight, please, a flat and firm crib near you.';
      case 'place-sitting': return 'Swings and car seats are not for nights. Tonight, please, a flat and firm crib near you.';
      case 'two-meanings': return 'That could be a ZIP or the five answers.';
      case 'skip-name': return 'I will say Baby.';
      case 'skip-born': return 'Then I keep the log and change nothing. BORN and the date tells me any time.';
      case 'skip-zone': return 'I never guess the clock.';
      case 'skip-bedtime': return 'I take 7:30 for now. BEDTIME 8:00 changes it.';
      case 'skip-help': return 'I take it as held, in your arms.';
      case 'skip-place': return 'I take it as a crib.';
      case 'skip-risk': return 'To be careful: a flat crib by your bed tonight.';
      case 'skip-temperament': return 'In between, then.';
      case 'skip-wish': return 'Falling asleep comes first, then.';
      case 'skip-late': return 'By 8pm, then.';
      case 'risk': return uk ? 'Then a shared bed is a known danger (Lullaby Trust). Tonight: a flat cot by your bed.'
        : 'Then a shared bed is a known danger. Tonight, please: a flat crib by your bed.';
      case 'no-risk': return uk ? 'Lullaby Trust: clear bedding, no pets or gaps, never a sofa.' : 'Doctors (AAP) advise a flat crib by your bed, never a sofa.';
      case 'wait': return missing === 'zone' ? 'I never guess the clock, so no text comes yet. Send your town or its ZIP any day, and we go on.'
        : `No hurry${name ? ` for ${name}` : ''}: text ${missing === 'born' ? 'the birth date' : missing === 'name' ? 'a name or an initial' : missing === 'bedtime' ? 'the bedtime' : 'it'} when you have it, and we go on from there.`;
      case 'still': return `All you told me is kept. Only ${missing === 'zone' ? 'your town or its ZIP' : missing === 'born' ? 'the birth date' : missing === 'name' ? 'a name or an initial' : 'the bedtime'} is missing; any day is fine.`;
      case 'later': return 'That can wait.';
      case 'as-before': return 'It stays as it is.';
    }
  },
  joinHeard: (slots, { name, born, due, zone, clock, bedtime, help, place, lateOk }) => {
    const said: Partial<Record<Slot, string>> = {
      name: `${name}, then.`, born: `Born ${day(born)}${due ? `, due ${day(due)}` : ''}.`, zone: `${zone}, ${withHalf(clock)} now.`, ...(bedtime && { bedtime: `Bed ${short(bedtime)}.` }),
    };
    const noted: Partial<Record<Slot, string>> = {
      ...(help && { help: HELP_SAID[help] }), ...(place && { place: PLACE_SAID[place] }), temperament: 'temperament', wish: 'what comes first', late: lateOk ? 'reminders by 9pm' : 'reminders by 8pm',
    };
    const list = slots.flatMap((slot) => noted[slot] ?? []);
    return [...slots.flatMap((slot) => said[slot] ?? []), ...(list.length > 0 ? [`Noted: ${list.join(', ')}.`] : [])].join(' ');
  },
  joinSet: () => 'Set.',
  fiveAnswers: () => 'the five answers',
  joinOn: (reminder) => (reminder.comes === 'never' ? `Set. ${comes(reminder)}` : comes(reminder)),
  understood,
  joinDone: (words) => {
    const tonight = words.step && words.reminder.comes !== 'never' ? `Tonight: ${words.step}.` : undefined;
    const line = (list: string, ...more: (string | undefined)[]): string => [`All set: ${list}`, ...more].filter(Boolean).join(' ');
    const [full, brief = full] = understood(words) as [string, string?];
    return [line(full, tonight, comes(words.reminder)), line(brief, tonight, comes(words.reminder)), line(brief, tonight ?? comes(words.reminder)), `All set. ${tonight ?? ''}`.trim()];
  },
  childAdded: (name) => `${name} is in.`,
  zoneName,
  optionDate: day,
  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),

  invite: (code) => `Your code is ${code}, for 7 days and one person. They text this number: JOIN ${code}. I text nobody who has not texted me first.`,
  codeWrong: (code) => `I do not know the code ${code}. Please look at it once more, or ask for a new one: INVITE gives it.`,
  codeUsed: (code) => `${code ? `The code ${code}` : 'That code'} has been used; each lets in one person. Whoever gave it can text INVITE for a new one.`,
  codeExpired: (code) => `${code ? `The code ${code}` : 'That code'} is over 7 days old. Whoever gave it can text INVITE for a new one.`,
  codeLater: (hours) => `Those were many wrong codes, so I try no more for ${hours === 1 ? 'an hour' : `${hours} hours`}. Please ask for a new one meanwhile: INVITE gives it.`,
  carersFull: () => 'Six people is the most for one family. Somebody would have to LEAVE first.',
  carerIn: (names, asks) => (asks ? [`You are in for ${names}. Log like: woke 210 nursed. What shall the others call you? SKIP is fine.`, `You are in for ${names}. What shall the others call you? SKIP is fine.`]
    : [`You are in for ${names}. Log like: woke 210 nursed. MY TURN sends tonight's reminders to you.`, `You are in for ${names}. Log like: woke 210 nursed.`]),
  carerCalled: () => 'Lovely, noted. Log like: woke 210 nursed. WHO shows everyone, MY TURN sends tonight\'s reminders to you.',
  carerName: () => 'What shall the others call you? A name or a word like Gran. SKIP is fine.',
  who: (carers) => {
    const one = ({ name, you, on }: { name: string; you: boolean; on: boolean }): string => `${you ? 'you' : name}${on ? ' (on tonight)' : ''}`;
    return [`In the family: ${carers.map((c, i) => `${i + 1} ${one(c)}`).join(', ')}. MY TURN takes tonight, INVITE adds somebody.`, `In the family: ${carers.map((c, i) => `${i + 1} ${one(c)}`).join(', ')}.`];
  },
  carerNumber: () => 'no name yet',
  leaveAsk: () => 'Before you go: 1 leave, and what you wrote stays, or 2 leave and take it back. Any other word and you stay.',
  leaveNot: () => 'Good, you stay, and all goes on as it was. WHO shows everyone.',
  left: (takenBack) => (takenBack ? 'You have left, and what you wrote is taken back. No texts about the family come to you now.'
    : 'You have left; what you wrote stays with the child. No texts about the family come to you now.'),
  onlyYou: () => 'You are the only one in the family. PAUSE rests it all, STOP ends the texts, and DELETE with the child\'s name ends the log.',
  removed: () => 'Done. That phone gets no texts about your family now and sees nothing of it.',
  noSuchCarer: () => 'I find nobody of that name. WHO shows everyone; the number in that list works too.',
  childMuted: (name, on) => (on ? `I say nothing about ${name} from now on; logs are still kept. UNMUTE ${name} brings it back.` : `Good, ${name} is part of my texts again.`),
  childCalled: (name) => `${name} it is, from now on. UNDO if wrong`,
  noSuchChild: () => 'I find no child of that name. PLAN shows who I have.',
  childrenFull: () => 'Four children is the most that I can keep apart.',
  whichFamily: (names) => [`For whom is that? Reply with the number: ${names.map((n, i) => `${i + 1} ${n}`).join(', ')}`, 'For whom is that? Put the name first.'],
  leftOutText: () => 'Left out, then: nothing of that text is kept.',
  yesNothing: () => 'No question is open just now, so all stays as it is. PLAN shows tonight\'s step.',
  setRightHow: () => 'Text it as it should be and I change it. Like: born March 2 2026, or her name is Mia, or ZONE Denver, or BEDTIME 7:30.',
  joinAlready: () => 'You are in already. ADD with a name and birth date adds a child, INVITE lets another carer in.',
};
