/** How files are named and opened: for the stage and the export, never for the kind; with a purpose. */
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const KINDS = /(^|\/)((utils?|helpers?|types?|interfaces?|common|misc|index)(\/|\.ts$)|services\/)/i;

const files = sources();

describe('every file', () => {
  it('is named for what it is about, not for its kind', () => {
    expect(files.map(({ path }) => path).filter((path) => KINDS.test(path))).toEqual([]);
  });

  /** A test's `describe` says it. */
  it('opens with what it is for', () => {
    expect(files.filter(({ path, source }) => !path.startsWith('tests/') && !/^(#!.*\n)?\/[/*]/.test(source)).map(({ path }) => path)).toEqual([]);
  });

  it('names no phone but those that nobody can have', () => {
    const phones = files.flatMap(({ path, source }) => [...source.matchAll(/\+1\d{10}\b/g)].map(([phone]) => `${path}: ${phone}`));
    expect(phones.filter((one) => !/\+155555501\d\d$/.test(one))).toEqual([]);
  });
});
