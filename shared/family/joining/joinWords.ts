/** Words on the way in that answer no question: back, skip, and what strangers ask about us. In either language. */

const plain = (body: string): string => body.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^a-z ]+/g, ' ').replace(/\s+/g, ' ').trim();

const BACK = /^(go |take me )?back( one| a step| please| up| again)?$|^(atras|volver|vuelve|regresar|regresa|anterior|previous|undo|deshacer|oops|wrong|me equivoque|that was wrong|i made a mistake|mistake|my mistake|thats wrong|eso esta mal)$/;
const SKIP = /^((can i |can we |please |i want to |lets |ill |just )?skip( (it|this|that|this one|that one|please|for now|the \w+))?|pass|next|next one|siguiente|saltar|salta|saltalo|omitir|omite|paso|idk|i (really )?(do not|don t|dont) (really )?know|dont know|not sure|im not sure|no idea|dunno|no se|no lo se|ni idea|no estoy segur[oa]|prefer not( to( say)?)?|(id |i would )?(rather|prefer) not( to)?( say| share| tell| give)?( you| it)?( (her|his|their|the|our) (name|birthday|address|date))?|prefiero no( decir(lo)?)?( su nombre| el nombre)?|(it |he |she )?(varies|depends|changes)|depende|varia|no set time|no fixed time|(idk |i dont know |no se )?(whatever( you think| works| is best)?|you (choose|pick|decide)|up to you|your (choice|call)|as you like|lo que (tu |usted )?(digas|diga|creas|crea|quieras)|tu (decides|eliges)|(me )?da igual)|none of your business|later|luego|mas tarde|despues)$/;

export const isBack = (body: string): boolean => BACK.test(plain(body));
export const isSkip = (body: string): boolean => SKIP.test(plain(body));

const COMMAND_OF = /^\W*(?:night|noche|plan|why|week|semana|delete|borrar|remove|mute|unmute|export|pausa|pause|undo)\s+(?<whom>\p{L}+)\W*$/iu;

/** "NIGHT Mia": a command about a child, and no name told. `names`: those told before; without any it may be whoever. */
export function isCommandOf(body: string, names: readonly string[] | undefined): boolean {
  const whom = COMMAND_OF.exec(body)?.groups?.['whom'];
  return whom !== undefined && (names === undefined || names.some((name) => plain(name) === plain(whom)));
}

/** What somebody wants to know of us before they go on. */
export type AboutUs = 'about-cost' | 'about-person' | 'about-data' | 'about-cry' | 'about-why' | 'about-who';

const ABOUT: readonly (readonly [AboutUs, RegExp])[] = [
  ['about-cost', /\b((is|its|are|this|it|you|totally|completely|really) (it |this |all |you )?free|for free|free of charge|costs?|price|pay|paid|charged?|charges|fees?|how much (is|does|do|are|will|would) (it|this|that|you|i|we|staynear)|subscription|credit card|gratis|gratuito|cuestan?|cuanto (es|vale|cobran?|sale|hay que)|precio|pagar|pago|pagan?|cobran?|costo)\b/],
  ['about-person', /\b(are you|is this|am i|who is|talking|texting|eres|esto es|es esto|hablo con)\b.*\b(person|human|robot|bot|ai|machine|real|automated|computer|persona|humano|humana|maquina|ia)\b|\bchat ?gpt\b/],
  ['about-data', /\b(sell|data|privacy|private|share (my|our) (data|info|information|number|texts)|who (sees|reads|can see|can read)|my (info|information|number)|datos|privacidad|privado|venden?|comparten?|quien (ve|lee)|mi (numero|informacion))\b/],
  ['about-cry', /\b(cry(ing)? it out|cio|ferber\w*|extinction|let (her|him|them) cry|leave (her|him|them) (to |there )?cry\w*|dejar(la|lo)? llorar|llorar solo|estivill)\b/],
  ['about-why', /\b(why (do|would|are|does|should) (you|i)|what (do you need|is) (that|this|it) for|what for|para que|por que)\b/],
  ['about-who', /\b(who (is|are|r|dis|s) (this|you|u|it|staynear)|who dis|whos (this|it)|what (is|are) (this|you|staynear|it)|whats (this|staynear)|what do you do|how does (this|it|that) work|how do (you|these|the)|tell me more|more info|quien(es)? (eres|es|son|escribe)|que (es|eres|haces|hacen) ?(esto|eso|tu|staynear)?|como funciona|de que (va|se trata)|mas informacion)\b/],
];

/** Undefined where it is asked in no words that we know; only texts that ask. Of a family that is in, why and who are about its nights. */
export function aboutUsOfFamily(body: string, asks: boolean): AboutUs | undefined {
  const about = aboutUs(body, asks);
  return about === 'about-why' || about === 'about-who' ? undefined : about;
}

/** The same of a stranger. */
export function aboutUs(body: string, asks: boolean): AboutUs | undefined {
  const said = plain(body);
  const opens = /^(so |and |but |wait |hi |hello |ok |hola |y |pero |oye )*(is|are|do|does|did|will|can|what|whats|who|whos|why|how|que|quien|quienes|cuanto|como|por que|para que|es|esto|hay|cobran|venden|eres)\b/.test(said);
  return asks || opens || /\?/.test(body) ? ABOUT.find(([, words]) => words.test(said))?.[0] : undefined;
}
