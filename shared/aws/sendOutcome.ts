/** Which failure of a send leaves the text unsent for certain, and which leaves everybody in doubt (L2). */
import type { SendOutcome } from '../ports/smsSender.ts';
import { neverLeft, readAwsError, saysNotNow } from './awsError.ts';

export function outcomeOf(error: unknown): SendOutcome {
  const read = readAwsError(error);
  const { code, status } = read;
  // An earlier attempt of the client's own may have been accepted, whatever the last one was told.
  if (read.attempts > 1) return { outcome: 'unknown', code };
  if (neverLeft(read)) return { outcome: 'retryable', code };
  if (status === undefined) return { outcome: 'unknown', code };
  if (saysNotNow(read)) return { outcome: 'retryable', code };
  if (status >= 400 && status < 500) {
    return { outcome: 'refused', code, ...(saysOptedOut(error) ? { optedOut: true } : isAboutNumber(error, code) && { badNumber: true }) };
  }
  if (isServiceFailure(error, status)) return { outcome: 'retryable', code };
  // An answer that could not be read, or a gateway's word: what the service itself did is not known.
  return { outcome: 'unknown', code };
}

/** The service itself says that it failed, as against a proxy on the way that waited in vain (502, 504). */
function isServiceFailure(error: unknown, status: number): boolean {
  return (status === 500 || status === 503) && (error as { $fault?: unknown }).$fault === 'server';
}

/** A reason of End User Messaging, an error of SNS's own, or an older sentence inside another one. */
function saysOptedOut(error: unknown): boolean {
  const { name, message, Reason } = error as { name?: unknown; message?: unknown; Reason?: unknown };
  return Reason === 'DESTINATION_PHONE_NUMBER_OPTED_OUT' || String(name).startsWith('OptedOut') || /opted out/i.test(String(message));
}

/** It is the number that cannot be texted, not the text, our rights or our money. */
function isAboutNumber(error: unknown, code: string): boolean {
  if (code === 'InvalidParameterException') return true;
  const { Fields: fields } = error as { Fields?: readonly { readonly Name?: unknown }[] };
  return code === 'ValidationException' && fields?.some(({ Name }) => Name === 'DestinationPhoneNumber') === true;
}
