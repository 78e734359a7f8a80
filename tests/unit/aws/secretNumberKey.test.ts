/** The key of the number hash is asked for once, unless the asking failed. */
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from 'vitest';
import { readNumberKey } from '../../../shared/aws/secretNumberKey.ts';
import { type Answer, type FakeService, jsonError, startFakeService } from '../../contract/fakeService.ts';

const value = (SecretString: string): Answer => ({ status: 200, body: JSON.stringify({ SecretString }) });

let service: FakeService;
afterEach(() => service.close());

/** Answers in this order, the last one from then on. */
async function clientOn(...answers: [Answer, ...Answer[]]): Promise<SecretsManagerClient> {
  service = await startFakeService(() => (answers.length > 1 ? answers.shift()! : answers[0]));
  return new SecretsManagerClient({ ...service.at, maxAttempts: 1 });
}

describe('the number key', () => {
  it('is asked for once, by many at once too', async () => {
    const client = await clientOn(value('pepper'));
    const keys = await Promise.all(Array.from({ length: 5 }, () => readNumberKey({ client, secretId: 'key' })));
    expect([...new Set(keys), await readNumberKey({ client, secretId: 'key' })]).toEqual(['pepper', 'pepper']);
    expect(service.asked).toHaveLength(1);
  });

  it('is not mistaken for that of another secret or another client', async () => {
    const client = await clientOn(value('pepper'), value('salt'), value('sugar'));
    expect(await readNumberKey({ client, secretId: 'one' })).toBe('pepper');
    expect(await readNumberKey({ client, secretId: 'two' })).toBe('salt');
    const other = new SecretsManagerClient({ ...service.at, maxAttempts: 1 });
    expect(await readNumberKey({ client: other, secretId: 'one' })).toBe('sugar');
  });

  it('is asked for again after a failure', async () => {
    const client = await clientOn(jsonError(500, 'InternalServiceError'), value('pepper'));
    const failing = readNumberKey({ client, secretId: 'key' });
    await expect(failing).rejects.toMatchObject({ code: 'InternalServiceError', retryable: true });
    expect(await readNumberKey({ client, secretId: 'key' })).toBe('pepper');
  });

  it('that is empty is a failure, never a hash with no key', async () => {
    const client = await clientOn(value(''));
    const failing = readNumberKey({ client, secretId: 'key' });
    await expect(failing).rejects.toMatchObject({ code: 'SECRET_WITHOUT_VALUE', retryable: false });
  });
});
