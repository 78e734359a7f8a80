/**
 * What every table must do, whatever keeps it: both forms of the service rest on these sentences.
 * Each test has a partition of its own, so that one table serves the whole suite.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import type { Table } from '../../shared/ports/table.ts';
import { conditionTests } from './tableConditions.ts';
import { queryTests } from './tableQueries.ts';
import { rateTests } from './tableRate.ts';
import { storedTests } from './tableStored.ts';

export interface TableUnderTest {
  readonly table: Table;
  close(): Promise<void>;
}

/** What a group of tests is given: the table, and a partition nobody else uses. */
export interface TableTest {
  table(): Table;
  partition(): string;
}

/** Starting an engine takes about a second, on a busy machine a few. */
const START_MS_MAX = 60_000;

export function tableContract(name: string, makeTable: () => Promise<TableUnderTest>): void {
  describe(`a table: ${name}`, () => {
    let underTest: TableUnderTest | undefined;
    let partitions = 0;
    beforeAll(async () => {
      underTest = await makeTable();
    }, START_MS_MAX);
    afterAll(() => underTest?.close());

    const test: TableTest = {
      table: () => underTest!.table,
      partition: () => `T#${(partitions += 1)}`,
    };
    storedTests(test);
    conditionTests(test);
    queryTests(test);
    rateTests(test);
  });
}

