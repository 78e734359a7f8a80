/** A text that is a bare yes or no, as people answer a question in either language. What else it may mean is for whoever asked. */
import { normalise } from './normalise.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const YES = words(
  'yes y yea yeah yeh yep yup yas yess ya sure ok okay okey okie k kk fine absolutely definitely certainly indeed alright aye affirmative agreed yessir '
  + 'si sip sii siii simon claro dale vale va bueno listo adelante hazlo correcto exacto seguro obvio sale andale porsupuesto',
);
const NO = words('no nope nah naw nay nop never not dont didnt wont cant negative nel nunca tampoco');
/** Said beside either, and changes nothing. */
const BESIDE = words(
  'please pls plz thanks thank thx ty you do it that go ahead this he she they we is are did does will id i im like want to would let lets rather really yet still now well so oh um uh hmm actually very much lol all good right of course '
  + 'for sure too both '
  + 'por favor porfa gracias eso lo la el ella ellos es esta estan estamos pues ya aun todavia ahora mejor bien muy mucho supuesto que quiero gusta acuerdo de me con gusto para nada ninguno asi jaja tambien',
);
const WORDS_MAX = 6;

export function yesOrNo(body: string): 'yes' | 'no' | undefined {
  const said = normalise(body).replace(/'/g, '').split(/[^a-zñ0-9]+/).filter((w) => w !== '');
  if (said.length === 0 || said.length > WORDS_MAX || !said.every((w) => YES.has(w) || NO.has(w) || BESIDE.has(w))) return undefined;
  if (said.some((w) => NO.has(w))) return 'no';
  const agrees = said.some((w) => YES.has(w)) || AGREED.has(said.join(' '));
  return agrees ? 'yes' : undefined;
}

/** No word of these alone is a yes. */
const AGREED = new Set(['please', 'please do', 'do it', 'go ahead', 'of course', 'do that', 'id like that', 'all right', 'por favor', 'por supuesto', 'de acuerdo', 'con gusto', 'esta bien', 'asi es', 'que si']);
