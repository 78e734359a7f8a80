/**
 * The relations between the entries of the coaching data, asserted once when the plan is loaded:
 * a wrong entry must stop the service at its start and never a family in the night.
 */
import {
  AGE_GATES, AGES, CHAIR_EXIT_AVOID_MONTHS, DOCTOR_PROMPTS, HELP_LEVELS, PRECEDENCE, RULE, SCOPE_ORDER,
} from './coaching.ts';
import { INTERRUPTIONS, LOG_TAGS, SICK_FOLLOWUP_DAYS, SILENT_NIGHTS } from './interruptions.ts';
import { FOUNDATION, isAddon, LADDERS, PATH_NAMES, STEPS } from './ladders.ts';
import { REEVALUATION_OFFERS } from './reevaluation.ts';
import { SCREEN, TEMPERAMENTS, TRAITS } from './temperament.ts';
import type { Lang } from '../text/reading.ts';
import { COMFORT_FIRST, HALF_STEP, NIGHT_RULE, STEP_WORDS } from './words.ts';

/** Longest texts, in GSM-7 characters: a step's text leaves room for the name and the command. */
export const TEXT_MAX = { say: 120, night: 120, why: 90, name: 40 } as const;

/** The GSM-7 basic set (GSM 03.38); what is outside it or doubles (^ { } [ ] ~ | \ €) is refused. */
const GSM7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?'
  + '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§'
  + '¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

export function fitsGsm7(text: string, charactersMax: number): boolean {
  return text.length > 0 && text.length <= charactersMax && [...text].every((c) => GSM7.has(c));
}

function require(holds: boolean, what: string): void {
  if (!holds) throw new Error(`coaching data: ${what}`);
}

function checkAges(): void {
  AGES.forEach((band, i) => {
    require(band.fromMonths === (AGES[i - 1]?.toMonths ?? 0), `${band.id} does not begin where the age before ends`);
    require(band.fromMonths < band.toMonths, `${band.id} is empty`);
    const whole = band.fromMonths < AGE_GATES.planMin ? 'none'
      : band.fromMonths < AGE_GATES.removalMin ? 'foundation' : 'full';
    require(band.mode === whole, `${band.id} has a mode that the gates do not give it`);
  });
  require(AGES.at(-1)!.toMonths === AGE_GATES.planMax, 'the ages do not end where the plan does');
  for (const [from, to] of CHAIR_EXIT_AVOID_MONTHS) require(from < to, 'an empty window of separation');
}

function checkSteps(): void {
  const listed = FOUNDATION.length + PATH_NAMES.reduce((sum, name) => sum + LADDERS[name].length, 0);
  require(STEPS.size === listed, 'two steps share an id');
  for (const step of STEPS.values()) {
    require(step.minNights > 0, `${step.id} needs no night`);
    require(step.help === undefined || step.help in HELP_LEVELS, `${step.id} has an unknown help level`);
    const hasNoHelp = step.ladder === 'foundation' || isAddon(step);
    require((step.help === undefined) === hasNoHelp, `${step.id}: only the foundation and the add-ons have no help`);
    require(!step.cueOnly || (step.adv === 'ADV_SOFT' && step.back === 'none'), `${step.id} is not only a cue`);
    const { next } = step;
    if (!next) continue;
    require(step.id === LADDERS[step.ladder as keyof typeof LADDERS].at(-1)!.id, `${step.id} hands over too early`);
    require(STEPS.get(next.step)?.ladder === next.ladder, `${step.id} hands over to a step that is not there`);
    require(STEPS.get(next.step)!.help! <= step.help!, `${step.id} hands over to more help`);
  }
}

function checkWords(): void {
  for (const [lang, words] of Object.entries(STEP_WORDS)) {
    require(Object.keys(words).length === STEPS.size, `${lang} has not the words of every step`);
    for (const id of STEPS.keys()) {
      for (const [field, most] of Object.entries(TEXT_MAX)) {
        const text = words[id as keyof typeof words]?.[field as keyof typeof TEXT_MAX] ?? '';
        const what = `${lang} ${id} ${field} is not 1 to ${most} GSM-7 characters`;
        require(fitsGsm7(text, most), `${what}: "${text}" (${text.length})`);
      }
    }
  }
  const shared = [...Object.values(NIGHT_RULE), ...Object.values(COMFORT_FIRST).flatMap((texts) => Object.values(texts)), ...Object.entries(STEP_WORDS).flatMap(([lang, words]) => Object.values(words).map(({ name }) => HALF_STEP[lang as Lang](name).say)), ...SCREEN.map(({ q }) => q),
    ...REEVALUATION_OFFERS.flatMap(({ say }) => Object.values(say))];
  for (const text of shared) require(fitsGsm7(text, TEXT_MAX.say), `too long or not GSM-7: "${text}"`);
}

function checkRules(): void {
  TEMPERAMENTS.forEach((type, i) => {
    require(type.sum[0] === (TEMPERAMENTS[i - 1]?.sum[1] ?? 4) + 1, `${type.name} leaves a gap in the sums`);
    require(type.pace >= (TEMPERAMENTS[i - 1]?.pace ?? 1), `${type.name} is faster than the one before`);
  });
  require(SCREEN.every(({ trait }, i) => trait === TRAITS[i]), 'the screen asks for traits in another order');
  require(TEMPERAMENTS.at(-1)!.sum[1] === SCREEN.length * 3, 'the sums do not end at the strongest answers');
  require(RULE.advGood <= RULE.advOf && RULE.backHard <= RULE.backOf, 'a rule asks for more nights than it looks at');
  require(RULE.goodLatencyMin <= RULE.hardLatencyMin && RULE.goodCryMax < RULE.hardCry, 'a night can be good and hard');
}

function checkOrders(): void {
  const rises = (numbers: readonly number[]): boolean => numbers.every((n, i) => n > (numbers[i - 1] ?? 0));
  require(PRECEDENCE[0] === 'SAFETY' && PRECEDENCE.at(-1) === 'HOLD', 'safety is not first, or holding not last');
  require(SCOPE_ORDER[0] === 'bedtime', 'the first scope is not bedtime');
  require(new Set(DOCTOR_PROMPTS.map(({ id }) => id)).size === DOCTOR_PROMPTS.length, 'two doctor prompts share an id');
  require(rises(SICK_FOLLOWUP_DAYS) && rises(Object.values(SILENT_NIGHTS)), 'days to ask again do not rise');
  for (const [tag, name] of Object.entries(LOG_TAGS)) {
    const { action, maxNights } = INTERRUPTIONS[name];
    require((action === 'hold') === (maxNights !== undefined), `${tag}: a hold has its most nights, a pause has none`);
  }
}

/** Throws where an entry contradicts another; called when the fold is loaded. */
export function checkCoaching(): void {
  checkAges();
  checkSteps();
  checkWords();
  checkRules();
  checkOrders();
}
