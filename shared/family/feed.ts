/** What an unnamed feed is in this family: its own, where the association says so. */
import type { Family } from './family.ts';

export function feedOf(family: Family): 'nursed' | 'bottle' {
  return family.children.some((c) => c.association === 'bottle') ? 'bottle' : 'nursed';
}
