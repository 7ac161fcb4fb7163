/** Weights under names of several words, found word by word: no name is put together to be looked up. */

interface Branch {
  /** 0 where no name ends here. */
  weight: number;
  readonly branches: Map<string, Branch>;
}

export class WeightTree {
  readonly #root: Branch = { weight: 0, branches: new Map() };

  /** @param weights by names whose words are divided by one space */
  constructor(weights: Iterable<readonly [name: string, weight: number]>) {
    for (const [name, weight] of weights) {
      let branch = this.#root;
      for (const word of name.split(' ')) branch = grow(branch, word);
      branch.weight = weight;
    }
  }

  /** The weight under the name of these words; 0 where there is none. */
  weightOf(first: string, second?: string, third?: string, fourth?: string): number {
    let branch = this.#root.branches.get(first);
    if (second !== undefined) branch = branch?.branches.get(second);
    if (third !== undefined) branch = branch?.branches.get(third);
    if (fourth !== undefined) branch = branch?.branches.get(fourth);
    return branch?.weight ?? 0;
  }
}

function grow({ branches }: Branch, word: string): Branch {
  const known = branches.get(word);
  if (known) return known;
  const grown: Branch = { weight: 0, branches: new Map() };
  branches.set(word, grown);
  return grown;
}
