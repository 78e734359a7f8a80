/** A help that is named at night and nothing else: as the lone letter of `thumb.ts`, a waking and what helped. */
import { minutesOfTime, timeOf } from '../time/local.ts';
import type { Clause } from './clauses/clause.ts';
import type { Lang, ReadingContext, SaidEvent } from './reading.ts';
import { LANGUAGES } from './senses.ts';
import type { Token } from './tokens.ts';

/** Minutes of the day between which a child who gets help was asleep before. */
const DEEP = { from: 21 * 60, until: 6 * 60 } as const;
/** More words than these tell more than the help. */
const HELP_WORDS_MAX = 6;
/** Beside a help, words that say only who, whom and when; any other and it may be a wish or a complaint. */
const BESIDE_HELP = new Set((
  'just now again another more gave giving for min mins minutes m her him he she them baby i we dh dad daddy mom mama husband wife the a some on with to back still here currently ' +
  'le la lo les di doy dando estoy esta acabo acaba de dar darle otra otro vez mas ya ahora ahorita un una el papa marido volvi y and minutos por'
).split(' '));

/** "just fed again", "otra vez teta": a waking now; with a length ("nursed 15m") a waking of this night, for it began before now. */
export function helpNow(list: readonly Token[], clauses: readonly Clause[], lang: Lang, context: ReadingContext): SaidEvent | undefined {
  const [only, second] = clauses;
  const minute = minutesOfTime(timeOf(context.now));
  if (!only || second || only.kind !== null || only.at || list.length > HELP_WORDS_MAX || (minute < DEEP.from && minute >= DEEP.until)) return undefined;
  const [span, other] = only.spans;
  if (other || (span && span.role !== 'plain') || list.some((t) => (t.k === 'num' && !span) || (t.k === 'stop' && t.w === '?'))) return undefined;
  const names = (context.children ?? []).map((c) => c.name.toLowerCase());
  const { helping } = LANGUAGES[lang];
  if (!list.every((t) => t.k !== 'word' || helping.has(t.w) || BESIDE_HELP.has(t.w) || names.includes(t.w))) return undefined;
  const help = [...only.helps];
  if (only.feed && !help.includes('nursed') && !help.includes('bottle')) help.push(context.feed ?? 'nursed');
  if (help.length === 0) return undefined;
  return span ? { kind: 'wake', help, awakeMin: span.min } : { kind: 'wake', at: context.now, help };
}
