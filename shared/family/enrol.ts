/** The family file of `enrol` and `talk` (design §5) → the first fact of a log, or the field that is wrong. */
import * as z from 'zod';
import { ASSOCIATIONS, type ChildId, type FactOf, type NumberId, PLACES } from '../log/facts.ts';
import { dateOf, parseDate, parseTime } from '../time/local.ts';
import { type Instant, parseZone, toLocal } from '../time/zone.ts';

const PHONE = /^\+[1-9]\d{6,14}$/;
const phone = z.string().regex(PHONE, 'must be a number like +15555550101');
const date = z.string().transform((s, ctx) => {
  const parsed = parseDate(s);
  if (parsed === undefined) ctx.addIssue({ code: 'custom', message: 'must be a date like 2026-03-02' });
  return parsed ?? z.NEVER;
});
const score = z.int().min(1, 'must be 1, 2 or 3').max(3, 'must be 1, 2 or 3');
const childFile = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty').max(40, 'must be at most 40 characters'), born: date, due: date.optional(),
});

/** Exactly the fields of design §5; another field is a slip and named as one. */
const familyFileSchema = z.strictObject({
  phone,
  zone: z.string().transform((s, ctx) => {
    const parsed = parseZone(s);
    if (parsed === undefined) ctx.addIssue({ code: 'custom', message: 'must be a time zone like America/New_York' });
    return parsed ?? z.NEVER;
  }),
  lang: z.enum(['en', 'es'], 'must be en or es'),
  child: childFile.optional(),
  children: z.array(childFile).min(1).max(4, 'must be at most 4 children').optional(),
  bedtime: z.string().transform((s, ctx) => {
    const parsed = parseTime(s);
    if (parsed === undefined) ctx.addIssue({ code: 'custom', message: 'must be a time like 19:30' });
    return parsed ?? z.NEVER;
  }),
  association: z.enum(ASSOCIATIONS, `must be one of ${ASSOCIATIONS.join(', ')}`),
  place: z.enum(PLACES, `must be one of ${PLACES.join(', ')}`),
  temperament: z.tuple([score, score, score, score, score], 'must be five numbers from 1 to 3'),
  lateOk: z.boolean(),
  routine: z.boolean().optional(),
  carers: z.array(z.strictObject({ phone, name: z.string().trim().min(1).max(40) })).max(5, 'must be at most 5 more carers').optional(),
}).refine((f) => (f.child === undefined) !== (f.children === undefined), { path: ['child'], message: 'give child or children, one of the two' });
export type FamilyFile = z.output<typeof familyFileSchema>;

export type Enrolment =
  | { readonly ok: true; readonly file: FamilyFile; readonly phones: string[] }
  /** One line that names the field, for a person. */
  | { readonly ok: false; readonly problem: string };

/** A child is at most this old, and never unborn (`age_gates.plan_max_months` is 36; the years above are said kindly). */
const YEARS_OLD_MAX = 8;

export function readFamilyFile(json: unknown, now: Instant): Enrolment {
  const parsed = familyFileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problem: lineOf(parsed.error) };
  const file = parsed.data;
  const today = dateOf(toLocal(now, file.zone));
  const children = file.children ?? [file.child!];
  for (const [i, child] of children.entries()) {
    const field = file.children ? `children.${i}.born` : 'child.born';
    if (child.born > today) return { ok: false, problem: `${field}: must not lie in the future` };
    if (+today.slice(0, 4) - +child.born.slice(0, 4) > YEARS_OLD_MAX) return { ok: false, problem: `${field}: must be at most ${YEARS_OLD_MAX} years ago` };
  }
  const phones = [file.phone, ...(file.carers ?? []).map((c) => c.phone)];
  if (new Set(phones).size < phones.length) return { ok: false, problem: 'carers: each number once' };
  return { ok: true, file, phones };
}

function lineOf(error: z.ZodError): string {
  const issue = error.issues[0]!;
  const field = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.join('.');
  const what = issue.code === 'unrecognized_keys' ? 'is not a field of a family'
    : issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : issue.message;
  return `${field || 'family'}: ${what}`;
}

export function joinedFact(
  file: FamilyFile, ids: { readonly enrolment: string; readonly at: Instant; readonly numberId: (phone: string) => NumberId },
): FactOf<'joined'> {
  const children = file.children ?? [file.child!];
  return {
    type: 'joined', id: `${ids.enrolment}#0` as FactOf<'joined'>['id'], at: ids.at,
    zone: file.zone, lang: file.lang, bedtime: file.bedtime, lateOk: file.lateOk,
    children: children.map((child, i) => ({
      id: `c${i + 1}` as ChildId, name: child.name, born: child.born, ...(child.due && { due: child.due }),
      association: file.association, place: file.place, temperament: file.temperament, routine: file.routine ?? false,
    })),
    carers: [
      { number: ids.numberId(file.phone) },
      ...(file.carers ?? []).map((c) => ({ number: ids.numberId(c.phone), name: c.name })),
    ],
  };
}
