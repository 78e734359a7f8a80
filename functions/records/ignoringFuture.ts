/** Work on a family whose log a later release has written to: logged by kind, counted, and without effect. */
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import { FUTURE_VERSION } from './records.ts';

/** `kind` is what brought the work here. */
export async function ignoringFuture<Result>(
  work: () => Promise<Result>, { journal, kind, familyId }: { journal: Journal; kind: string; familyId: FamilyId },
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OutsideFailure && error.code === FUTURE_VERSION)) throw error;
    journal('warn', { event: 'ignored', kind, why: 'future-version', familyId, count: 1 });
    return undefined;
  }
}
