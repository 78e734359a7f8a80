/** The sentences of the way in, of carers and of children, as one shape that each language fills; part of `Copy`. */
import type { Lead } from '../family/joining/advance.ts';
import type { Slot } from '../family/joining/joining.ts';
import type { Child } from '../log/facts.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';

/** What the sentences before a question speak of. */
export interface JoinWords {
  /** The child, or "Mia and Leo"; empty while nobody is named. */
  readonly name: string;
  readonly zone: string;
  /** The time there now. */
  readonly clock: LocalTime;
  readonly born: LocalDate;
  readonly due?: LocalDate | undefined;
  readonly bedtime?: LocalTime | undefined;
  readonly help?: Child['association'] | undefined;
  readonly place?: Child['place'] | undefined;
  readonly lateOk?: boolean | undefined;
  /** What we wait for. */
  readonly missing?: Slot | undefined;
  /** Shares the parents' bed; `uk`: by the advice of the Lullaby Trust, else by that of the AAP. */
  readonly uk: boolean;
}

/** The first reminder: when it comes, or why none does. */
export type FirstReminder =
  | { readonly comes: 'tonight' | 'tomorrow'; readonly at: LocalTime }
  | { readonly comes: 'never'; readonly why: 'small' | 'grown' | 'late' };

export interface Understood {
  readonly name: string;
  readonly months: number;
  readonly bedtime: LocalTime;
  readonly zone: string;
  readonly help: Child['association'] | undefined;
  readonly place: Child['place'] | undefined;
  readonly reminder: FirstReminder;
  /** Tonight's first step, by its short name. */
  readonly step: string | undefined;
}

export interface JoinCopy {
  /** `last`: it is not said again this week; `invited`: a code lets them into a family that is there. */
  consentAgain(how: 'begin' | 'invited' | 'last'): string;
  declined(): string;
  abroad(): string;
  /** `many`: the name is of several children. */
  joinQuestion(slot: Slot, name: string, sharesBed: boolean, many: boolean): readonly string[];
  joinOptions(labels: readonly string[]): string;
  joinLead(lead: Lead, words: JoinWords): string;
  /** What was understood, said back before the question. */
  joinHeard(slots: readonly Slot[], words: JoinWords): string;
  /** All that the reminder needs is there, and one thing about its hour is asked. */
  joinSet(): string;
  /** The choice that a figure is no ZIP but the answers about temperament. */
  fiveAnswers(): string;
  /** The reminder is on. */
  joinOn(reminder: FirstReminder): string;
  /** What was understood, in one line. */
  understood(words: Understood): readonly string[];
  /** The end of the way in: what was understood and tonight's first step. */
  joinDone(words: Understood): readonly string[];
  childAdded(name: string): string;
  zoneName(zone: string): string;
  optionDate(date: LocalDate): string;
  and(names: readonly string[]): string;

  invite(code: string): string;
  codeWrong(code: string): string;
  codeUsed(code: string): string;
  codeExpired(code: string): string;
  /** No more are tried for so many hours. */
  codeLater(hours: number): string;
  carersFull(): string;
  carerIn(names: string, asks: boolean): readonly string[];
  carerCalled(): string;
  /** Asked once more. */
  carerName(): string;
  /** `you` and `on` of each; names are folded. */
  who(carers: readonly { readonly name: string; readonly you: boolean; readonly on: boolean }[]): readonly string[];
  /** A carer who gave no name; the place in the list stands before it. */
  carerNumber(): string;
  leaveAsk(): string;
  /** Asked, and not gone. */
  leaveNot(): string;
  left(takenBack: boolean): string;
  onlyYou(): string;
  removed(): string;
  noSuchCarer(): string;
  childMuted(name: string, on: boolean): string;
  childCalled(name: string): string;
  noSuchChild(): string;
  childrenFull(): string;
  whichFamily(names: readonly string[]): readonly string[];
  /** No to "for whom". */
  leftOutText(): string;
  yesNothing(): string;
  /** Something of what we know is wrong, and the right thing was not said. */
  setRightHow(): string;
  joinAlready(): string;
}
