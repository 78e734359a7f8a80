/** Spanish commands, their plain wording, and the words that stop us. Data only. */
import type { OrderLexicon } from './orders.ts';

export const ordersEs: OrderLexicon = { whole: {}, within: {}, stop: ['xxx'], notStop: ['xxx'], polite: 'por favor', skippable: 'la', pause: [], bedtime: [], zone: [], join: [], remove: [], mute: [] };
