/**
 * Which name a term belongs to. A full name is a term of two words (`live matter`), and its words are terms too; names
 * that share a word are one: `black live`, `live matter`, `black`, `live` and `matter` are all of the same.
 */

/**
 * @param terms of one article, full names among them
 * @returns the last full name of the name that a term belongs to; the term itself where it belongs to none
 */
export function nameHolding(terms: Iterable<string>): (term: string) => string {
  const next = new Map<string, string>();
  const nameOf = (term: string): string => {
    const other = next.get(term);
    return other === undefined ? term : nameOf(other);
  };
  for (const fullName of terms) {
    if (!fullName.includes(' ')) continue;
    for (const word of fullName.split(' ')) {
      const name = nameOf(word);
      if (name !== fullName) next.set(name, fullName);
    }
  }
  return nameOf;
}
