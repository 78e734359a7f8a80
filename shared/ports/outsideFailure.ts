/** The one type of failure that comes from outside: a service that refused, was busy or did not answer. */
export class OutsideFailure extends Error {
  override readonly name = 'OutsideFailure';
  /** True where trying again later may work (throttling, time-outs, conflicts while something settles). */
  readonly retryable: boolean;
  /** A stable code, never a sentence of the service's (L10). */
  readonly code: string;

  constructor(code: string, options: { retryable: boolean; cause?: unknown }) {
    super(code, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable;
  }
}
