/**
 * What the browser may fetch: a fixed list, read and stripped of its types once. Browser modules keep
 * their `.ts` names and places, so that an import means the same file here and there.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

export interface PageFile {
  readonly type: string;
  readonly body: string;
}

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

export function readPageFiles(): ReadonlyMap<string, PageFile> {
  const text = (url: URL): string => readFileSync(url, 'utf8');
  const script = (url: URL): PageFile => ({ type: SCRIPT, body: stripTypeScriptTypes(text(url)) });
  return new Map<string, PageFile>([
    ['/', { type: HTML, body: text(new URL('./page/desk.html', import.meta.url)) }],
    ['/desk.css', { type: CSS, body: text(new URL('./page/desk.css', import.meta.url)) }],
    ['/desk.js', script(new URL('./page/desk.ts', import.meta.url))],
    ['/element.ts', script(new URL('./page/element.ts', import.meta.url))],
    ['/phone.ts', script(new URL('./page/phone.ts', import.meta.url))],
    ['/knows.ts', script(new URL('./page/knows.ts', import.meta.url))],
    ['/night.ts', script(new URL('./page/night.ts', import.meta.url))],
    ['/welcome.ts', script(new URL('./page/welcome.ts', import.meta.url))],
    // The page counts segments by the very code that the service counts by.
    ['/shared/message/segments.ts', script(new URL('../../shared/message/segments.ts', import.meta.url))],
  ]);
}
