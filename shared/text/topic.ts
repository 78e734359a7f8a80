/** What a question, or a word of joy or doubt, is about: the things that parents ask any coach, told by a few words of the text. */
import { normalise } from './normalise.ts';

export const TOPICS = [
  'well-again', 'nothing-wrong', 'not-working', 'joy', 'crying', 'sleeps-through', 'why-wakes', 'wakes-often', 'sleep-need', 'naps', 'night-feeds', 'next-step', 'our-bed', 'comfort-toy', 'passing',
] as const;
export type Topic = (typeof TOPICS)[number];

const CHILD = '(?:she|he|they|it|baby|the baby|my baby|my son|my daughter|lo|bub|\\w+)';

/** First match wins, so the ones that say most stand first. Of a text without marks, in either language. */
const ABOUT: readonly (readonly [Topic, RegExp, of?: 'any'])[] = [
  ['well-again', /^(?!.*\b(?:not|isnt|still|aun|todavia|but|pero)\b).*(?:\b(?:is|s|shes|hes|theyre|are|seems|feels|looks|esta|amanecio|se siente) (?:\w+ )?(?:ok|okay|fine|good|great|well|herself|himself|bien|perfecta|perfecto)\b.*\b(?:today|now|again|hoy|ya|otra vez|de nuevo)\b|\b(?:today|now|hoy|ya)\b.*\b(?:ok|okay|fine|well|herself|himself|esta bien|amanecio bien)\b|\b(?:no (?:more )?fever|fever (?:is |s )?gone|fever free|sin fiebre|ya no tiene fiebre|se le fue la fiebre)\b)/, 'any'],
  ['nothing-wrong', /\b(?:did|am|are|have) (?:i|we) (?:do|doing|done|did|been doing|make|making|made)? ?(?:something |anything |it |this |that |all )?(?:all )?(?:wrong|bad|a mistake)\b|\b(?:my|our) fault\b|\b(?:am i|are we) (?:spoiling|ruining|hurting|harming)\b|\bspoil(?:ing|ed)? (?:her|him|them|the baby|my baby)\b|\bbad habits?\b|\bque (?:hice|hicimos|hago|estoy haciendo) mal\b|\b(?:hice|hago|estoy haciendo|hacemos) (?:algo|esto|todo) mal\b|\bmalacostumbr\w+|\bmal habito|\bla estoy acostumbrando mal\b/, 'any'],
  ['not-working', /\b(?:its|it is|this is|that is|nothing is|this|it|plan is|step is) (?:just |really |still )?(?:not|isnt|aint) (?:really |even )?(?:working|helping)\b|\b(?:this|it|that|the step|the plan) (?:isnt|doesnt|does not|wont|didnt|did not) (?:work|working|help|helping)\b|\bnothing (?:works|helps|is working)\b|\bno (?:esta )?funciona(?:ndo)?\b|\bno (?:me|nos) (?:funciona|sirve|esta sirviendo)\b|\bnada funciona\b/, 'any'],
  ['joy', /\b(?:doing|going|did|went|slept) (?:so|really|very|super|amazingly|much) (?:well|good|great|better)\b|\b(?:it|this|that) (?:is |s )?(?:work(?:ed|s|ing)|helping|helped)\b(?!.*\b(?:not|isnt|doesnt)\b)|\b(?:so|super|very) (?:happy|proud|excited)\b|\bbest (?:night|sleep|nap)\b|\bwe did it\b|\b(?:va|vamos|fue|salio|durmio) (?:muy|super|tan|mucho) (?:bien|mejor)\b|\bfunciono\b|\bque (?:feliz|contenta|contento|orgullosa|orgulloso)\b|\bla mejor noche\b|\blo logramos\b/, 'any'],
  ['crying', new RegExp(`\\b(?:if|when) ${CHILD} (?:cries|fusses|screams|starts crying|gets upset|starts to cry|wont settle|wont stop crying)\\b|\\b(?:let|leave) (?:her|him|them|baby|the baby|my baby) (?:to )?cry\\b|\\bcry it out\\b|\\bcio\\b|\\bdejar(?:la|lo)? (?:que )?llor\\w+|\\bsi (?:llora|se pone a llorar|grita)\\b|\\bcuando llora\\b|\\bdebo dejar\\w* llorar\\b`)],
  ['sleeps-through', /\b(?:when|will|how long (?:until|till|til|before))\b.*\b(?:sleep(?:s|ing)? through|sttn|sleep all night|stop waking|sleep the whole night|quit waking)\b|\bcuando\b.*\b(?:dormir[ae]?n? (?:toda la noche|de corrido|del tiron|seguido)|duerma (?:toda la noche|de corrido|del tiron|seguido)|deje de despertar\w*|va a dormir (?:toda la noche|bien|de corrido))/],
  ['wakes-often', /\b(?:normal|ok|okay|common|too much|too many|a lot|typical)\b.*\b(?:wak(?:es|ing|ings|e)|wake ?ups?|up)\b|\bhow (?:many|often) (?:times )?(?:\w+ )?(?:wakes|wakings|wake ?ups|should|is normal|do babies wake|does a baby wake)\b|\b(?:normal|comun|mucho|demasiado)\b.*\bdespiert\w+|\bcuantas veces (?:es normal|se despiertan|debe\w* despertar)/],
  ['why-wakes', /\bwhy\b.*\b(?:wak(?:es|ing|e)|up (?:so|all|every|again)|sleep|asleep)\b|\bwhat (?:makes|causes|is making)\b.*\bwak\w+|\bpor que\b.*\b(?:despiert\w+|despert\w+|duerm\w+|dorm\w+)/],
  ['sleep-need', /\bhow (?:much|many hours)\b.*\bsleep\b|\bhours of sleep\b|\benough sleep\b|\bsleep enough\b|\bcuant[oa]s? (?:horas )?(?:debe\w* |tiene que |necesita |deberia )?(?:dormir|duerme|dormiria)\b|\bcuanto sueno\b|\bhoras de sueno\b/],
  ['naps', /\b(?:when|how many|how long|how often|what time|should|wake window|awake)\b.*\b(?:naps?|wake windows?|between sleeps|stay up|be awake)\b|\bwake windows?\b|\b(?:cuando|cuantas|cuanto|a que hora)\b.*\bsiestas?\b|\bventanas? de sueno\b|\bcuanto (?:debe|puede) estar despiert\w+/],
  ['night-feeds', /\b(?:still|keep|stop|drop|cut|give up|should|do|can|how many|when)\b.*\b(?:nurs(?:e|ing)|feed(?:s|ing)?|bottle|breast ?feed(?:ing)?)\b.*\b(?:at night|in the night|overnight|nights?|during the night)\b|\bnight (?:feeds?|feedings?|bottles?|nursing|weaning)\b|\b(?:tomas?|pecho|teta|biberon|bibe|mamadera|leche)\b.*\b(?:de noche|en la noche|por la noche|nocturnas?|de la noche|la noche)\b|\btomas nocturnas\b/],
  ['next-step', /\b(?:what|whats|whats the|what is|what s) (?:is |the |comes? |happens? |our |my )*(?:next|after (?:this|that))\b|\bnext step\b|\bwhat (?:comes|happens) (?:next|after)\b|\bque (?:sigue|viene|hay) (?:despues|ahora|luego)?\b|\bcual es el (?:siguiente|proximo) paso\b|\b(?:siguiente|proximo) paso\b/],
  ['our-bed', /\b(?:sleep(?:s|ing)?|co ?sleep(?:ing)?|bed ?shar(?:e|ing))\b.*\b(?:our|my|the same|your|parents?) bed\b|\bco ?sleep(?:ing)?\b|\bbed ?shar(?:e|ing)\b|\b(?:duerm\w+|dormir)\b.*\b(?:nuestra|mi|la misma) cama\b|\bcolech\w+/],
  ['comfort-toy', /\b(?:lovey|loveys|lovie|stuffed (?:animal|toy)|stuffie|teddy|soft toy|comforter|blankie|blanket|pillow)\b|\b(?:peluche|muneco|almohada|mantita|manta|cobija|trapito)\b/],
  ['passing', /\b(?:regression|teeth(?:ing)?|growth spurt|leap)\b|\b(?:regresion|dientes|denticion|crisis de crecimiento|brote de crecimiento)\b/],
];

/** `asks`: the text was read as a question; without it only what is said of the plan and its nights is answered. */
export function topicOf(body: string, asks: boolean): Topic | undefined {
  const said = normalise(body).replace(/'/g, '').replace(/[^a-z0-9 ]+/g, ' ').replace(/ +/g, ' ').trim();
  return ABOUT.find(([, words, of]) => (asks || of === 'any') && words.test(said))?.[0];
}
