/** A family file: what it must hold, the one line that names the field that is wrong, and the first fact of the log. */
import { describe, expect, it } from 'vitest';
import { joinedFact, readFamilyFile } from '../../../shared/family/enrol.ts';
import { feedOf } from '../../../shared/family/feed.ts';
import { foldFamily } from '../../../shared/family/family.ts';
import { numberIdWith } from '../../../shared/family/numberId.ts';
import { factSchema } from '../../../shared/log/facts.ts';
import { instantAt } from '../../support/facts.ts';

const NOW = instantAt('2026-11-23T12:00');
const FILE = {
  phone: '+15555550101', zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: '2026-01-20' }, bedtime: '19:30',
  association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};
const LEO = { name: 'Leo', born: '2026-01-20', due: '2026-03-01' };
const { child: _child, ...TWINLESS } = FILE;
const problem = (file: unknown): string => {
  const read = readFamilyFile(file, NOW);
  return read.ok ? 'ok' : read.problem;
};

describe('a family file', () => {
  it.each([
    ['as design writes it', FILE], ['with twins', { ...TWINLESS, children: [{ name: 'Mia', born: '2026-01-20' }, LEO] }], ['with a routine', { ...FILE, routine: true }],
    ['with another carer', { ...FILE, carers: [{ phone: '+15555550102', name: 'Ana' }] }], ['with a due date', { ...FILE, child: LEO }],
  ])('%s is read', (_what, file) => {
    expect(problem(file)).toBe('ok');
  });

  it.each<[string, unknown]>([
    ['phone', { ...FILE, phone: '5555550101' }], ['phone', { ...FILE, phone: undefined }], ['zone', { ...FILE, zone: 'Mars/Olympus' }], ['lang', { ...FILE, lang: 'fr' }],
    ['child.born', { ...FILE, child: { name: 'Mia', born: '2026-02-30' } }], ['child.born', { ...FILE, child: { name: 'Mia', born: '2026-11-24' } }],
    ['child.born', { ...FILE, child: { name: 'Mia', born: '2010-01-01' } }], ['child.name', { ...FILE, child: { name: ' ', born: '2026-01-20' } }],
    ['child.due', { ...FILE, child: { name: 'Mia', born: '2026-01-20', due: 'soon' } }], ['bedtime', { ...FILE, bedtime: '7:30pm' }], ['association', { ...FILE, association: 'swing' }],
    ['place', { ...FILE, place: 'sofa' }], ['temperament', { ...FILE, temperament: [1, 2, 3] }], ['temperament.0', { ...FILE, temperament: [0, 2, 3, 1, 1] }], ['lateOk', { ...FILE, lateOk: 'yes' }],
    ['sitter', { ...FILE, sitter: true }], ['child', TWINLESS], ['child', { ...FILE, children: [LEO] }], ['children', { ...TWINLESS, children: [LEO, LEO, LEO, LEO, LEO] }],
    ['carers', { ...FILE, carers: [{ phone: '+15555550101', name: 'Ana' }] }], ['carers.0.name', { ...FILE, carers: [{ phone: '+15555550102', name: '' }] }], ['family', 'no file at all'], ['family', null],
  ])('with a wrong %s is refused in one line that names it', (field, file) => {
    const line = problem(file);
    expect(line).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: \\S`));
    expect(line).not.toMatch(/\n|undefined|\[object/);
  });
});

describe('the first fact', () => {
  const numberId = numberIdWith('a key');
  it('holds who the family is, and no number', () => {
    const read = readFamilyFile({ ...TWINLESS, children: [{ name: 'Mia', born: '2026-01-20' }, LEO], carers: [{ phone: '+15555550102', name: 'Ana' }] }, NOW);
    if (!read.ok) throw new Error(read.problem);
    expect(read.phones).toEqual(['+15555550101', '+15555550102']);
    const fact = joinedFact(read.file, { enrolment: 'enrol-f', at: NOW, numberId });
    expect(factSchema.parse(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
    expect(JSON.stringify(fact)).not.toMatch(/5555/);
    expect(foldFamily(null, fact)).toMatchObject({ children: [{ id: 'c1', name: 'Mia', routine: false }, { id: 'c2', due: '2026-03-01' }], onDuty: numberId('+15555550101') });
  });

  it('knows what an unnamed feed is in this family', () => {
    const feed = (association: string): string => {
      const read = readFamilyFile({ ...FILE, association }, NOW);
      if (!read.ok) throw new Error(read.problem);
      return feedOf(foldFamily(null, joinedFact(read.file, { enrolment: 'e', at: NOW, numberId }))!);
    };
    expect([feed('bottle'), feed('nursing'), feed('rocking')]).toEqual(['bottle', 'nursed', 'nursed']);
  });
});

describe('the id of a number', () => {
  it('is one a phone and key, tells nothing of either, and is the same each time', () => {
    const [a, b] = [numberIdWith('one'), numberIdWith('other')];
    expect(a('+15555550101')).toBe(a('+15555550101'));
    expect(new Set([a('+15555550101'), a('+15555550102'), b('+15555550101')]).size).toBe(3);
    expect(a('+15555550101')).toMatch(/^[0-9a-f]{32}$/);
  });
});
