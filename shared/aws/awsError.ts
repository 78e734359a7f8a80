/**
 * What an error of the AWS SDK says, read in one place: was there an answer, which, may it be asked again.
 * Its sentence and fields stay behind: they can hold a phone number or an item (L10).
 */
import { OutsideFailure } from '../ports/outsideFailure.ts';

export interface AwsError {
  /** The service's or Node's own code: letters, digits, `_` and `.` only. */
  readonly code: string;
  /** The HTTP status, where the service answered at all. */
  readonly status: number | undefined;
  /** Requests that left in this call; more than one where the client retries by itself. */
  readonly attempts: number;
}

interface SdkShape {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly attempts?: unknown };
  readonly $response?: { readonly statusCode?: unknown };
}

export function readAwsError(error: unknown): AwsError {
  const shape: SdkShape = typeof error === 'object' && error !== null ? error : {};
  const statuses = [shape.$metadata?.httpStatusCode, shape.$response?.statusCode];
  const attempts = shape.$metadata?.attempts;
  const status = statuses.find((one) => typeof one === 'number');
  const code = codeOf(shape);
  return {
    code: status !== undefined && SAYS_NOTHING.has(code) ? `HTTP_${status}` : code,
    status,
    attempts: typeof attempts === 'number' ? attempts : 1,
  };
}

/** A network error is called `Error` and has what happened in `code`; a service's error is named for it. */
function codeOf({ name, code }: SdkShape): string {
  const candidates = isPlainName(name) ? [code, name] : [name, code];
  return candidates.find((text): text is string => typeof text === 'string' && CODE.test(text)) ?? 'UNKNOWN';
}

/** What Node calls a failure of the network; the second when it tried several addresses. */
function isPlainName(name: unknown): boolean {
  return name === 'Error' || name === 'AggregateError';
}

/** What the SDK calls an answer that names no error. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['Error', 'Unknown', 'UnknownError', 'UNKNOWN']);

const CODE = /^[A-Za-z][A-Za-z0-9_.]{0,63}$/;

/** Answers of the kind "not now": the same request may be accepted later. */
const NOT_NOW: ReadonlySet<string> = new Set([
  'KMSThrottlingException', 'KmsThrottled', 'OverLimit', 'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException', 'ReplicatedWriteConflictException', 'RequestLimitExceeded',
  'RequestThrottled', 'RequestThrottledException', 'SlowDown', 'ThrottledException', 'Throttled', 'Throttling',
  'ThrottlingError', 'ThrottlingException', 'TooManyRequestsException', 'TransactionConflictException',
  'TransactionInProgressException',
  // About our credentials and clock at that moment, not about what was asked.
  'ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'RequestTimeTooSkewed', 'RequestTimeout',
]);

export function saysNotNow({ code, status }: AwsError): boolean {
  return NOT_NOW.has(code) || status === 408 || status === 429;
}

/** Failures on the way to the service: nothing of the request has left. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'CredentialsProviderError', 'EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND',
]);

export function neverLeft({ code, status }: AwsError): boolean {
  return status === undefined && NEVER_LEFT.has(code);
}

/** Runs one request; what comes from outside leaves as an OutsideFailure, a mistake of ours as it is. */
export async function asking<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    throw isFromOutside(error) ? outsideFailure(error) : error;
  }
}

/** `asking`, where one error of the service is an answer too: undefined stands for it. */
export async function askingUnless<Answer>(
  expectedCode: string, request: () => Promise<Answer>,
): Promise<Answer | undefined> {
  return asking(async () => {
    try {
      return await request();
    } catch (error) {
      if (readAwsError(error).code === expectedCode) return undefined;
      throw error;
    }
  });
}

function outsideFailure(error: unknown): OutsideFailure {
  const read = readAwsError(error);
  // Without an answer (time-out, lost connection) asking again may work; so may it after the service failed.
  const retryable = read.status === undefined || read.status >= 500 || saysNotNow(read);
  return new OutsideFailure(read.code, { retryable });
}

/** The service answered, or the way to it failed; anything else is a mistake in our own code. */
function isFromOutside(error: unknown): boolean {
  const { code, status } = readAwsError(error);
  if (status !== undefined || NEVER_LEFT.has(code)) return true;
  if (code === 'TimeoutError' || code === 'AbortError') return true;
  return isPlainName((error as SdkShape | null)?.name) && !isPlainName(code);
}
