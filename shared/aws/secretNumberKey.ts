/** The key of the number hash, from Secrets Manager: asked for once a process, as it never changes. */
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { OutsideFailure } from '../ports/outsideFailure.ts';
import { asking } from './awsError.ts';

interface NumberKeyOptions {
  readonly client: SecretsManagerClient;
  readonly secretId: string;
}

const read = new WeakMap<SecretsManagerClient, Map<string, Promise<string>>>();

/** Throws OutsideFailure; a failure is not kept, so the next call asks again. */
export function readNumberKey({ client, secretId }: NumberKeyOptions): Promise<string> {
  let ofClient = read.get(client);
  if (!ofClient) read.set(client, (ofClient = new Map()));
  let key = ofClient.get(secretId);
  if (!key) {
    key = fetchKey({ client, secretId });
    ofClient.set(secretId, key);
    const forget = (): unknown => ofClient.delete(secretId);
    key.catch(forget);
  }
  return key;
}

async function fetchKey({ client, secretId }: NumberKeyOptions): Promise<string> {
  const { SecretString: key } = await asking(() => client.send(new GetSecretValueCommand({ SecretId: secretId })));
  if (!key) throw new OutsideFailure('SECRET_WITHOUT_VALUE', { retryable: false });
  return key;
}
