/** A queue of ours: at least once, in no promised order, with a dead-letter queue behind it. */

export interface Queue<Message> {
  /** `delaySeconds` 0–900 (SQS). Throws OutsideFailure. */
  send(message: Message, options?: { delaySeconds?: number }): Promise<void>;
}

/** Where what can never be processed is put, with its reason, before it is acknowledged. */
export interface DeadLetters {
  /** `body` as it came; `reason` is a code, stored as the message attribute `reason`. Throws OutsideFailure. */
  bury(body: string, reason: string): Promise<void>;
}
