/** The family that a change of the table belongs to, from the keys that the stream carries. */
import * as z from 'zod';
import { TABLE_KEYS } from '../../shared/contract/environment.ts';
import { familyOfPartition, isReportKey } from '../../shared/contract/keys.ts';

export const changedFamilySchema = z
  .object({ [TABLE_KEYS.partition]: z.object({ S: z.string() }), [TABLE_KEYS.sort]: z.object({ S: z.string() }).optional() })
  .transform(({ [TABLE_KEYS.partition]: { S: partition }, [TABLE_KEYS.sort]: sort }, context) => {
    const familyId = familyOfPartition(partition);
    if (familyId) return { familyId, isReport: sort !== undefined && isReportKey(sort.S) };
    context.addIssue({ code: 'custom', message: 'is no family' });
    return z.NEVER;
  });
