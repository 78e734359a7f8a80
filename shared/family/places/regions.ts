/**
 * Clocks of US states, of countries, and of the names that zones go by, in English and Spanish without accents.
 * Data only. Zones in the order of how many people keep them; `[]` = too many to ask about: a town is needed.
 */
const E = 'America/New_York';
const C = 'America/Chicago';
const M = 'America/Denver';
const P = 'America/Los_Angeles';

/** What people call a clock. Those that are two clocks in the world (CST, IST) mean the American one. */
export const ZONE_WORDS: Readonly<Record<string, readonly string[]>> = {
  [E]: ['eastern', 'est', 'edt', 'et', 'east coast', 'del este', 'este', 'costa este'],
  [C]: ['central', 'cst', 'cdt', 'ct', 'del centro', 'centro'],
  [M]: ['mountain', 'mst', 'mdt', 'mt', 'de la montana', 'montana time'],
  [P]: ['pacific', 'pst', 'pdt', 'pt', 'west coast', 'del pacifico', 'pacifico', 'costa oeste'],
  'America/Phoenix': ['arizona time'],
  'America/Anchorage': ['akst', 'akdt'],
  'Pacific/Honolulu': ['hst', 'hawaiian'],
  'Europe/London': ['gmt', 'bst'],
};

/** Postal abbreviation, names, clocks. */
export const US_STATES: readonly (readonly [code: string, names: string, zones: readonly string[]])[] = [
  ['al', 'alabama', [C]], ['ak', 'alaska', ['America/Anchorage']], ['az', 'arizona', ['America/Phoenix']], ['ar', 'arkansas', [C]],
  ['ca', 'california|calif', [P]], ['co', 'colorado', [M]], ['ct', 'connecticut', [E]], ['de', 'delaware', [E]], ['fl', 'florida|fla', [E, C]],
  ['ga', 'georgia', [E]], ['hi', 'hawaii', ['Pacific/Honolulu']], ['id', 'idaho', [M, P]], ['il', 'illinois', [C]], ['in', 'indiana', [E, C]],
  ['ia', 'iowa', [C]], ['ks', 'kansas', [C, M]], ['ky', 'kentucky', [E, C]], ['la', 'louisiana|luisiana', [C]], ['me', 'maine', [E]],
  ['md', 'maryland', [E]], ['ma', 'massachusetts|mass', [E]], ['mi', 'michigan', [E, C]], ['mn', 'minnesota', [C]], ['ms', 'mississippi|misisipi', [C]],
  ['mo', 'missouri', [C]], ['mt', 'montana', [M]], ['ne', 'nebraska', [C, M]], ['nv', 'nevada', [P]], ['nh', 'new hampshire', [E]],
  ['nj', 'new jersey|nueva jersey', [E]], ['nm', 'new mexico|nuevo mexico', [M]], ['ny', 'new york|upstate ny', [E]],
  ['nc', 'north carolina|carolina del norte', [E]], ['nd', 'north dakota|dakota del norte', [C, M]], ['oh', 'ohio', [E]], ['ok', 'oklahoma', [C]],
  ['or', 'oregon', [P, M]], ['pa', 'pennsylvania|pensilvania', [E]], ['ri', 'rhode island', [E]], ['sc', 'south carolina|carolina del sur', [E]],
  ['sd', 'south dakota|dakota del sur', [C, M]], ['tn', 'tennessee', [C, E]], ['tx', 'texas|tejas', [C, M]], ['ut', 'utah', [M]], ['vt', 'vermont', [E]],
  ['va', 'virginia', [E]], ['wa', 'washington state|washington', [P]], ['wv', 'west virginia', [E]], ['wi', 'wisconsin', [C]], ['wy', 'wyoming', [M]],
  ['dc', 'district of columbia', [E]], ['pr', 'puerto rico', ['America/Puerto_Rico']],
];

/** What alone means a town or another word first ("washington", "in"). */
export const NOT_ALONE: ReadonlySet<string> = new Set('washington georgia in or me hi ok la ma pa de co id al mo oh'.split(' '));

export const COUNTRIES: readonly (readonly [names: string, zones: readonly string[]])[] = [
  ['usa|us|united states|estados unidos|eeuu|ee uu|america', []], ['mexico', []],
  ['estado de mexico|edo de mexico|edo mexico|edomex|edo mex|jalisco|guanajuato|michoacan|puebla|veracruz|oaxaca|guerrero|chiapas|tabasco|hidalgo|morelos|queretaro|san luis potosi|zacatecas|aguascalientes|tlaxcala|colima', ['America/Mexico_City']],
  ['nuevo leon|coahuila|tamaulipas|durango', ['America/Monterrey']], ['yucatan|campeche', ['America/Merida']], ['quintana roo', ['America/Cancun']], ['sinaloa|nayarit|baja california sur', ['America/Mazatlan']],
  ['sonora', ['America/Hermosillo']], ['chihuahua', ['America/Chihuahua']], ['baja california', ['America/Tijuana']], ['canada', []],
  ['ontario|quebec', ['America/Toronto']], ['british columbia|bc', ['America/Vancouver']], ['alberta', ['America/Edmonton']], ['manitoba', ['America/Winnipeg']], ['saskatchewan', ['America/Regina']],
  ['nova scotia|new brunswick|prince edward island', ['America/Halifax']], ['newfoundland', ['America/St_Johns']],
  ['new south wales|nsw', ['Australia/Sydney']], ['queensland|qld', ['Australia/Brisbane']], ['south australia', ['Australia/Adelaide']], ['western australia', ['Australia/Perth']], ['tasmania', ['Australia/Hobart']], ['australia', []], ['brazil|brasil', []],
  ['spain|espana', ['Europe/Madrid', 'Atlantic/Canary']], ['canarias|islas canarias|canary islands', ['Atlantic/Canary']], ['argentina', ['America/Argentina/Buenos_Aires']],
  ['colombia', ['America/Bogota']], ['peru', ['America/Lima']], ['venezuela', ['America/Caracas']], ['chile', ['America/Santiago']], ['ecuador', ['America/Guayaquil']],
  ['guatemala', ['America/Guatemala']], ['cuba', ['America/Havana']], ['bolivia', ['America/La_Paz']], ['dominican republic|republica dominicana', ['America/Santo_Domingo']],
  ['honduras', ['America/Tegucigalpa']], ['paraguay', ['America/Asuncion']], ['el salvador', ['America/El_Salvador']], ['nicaragua', ['America/Managua']],
  ['costa rica', ['America/Costa_Rica']], ['panama', ['America/Panama']], ['uruguay', ['America/Montevideo']], ['puerto rico', ['America/Puerto_Rico']],
  ['uk|united kingdom|england|scotland|wales|great britain|britain|northern ireland|reino unido|inglaterra|escocia|gales', ['Europe/London']], ['ireland|irlanda', ['Europe/Dublin']],
  ['new zealand|nueva zelanda', ['Pacific/Auckland']], ['germany|alemania', ['Europe/Berlin']], ['france|francia', ['Europe/Paris']], ['italy|italia', ['Europe/Rome']],
  ['india', ['Asia/Kolkata']], ['japan|japon', ['Asia/Tokyo']], ['guam', ['Pacific/Guam']],
];

/** Beside the states': the clocks of who lives across the border. */
export const COUNTRIES_NEAR = [
  'America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Halifax', 'America/Regina', 'America/St_Johns',
  'America/Mexico_City', 'America/Monterrey', 'America/Tijuana', 'America/Chihuahua', 'America/Hermosillo', 'America/Mazatlan', 'America/Merida', 'America/Cancun',
];

/** First letter of a Canadian postal code; the north keeps several clocks. */
export const CANADA_BY_LETTER: Readonly<Record<string, string>> = {
  a: 'America/St_Johns', b: 'America/Halifax', c: 'America/Halifax', e: 'America/Halifax', g: 'America/Toronto', h: 'America/Toronto', j: 'America/Toronto',
  k: 'America/Toronto', l: 'America/Toronto', m: 'America/Toronto', n: 'America/Toronto', p: 'America/Toronto', r: 'America/Winnipeg', s: 'America/Regina',
  t: 'America/Edmonton', v: 'America/Vancouver',
};

/** First digit of an Australian postcode. */
export const AUSTRALIA_BY_DIGIT: Readonly<Record<string, string>> = {
  0: 'Australia/Darwin', 2: 'Australia/Sydney', 3: 'Australia/Melbourne', 4: 'Australia/Brisbane', 5: 'Australia/Adelaide', 6: 'Australia/Perth', 7: 'Australia/Hobart',
};
