/** What is asked of what, the more particular first. `needs`: one of each is said; `may`: what may stand beside. */
import type { AskNotion } from './lexicon/asks.ts';
import type { Command } from './reading.ts';

/** Beside the notions: a count, a day of the week, a child's name, and a word that no list has. */
export type Slot = AskNotion | 'num' | 'weekday' | 'kid' | 'name';
export type AskResult = Command | 'pause-nights' | 'pause-weeks' | 'pause-until' | 'remove' | 'mute' | 'unmute';

interface AskRule {
  readonly is: AskResult;
  readonly needs: readonly (readonly Slot[])[];
  readonly may: readonly Slot[];
}

const rule = (is: AskResult, needs: string, may = ''): AskRule => ({
  is, needs: needs.split(' ').map((any) => any.split('|') as Slot[]), may: may === '' ? [] : (may.split(' ') as Slot[]),
});
const order = (name: 'undo' | 'plan' | 'why' | 'night' | 'week' | 'resume' | 'sick' | 'better' | 'ready' | 'wait' | 'back' | 'easier' | 'change' | 'enough' | 'invite' | 'who' | 'on-duty' | 'leave' | 'export' | 'help' | 'early' | 'delete'): Command => ({ name });

/** A request that names its limits ("not tonight", "not at night", "not on Leo"), beside which nothing says that all texts shall end. */
export const isLimited = (command: Command): boolean =>
  (command.name === 'pause' && command.nights !== undefined) || command.name === 'replies' || command.name === 'late-ok' || command.name === 'mute' || command.name === 'leave' || command.name === 'reminders';

export const ASK_RULES: readonly AskRule[] = [
  // one's own last text
  rule(order('undo'), 'takeback last', 'entry text wrong number me from yes want'),
  rule(order('undo'), 'takeback wrong', 'entry text last me yes'),
  rule(order('undo'), 'takeback entry', 'wrong text want'),
  rule(order('undo'), 'last|entry wrong', 'takeback text entry last yes'),
  // who is in
  rule('mute', 'no|muted|off text|muted kid', 'want from on me show all'),
  rule('unmute', 'unmuted|resume kid', 'text want on show from'),
  rule(order('leave'), 'leave family', 'me want from'),
  rule('remove', 'takeback|off|erase|leave name|person group', 'from no me want'),
  rule(order('delete'), 'erase data|all', 'all data group family me from want keep'),
  rule(order('export'), 'export', 'data all show me want from'),
  rule(order('export'), 'show data', 'all me want from'),
  rule(order('who'), 'who gets|group|text', 'gets group text else on from show me do kid child'),
  rule(order('invite'), 'add person', 'what who want text code plan group me child'),
  rule(order('invite'), 'code', 'person show want me add what'),
  rule(order('on-duty'), 'mine tonight', 'text from on me night want'),
  rule(order('on-duty'), 'mine', 'tonight'),
  // how we text
  rule({ name: 'replies', on: false }, 'no|off answer|text atnight', 'want me only from'),
  rule('pause-nights', 'nightoff', 'want tonight plan text from me'),
  rule({ name: 'replies', on: false }, 'off atnight', 'want me'),
  rule({ name: 'replies', on: true }, 'answer atnight', 'on want me yes fine text'),
  rule({ name: 'replies', on: true }, 'on answer', 'atnight night want'),
  rule({ name: 'late-ok', on: false }, 'no late', 'text want me'),
  rule({ name: 'late-ok', on: true }, 'late fine|text', 'fine text want me yes on'),
  rule({ name: 'early' }, 'early me|show', 'no late from want me text'),
  rule({ name: 'reminders', rhythm: 'first3' }, 'first', 'only text step every night nights want me on from'),
  rule({ name: 'reminders', rhythm: 'change' }, 'onchange only|text', 'only text step want me on from'),
  rule({ name: 'reminders', rhythm: 'every' }, 'every text', 'want me yes from'),
  rule({ name: 'lang', lang: 'es' }, 'spanish speak|text|want|show', 'speak text want me from on'),
  rule({ name: 'lang', lang: 'en' }, 'english speak|text|want|show', 'speak text want me from on'),
  // rests
  rule({ name: 'pause', reason: 'sick' }, 'sick rest', 'kid child plan text tonight no all want from'),
  rule('pause-until', 'rest|no|resume from weekday', 'plan text step want resume rest next all me'),
  rule('pause-weeks', 'rest|no|nightoff num weeks', 'plan text step want from all me'),
  rule('pause-nights', 'rest|no num nights', 'plan text step want from all me'),
  rule('pause-weeks', 'rest weeks', 'plan text want from'),
  rule('pause-nights', 'no|rest|off tonight', 'text plan step want on from rest off no me night all'),
  rule(order('resume'), 'resume', 'plan text ready want on step tonight back all from rest yes fine me better child kid'),
  rule({ name: 'pause' }, 'no plan', 'want sofar all'),
  rule({ name: 'pause' }, 'rest plan|text|all|step', 'want no on from all me'),
  rule(order('better'), 'better child|kid|no', 'sick want yes'),
  rule(order('sick'), 'sick child|kid', 'tonight yes want no'),
  // the plan
  rule(order('back'), 'back step|prev|plan', 'toomuch want next easier prev from yes num'),
  rule(order('back'), 'prev want|resume|change', 'back toomuch no yes step'),
  rule(order('back'), 'back', 'toomuch want yes prev easier no'),
  rule(order('easier'), 'easier step|want|toomuch|show', 'plan next change toomuch step show want else'),
  rule(order('enough'), 'enough', 'step plan want no fine yes'),
  rule(order('wait'), 'wait', 'step next plan ready first want no yes night'),
  rule(order('change'), 'change plan|else|step', 'want else plan on next'),
  rule(order('change'), 'else want', 'plan change'),
  rule(order('plan'), 'what|show plan|step', 'do next tonight on sofar me want text'),
  rule(order('plan'), 'what do tonight', 'plan step night'),
  rule(order('night'), 'what|show tonight|night sofar', 'do recap night tonight happened'),
  rule(order('night'), 'what tonight|night happened', 'do night tonight recap'),
  rule(order('night'), 'what|show|recap night|lastnight', 'do recap sofar happened me'),
  rule(order('week'), 'what|show|recap week', 'do recap sofar me happened want text'),
  rule(order('why'), 'why', 'step plan what show next change do tonight want'),
  rule(order('ready'), 'next step|ready|yes', 'ready want on yes next step'),
  rule(order('ready'), 'ready', 'yes next step want'),
  rule(order('help'), 'what|show help|use', 'do want me help'),
];
