import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const BORN = new Date(Date.now() - 280 * 86_400_000).toISOString().slice(0, 10);
const FAMILY = {
  phone: '+15555550101', zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: BORN }, bedtime: '19:30',
  association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};
const SECRET_ARN = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:key';
const OUTPUTS = { TableName: 'Families', NumberKeySecretArn: SECRET_ARN };

let folder: string;
let server: Server;
let outputs: Record<string, string>;
let calls: { asked: string; body: string }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'staynear-stage-'));
  writeFileSync(join(folder, 'family.json'), JSON.stringify(FAMILY));
  [outputs, calls] = [OUTPUTS, []];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const asked = String(request.headers['x-amz-target'] ?? new URLSearchParams(body).get('Action'));
      calls.push({ asked, body });
      const isXml = asked === 'DescribeStacks';
      response.writeHead(200, { 'content-type': isXml ? 'text/xml' : 'application/x-amz-json-1.1' });
      if (isXml) response.end(stacksXml());
      else response.end(asked.startsWith('secretsmanager') ? JSON.stringify({ SecretString: 'k', ARN: SECRET_ARN }) : '{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function stacksXml(): string {
  const members = Object.entries(outputs)
    .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`).join('');
  return `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member>
    <StackName>StaynearState-trial</StackName><Outputs>${members}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
}

function run(): Promise<{ code: number; out: string; err: string }> {
  const { port } = server.address() as AddressInfo;
  const env = {
    PATH: process.env['PATH'], AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['local/enrol.ts', join(folder, 'family.json'), '--stage', 'trial'], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }));
  });
}

it('finds the table and the key by the stack outputs and stores the family in one transaction', { timeout: 20_000 }, async () => {
  const ended = await run();
  expect(ended).toEqual({ code: 0, out: expect.stringMatching(/^[0-9a-f]{20}\n$/) as string, err: '' });
  expect(calls.map(({ asked }) => asked)).toEqual([
    'DescribeStacks', 'secretsmanager.GetSecretValue', 'DynamoDB_20120810.GetItem', 'DynamoDB_20120810.TransactWriteItems',
  ]);
  expect(calls[0]?.body).toContain('StackName=StaynearState-trial');
  expect(calls[1]?.body).toContain(SECRET_ARN);
  expect(calls[3]?.body).toContain(`FAM#${ended.out.trim()}`);
  expect(calls[3]?.body).toContain('"TableName":"Families"');
});

it('names an output that is not there, and stores nothing', { timeout: 20_000 }, async () => {
  outputs = { TableName: 'Families' };
  expect(await run()).toEqual({ code: 2, out: '', err: 'enrol: --stage: StaynearState-trial has no output NumberKeySecretArn\n' });
  expect(calls).toHaveLength(1);
});
