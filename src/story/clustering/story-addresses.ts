/** Which stories have an article at an address, and which have one that links to it. */
import type { LivingStory, Member } from './living-story.ts';

/** Stories as they were packed: where an address may stand in them is found without laying out all. */
export interface PackedPlaces {
  /** The slots of stories with a member that may lie at this address or point there; others may be among them. */
  slotsNaming(address: string): Iterable<number>;
}

export class StoryAddresses {
  /** Address → the slots of stories that took in a member which lies there or points there. */
  readonly #slots = new Map<string, Set<number>>();
  /** Of stories that were restored. */
  #packed: PackedPlaces | null = null;
  readonly #storyIn: (slot: number) => LivingStory | undefined;

  constructor(storyIn: (slot: number) => LivingStory | undefined) {
    this.#storyIn = storyIn;
  }

  /** Stories with one of the newest members at this address. */
  storiesAt(address: string): LivingStory[] {
    return this.#storiesWith(address, ({ addresses }) => addresses.includes(address));
  }

  /** Stories with one of the newest members that points to this address. */
  storiesPointingTo(address: string): LivingStory[] {
    return this.#storiesWith(address, ({ links }) => links.includes(address));
  }

  add(slot: number, { addresses, links }: Member): void {
    for (const address of [...addresses, ...links]) {
      const slots = this.#slots.get(address);
      if (slots) slots.add(slot);
      else this.#slots.set(address, new Set([slot]));
    }
  }

  remove(slot: number, { addresses, links }: Member): void {
    for (const address of [...addresses, ...links]) this.#slots.get(address)?.delete(slot);
  }

  restore(places: PackedPlaces): void {
    this.#packed = places;
  }

  /** What stands in a slot may have left the newest members since, or another story may have come there. */
  #storiesWith(address: string, isThere: (member: Member) => boolean): LivingStory[] {
    const slots = new Set([
      ...(this.#slots.get(address) ?? []),
      ...(this.#packed?.slotsNaming(address) ?? []),
    ]);
    return [...slots].flatMap((slot) => {
      const story = this.#storyIn(slot);
      return story?.recent.some(isThere) ? [story] : [];
    });
  }
}
