/** The family that a change of the table belongs to, from the keys that the stream carries. */
import * as z from 'zod';
import { TABLE_KEYS } from '../../shared/contract/environment.ts';
import { familyOfPartition } from '../../shared/contract/keys.ts';

export const changedFamilySchema = z
  .object({ [TABLE_KEYS.partition]: z.object({ S: z.string() }) })
  .transform(({ [TABLE_KEYS.partition]: { S: partition } }, context) => {
    const familyId = familyOfPartition(partition);
    if (familyId) return familyId;
    context.addIssue({ code: 'custom', message: 'is no family' });
    return z.NEVER;
  });
