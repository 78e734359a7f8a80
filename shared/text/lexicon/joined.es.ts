/** What Spanish joins to a verb: "lastimarlo" is to hurt, him; "matarme" is to kill, me. */
import type { Joined } from '../notions.ts';

const ENDS = /^(.{2,}(?:ar|er|ir|ando|iendo|yendo))(?:me|te|se|nos)?(lo|la|le|los|las|les)$|^(.{2,}(?:ar|er|ir|ando|iendo|yendo))(me|nos)$/;

export const joinedEs: Joined = {
  part(word) {
    const found = word.length > 5 ? ENDS.exec(word) : null;
    if (!found) return undefined;
    return found[1] ? { base: found[1], notions: ['child'] } : { base: found[3]!, notions: ['self', 'me'] };
  },
};
