/** Every source file of the house, with its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './rooms.ts';

const ROOT = join(import.meta.dirname, '../..');
const TOPS = ['infra', 'functions', 'shared', 'local', 'tests'];

export function sources(): SourceFile[] {
  const entries = TOPS.flatMap((top) => readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(ROOT, file).split(sep).join('/'), source: readFileSync(file, 'utf8') };
    });
}
