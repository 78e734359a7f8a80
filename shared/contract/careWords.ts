/**
 * What a parent reads when it matters most, as data: both languages, with {places} that a number's country or the
 * child's name fills. Kept apart from the other copy so that an operator can be shown all of it before a deployment.
 */

export const CARE_TEXTS = [
  'crisis', 'crisis-line', 'crisis-line-calls', 'crisis-rests', 'crisis-general', 'emergency', 'doctor', 'doctor-newborn', 'doctor-young', 'doctor-older',
  'low', 'low-leaving', 'low-back', 'low-talk', 'low-general', 'low-again', 'low-again-ask', 'sofa', 'sitting-device', 'propped-bottle', 'loose-bedding', 'driving',
] as const;
export type CareText = (typeof CARE_TEXTS)[number];

/** Hazards that a log may name, each with its own kind line. */
export const HAZARDS_TOLD = ['sofa', 'sitting-device', 'propped-bottle', 'loose-bedding', 'driving'] as const;
export type HazardTold = (typeof HAZARDS_TOLD)[number];

/** Not yet read by a clinician (the method's own note): whoever deploys for real families reads them first. */
export const CARE_WORDS_VERIFIED = false;

const SIGNS_EN = 'Blue, limp, hard to wake or fighting to breathe: {emergency}.';
const SIGNS_ES = 'Si cuesta despertarle, no respira bien o se pone azul: {emergency}.';

export const CARE_WORDS: Record<'en' | 'es', Record<CareText, string>> = {
  en: {
    crisis: 'If it is too much: baby on back in the crib, step out 5-10 min, breathe, call someone. That is safe care. {line} Danger right now: {emergency}. You are not alone in this.',
    'crisis-line': 'Call or text {crisis}, any hour.',
    'crisis-line-calls': 'Call {crisis}, any hour.',
    'crisis-rests': 'Your plan rests now. RESUME when you want it.',
    'crisis-general': 'If it is too much: baby on back in the crib, step out 5-10 min, breathe, call someone. That is safe care. Danger right now: {emergency}. You are not alone in this.',
    emergency: 'This may be urgent, and I am not medical care. Please call {emergency} now. Stay with your child. I keep your log safe.',
    doctor: `I can't judge this by text. Please call {nurse} now. ${SIGNS_EN}`,
    'doctor-newborn': `I can't judge this by text. Under 3 months, please call {nurse} now, at any hour. If nobody answers, go to the emergency room. ${SIGNS_EN}`,
    'doctor-young': `I can't judge this by text. From 3 to 6 months, 100.4 F (38 C) or more needs a doctor the same day. Please call {nurse} now. ${SIGNS_EN}`,
    'doctor-older': `I can't judge this by text. It is worth asking {nurse}: call today for 103 F (39.4 C) or more, 5 days of fever, or a child who looks very ill. ${SIGNS_EN}`,
    low: 'That sounds so hard, and you are still here for your child.',
    'low-leaving': 'That sounds so hard.',
    'low-back': 'BACK makes tonight easier.',
    'low-talk': 'To talk to someone, any hour: {talk}.',
    'low-general': 'Please talk to someone you trust.',
    'low-again': 'That is twice in a few days, and you matter too.',
    'low-again-ask': 'Shall the plan rest? PAUSE rests it, BACK makes tonight easier.',
    sofa: 'Gently: to doze with a baby on a sofa or chair is a known danger. If you get sleepy, lay {name} flat in the crib first.',
    'sitting-device': 'Gently: a swing or car seat is not for a whole night; the head can drop and block the air. Once asleep, move {name} to a flat crib.',
    'propped-bottle': 'Gently: milk from a propped bottle can choke a baby. Please hold the bottle each time, and leave none in the crib.',
    'loose-bedding': 'Gently: in the first year, loose or weighted bedding is a known danger. A bare, flat crib is best; dress {name} for the room.',
    driving: 'Please do not drive this tired: a crash is far more likely. Rest first, or let someone else drive.',
  },
  es: {
    crisis: 'Si es demasiado: bebé boca arriba en la cuna, sal 5-10 min, respira, llama a alguien. Eso es cuidar bien. {line} Peligro ahora: {emergency}. Tienes a quien llamar.',
    'crisis-line': 'Llama o escribe al {crisis}, a toda hora.',
    'crisis-line-calls': 'Llama al {crisis}, a toda hora.',
    'crisis-rests': 'El plan descansa. SEGUIR cuando quieras.',
    'crisis-general': 'Si es demasiado: bebé boca arriba en la cuna, sal 5-10 min, respira, llama a alguien. Eso es cuidar bien. Peligro ahora: {emergency}. Tienes a quien llamar.',
    emergency: 'Puede ser urgente y yo no soy consejo médico. Llama ya al {emergency} y no te separes de tu bebé. Guardo tu registro.',
    doctor: `Por texto no puedo juzgarlo. Llama ya a {nurse}. ${SIGNS_ES}`,
    'doctor-newborn': `Por texto no puedo juzgarlo. Con menos de 3 meses, llama ya a {nurse}, a toda hora. Si nadie responde, ve a urgencias. ${SIGNS_ES}`,
    'doctor-young': `Por texto no puedo juzgarlo. De 3 a 6 meses, 38 C (100.4 F) o algo superior pide ver al médico hoy mismo. Llama ya a {nurse}. ${SIGNS_ES}`,
    'doctor-older': `Por texto no puedo juzgarlo. Vale la pena preguntar a {nurse}: llama hoy mismo con 39.4 C (103 F) o superior, 5 noches de fiebre o si se le ve muy mal. ${SIGNS_ES}`,
    low: 'Suena muy duro, y sigues cuidando de tu bebé.',
    'low-leaving': 'Suena muy duro.',
    'low-back': 'ATRAS hace la noche menos dura.',
    'low-talk': 'Para hablar con alguien, a toda hora: {talk}.',
    'low-general': 'Habla con alguien de confianza.',
    'low-again': 'Van dos veces en pocas noches, y tu bienestar cuenta.',
    'low-again-ask': '¿Descansa el plan? PAUSA lo deja quieto, ATRAS alivia la noche.',
    sofa: 'Con cariño: dormirse con un bebé en una butaca o un asiento blando es un peligro conocido. Si te entra sueño, deja antes a {name} en su cuna.',
    'sitting-device': 'Con cariño: un columpio o silla de coche no es para toda la noche; la cabeza cae y tapa el aire. Ya con sueño, pasa a {name} a su cuna plana.',
    'propped-bottle': 'Con cariño: la leche de un bibe apoyado puede atragantar a un bebé. Ten el bibe en la mano cada vez, y ninguno en la cuna.',
    'loose-bedding': 'Con cariño: en el primer año, ropa suelta o con peso en la cuna es un peligro conocido. Cuna plana y sin nada; abriga a {name} con su ropa.',
    driving: 'No conduzcas con tanto sueño: sube mucho el riesgo de chocar. Descansa antes, o que conduzca otra persona.',
  },
};
