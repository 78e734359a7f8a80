/** A queue of ours as it always is: encrypted, TLS only, and with a place where what cannot be done is kept. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** SQS's longest: the time an operator has to look and redrive. */
const DEAD_LETTERS_KEPT_DAYS = 14;
/** Lambda retries throttled polls inside one visibility window; AWS asks for at least this many timeouts. */
const VISIBILITY_TIMEOUTS = 6;

export interface QueueWithDeadLettersProps {
  /** Of the function that reads it. */
  readonly timeoutSeconds: number;
  /** How often a message is handed out before it is put aside. */
  readonly tries: number;
}

export class QueueWithDeadLetters extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: QueueWithDeadLettersProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * props.timeoutSeconds),
      // As long as the dead letters: a message waits out any outage of ours.
      retentionPeriod: Duration.days(DEAD_LETTERS_KEPT_DAYS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.tries },
    });
  }
}

export function deadLetterQueue(scope: Construct, id: string): Queue {
  return new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(DEAD_LETTERS_KEPT_DAYS),
  });
}
