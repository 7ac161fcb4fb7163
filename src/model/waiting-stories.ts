/**
 * Stories without a page yet, as the lines of the registry that tell of them: most news stays alone, and of a hundred
 * thousand lines a run asks for few. A line is read when it is asked for.
 */

/** Articles that are sought in the lines, before all are gathered in a table. */
const FEW = 20;
/** How a line ends. */
const END = ',\n';

export class WaitingStories {
  /** `"id": ["article"],` and a new line for each story, in order of id. */
  readonly lines: string;

  #asked = 0;
  #storyOf: ReadonlyMap<string, string> | null = null;

  private constructor(lines: string) {
    this.lines = lines;
  }

  /** @param stories by id, the ids of their articles; those without any are left out */
  static of(stories: Readonly<Record<string, readonly string[]>>): WaitingStories {
    return new WaitingStories('').with(new Map(Object.keys(stories).map((id) => [id, stories[id] ?? []])));
  }

  /** @param text what `text` gave */
  static from(text: string): WaitingStories {
    return new WaitingStories(text === '' ? '' : `${text}${END}`);
  }

  /** The lines as the members of a JSON object. */
  get text(): string {
    return this.lines.slice(0, -END.length);
  }

  has(id: string): boolean {
    const { start, end } = this.#place(id);
    return start < end;
  }

  /** The ids of the story's articles; undefined where it does not wait. */
  get(id: string): string[] | undefined {
    const { start, end } = this.#place(id);
    return start < end ? articlesOf(this.lines.slice(start, end)) : undefined;
  }

  /** The story in which the article waits, the first if there are several. */
  storyOf(article: string): string | undefined {
    this.#asked += 1;
    if (this.#asked > FEW) this.#storyOf ??= this.#gathered();
    if (this.#storyOf) return this.#storyOf.get(article);
    const quoted = JSON.stringify(article);
    let at = this.lines.indexOf(quoted);
    // A quoted text before a colon is the id of a story.
    while (at >= 0 && this.lines[at + quoted.length] === ':') at = this.lines.indexOf(quoted, at + 1);
    return at < 0 ? undefined : this.#idAt(this.lines.lastIndexOf('\n', at) + 1);
  }

  /** How many articles wait. */
  get articleCount(): number {
    // A comma stands behind each: before the next one, or at the end of the line.
    return countOf(',', this.lines);
  }

  *[Symbol.iterator](): Generator<[id: string, articles: string[]]> {
    for (let at = 0; at < this.lines.length; at = this.#endOf(at))
      yield [this.#idAt(at), articlesOf(this.lines.slice(at, this.#endOf(at)))];
  }

  /** The same with other articles for these stories; a story that is left with none waits no more. */
  with(changes: ReadonlyMap<string, readonly string[]>): WaitingStories {
    const parts: string[] = [];
    let from = 0;
    for (const id of [...changes.keys()].sort()) {
      const { start, end } = this.#place(id);
      const articles = changes.get(id) ?? [];
      parts.push(this.lines.slice(from, start));
      if (articles.length > 0) parts.push(`${JSON.stringify(id)}: ${JSON.stringify(articles)}${END}`);
      from = end;
    }
    return new WaitingStories(parts.join('') + this.lines.slice(from));
  }

  /** The story of each article. */
  #gathered(): ReadonlyMap<string, string> {
    // Of two stories with one article the first is set last.
    return new Map([...this].reverse().flatMap(([id, articles]) => articles.map((article) => [article, id])));
  }

  /** Where the line of a story begins and ends; where it would be, if it has none. */
  #place(id: string): { readonly start: number; readonly end: number } {
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const start = this.lines.lastIndexOf('\n', Math.max(low, (low + high) >> 1) - 1) + 1;
      const found = this.#idAt(start);
      if (found === id) return { start, end: this.#endOf(start) };
      if (found < id) low = this.#endOf(start);
      else high = start;
    }
    return { start: low, end: low };
  }

  #idAt(start: number): string {
    return JSON.parse(this.lines.slice(start, this.lines.indexOf('": ', start) + 1));
  }

  #endOf(start: number): number {
    return this.lines.indexOf('\n', start) + 1;
  }
}

function articlesOf(line: string): string[] {
  return JSON.parse(line.slice(line.indexOf('": [') + 3, -END.length));
}

function countOf(letter: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
