/** Daycare, a sibling, a move: told as a change that is here or near, and never where only the place is named. Monday, 23 November 2026, noon. */
import { describe, expect, it } from 'vitest';
import type { Upheaval } from '../../../shared/text/reading.ts';
import { read } from '../../../shared/text/read.ts';
import { local } from '../../support/facts.ts';

const told = (text: string): ReturnType<typeof read>['upheaval'] => read(text, { now: local('2026-11-23T12:00'), children: [{ name: 'Mia' }] }).upheaval;

it.each<[string, Upheaval, number | 'later']>([
  ['she started daycare today', 'daycare', 0], ['Mia starts daycare on monday', 'daycare', 7], ['first day at nursery today', 'daycare', 0], ['tomorrow we start daycare, drop off 8am', 'daycare', 1],
  ['she just started with a new nanny', 'daycare', 0], ['we switched daycares', 'daycare', 0], ['starting daycare in 2 weeks', 'daycare', 14], ['starting daycare next month', 'daycare', 'later'],
  ['empezo la guarderia hoy', 'daycare', 0], ['empieza la guarderia el jueves', 'daycare', 3], ['estamos en la adaptacion de la guarderia', 'daycare', 0],
  ['the new baby brother was born yesterday', 'new_sibling', 0], ['we had our second baby', 'new_sibling', 0], ['the baby is here, she is a big sister now', 'new_sibling', 0], ['new baby due in march', 'new_sibling', 'later'],
  ['nacio su hermanito', 'new_sibling', 0], ['nuestro bebe nacio ayer', 'new_sibling', 0], ['tuvimos al segundo bebe', 'new_sibling', 0],
  ['we moved house', 'move_home', 0], ['we just moved into a new apartment', 'move_home', 0], ['we are moving house on saturday', 'move_home', 5], ['first night in the new house', 'move_home', 0],
  ['nos mudamos ayer', 'move_home', 0], ['mudanza la semana que viene', 'move_home', 7],
])('%s: %s in %s days', (text, what, begins) => expect(told(text)).toEqual({ what, begins }));

describe('no change', () => {
  it.each([
    'nap at daycare 10-11', 'daycare naps 9:15-10:00', 'woke her at 7 for daycare', 'nursery said he slept well', 'clingy since we started daycare', 'how do i start daycare?', 'her friend started daycare',
    'siesta en la guarderia 10-11', 'we moved her to the crib', 'we moved bedtime to 7', 'brother woke her at 2', 'hermano la desperto 2', 'not starting daycare yet', 'we might move house', 'the baby woke at 2',
  ])('%s', (text) => expect(told(text)).toBeUndefined());
});
