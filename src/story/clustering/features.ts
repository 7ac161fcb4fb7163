/**
 * What clustering compares: an article as weighted terms. A term is a key with a mark for its kind:
 * `strike` a word's stem, `marco rubio` a name, `@iran` a country, `@iran+israel` two of them,
 * `#conflict` a kind of matter, `@iran#conflict` both, `=2025-10-20` the day of an event.
 */

import { terms } from '../../text/terms.ts';
import { type WordRules, wordRules } from '../../text/word-rules.ts';
import { namesDay } from '../../time/day.ts';
import type { ClusterItem } from './cluster-item.ts';
import { countryOf } from './countries.ts';
import { isTitleCase, LETTER_FOR_BAR, type WrittenWord, writtenWords } from './headline-words.ts';
import { leadersIn } from './leaders.ts';
import { withoutPresenters } from './presenters.ts';
import { type Role, roleOf } from './roles.ts';
import { isBinding, subjectsOf } from './subjects.ts';

export interface Features {
  readonly id: string;
  readonly feed: string;
  readonly language: string;
  readonly role: Role;
  /** Whether it tells its matter once only: a headline without text, or a line without a headline. */
  readonly isLine: boolean;
  /** Whether that line is in headline style: a few words, and no full stop. */
  readonly isHeadline: boolean;
  /** Milliseconds since 1970 in UTC; null where the article has no date. */
  readonly at: number | null;
  /** Weight of each term before its rarity: whole numbers, so that sums do not depend on their order. */
  readonly weights: ReadonlyMap<string, number>;
  /** How the article itself writes a term, for explaining. */
  readonly written: ReadonlyMap<string, string>;
  /** Keys under which other articles may link to this one, and those it links to. */
  readonly addresses: readonly string[];
  readonly links: readonly string[];
}

/** Whole weights; the headline says most. */
const TITLE = 8;
const LEAD = 4;
const BODY = 2;
/** How much more, or less, a term of a kind says than a plain word. */
const NAME_WORD = 1.5;
const NUMBER = 0.6;
/** Who leads a country makes news of every kind. */
const LEADER = 0.5;
const FULL_NAME = 0.5;
const EVENT_DAY = 0.5;
const COUNTRY = 2;
const COUNTRY_PAIR = 0.5;
const SUBJECT = 0.5;
const COUNTRY_SUBJECT = 1;
/** Bounds on long articles: characters of the body that are read, and countries that are paired. */
const BODY_CHARACTERS = 4000;
const MOST_COUNTRIES = 5;
/** Words that carry meaning; nearly all headlines have no more, and a sentence that tells news has. */
const MOST_WORDS_OF_HEADLINES = 10;

export function clusterFeatures(item: ClusterItem): Features {
  const gathering = new Gathering(leadersIn(`${item.title}\n${item.lead}`), wordRules(item.language));
  gathering.read(withoutLabel(item.title), TITLE);
  const lead = withoutPresenters(item.lead, item.outlet);
  const body = withoutPresenters((item.body ?? '').slice(0, BODY_CHARACTERS), item.outlet);
  gathering.read(lead, LEAD);
  gathering.read(body, BODY);
  const told = `${item.title}\n${lead}\n${body}`;
  for (const name of item.names ?? []) if (told.includes(lastWordOf(name))) gathering.addName(name);
  for (const day of item.days ?? []) if (namesDay(day)) gathering.add(`=${day}`, LEAD * EVENT_DAY, day);
  gathering.combine();
  const at = item.published === null ? Number.NaN : Date.parse(item.published);
  return {
    id: item.id,
    feed: item.feed,
    language: item.language,
    role: roleOf(item.title, item.lead),
    isLine: item.title === '' || item.lead === '',
    isHeadline: isHeadline(item),
    at: Number.isNaN(at) ? null : at,
    weights: gathering.weights,
    written: gathering.written,
    addresses: [addressKey(item.url), titleKey(item.title)].filter((key) => key !== null),
    links: (item.links ?? [])
      .map(({ title, url }) => addressKey(url) ?? titleKey(title))
      .filter((key) => key !== null),
  };
}

/**
 * Whether a term is only a mark: a country or a kind of matter, which many stories share. A country together
 * with a binding kind of matter says as much as a word.
 */
export function isMark(term: string): boolean {
  if (term.startsWith('#')) return true;
  if (!term.startsWith('@')) return false;
  const subject = term.split('#')[1];
  return subject === undefined || !isBinding(subject);
}

/** Whether an article writes a word of this weight as a name. */
export function isNameWeight(weight: number): boolean {
  return [TITLE, LEAD, BODY].some((zone) => weight === zone * NAME_WORD);
}

/** Whether a word of this weight stands in the headline. */
export function isOfHeadline(weight: number): boolean {
  return weight >= TITLE;
}

/** Collects the terms of one article; a term weighs what its best place gives it. */
class Gathering {
  readonly weights = new Map<string, number>();
  readonly written = new Map<string, string>();
  readonly #countries = new Map<string, number>();
  /** Several words of one kind of matter make it as strong as one in the headline. */
  readonly #subjects = new Map<string, number>();
  readonly #leaders: ReadonlySet<string>;
  readonly #rules: WordRules;

  constructor(leaders: ReadonlySet<string>, rules: WordRules) {
    this.#leaders = leaders;
    this.#rules = rules;
  }

  add(term: string, weight: number, written: string): void {
    const whole = Math.round(weight);
    if (whole <= (this.weights.get(term) ?? 0)) return;
    this.weights.set(term, whole);
    if (!this.written.has(term)) this.written.set(term, written);
  }

  read(text: string, zone: number): void {
    const words = writtenWords(this.#rules.spaced(text));
    const capitalsTell = !isTitleCase(words);
    words.forEach((word, index) => {
      const before = word.joined ? words[index - 1] : undefined;
      const after = words[index + 1];
      if (!after?.joined || !isCountryOfTwoWords(word, after))
        this.#readWord(word, before, zone, capitalsTell);
    });
  }

  /** Adds a full name; small words within it ("and", "of") are no part of it. */
  addName(name: string): void {
    const { isStopWord, stem } = this.#rules;
    const telling = writtenWords(name).filter(({ lower }) => !isStopWord(lower));
    const parts = telling.map(({ lower }) => stem(lower));
    if (parts.length > 1) this.add(parts.slice(-2).join(' '), LEAD * FULL_NAME, name);
  }

  #readWord(word: WrittenWord, before: WrittenWord | undefined, zone: number, capitalsTell: boolean): void {
    const country = countryNamed(word, before);
    if (country) {
      this.#countries.set(country, Math.max(zone, this.#countries.get(country) ?? 0));
      this.add(`@${country}`, zone * COUNTRY, word.text);
      return;
    }
    const { isStopWord, stem } = this.#rules;
    if (isStopWord(word.lower)) return;
    const stemmed = stem(word.lower);
    const named = capitalsTell && word.capital;
    this.add(stemmed, zone * this.#wordWeight(word, stemmed, named && !word.first), word.text);
    const isLeader = this.#leaders.has(stemmed);
    for (const subject of isLeader ? [] : subjectsOf(stemmed, word.text)) {
      this.#subjects.set(subject, Math.min(TITLE, zone + (this.#subjects.get(subject) ?? 0)));
    }
    if (named && before?.capital && !isStopWord(before.lower)) {
      this.add(`${stem(before.lower)} ${stemmed}`, zone * FULL_NAME, `${before.text} ${word.text}`);
    }
  }

  #wordWeight(word: WrittenWord, stemmed: string, isName: boolean): number {
    if (this.#leaders.has(stemmed)) return LEADER;
    if (isName) return NAME_WORD;
    return /^\d/.test(word.text) ? NUMBER : 1;
  }

  /** Two countries together, and a country with a kind of matter, say more than each alone. */
  combine(): void {
    const countries = [...this.#countries.keys()].sort().slice(0, MOST_COUNTRIES);
    countries.forEach((country, index) => {
      for (const other of countries.slice(index + 1)) {
        this.add(`@${country}+${other}`, LEAD * COUNTRY_PAIR, `${country} + ${other}`);
      }
    });
    for (const [subject, strength] of this.#subjects) {
      this.add(`#${subject}`, strength * SUBJECT, subject);
      for (const country of countries) {
        this.add(`@${country}#${subject}`, strength * COUNTRY_SUBJECT, `${country} + ${subject}`);
      }
    }
  }
}

/** Abbreviations that are words too: "us" is a pronoun, "Un" a part of names. */
const ALL_CAPITALS = new Set(['us', 'un']);

/** Countries need a capital, abbreviations that are words too need nothing but capitals. */
function countryNamed(word: WrittenWord, before: WrittenWord | undefined): string | undefined {
  if (!word.capital || (ALL_CAPITALS.has(word.lower) && word.text !== word.text.toUpperCase()))
    return undefined;
  return (before && countryOf(`${before.lower}-${word.lower}`)) ?? countryOf(word.lower);
}

/** "Hong" before "Kong" says nothing that "Hong Kong" does not. */
function isCountryOfTwoWords(first: WrittenWord, second: WrittenWord): boolean {
  return second.capital && countryOf(`${first.lower}-${second.lower}`) !== undefined;
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isHeadline({ title, lead }: ClusterItem): boolean {
  const line = title === '' ? lead : lead === '' ? title : '';
  return line !== '' && !/[.]["'”’)]*$/.test(line) && terms(line).length <= MOST_WORDS_OF_HEADLINES;
}

/** The headline without its last part after a bar: a section, programme or outlet, which many articles share. */
function withoutLabel(title: string): string {
  const bar = title.lastIndexOf(' | ');
  return bar > 0 ? title.slice(0, bar) : (title.split(LETTER_FOR_BAR, 1)[0] ?? title);
}

/** A URL without what does not tell pages apart: scheme, `www.`, query, last slash. */
function addressKey(url: string | null): string | null {
  if (!url) return null;
  const [page = ''] = url.replace(/^https?:\/\/(?:www\.)?/, '').split(/[?#]/, 1);
  return page.endsWith('/') ? page.slice(0, -1) : page;
}

/** A headline as a key: its words alone. Short ones ("Read more") point nowhere. */
function titleKey(title: string): string | null {
  const words = writtenWords(title).map((word) => word.lower);
  return words.length >= 4 ? words.join(' ') : null;
}
