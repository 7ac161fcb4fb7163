/** The words of a role as all newsrooms mean them, so that "Illinois Gov." and "Governor of Illinois" are told for one. */
import { countryCalled } from '../../text/mentions/countries.ts';
import { foldName } from './folding.ts';

/** Words that mean the same before or in an office; the first of each line stands for the others. */
const SAME = `
  senator: sen
  representative: rep, congressman, congresswoman, us representative
  governor: gov
  general: gen
  lieutenant: lt
  colonel: col
  captain: capt
  sergeant: sgt
  admiral: adm
  brigadier: brig
  commander: cmdr
  superintendent: supt
  inspector: insp
  detective: det
  reverend: rev
  former: ex, one time, onetime, previous
  acting: interim, caretaker
  chief executive: chief executive officer, ceo
  chief financial officer: cfo
  chief operating officer: coo
  judge: mr justice, mrs justice, lord justice, lady justice
  chair: chairman, chairwoman, chairperson
  spokesperson: spokesman, spokeswoman
  adviser: advisor
  defence: defense
  labour: labor
  prime minister: pm
  federal reserve: fed
  united nations: un
  european union: eu`;

const MEANING = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', others = ''] = line.trim().split(': ');
      return others.split(', ').map((other) => [other, meaning] as const);
    }),
);
const LONGEST = 3;
/** Words that only join an office to whose it is. */
const LINKS = new Set(['of', 'for', 'the', 'at', 'in', 'a', 'an']);

/** The words of a role, each once: abbreviations in full, a people as its country, small words left out. */
export function wordsOfRole(role: string): Set<string> {
  const words = foldName(role)
    .replaceAll(/'s?(?= |$)/g, '')
    .split(/[\s-]+/);
  const meant: string[] = [];
  for (let at = 0; at < words.length; ) {
    const known = longestKnown(words, at);
    meant.push(...(known?.words ?? [words[at] ?? '']));
    at += known?.length ?? 1;
  }
  return new Set(meant.filter((word) => !LINKS.has(word)));
}

interface KnownWords {
  readonly words: readonly string[];
  /** How many words of the role they stand for. */
  readonly length: number;
}

/** What the longest listed phrase from word `at` means. */
function longestKnown(words: readonly string[], at: number): KnownWords | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = MEANING.get(phrase);
    if (meaning !== undefined) return { words: meaning.split(' '), length };
    const country = countryCalled(phrase);
    if (country !== undefined) return { words: [country], length };
  }
  return null;
}
