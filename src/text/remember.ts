/** Texts that are remembered at least: those of the articles that are read together. */
const MOST_TEXTS = 10_000;
/** What is longer is no sentence, and not asked about twice. */
const LONGEST_TEXT = 1000;

/**
 * The same pure function of a text, which does its work once where several rules ask it about one sentence.
 * @param most the texts asked about last that are remembered for certain; at most twice as many are
 */
export function remembering<T extends object | string | null>(
  work: (text: string) => T,
  most: number = MOST_TEXTS,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return work(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const before = older.get(text);
    const result = before === undefined ? work(text) : before;
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    recent.set(text, result);
    return result;
  };
}

/** A value that is worked out when it is first asked for, and then kept. */
export function onDemand<T extends object>(work: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= work();
    return known;
  };
}

/** The same pure function of a thing, which does its work once for each, as long as the thing lives. */
export function onceForEach<K extends object, T>(work: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.result;
    const result = work(thing);
    known.set(thing, { result });
    return result;
  };
}
