/**
 * Who may know whom (the README's sentence), as a function of a file's path and text: the problems it
 * has, each with what to use instead.
 */

/** In the order of the flow: each knows those before it. */
const STAGES = ['text', 'family', 'night', 'plan', 'schedule', 'dispatch', 'message'];
/** Under the stages: words and promises that all of them share. */
const GROUND = ['time', 'ports', 'contract', 'log'];
/** The vocabulary of a reading is older than any stage: the facts themselves are written in it. */
const READING = 'shared/text/reading.ts';
/** Hashing reads and writes nothing outside. */
const MAY_HASH = ['shared/family/numberId.ts', 'shared/contract/keys.ts'];
/** The operator's commands reach a deployed stage, so they need the table there. */
const REACHES_AWS_FROM_LOCAL = ['local/home.ts'];

const AWS_PACKAGE = /^(@aws-sdk|@smithy|@middy|@aws)\//;
const CDK_PACKAGE = /^(aws-cdk-lib|cdk-nag|constructs)(\/|$)/;

export interface SourceFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly source: string;
}

/** What a file imports: a path from the root for our own, the name for a package or a module of Node. */
export function importsOf({ path, source }: SourceFile): string[] {
  const code = withoutComments(source);
  const named = [...code.matchAll(/\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g)];
  const bare = [...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)];
  const required = [...code.matchAll(/\brequire\s*\(\s*['"]([^'"]+)['"]/g)];
  return [...named, ...bare, ...required].map(([, specifier = '']) => (specifier.startsWith('.') ? resolved(path, specifier) : specifier));
}

export function importProblems(file: SourceFile): string[] {
  return importsOf(file).flatMap((known) => {
    const wrong = wrongToKnow(file.path, known);
    return wrong === undefined ? [] : [`${file.path} knows ${known}: ${wrong}`];
  });
}

function wrongToKnow(path: string, known: string): string | undefined {
  const [top, room = ''] = path.split('/');
  if (top === 'tests') return undefined;
  if (known.startsWith('tests/')) return 'tests know the house, the house does not know its tests.';
  if (known.startsWith('local/') && top !== 'local') return 'nobody knows `local`; put what both need into a walk or a stage.';
  if (AWS_PACKAGE.test(known)) return mayKnowAws(path, known) ? undefined : 'only the edge and shared/aws know AWS; take a port as an argument.';
  if (CDK_PACKAGE.test(known)) return top === 'infra' ? undefined : 'only infra is built with the CDK.';
  if (top === 'shared') return wrongInShared(path, room, known);
  if (top === 'functions') return wrongInFunctions(path, room, known);
  if (top === 'infra') return wrongInInfra(known);
  if (top === 'local') return wrongInLocal(path, known);
  return undefined;
}

function mayKnowAws(path: string, known: string): boolean {
  if (known.startsWith('@middy/')) return path.startsWith('functions/edge/') || isHandler(path);
  return path.startsWith('shared/aws/') || path.startsWith('functions/edge/') || isHandler(path) || REACHES_AWS_FROM_LOCAL.includes(path);
}

const isHandler = (path: string): boolean => /^functions\/[^/]+\/handler\.ts$/.test(path);

function wrongInShared(path: string, room: string, known: string): string | undefined {
  if (known.startsWith('node:')) {
    if (known === 'node:crypto' && MAY_HASH.includes(path)) return undefined;
    return 'nothing in shared/ does I/O; take what you need as an argument, or a port.';
  }
  if (!isOurs(known)) return undefined;
  if (!known.startsWith('shared/')) return 'shared/ knows only shared/; the walks in functions/ know both.';
  const other = known.split('/')[1] ?? '';
  if (other === room) return undefined;
  if (room === 'time') return 'time stands at the bottom and knows nobody.';
  if (known === READING || other === 'time') return undefined;
  if (room === 'log') return 'facts know only time and the words of a reading.';
  if (other === 'log') return undefined;
  if (room === 'ports' || room === 'contract') {
    return other === 'ports' || other === 'contract' ? undefined : 'ports and contract know facts, time and each other, and no stage.';
  }
  if (other === 'aws') return 'only the edge knows the adapters; take a port as an argument.';
  if (GROUND.includes(other)) return undefined;
  if (room === 'aws') return 'adapters know ports, contract and time, and no stage.';
  return STAGES.indexOf(other) !== -1 && STAGES.indexOf(other) < STAGES.indexOf(room)
    ? undefined
    : `${other} comes after ${room} in the flow (${STAGES.join(' → ')}); return a value for ${other} to read.`;
}

function wrongInFunctions(path: string, room: string, known: string): string | undefined {
  if (isHandler(path)) return undefined;
  if (room === 'edge') {
    const walk = isOurs(known) && !/^(functions\/edge|shared\/(aws|ports|contract|time|log))\//.test(known);
    return walk ? 'the edge decides nothing: it knows adapters, ports and the contract, and no stage or walk.' : undefined;
  }
  if (known.startsWith('node:')) return 'a walk does no I/O; take a port as an argument.';
  if (known.startsWith('shared/aws/') || known.startsWith('functions/edge/') || isHandler(known)) {
    return 'a walk knows no AWS; its handler.ts hands it what it needs.';
  }
  return isOurs(known) && !/^(functions|shared)\//.test(known) ? 'functions know stages and ports.' : undefined;
}

function wrongInInfra(known: string): string | undefined {
  return isOurs(known) && !/^(infra|shared\/contract)\//.test(known)
    ? 'infra knows only the contract; put what both must agree on into shared/contract.'
    : undefined;
}

function wrongInLocal(path: string, known: string): string | undefined {
  if (REACHES_AWS_FROM_LOCAL.includes(path)) return undefined;
  if (known.startsWith('shared/aws/') || known.startsWith('functions/edge/') || isHandler(known)) {
    return 'local is the same walks without AWS; use its own adapters.';
  }
  return known.startsWith('infra/') ? 'local knows functions and ports, not how AWS is built.' : undefined;
}

const isOurs = (known: string): boolean => /^(infra|functions|shared|local|tests)\//.test(known);

/** What the core is handed instead of asking the world for it. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now: take `now` as an argument.'],
  [/\bnew Date\(\s*\)/, 'new Date(): take `now` as an argument.'],
  [/\bperformance\.now\b/, 'performance.now: take `now` as an argument.'],
  [/\bMath\.random\b/, 'Math.random: take chance as an argument, or derive it from an id.'],
  [/\brandomUUID\b/, 'randomUUID: derive the id from the text it comes from, or take `newId` as an argument.'],
  [/\bprocess\.env\b/, 'process.env: the edge reads the environment by its zod model.'],
];

export function callProblems({ path, source }: SourceFile): string[] {
  const core = path.startsWith('shared/') || (path.startsWith('functions/') && !path.startsWith('functions/edge/'));
  if (!core) return [];
  const code = withoutComments(source);
  return BANNED.filter(([call]) => call.test(code)).map(([, instead]) => `${path} uses ${instead}`);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function resolved(path: string, specifier: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
