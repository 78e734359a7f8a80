/**
 * Words the reader's doubt as one short question with numbered answers, in GSM-7 and one segment.
 * The reader returns doubts as values; only here do they become a text.
 */
import type { Doubt, Lang, SaidEvent } from '../text/reading.ts';
import { type LocalDateTime, minutesOfTime, timeOf } from '../time/local.ts';

type Option = Doubt['options'][number];

const PARTS = {
  en: [
    [300, 'in the night'],
    [720, 'in the morning'],
    [1020, 'in the afternoon'],
    [1440, 'in the evening'],
  ],
  // GSM-7 has ñ and é, but not á, í, ó or ú: words are chosen without them.
  es: [
    [300, 'de madrugada'],
    [720, 'de la mañana'],
    [1140, 'de la tarde'],
    [1440, 'de la noche'],
  ],
} as const;

const KINDS: Record<Lang, Record<SaidEvent['kind'], string>> = {
  en: { bedtime: 'put down', asleep: 'fell asleep', wake: 'a waking', wakes: 'wakings', through: 'slept through', up: 'up for the day', nap: 'a nap', context: 'news' },
  es: { bedtime: 'a la cama', asleep: 'se duerme', wake: 'un despertar', wakes: 'despertares', through: 'toda la noche', up: 'arriba ya', nap: 'siesta', context: 'noticia' },
};

const OPEN: Record<Lang, string> = {
  en: "I couldn't quite read that one. Could you say it another way, like: woke 2:10, nursed, back 2:30?",
  es: 'No lo he entendido bien. ¿Puedes decirlo de otra manera? Por ejemplo: despierta 2:10, teta, duerme 2:30',
};

function momentOf(event: SaidEvent | undefined): LocalDateTime | undefined {
  if (!event) return undefined;
  if (event.kind === 'nap') return event.from ?? event.to;
  return 'at' in event ? event.at : undefined;
}

function partOf(at: LocalDateTime, lang: Lang): string {
  const minute = minutesOfTime(timeOf(at));
  return PARTS[lang].find(([until]) => minute < until)?.[1] ?? '';
}

/** The first moment in which the two readings differ. */
function differing(a: Option, b: Option): [LocalDateTime, LocalDateTime] | undefined {
  for (let i = 0; i < Math.max(a.events.length, b.events.length); i++) {
    const [x, y] = [momentOf(a.events[i]), momentOf(b.events[i])];
    if (x && y && x !== y) return [x, y];
  }
  return undefined;
}

function clock(at: LocalDateTime): string {
  const minute = minutesOfTime(timeOf(at));
  const hour = Math.floor(minute / 60) % 12 || 12;
  return `${hour}:${`${minute % 60}`.padStart(2, '0')}`;
}

function label(option: Option, other: Option, about: Doubt['about'], lang: Lang): string {
  const i = option.events.findIndex((e, n) => JSON.stringify(e) !== JSON.stringify(other.events[n]));
  const event = option.events[i] ?? option.events[0];
  if (!event) return lang === 'en' ? 'nothing to log' : 'nada que anotar';
  if (event.kind === 'wakes') return lang === 'en' ? `${event.count} ${event.count === 1 ? 'waking' : 'wakings'}` : `${event.count} ${event.count === 1 ? 'despertar' : 'despertares'}`;
  if (about === 'minutes' && event.kind === 'nap' && event.minutes !== undefined) return `${event.minutes} min`;
  const at = momentOf(event);
  return at && about !== 'kind' ? `${KINDS[lang][event.kind]} ${clock(at)}` : KINDS[lang][event.kind];
}

/** How our question calls its two options; undefined where it is an open one. */
export function optionLabels(doubt: Doubt, lang: Lang): readonly [string, string] | undefined {
  const [first, second] = doubt.options;
  if (doubt.about === 'unreadable' || !first || !second) return undefined;
  const moments = differing(first, second);
  if (doubt.about !== 'am-pm' || !moments) return [label(first, second, doubt.about, lang), label(second, first, doubt.about, lang)];
  const parts = [partOf(moments[0], lang), partOf(moments[1], lang)] as const;
  // Two hours of the same part of the day are told apart by the clock.
  const [a, b] = parts[0] === parts[1] ? [clock(moments[0]), clock(moments[1])] : parts;
  // Readings that sound alike cannot be chosen between: the parent says it anew.
  return a === b ? undefined : [a, b];
}

/** The question to the parent; the answer "1" stores `options[0]`. */
export function doubtQuestion(doubt: Doubt, lang: Lang): string {
  const labels = optionLabels(doubt, lang);
  if (!labels) return OPEN[lang];
  const reply = lang === 'en' ? 'Reply 1 or 2' : 'Responde 1 o 2';
  const [open, or] = lang === 'en' ? ['', 'or'] : ['¿', 'o'];
  const moments = differing(doubt.options[0]!, doubt.options[1]!);
  const said = (doubt.said ?? (moments ? clock(moments[0]) : '')).replace(/[^ -_a-~]/g, '').slice(0, 20);
  return `${said === '' ? '' : `${said}: `}${open}${labels[0]} (1) ${or} ${labels[1]} (2)? ${reply}`;
}
