/**
 * The front matter of a story's page: a few values, each on a line of its own. Where a slip of an editor's leaves it
 * no YAML, or no text for a title, its lines are read as they were meant.
 */
import { divideFrontMatter, type FrontMatter, FrontMatterError, readFrontMatter } from './front-matter.ts';

const KEYS = ['id', 'title', 'language', 'digest'];

/** @throws FrontMatterError where there is none, or where more than a value is broken */
export function readPageFrontMatter(markdown: string): FrontMatter {
  try {
    const front = readFrontMatter(markdown);
    return typeof front.data.title === 'string' ? front : (byLines(markdown) ?? front);
  } catch (error) {
    const meant = error instanceof FrontMatterError ? byLines(markdown) : null;
    if (meant === null) throw error;
    return meant;
  }
}

/** Null where other lines stand between the values, such as the marks of a git conflict. */
function byLines(markdown: string): FrontMatter | null {
  const { yaml, body } = divideFrontMatter(markdown);
  const lines = yaml.trimEnd().split('\n');
  const data = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(colon, 0)), unquoted(line.slice(colon + 1).trim())];
    }),
  );
  return lines.length === KEYS.length && KEYS.every((key) => key in data) ? { data, body } : null;
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
