/** A family's conversation with the whole service over weeks, on a virtual clock, said night by night. */
import type { Line } from '../../local/conversation.ts';
import { Talk } from '../../local/talk.ts';
import { addDays, type LocalDate } from '../../shared/time/local.ts';
import { FAMILY, PARENT, when } from './household.ts';

const OFFSET = '-05:00'; // New York in winter, where these families live

export class Conversation {
  readonly lines: Line[] = [];
  /** The date of the evening to come. */
  date = '2026-11-23' as LocalDate;
  readonly #talk = new Talk(when(`2026-11-23T17:00:00${OFFSET}`), (line) => this.lines.push(line));

  static async begun(changes: object = {}): Promise<Conversation> {
    const conversation = new Conversation();
    await conversation.#say(`at 2026-11-23T17:00${OFFSET}`);
    await conversation.#say(`family ${JSON.stringify({ ...FAMILY, routine: true, ...changes })}`);
    return conversation;
  }

  async #say(line: string): Promise<void> {
    const problem = await this.#talk.say(line);
    if (problem !== undefined) throw new Error(`${line}: ${problem}`);
  }

  /** The clock moves to this local time of `date`; what is due on the way leaves. */
  async at(time: string): Promise<this> {
    await this.#say(`at ${this.date}T${time}${OFFSET}`);
    return this;
  }

  /** A text of the parent's; the texts that answer it. */
  async text(body: string, from = PARENT): Promise<string[]> {
    const before = this.lines.length;
    await this.#say(`${from}: ${body}`);
    return this.lines.slice(before).filter((l) => l.dir === 'out').map((l) => l.text);
  }

  /** One night: told in the evening and in the morning, and how it went at 06:47, each where given. */
  async night({ evening = 'down 7:30 asleep 7:50', morning = 'up 6:45', how = 'easy' }: { evening?: string; morning?: string; how?: string } = {}): Promise<string[]> {
    await this.at('20:10');
    if (evening) await this.text(evening);
    this.date = addDays(this.date, 1);
    await this.at('06:46');
    const said = morning ? await this.text(morning) : [];
    await this.at('06:47');
    return how ? this.text(how) : said;
  }

  async nights(count: number, told: Parameters<Conversation['night']>[0] = {}): Promise<this> {
    for (let i = 0; i < count; i += 1) await this.night(told);
    return this;
  }

  async days(count: number): Promise<this> {
    this.date = addDays(this.date, count);
    return this.at('06:00');
  }

  /** What left of a kind, oldest first, as `date text`. */
  out(kind: Line['kind']): string[] {
    return this.lines.filter((l) => l.dir === 'out' && l.kind === kind).map((l) => `${l.at.slice(5, 16)} ${l.text}`);
  }
}
