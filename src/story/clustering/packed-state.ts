/**
 * Living stories as one compact text for the cache, and back: a line that tells of the whole, a line for each term with
 * the stories that have it, a line for each story. A run asks for few, so a line is read when it is asked for, and one
 * of which nothing changed is kept as it is.
 */
import { asciiJson, textOfAscii } from '../../text/ascii-json.ts';
import { LivingStories } from './living-stories.ts';
import type { LivingStory, Member } from './living-story.ts';
import type { Role } from './roles.ts';
import type { PackedPlaces } from './story-addresses.ts';
import type { TermTable, TermWeights } from './term-table.ts';

/** Changes with the shape of the text, or with what the weights mean: older texts are then of no use. */
const VERSION = 6;

/** Between the two parts of a line; no JSON contains it. */
const PARTING = '\t';

interface Whole {
  readonly version: number;
  readonly clock: number | null;
  readonly articles: number;
  /** How many lines of terms follow. */
  readonly terms: number;
}

/** What every run asks of every story. */
type PackedHead = [
  id: string,
  language: string,
  first: number,
  last: number,
  size: number,
  telling: number,
  length: number,
];
/** Term numbers and weights in turn. */
type PackedWeights = number[];
/** The rest; the sums are null where the recent members are all there are. */
type PackedRest = [sums: PackedWeights | null, recent: PackedMember[]];
type PackedMember = [
  id: string,
  feed: string,
  at: number,
  role: Role,
  form: number,
  PackedWeights,
  addresses: string[],
  links: string[],
];

/** In how many ways an article tells its matter: an account twice, a line once, and a headline is a line in its own style. */
const ACCOUNT = 0;
const LINE = 1;
const HEADLINE = 2;

export function packState(state: LivingStories): string {
  const stories = state.inSlots;
  // Slots are the places of lines, and terms of forgotten stories need not be kept.
  if (stories === null) return packState(state.compacted());
  const { clock, articles, terms } = state;
  const whole: Whole = { version: VERSION, clock, articles, terms: terms.size };
  const termLines = Array.from(
    { length: terms.size },
    (_, term) => `${asciiJson(terms.termOf(term))}${PARTING}${state.postingsOf(term)}`,
  );
  return [asciiJson(whole), ...termLines, ...stories.map((story) => (story ? lineOf(story) : ''))].join('\n');
}

function lineOf(story: LivingStory): string {
  if (story instanceof KeptStory && story.isAsKept) return story.line;
  const { id, language, first, last, size, telling, length, sums, recent } = story;
  const head: PackedHead = [id, language, first, last, size, telling, length];
  const rest: PackedRest = [size === recent.length ? null : flat(sums), recent.map(packedMember)];
  return asciiJson(head) + PARTING + asciiJson(rest);
}

/** The living stories that `packState` wrote; null where the text is of another version or broken. */
export function unpackState(text: string): LivingStories | null {
  const [first = '', ...lines] = text.split('\n');
  try {
    const { version, clock, articles, terms }: Whole = JSON.parse(first);
    if (version !== VERSION) return null;
    const state = new LivingStories();
    state.clock = clock ?? Number.NEGATIVE_INFINITY;
    for (const line of lines.slice(0, terms)) restoreTerm(state, line);
    const stories = lines.slice(terms);
    stories.forEach((line, slot) => {
      if (line === '') state.restoreGap();
      else state.restore(new KeptStory(line, slot, state.terms));
    });
    state.restorePlaces(new KeptPlaces(stories));
    state.articles = articles;
    return state;
  } catch {
    return null;
  }
}

/** In a table that is still empty each term gets the number that it had. */
function restoreTerm(state: LivingStories, line: string): void {
  const [json, postings] = parted(line);
  state.restoreTerm(textOfAscii(json), postings);
}

function parted(line: string): [json: string, rest: string] {
  const at = line.indexOf(PARTING);
  return [line.slice(0, at), line.slice(at + 1)];
}

function packedMember(member: Member): PackedMember {
  const { id, feed, at, role, isLine, isHeadline, weights, addresses, links } = member;
  const form = isHeadline ? HEADLINE : isLine ? LINE : ACCOUNT;
  return [id, feed, at, role, form, flat(weights), [...addresses], [...links]];
}

/** A member as it was packed: few are ever compared in full, so its weights are laid out when they are asked for. */
class KeptMember implements Member {
  readonly id: string;
  readonly feed: string;
  readonly at: number;
  readonly role: Role;
  readonly isLine: boolean;
  readonly isHeadline: boolean;
  readonly addresses: readonly string[];
  readonly links: readonly string[];
  readonly #packed: PackedWeights;
  readonly #terms: TermTable;
  #weights: TermWeights | null = null;

  constructor([id, feed, at, role, form, weights, addresses, links]: PackedMember, terms: TermTable) {
    this.id = id;
    this.feed = feed;
    this.at = at;
    this.role = role;
    this.isLine = form !== ACCOUNT;
    this.isHeadline = form === HEADLINE;
    this.addresses = addresses;
    this.links = links;
    this.#packed = weights;
    this.#terms = terms;
  }

  get weights(): TermWeights {
    this.#weights ??= laidOut(this.#packed);
    return this.#weights;
  }

  get length(): number {
    return this.#terms.lengthOf(this.weights);
  }
}

/** A story as it was packed. */
class KeptStory implements LivingStory {
  readonly id: string;
  readonly slot: number;
  language: string;
  first: number;
  last: number;
  size: number;
  telling: number;
  length: number;
  readonly line: string;
  readonly #keptSize: number;
  readonly #terms: TermTable;
  #recent: Member[] | null = null;
  #sums: TermWeights | null = null;

  constructor(line: string, slot: number, terms: TermTable) {
    this.line = line;
    this.slot = slot;
    const head = JSON.parse(parted(line)[0]) as PackedHead;
    [this.id, this.language, this.first, this.last, this.size, this.telling, this.length] = head;
    this.#keptSize = this.size;
    this.#terms = terms;
  }

  /** A story changes by taking in an article. */
  get isAsKept(): boolean {
    return this.size === this.#keptSize;
  }

  get recent(): Member[] {
    return this.#recent ?? this.#layOut().recent;
  }

  get sums(): TermWeights {
    return this.#sums ?? this.#layOut().sums;
  }

  #layOut(): { readonly recent: Member[]; readonly sums: TermWeights } {
    const [sums, recent] = JSON.parse(parted(this.line)[1]) as PackedRest;
    this.#recent = recent.map((member) => new KeptMember(member, this.#terms));
    this.#sums = sums ? laidOut(sums) : sumOf(this.#recent);
    return { recent: this.#recent, sums: this.#sums };
  }
}

/** Addresses that are sought in the lines, before all are gathered in a table. */
const FEW = 20;

class KeptPlaces implements PackedPlaces {
  readonly #lines: readonly string[];
  #asked = 0;
  #slots: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  slotsNaming(address: string): readonly number[] {
    this.#asked += 1;
    if (this.#asked > FEW) this.#slots ??= this.#gathered();
    if (this.#slots) return this.#slots.get(address) ?? [];
    const quoted = asciiJson(address);
    return this.#lines.flatMap((line, slot) => (line.includes(quoted) ? [slot] : []));
  }

  #gathered(): ReadonlyMap<string, readonly number[]> {
    const slots = new Map<string, number[]>();
    this.#lines.forEach((line, slot) => {
      if (line === '') return;
      const [, recent] = JSON.parse(parted(line)[1]) as PackedRest;
      const named = recent.flatMap(([, , , , , , addresses, links]) => [...addresses, ...links]);
      for (const address of new Set(named)) {
        const others = slots.get(address);
        if (others) others.push(slot);
        else slots.set(address, [slot]);
      }
    });
    return slots;
  }
}

function sumOf(members: readonly Member[]): TermWeights {
  const sums: TermWeights = new Map();
  for (const { role, weights } of members) {
    if (role !== 'report') continue;
    for (const [term, weight] of weights) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return sums;
}

function laidOut(packed: PackedWeights): TermWeights {
  const weights: TermWeights = new Map();
  for (let at = 0; at < packed.length; at += 2) weights.set(packed[at] as number, packed[at + 1] as number);
  return weights;
}

function flat(weights: TermWeights): PackedWeights {
  return [...weights].flat();
}
