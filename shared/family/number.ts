/**
 * One phone, in its own partition: what it agreed, whether it said stop, the one question it has open,
 * its caps and its families. The number itself stands here and nowhere else.
 */
import * as z from 'zod';
import { HAZARDS_TOLD } from '../contract/careWords.ts';
import { childIdSchema, dateSchema, factIdSchema, familyIdSchema, instantSchema } from '../log/facts.ts';
import type { Instant } from '../time/zone.ts';
import { DAY_MS, HOUR_MS } from '../time/zone.ts';
import { loopSchema } from './loop.ts';

/** An unanswered question blocks no other for longer than this (design §3). */
export const QUESTION_OPEN_HOURS = 20;

export const openQuestionSchema = z.object({
  /**
   * `how` did it go · `doubt`: which reading · `mood`: how are you, 1–5 · `consent`: YES or nothing · `review`: one of five, `path`: which way
   * instead, `well`: is the child well again · `clinician` · `join`: what is not known of a new family · `leave`: keep or take back what was
   * written · `carer-name` · `which-family`: whose child a text was about · `delete`: the whole log · `rest`: shall the plan rest.
   */
  about: z.enum(['how', 'doubt', 'mood', 'consent', 'review', 'path', 'well', 'clinician', 'join', 'leave', 'carer-name', 'which-family', 'delete', 'rest']),
  askedAt: instantSchema,
  familyId: familyIdSchema.optional(),
  child: childIdSchema.optional(),
  night: dateSchema.optional(),
  /** The `asked` fact of a doubt, whose options the answer picks from. */
  factId: factIdSchema.optional(),
  /** The text whose answer opened it: UNDO of that text closes it. */
  openedBy: z.string().optional(),
  /** How often it was asked in a row. */
  times: z.int().optional(),
  /** A hazard that the text in doubt named: its line leaves with the answer. */
  hazard: z.enum(HAZARDS_TOLD).optional(),
});
export type OpenQuestion = z.output<typeof openQuestionSchema>;

export const numberSchema = z.object({
  numberId: z.string(),
  /** E.164; empty where the family was deleted and nothing but the stop and the consent is kept. */
  phone: z.string(),
  families: z.array(familyIdSchema).max(8),
  lang: z.enum(['en', 'es']).optional(),
  /** Texts running in another language than the one we answer in. */
  otherLang: z.object({ lang: z.enum(['en', 'es']), texts: z.int() }).optional(),
  consent: z.object({ at: instantSchema, wording: z.string(), inboundId: z.string() }).optional(),
  stop: z.object({ at: instantSchema, inboundId: z.string(), by: z.enum(['word', 'carrier', 'deleted']) }).optional(),
  question: openQuestionSchema.optional(),
  /** "How are YOU?" was asked then, and another question has come before its answer: a number may still be that answer. */
  moodAskedAt: instantSchema.optional(),
  /** Unasked texts counted toward the caps: of one local date, and of the week that date is in. */
  unasked: z.object({ date: dateSchema, count: z.int(), week: dateSchema, others: z.int() }).optional(),
  moods: z.array(z.object({ at: instantSchema, feel: z.int().min(1).max(5), inboundId: z.string() })).max(20),
  /** When they said that they were low, of the last days; and when it was asked whether the plan shall rest. */
  lows: z.array(instantSchema).max(20).optional(),
  lowAskedAt: instantSchema.optional(),
  /** When a hazard's kind line last left. */
  hazards: z.partialRecord(z.enum(HAZARDS_TOLD), instantSchema).optional(),
  /** Texts of the last minutes, for the loop stop. */
  loop: loopSchema.optional(),
  /** Texts that the carrier could not deliver, of an unbroken row: when the first and the last of them were sent. */
  failing: z.object({ since: instantSchema, last: instantSchema }).optional(),
  /** On its way in: its answers stand beside it (`joining`) until all is asked. `begun` with the YES. */
  joining: z.object({
    since: instantSchema, begun: z.boolean(),
    /** The text it began with, which tells apart two of one moment. */
    from: z.string().optional(), familyId: familyIdSchema.optional(), children: z.array(childIdSchema).optional(),
    /** One more child, of whom name or birthday is not known yet. */
    adds: z.boolean().optional(),
    /** What was still to be asked of the first children when one more came; taken up again behind it. */
    left: z.object({ since: instantSchema, from: z.string().optional(), children: z.array(childIdSchema), at: instantSchema }).optional(),
    /** What was told between is of the child that came. */
    without: z.object({ since: instantSchema, until: instantSchema }).optional(),
  }).optional(),
  /** Codes that were wrong, since when. */
  codes: z.object({ since: instantSchema, wrong: z.int() }).optional(),
  /** When a stranger, or a number after STOP, was last told how to come in. */
  toldAt: instantSchema.optional(),
});
export type NumberRecord = z.output<typeof numberSchema>;

export function newNumber(numberId: string, phone: string): NumberRecord {
  return { numberId, phone, families: [], moods: [] };
}

/** So many texts running in another language change the one we answer in; one foreign word does not. */
const TEXTS_TO_SWITCH = 2;

/** The number after a text in that language (null: the text gave no sign). `spoken` is what we answer in now. */
export function hearingLang(number: NumberRecord, heard: 'en' | 'es' | null, spoken: 'en' | 'es'): NumberRecord {
  if (heard === null) return number;
  const { otherLang, ...rest } = number;
  if (heard === spoken) return otherLang ? rest : number;
  const texts = (otherLang?.lang === heard ? otherLang.texts : 0) + 1;
  return texts >= TEXTS_TO_SWITCH ? { ...rest, lang: heard } : { ...rest, otherLang: { lang: heard, texts } };
}

/** The number with this question open. How its owner feels is no part of the log and would be lost for it: it stays askable behind. */
export function withQuestion(number: NumberRecord, question: OpenQuestion): NumberRecord {
  const { question: before } = number;
  return { ...number, question, ...(before?.about === 'mood' && question.about !== 'mood' && { moodAskedAt: before.askedAt }) };
}

/** Is "How are YOU?" still to be answered, behind another question or after it? */
export function moodWaits({ moodAskedAt }: NumberRecord, now: Instant): boolean {
  return moodAskedAt !== undefined && now - moodAskedAt < QUESTION_OPEN_HOURS * HOUR_MS;
}

/** The question an answer is read against, or undefined where none is open any more. */
export function openQuestion(number: NumberRecord, now: Instant): OpenQuestion | undefined {
  const question = number.question;
  return question && now - question.askedAt < QUESTION_OPEN_HOURS * HOUR_MS ? question : undefined;
}

/** A number that failed for so long is rested; an hour less, so that a reminder of the same minute is not the one too many. */
const RESTED_AFTER_MS = 3 * DAY_MS - HOUR_MS;

/** A text sent then could not be delivered. */
export function unreached(number: NumberRecord, sentAt: Instant): NumberRecord {
  const { since = sentAt, last = sentAt } = number.failing ?? {};
  return { ...number, failing: { since: Math.min(since, sentAt) as Instant, last: Math.max(last, sentAt) as Instant } };
}

/** A text sent then was delivered, or the number texted: what failed before is over. */
export function reached(number: NumberRecord, at: Instant): NumberRecord {
  if (!number.failing || number.failing.last > at) return number;
  const { failing: _over, ...rest } = number;
  return rest;
}

/** Nothing unasked goes to a number whose texts have failed for three days, on more than one of them, until it texts. */
export function isResting({ failing }: NumberRecord, now: Instant): boolean {
  return failing !== undefined && now - failing.since >= RESTED_AFTER_MS && failing.last - failing.since >= DAY_MS - HOUR_MS;
}
