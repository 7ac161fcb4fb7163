/** How telling each term is among the events of a story: rare ones tell events apart, common ones do not. */
export class TermWeights {
  private readonly weights = new Map<string, number>();

  constructor(documents: readonly { readonly terms: readonly string[] }[]) {
    const counts = new Map<string, number>();
    for (const { terms } of documents)
      for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) this.weights.set(term, Math.log(1 + documents.length / count));
  }

  of(term: string): number {
    return this.weights.get(term) ?? 0;
  }

  sum(terms: readonly string[]): number {
    return terms.reduce((total, term) => total + this.of(term), 0);
  }

  /** Cosine of two sets of terms, 0–1. */
  likeness(a: readonly string[], b: readonly string[]): number {
    const other = new Set(b);
    const shared = a.reduce((total, term) => total + (other.has(term) ? this.of(term) ** 2 : 0), 0);
    return shared === 0 ? 0 : shared / (this.length(a) * this.length(b));
  }

  private length(terms: readonly string[]): number {
    return Math.sqrt(terms.reduce((total, term) => total + this.of(term) ** 2, 0));
  }
}
