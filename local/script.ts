/** The script format of `talk` (design §5): a line → what it asks for, or what is wrong with it. */
import { parseDateTime } from '../shared/time/local.ts';
import type { Instant } from '../shared/time/zone.ts';

export type ScriptLine =
  | { readonly line: 'at'; readonly instant: Instant; readonly offsetMinutes: number }
  | { readonly line: 'family'; readonly json: unknown }
  | { readonly line: 'text'; readonly phone: string; readonly body: string }
  | { readonly line: 'nothing' }
  | { readonly line: 'wrong'; readonly problem: string };

const AT = /^at (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})$/;
const TEXT = /^(\+[1-9]\d{6,14}):[ ]?(.*)$/s;

export function readScriptLine(raw: string): ScriptLine {
  const line = raw.replace(/\r$/, '');
  if (line.trim() === '' || line.startsWith('#')) return { line: 'nothing' };
  if (line.startsWith('at ')) return readAt(line.trimEnd());
  if (line.startsWith('family ')) {
    try {
      return { line: 'family', json: JSON.parse(line.slice('family '.length)) };
    } catch {
      return { line: 'wrong', problem: 'family: is not JSON' };
    }
  }
  const text = TEXT.exec(line);
  if (text) return { line: 'text', phone: text[1]!, body: text[2]! };
  return { line: 'wrong', problem: 'is none of: at TIME · family {json} · +NUMBER: text · # comment' };
}

function readAt(line: string): ScriptLine {
  const m = AT.exec(line);
  const instant = m && parseDateTime(m[1]!.slice(0, 16)) ? Date.parse(`${m[1]}${m[2]}`) : NaN;
  if (!m || Number.isNaN(instant)) return { line: 'wrong', problem: 'at: must be a time with its offset, like 2026-11-23T19:05-05:00' };
  const zone = m[2]!;
  const offsetMinutes = zone === 'Z' ? 0
    : (zone.startsWith('-') ? -1 : 1) * (+zone.slice(1, 3) * 60 + +zone.slice(4, 6));
  return { line: 'at', instant: instant as Instant, offsetMinutes };
}

