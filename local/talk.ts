/**
 * A conversation with the whole service in memory, on a virtual clock that starts with the script's
 * first `at` (or at `start`) and moves only forward.
 */
import { readFamilyFile } from '../shared/family/enrol.ts';
import { numberIdWith } from '../shared/family/numberId.ts';
import type { Instant } from '../shared/time/zone.ts';
import { type Line, lineOf, Offsets } from './conversation.ts';
import { readScriptLine, type ScriptLine } from './script.ts';
import { openService, type Service } from './service.ts';
import { openStore } from './store.ts';

export class Talk {
  readonly #print: (line: Line) => void;
  readonly #offsets = new Offsets();
  readonly #clock: { now: Instant };
  #service: Service | undefined;
  #ids = 0;

  constructor(start: Instant, print: (line: Line) => void) {
    this.#clock = { now: start };
    this.#print = print;
  }

  /** One line of a script; the answer is what is wrong with it, or undefined. */
  async say(raw: string): Promise<string | undefined> {
    const line = readScriptLine(raw);
    switch (line.line) {
      case 'nothing':
        return undefined;
      case 'wrong':
        return line.problem;
      case 'at':
        return this.#moveTo(line);
      case 'family':
        return this.#enrol(line.json);
      case 'text':
        this.#print(lineOf(this.#offsets, this.#clock.now, { dir: 'in', phone: line.phone, text: line.body, kind: 'text' }));
        await this.#begun().text(line.phone, line.body);
        return undefined;
    }
  }

  async #moveTo({ instant, offsetMinutes }: Extract<ScriptLine, { line: 'at' }>): Promise<string | undefined> {
    this.#offsets.fallbackMinutes = offsetMinutes;
    if (this.#service === undefined) {
      this.#clock.now = instant;
      this.#begun();
    } else if (instant < this.#clock.now) {
      return 'at: the clock only moves forward';
    }
    await this.#begun().advanceTo(instant);
    return undefined;
  }

  async #enrol(json: unknown): Promise<string | undefined> {
    const read = readFamilyFile(json, this.#clock.now);
    if (!read.ok) return read.problem;
    const enrolled = await this.#begun().enrol(read.file);
    if (!enrolled.ok) return 'phone: has a family already';
    for (const phone of read.phones) this.#offsets.setZone(phone, read.file.zone);
    return undefined;
  }

  #begun(): Service {
    const clock = this.#clock;
    // Ids in order of arrival: lines of a script that share one moment keep their order in the log.
    const newId = (): string => `t${`${++this.#ids}`.padStart(9, '0')}`;
    return (this.#service ??= openService({
      store: openStore({ path: ':memory:', now: () => clock.now }),
      clock, newId, numberId: numberIdWith('talk'), journal: () => {},
      sms: {
        send: async ({ to, text, about }) => {
          this.#print(lineOf(this.#offsets, clock.now, { dir: 'out', phone: to, text, kind: about.kind }));
          return { outcome: 'sent', carrierId: newId() };
        },
      },
    }));
  }
}
