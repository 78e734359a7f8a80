/**
 * Settings in plain words: what is to be changed and how, wherever the two stand in a short text that is about our own
 * texts. "Don't text me after 8" limits; it does not end, so it is heard before an opt-out is looked for.
 */
import type { Command } from './reading.ts';
import type { Token } from './tokens.ts';
import { perWord } from './words.ts';

/** Longer than this it is a story. */
const WORDS_MAX = 14;

/** It speaks of our texts. */
const OURS = /\b(remind\w*|reminders?|text|texts|texting|message|messages|nudge|nudges|send|notify|recuerd\w*|recordar\w*|recordatorios?|avis\w*|mensajes?|textos?|escrib\w*|mand\w*|envi\w*)\b/;
const NIGHT_TOLD = /\b(wakes?|woke|woken|waking|wakings|nursed|asleep|cried|crie[sd]|despiert\w*|desperto|pecho|llor\w*)\b/;
const NOT = /\b(dont|do not|not|no|never|stop|nothing|sin|nunca|dejen|deja)\b/;
const LATE = /\b(after|past|later than|despues de las|pasadas las|mas tarde de las) #(8|9|20|21)\b/;
const UNTIL_LATE = /\b(until|till|til|up to|as late as|hasta las) #(9|21)\b/;

const RULES: readonly (readonly [RegExp, Command, needsOurs?: boolean])[] = [
  [/\b(first (#3|three)|(primer[ao]s) (#3|tres)|(#3|tres) primer[ao]s)\b.*\b(nights?|of|noches|de)\b/, { name: 'reminders', rhythm: 'first3' }, true],
  [/\b(when|if|cuando|si|al)\b.*\b(changes?|changed|cambi[ae]\w*|cambiar)\b|\bonly (the |on |when )?(it )?changes?\b|\bsolo (los )?cambios\b/, { name: 'reminders', rhythm: 'change' }, true],
  [/^(when|what time|at what time|a que hora|cuando)\b(?!.*\b(should|shall|would|could|if|deberia|debe|si)\b).*\b(reminder|bed ?time|recordatorio|aviso|hora de (dormir|cama))\b/, { name: 'reminder-time' }],
  [/\b(every|each) (night|evening|day)\b|\bnightly\b|\b(cada|todas las) noches?\b/, { name: 'reminders', rhythm: 'every' }, true],
  [/\b(at|by|a las) #(6|18)( ?pm)?\b/, { name: 'early' }, true],
  [/\b(switch|change|go|turn)( back)? to english\b|\b(cambia|cambiar|volver|pasa) (a|al) ingles\b/, { name: 'lang', lang: 'en' }],
  [/\b(switch|change|go|turn)( back)? to spanish\b|\b(cambia|cambiar|volver|pasa) (a|al) espanol\b/, { name: 'lang', lang: 'es' }],
  [/^(?:ya |we |hola |hi )*(volvimos|regresamos|ya llegamos|estamos|hemos vuelto|(?:are|were|re) (?:back|all)) (?:a |de vuelta (?:en |a )|en )?(?:home|casa)( again| now| ya| otra vez)*$/, { name: 'resume' }],
  [/^(?:hola |bueno |ya )*(?:regresamos|volvimos|llegamos|estamos de (?:vuelta|regreso)|hemos vuelto)(?: ya| hoy| anoche| de (?:viaje|vacaciones))*$/, { name: 'resume' }],
  [/\b(ready|want|like) to (start|go|begin) again\b|\bpick\b.*\b(plan|it|this|coaching)\b.*\bback up\b|\bvolvemos a empezar\b|\blistos para (seguir|volver)\b/, { name: 'resume' }],
  [/^(what|whats|que)( has| ha)? (happened|happen|going on|paso|pasado)( so far| tonight| last night| in the night| anoche| esta noche| hasta ahora)+$|^(how|como) (has|is|was|did|va|ha ido|fue) (the|la|tonights|his|her)? ?(night|noche)\b.*(been|so far|going|going so far)?$/, { name: 'night' }],
];

/** One of these is in every setting told below. */
const ABOUT = /\b(home|casa|regres|volvim|llegam|vuelta|vuelto|remind|recuerd|record|avis|text|mensaj|messag|nudg|send|notify|escrib|mand|envi|english|ingles|spanish|espanol|again|back up|empezar|listos|what|whats|que|how|como|late|answer|reply|respond|write)/;

/** A word of {@link ABOUT} opens so; most texts have none. */
const isAbout = perWord((w) => ABOUT.test(w) || w === 'back');

export function steeringOf(list: readonly Token[]): Command | undefined {
  if (!list.some((t) => t.k === 'word' && isAbout(t.word))) return undefined;
  const words = list.flatMap((t) => (t.k === 'word' ? [t.w] : t.k === 'num' ? [`#${t.digits}`] : []));
  if (words.length === 0 || words.length > WORDS_MAX) return undefined;
  const text = words.join(' ');
  if (!ABOUT.test(text)) return undefined;
  // A night is told with it: then the words are about the child.
  if (NIGHT_TOLD.test(text)) return undefined;
  const ours = OURS.test(text);
  if (ours && (LATE.test(text) || UNTIL_LATE.test(text))) return { name: 'late-ok', on: !NOT.test(text) };
  if (/^late( texts| reminders)? (is|are|works) (fine|ok|okay|good|great)\b/.test(text)) return { name: 'late-ok', on: true };
  if (/\b(text|answer|reply|write|respond)\b.*\b(me )?back\b.*\b(at|in|during) (the )?night\b/.test(text)) return { name: 'replies', on: !NOT.test(text) };
  for (const [rule, command, needsOurs] of RULES) {
    if (!rule.test(text) || (needsOurs && !ours)) continue;
    // "Don't remind me every night" refuses what it names.
    return needsOurs && NOT.test(text) ? undefined : command;
  }
  return undefined;
}
