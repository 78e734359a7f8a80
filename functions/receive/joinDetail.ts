/** What an answer on the way in asks, and what it says first, as codes: the words are found when it leaves. */
import type { JoinStep } from '../../shared/family/joining/advance.ts';

export function joinDetail({ ask, because, lead }: Pick<JoinStep, 'ask' | 'because'> & { readonly lead?: string | undefined }): string {
  return [ask ?? '', lead ?? '', ...(because ? [because] : [])].join('|');
}
