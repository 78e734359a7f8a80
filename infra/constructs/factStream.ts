/**
 * Brings `replan` the changes of families: facts, and nothing that `replan` itself writes.
 * A record that fails is tried a bounded number of times and put aside, so that it blocks nobody behind it.
 */
import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ZodType } from 'zod';
import { FACT_KEY_PREFIX, FAMILY_KEY_PREFIX, TABLE_KEYS } from '../../shared/contract/environment.ts';
import type { FamilyTable } from './familyTable.ts';
import type { StaynearFunction } from './staynearFunction.ts';

/** Few enough that every family of a batch fits in one run. */
const BATCH_SIZE = 20;
/** Batches of one shard at a time, each family always in the same one. */
const ABREAST = 4;
const RETRIES = 10;
/** Beyond it the sweep heals sooner than the stream would. */
const RECORD_AGE_HOURS = 6;

export interface FactStreamProps {
  readonly families: FamilyTable;
  readonly deadLetters: IQueue;
  readonly replan: StaynearFunction<ZodType>;
}

export class FactStream extends Construct {
  constructor(scope: Construct, id: string, { families, deadLetters, replan }: FactStreamProps) {
    super(scope, id);
    replan.mayAlso(...readsStream(families));
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: replan.handler,
      eventSourceArn: streamOf(families.table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: BATCH_SIZE,
      parallelizationFactor: ABREAST,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: RETRIES,
      maxRecordAge: Duration.hours(RECORD_AGE_HOURS),
      onFailure: new SqsDlq(deadLetters),
      filters: [FilterCriteria.filter({ dynamodb: { Keys: {
        [TABLE_KEYS.partition]: { S: FilterRule.beginsWith(FAMILY_KEY_PREFIX) },
        [TABLE_KEYS.sort]: { S: FilterRule.beginsWith(FACT_KEY_PREFIX) },
      } } })],
    });
    // A mapping made before its rights are there is refused.
    mapping.node.addDependency(replan.handler.role!);
  }
}

function streamOf(table: Table): string {
  if (table.tableStreamArn === undefined) throw new Error('The table of families has no stream to follow.');
  return table.tableStreamArn;
}

function readsStream({ table, key }: FamilyTable): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: [streamOf(table)],
    }),
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
    }),
  ];
}
