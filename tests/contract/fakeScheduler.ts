/**
 * EventBridge Scheduler as far as it is documented or was measured: a second Create is a conflict, an
 * Update replaces everything, a fresh schedule may answer Conflict for a moment, `at()` has no zone in it.
 */
import type { UpdateScheduleCommandInput } from '@aws-sdk/client-scheduler';
import { type Answer, type Asked, jsonError, startFakeService, type FakeService } from './fakeService.ts';

type Schedule = Omit<UpdateScheduleCommandInput, 'Name'>;

export interface FakeScheduler extends FakeService {
  /** As stored: only what the last Create or Update said. */
  readonly schedules: Map<string, Schedule>;
  /** How many of the next requests of that method are answered Conflict, as while something settles. */
  settle(method: 'PUT' | 'DELETE', times: number): void;
  /** Runs once, before the next Create is answered: someone else gets in between. */
  beforeCreate(act: () => void): void;
}

const GROUP = 'reminders';
const PAGE_MAX = 100;
const NAME = /^[0-9a-zA-Z\-_.]{1,64}$/;
const AT = /^at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)$/;

export async function startFakeScheduler(): Promise<FakeScheduler> {
  const schedules = new Map<string, Schedule>();
  const settling = { PUT: 0, DELETE: 0 };
  let beforeCreate = (): void => {};

  const change = (method: 'PUT' | 'DELETE', name: string, act: () => void): Answer => {
    if (settling[method] > 0) {
      settling[method] -= 1;
      return jsonError(409, 'ConflictException');
    }
    if (!schedules.has(name)) return jsonError(404, 'ResourceNotFoundException');
    act();
    return json({ ScheduleArn: `arn:aws:scheduler:us-east-1:000000000000:schedule/${GROUP}/${name}` });
  };
  const answer = ({ method, url, body }: Asked): Answer => {
    if (method === 'GET') return list(schedules, url.searchParams);
    const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    const schedule = body === '' ? undefined : (JSON.parse(body) as Schedule);
    const group = schedule ? schedule.GroupName : url.searchParams.get('groupName');
    if (!NAME.test(name) || (schedule && !isValid(schedule))) return jsonError(400, 'ValidationException');
    if (group !== GROUP) return jsonError(404, 'ResourceNotFoundException');
    if (method === 'DELETE') return change('DELETE', name, () => schedules.delete(name));
    if (method === 'PUT') return change('PUT', name, () => schedules.set(name, schedule!));
    beforeCreate();
    beforeCreate = (): void => {};
    if (schedules.has(name)) return jsonError(409, 'ConflictException');
    schedules.set(name, schedule!);
    return json({ ScheduleArn: name });
  };
  return {
    ...(await startFakeService(answer)),
    schedules,
    settle: (method, times) => void (settling[method] = times),
    beforeCreate: (act) => void (beforeCreate = act),
  };
}

function isValid({ ScheduleExpression: at, FlexibleTimeWindow: flexible, Target: target }: Schedule): boolean {
  return AT.test(at ?? '') && flexible?.Mode !== undefined && Boolean(target?.Arn && target.RoleArn);
}

/** In no order that a caller could rely on, a page at a time, with a token that says nothing. */
function list(schedules: ReadonlyMap<string, Schedule>, query: URLSearchParams): Answer {
  if (query.get('ScheduleGroup') !== GROUP) return jsonError(404, 'ResourceNotFoundException');
  const names = [...schedules.keys()].filter((name) => name.startsWith(query.get('NamePrefix') ?? '')).toReversed();
  const from = Number((query.get('NextToken') ?? 'token-0').slice('token-'.length));
  const until = from + Math.min(Number(query.get('MaxResults') ?? PAGE_MAX), PAGE_MAX);
  return json({
    Schedules: names.slice(from, until).map((Name) => ({ Name, GroupName: GROUP, State: 'ENABLED' })),
    ...(until < names.length && { NextToken: `token-${until}` }),
  });
}

function json(body: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
