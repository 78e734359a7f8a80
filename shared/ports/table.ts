/**
 * The table: one key-value store with a transaction, in the form that DynamoDB has it.
 * Reads are strongly consistent. Both adapters pass `tests/contract/tableContract.ts`.
 */

/** JSON values; an absent field is absent, `undefined` is dropped when stored. */
export type Attributes = { readonly [name: string]: unknown };

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** `v` counts the writes of a record that is changed in place; `ttl` is epoch seconds after which it may go. */
export type Item = Key & { readonly v?: number; readonly ttl?: number } & Attributes;

/** `v: 0` is the same as absent: a record that was never written has no version yet. */
export type Condition = { readonly absent: true } | { readonly v: number };

export type Write =
  | { readonly put: Item; readonly if?: Condition }
  | { readonly drop: Key; readonly if?: Condition }
  | { readonly check: Key; readonly if: Condition };

export type TransactResult =
  | { readonly done: true }
  /**
   * Nothing was written. `met[i]` is what stood in the way of write `i` (null: nothing is stored
   * there), undefined where its condition held. All undefined: another transaction was under way.
   */
  | { readonly done: false; readonly met: readonly (Item | null | undefined)[] };

/** The most writes one transaction takes (DynamoDB: 100 items, `aws.md` §3). */
export const TRANSACT_WRITES_MAX = 100;

export interface Page {
  readonly items: Item[];
  /** Pass as `after` for the next page; absent at the end. */
  readonly next?: string;
}

/** Each throws OutsideFailure where the service did not do it or did not say; never half of a transaction. */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  /** Items of one partition whose `sk` begins with `prefix`, ascending by `sk`. */
  query(from: { pk: string; prefix?: string; after?: string; limit?: number }): Promise<Page>;
  /** All or nothing, 1 to TRANSACT_WRITES_MAX writes, each of another key. Items past their `ttl` still count. */
  transact(writes: readonly Write[]): Promise<TransactResult>;
}
