/**
 * A phone or an office that answers by itself ("I'm driving", "out of office", "number not in service"):
 * nobody wrote it, so it starts no conversation and gets no answer. Only wordings that machines use count;
 * what a parent might have typed beside them is a text like any other.
 */

/** Letters and digits of the text, lower case, without accents and marks. */
const plain = (body: string): string =>
  body.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u2019\u2018'`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();

/** What stands in no text that a person wrote. */
const BY_ITSELF: readonly RegExp[] = [
  /\b(auto(mated|matic|matically)?|out of office) ?(reply|response|responder|message|generated|text)\b/,
  /\b(respuesta|mensaje|contestacion) automatic[ao]\b/,
  /\b(sent from my[ _]?car|driving focus|driving with focus|do not disturb while driving)\b/,
  /\bim not receiving notifications\b/, /\bno (estoy recibiendo|recibo) notificaciones\b/,
  /\bmodo de concentracion\b/, /\bconcentracion (activad[ao]|conduccion)\b/,
  /\b(number|mailbox|inbox|line|account) (you (have )?(texted|reached|dialed) )?(is|are) (not |no longer |un)(monitored|in service|able to receive|accepting)\b/,
  /\b(does not|doesnt|cannot|cant|can not|unable to) (accept|receive|send) (incoming |text |sms |this |your )*(text|texts|sms|message|messages)\b/,
  /\bmessage blocking is active\b/, /\bservice access denied\b/,
  /\b(este numero|esta linea|este buzon) no (esta|acepta|recibe|se)\b/,
  /\b(i am|im|we are|were) (currently )?(out of (the )?office|away from (the|my) (office|desk|email))\b/,
  /\bon (vacation|annual leave|leave)\b.*\b(reply|respond|return your|get back to you|limited access)\b/,
  /^(out of (the )?office|fuera de la oficina)\b/,
  /\b(estoy|estamos|estare) (actualmente )?fuera de la oficina\b/, /\bde vacaciones\b.*\b(respondere|responderemos|contestare|acceso limitado)\b/,
  /\bthank(s| you) for (contacting|your message|messaging|texting|reaching out to)\b.*\b(soon|shortly|as soon as|hours|business|reply|respond|get back)\b/,
  /\bgracias por (contactar|comunicarse|comunicarte|su mensaje|tu mensaje|escribir a)\b.*\b(pronto|breve|responderemos|horas|posible)\b/,
];

/** "I'm driving" and what phones say after it; any other word makes it a parent's. */
const DRIVING = new RegExp(`^(?:${[
  '(?:sorry |hi |hello )?(?:i am |im )?(?:currently |busy )?driving(?: right now| now| at the moment)?(?: so)?(?: and)?'
    + '(?: i)?(?: (?:ill|will|cant|cannot|can not|cant) (?:text|talk|reply|respond|answer|call|get back|see your message)'
    + '(?: to)?(?: you)?(?: back)?(?: right now| now| later| soon| shortly| asap| when i (?:get there|arrive|get where im going|stop|park|can|am done|m done))*)*'
    + '(?: (?:talk|call|text) (?:to )?you (?:later|soon))?',
  '(?:lo siento |perdon |hola )?(?:ahora (?:mismo )?)?(?:estoy|voy) (?:conduciendo|manejando)(?: ahora| en este momento| ahora mismo)?'
    + '(?: y)?(?: no puedo (?:responder|contestar|hablar|escribir)(?: ahora)?)?'
    + '(?: (?:te|le) (?:llamo|respondo|contesto|escribo|llamare|respondere|contestare|escribire)(?: mas tarde| luego| despues| pronto| cuando (?:llegue|pueda|pare))?)?',
].join('|')})$`);

/** At most so many letters are looked at; such messages are short. */
const READ_MAX = 600;

export function isAutoReply(body: string): boolean {
  const text = plain(body.slice(0, READ_MAX));
  return DRIVING.test(text) || BY_ITSELF.some((wording) => wording.test(text));
}

/** "Reply STOP to unsubscribe", as a machine says it of its own texts. */
export function tellsHowToStop(body: string): boolean {
  return /\b(reply|text|send|responda|responde|envie|envia|escriba) (with )?(stop|unsubscribe|cancel|alto|baja)\b/.test(plain(body.slice(0, READ_MAX)));
}
