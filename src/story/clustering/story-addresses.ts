/** Which stories have an article at an address, and which have one that links to it. */
import type { LivingStory, Member } from './living-stories.ts';

/** Stories as they were packed: where an address may stand in them is found without laying out all. */
export interface PackedPlaces {
  /** The slots of stories with a member that may lie at this address or point there; others may be among them. */
  slotsNaming(address: string): Iterable<number>;
}

export class StoryAddresses {
  /** Address → stories with a member there; link → stories with a member that points there. */
  readonly #residents = new Map<string, Set<string>>();
  readonly #pointers = new Map<string, Set<string>>();
  /** Of stories that were restored. */
  #packed: PackedPlaces | null = null;
  readonly #storyIn: (slot: number) => LivingStory | undefined;

  constructor(storyIn: (slot: number) => LivingStory | undefined) {
    this.#storyIn = storyIn;
  }

  /** Stories with a member at this address. */
  storiesAt(address: string): string[] {
    const packed = this.#packedWith(address, ({ addresses }) => addresses.includes(address));
    return [...new Set([...(this.#residents.get(address) ?? []), ...packed])];
  }

  /** Stories with a member that points to this address. */
  storiesPointingTo(address: string): string[] {
    const packed = this.#packedWith(address, ({ links }) => links.includes(address));
    return [...new Set([...(this.#pointers.get(address) ?? []), ...packed])];
  }

  add(story: string, { addresses, links }: Member): void {
    for (const address of addresses) register(this.#residents, address, story);
    for (const link of links) register(this.#pointers, link, story);
  }

  remove(story: string, { addresses, links }: Member): void {
    for (const address of addresses) this.#residents.get(address)?.delete(story);
    for (const link of links) this.#pointers.get(link)?.delete(story);
  }

  restore(places: PackedPlaces): void {
    this.#packed = places;
  }

  #packedWith(address: string, isThere: (member: Member) => boolean): string[] {
    return [...(this.#packed?.slotsNaming(address) ?? [])].flatMap((slot) => {
      const story = this.#storyIn(slot);
      return story?.recent.some(isThere) ? [story.id] : [];
    });
  }
}

function register(index: Map<string, Set<string>>, key: string, story: string): void {
  const stories = index.get(key);
  if (stories) stories.add(story);
  else index.set(key, new Set([story]));
}
