/** Sentences as points: terms weighted by how telling they are (TF-IDF), vectors of length 1. */

export type Vector = ReadonlyMap<string, number>;

export class TermSpace {
  private readonly counts = new Map<string, number>();
  private readonly size: number;

  /** @param documents the terms of each sentence; repeats count */
  constructor(documents: readonly (readonly string[])[]) {
    this.size = documents.length;
    for (const terms of documents)
      for (const term of new Set(terms)) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
  }

  /** How telling a term is: rare ones tell events apart, common ones do not. */
  weightOf(term: string): number {
    return Math.log(1 + this.size / (this.counts.get(term) ?? this.size + 1));
  }

  /** How many sentences have a term. */
  countOf(term: string): number {
    return this.counts.get(term) ?? 0;
  }

  vectorOf(terms: readonly string[]): Vector {
    const repeats = new Map<string, number>();
    for (const term of terms) repeats.set(term, (repeats.get(term) ?? 0) + 1);
    for (const [term, count] of repeats) repeats.set(term, (1 + Math.log(count)) * this.weightOf(term));
    return unit(repeats);
  }
}

/** What a set of sentences is about, as one vector of length 1. */
export function centroid(vectors: Iterable<Vector>): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return unit(sum);
}

/** Cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}

function unit(vector: Map<string, number>): Vector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}
