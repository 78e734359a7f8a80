import { describe, expect, it } from 'vitest';
import type { Child } from '../../../shared/log/facts.ts';
import { sequenceOf } from '../../../shared/plan/sequence.ts';
import { paceOf } from '../../../shared/plan/temperament.ts';
import { aChild } from './familyOfNights.ts';

type Screen = Child['temperament'];
const paced = (temperament: Screen, learned = 0) => paceOf(aChild({ temperament }), learned);

describe('the screen', () => {
  it.each<[Screen, string, number, number]>([
    [[1, 1, 1, 1, 1], 'easygoing', 1, 1],
    [[2, 2, 1, 1, 1], 'easygoing', 1, 1], // 7
    [[2, 2, 2, 1, 1], 'in_between', 1.25, 1], // 8
    [[2, 2, 2, 2, 3], 'in_between', 1.25, 1], // 11, a 3 on rhythm alone
    [[2, 2, 2, 3, 3], 'persistent', 1.67, 0.5], // 12
    [[3, 3, 3, 3, 3], 'persistent', 1.67, 0.5],
    [[3, 1, 1, 1, 1], 'easygoing', 1.5, 1], // intensity
    [[1, 3, 1, 1, 1], 'easygoing', 1.5, 1], // persistence
    [[1, 1, 3, 1, 1], 'easygoing', 1.5, 1], // adaptability
    [[1, 1, 1, 3, 1], 'easygoing', 1, 1], // sensitivity slows nothing
    [[2, 3, 2, 2, 2], 'in_between', 1.5, 1], // Mia
  ])('%s: %s, pace %d, size %d', (screen, type, pace, stepSize) => {
    expect(paced(screen)).toMatchObject({ type, pace, stepSize });
  });

  it('knows what else a 3 asks for', () => {
    expect(paced([1, 1, 1, 3, 1]).comfortFirst).toBe(true);
    expect(paced([1, 1, 3, 1, 1]).oneChange).toBe(true);
    expect(paced([1, 1, 1, 1, 3]).steadyRhythm).toBe(false);
  });

  it('is slowed by classes, and never past the last', () => {
    expect([0, 1, 2, 2].map((learned) => paced([1, 1, 1, 1, 1], learned).pace)).toEqual([1, 1.25, 1.67, 1.67]);
    expect(paced([3, 1, 1, 1, 1], 1).pace).toBe(1.5);
    expect(paced([3, 1, 1, 1, 1], 2).pace).toBe(1.67);
  });
});

describe('the order of steps', () => {
  const order = (more: Partial<Child>, declined: string[] = []) => {
    const child = aChild(more);
    return sequenceOf(child.association, child, paceOf(child), declined as never).map(({ id }) => id).join(' ');
  };
  const slow: Screen = [3, 3, 2, 2, 2];

  it.each<[Partial<Child>, string]>([
    [{ association: 'nursing' }, 'F1 F2 F3 N1 N2 N3 N4 N5 P2 P3 P4 P5 P6 P7'],
    [{ association: 'bottle', routine: true }, 'F3 B1 B2 B3 B4 B5 P2 P3 P4 P5 P6 P7'],
    [{ association: 'pacifier' }, 'F1 F2 F3 C1 C2 C3 C4 C5 P3 P4 P5 P6 P7'],
    [{ association: 'rocking' }, 'F1 F2 F3 R1 R2 R3 R4 R5 P2 P3 P4 P5 P6 P7'],
    [{ association: 'contact' }, 'F1 F2 F3 H1 H2 H3 H4 P3 P4 P5 P6 P7'],
    [{ association: 'bedshare_move' }, 'F1 F2 F3 M1 M2 M3 M4 M5 P4 P5 P6 P7'],
    [{ association: 'wheels' }, 'F1 F2 F3 W1 W2 W3 R2 R3 R4 R5 P2 P3 P4 P5 P6 P7'],
    [{ association: 'presence' }, 'F1 F2 F3 P1 P2 P3 P4 P5 P6 P7'],
    // A persistent child: the cue first, and outside the door only when asked.
    [{ association: 'nursing', temperament: slow }, 'F1 F2 F3 N1 N2 N3 N4 N5 P2 P3 P4 P5 P6'],
    [{ association: 'pacifier', temperament: slow }, 'F1 F2 F3 C2 C1 C3 C4 C5 P3 P4 P5 P6'],
  ])('%o', (more, expected) => expect(order(more)).toBe(expected));

  it('leaves out what the family passed by', () => {
    expect(order({ association: 'bedshare_move' }, ['M5', 'P7'])).toBe('F1 F2 F3 M1 M2 M3 M4 P4 P5 P6');
  });
});
