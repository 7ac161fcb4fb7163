/** The names that a document has given in full, so that later short forms find their owner. */

import { wordSet } from '../word-list.ts';
import { givenNamesOf, isKnownSurname } from './public-figures.ts';

/** "Jr" behind a name. */
export const NAME_SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;
const PARTICLE = /^\p{Ll}/u;
/** Family names that stand first, so that the first word is the short form: "Xi Jinping". */
const LEADING_SURNAMES = wordSet(
  'Xi Kim Moon Yoon Park Li Wang Zhang Hu Wen Jiang Deng Mao Tsai Lai Ma Chen Nguyen Abe Ban',
);

export class NameRoll {
  readonly #people = new Map<string, Set<string>>();
  readonly #organizations = new Map<string, string>();

  /** Takes note of a person's name of two words or more. */
  addPerson(name: string): void {
    for (const short of shortForms(name)) {
      const known = this.#people.get(short) ?? new Set();
      this.#people.set(short, known.add(name));
    }
  }

  /** Takes note of an organisation's short form: "HWF" of "Harbour Workers Front". */
  addAcronym(acronym: string, name: string): void {
    this.#organizations.set(acronym, name);
  }

  organizationOf(acronym: string): string | undefined {
    return this.#organizations.get(acronym);
  }

  /** The fullest name that a surname stands for; null where the document gives none, or several persons share it. */
  personOf(surname: string): string | null {
    const bearers = this.#people.get(surname);
    if (!bearers) return null;
    const names = [...bearers];
    const given = givenNamesOf(surname);
    const known = names.filter((name) => given.some((first) => name.startsWith(first)));
    if (isKnownSurname(surname)) return onePerson(known);
    return onePerson(known.length > 0 ? known : names);
  }

  /** The fullest form of a full name: "Donald J. Trump" for "Donald Trump". */
  fullestOf(name: string): string {
    const [short = ''] = shortForms(name);
    const same = [...(this.#people.get(short) ?? [])].filter((other) => isSamePerson(name, other));
    return same.reduce((best, other) => (other.length > best.length ? other : best), name);
  }
}

/** The longest of the names if all are forms of one; else null. */
function onePerson(names: readonly string[]): string | null {
  const [first, ...others] = [...names].sort((a, b) => b.length - a.length);
  return first !== undefined && others.every((other) => isSamePerson(first, other)) ? first : null;
}

/** Whether two full names with one surname also share the given name (an initial may stand for it). */
function isSamePerson(a: string, b: string): boolean {
  const [first = '', second = ''] = [a, b].map((name) => name.split(' ')[0]?.replaceAll('.', '') ?? '');
  if (first === second) return true;
  return first.length === 1 ? second.startsWith(first) : second.length === 1 && first.startsWith(second);
}

/** What may later stand for a full name: "van der Meer" and "Meer" for "Jan van der Meer". */
function shortForms(name: string): string[] {
  const words = name.replace(NAME_SUFFIX, '').split(' ');
  const last = words.at(-1) ?? '';
  const particle = words.findIndex((word) => PARTICLE.test(word));
  const forms = [last];
  if (particle > 0) forms.push(words.slice(particle).join(' '));
  if (LEADING_SURNAMES.has(words[0] ?? '')) forms.push(words[0] ?? '');
  return forms;
}
