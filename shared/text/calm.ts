/**
 * What somebody says who comes to us, and no cry: that they want to sign up a child, who sent them, that the child
 * should sleep better, who rocks it. It has the words of a cry ("quiero", "mi hija", "my baby"), which the second hearing
 * (`mood.ts`) only counts; a dark word beside them leaves the count as it is.
 */
import type { Token } from './tokens.ts';

const CHILD = '(?:baby|babys|son|sons|daughter|daughters|girl|boy|child|kid|kids|toddler|newborn|twins|little one|old|her|him|bebe|bebita|hij[oa]s?|hijit[oa]|nin[oa]s?|nen[ea]|peque|gemel[oa]s|mellizos)';
const WISHES = '(?:want|would|wanna|like|love|need|hoping|hope|looking|help|helping|think|quiero|queremos|quisiera|gustaria|encantaria|necesito|necesita|busco|ayuda|ayudar|creo|puedo|pueden)';
const SLEEPS = '(?:sleep|sleeps|sleeping|asleep|nap|naps|napping|wake|wakes|waking|bedtime|routine|duerm\\w*|dorm\\w*|despiert\\w*|siestas?|rutina|hora de dormir)';
const CALM: readonly RegExp[] = [
  /\b(sign (?:me |us |up|my |our |him |her )|sign(?:ing|ed) up|enrol\w*|regist(?:er|ra|ro)\w*|inscrib\w*|apuntar\w*|unirme|unirnos|join)\b/,
  new RegExp(`\\b${WISHES}\\b.*\\b${CHILD}\\b.*\\b${SLEEPS}\\b|\\b${WISHES}\\b.*\\b${SLEEPS}\\b.*\\b${CHILD}\\b`),
  new RegExp(`\\b(?:start|begin|try|trying|learn|empezar|comenzar|empiezo|empezamos|probar|aprender)\\b.*\\b(?:with|for|how|con|para|a dormir)\\b.*\\b${CHILD}\\b`),
  /\b(told|said|gave|recommended|mentioned|suggested|heard|read|dijo|dijeron|dio|dieron|recomendo|recomendaron|hablo|hablaron)\b.*\b(text|number|you|this|program|service|numero|escrib\w*|esto|servicio|programa)\b/,
  /\b(rocks?|nurses?|feeds?|holds?|mece|mecemos|mezo|arrulla)\b.*\b(to sleep|asleep|para dormir)\b/,
  /\b(tell|know|contar|cuenten|cuentenme|saber|informacion|info)\b.*\b(about|how|more|de esto|como|mas)\b/,
  /\b(wants?|let me|like to (get|come)) in\b|\b(is|are) on (here|this)\b/,
  /\b(at home|en casa) with|\ben casa con\b/,
];
/** Beside one of these nothing is taken for calm. */
const DARK = /\b(no|not|never|nothing|nobody|nunca|nada|nadie|dont|cant|can t|wont|anymore|ya|forever|siempre|die|dying|dead|death|mor\w*|muer\w*|kill\w*|mat(?:o|ar|e)\w*|hurt\w*|harm\w*|dano|lastim\w*|hit|shake|throw|drop|end|over|fin|final|away|gone|leave|leaving|dejar|escap\w*|perdon|forgive|goodbye|adios|bye|pain|dolor|disappear|desaparec\w*|drown|ahog\w*|hund\w*|smother|pillow|almohada|crying|cry|llor\w*|scream\w*|hate|odio|without|sin|better off|burden|carga|afraid|scared|miedo|asusta|angry|rage|rabia|voices|voces|alone|acab\w*)\b/;
const WORDS_MAX = 24;

/** Give a text that no rule of safety has heard. */
export function comesCalmly(list: readonly Token[]): boolean {
  const words = list.flatMap((t) => (t.k === 'word' ? t.w : []));
  const text = words.join(' ');
  return words.length <= WORDS_MAX && CALM.some((rule) => rule.test(text)) && !DARK.test(text);
}
