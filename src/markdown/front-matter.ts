/**
 * YAML front matter, read by gray-matter with every engine but YAML shut, written by a serializer.
 */
import matter from 'gray-matter';
import { parse, stringify } from 'yaml';
import { lostLetters } from './lost-letters.ts';
import { plainLines } from './plain-lines.ts';
import { unfinishedMerge } from './unfinished-merge.ts';
import { yamlWords } from './yaml-words.ts';

/** The line after the opening `---`, on which the YAML begins. */
export const FIRST_LINE = 2;

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Front matter that cannot be read: says why, and on which line of the file (1-based). */
export class FrontMatterError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** @throws FrontMatterError where a text still holds what git left for people to choose from */
export function refuseUnfinishedMerge(text: string): void {
  const merge = unfinishedMerge(text);
  if (merge) throw new FrontMatterError(merge.message, merge.line);
}

/** gray-matter would run `---js` front matter as a program; here every language but YAML is refused. */
function refuse(): never {
  throw new FrontMatterError('The front matter must be YAML: begin the file with a line of just "---".', 1);
}

/** The last guard: gray-matter also strips a second byte order mark, behind which the check of a file's first line does not look. */
const engines = {
  yaml: { parse: parseYaml, stringify },
  json: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
  toml: refuse,
};

function parseYaml(source: string): object {
  let value: unknown;
  try {
    value = parse(source, { prettyErrors: true, maxAliasCount: 20 });
  } catch (error) {
    refuseUnfinishedMerge(source);
    throw yamlProblem(error);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new FrontMatterError('The front matter must be a list of "key: value" lines.', 2);
  }
  return value;
}

/** gray-matter hands the engine the rest of the opening line too, so lines count as in the file. */
function yamlProblem(error: unknown): FrontMatterError {
  const { message, linePos } = error as { message: string; linePos?: readonly { line: number }[] };
  const reason = yamlWords(message);
  return new FrontMatterError(`The front matter is not valid YAML: ${reason}.`, linePos?.[0]?.line ?? 1);
}

function unclosed(): FrontMatterError {
  return new FrontMatterError('The front matter has no end: a second line of just "---" must close it.', 1);
}

/** The front matter ends where a line begins with "---", which must be all of that line. */
function checkEnd(file: string): void {
  const end = /\n---([^\n]*)/.exec(file);
  if (!end) throw unclosed();
  if (end[1]?.trim() === '') return;
  const line = file.slice(0, end.index + 1).split('\n').length;
  throw new FrontMatterError('A line of the front matter begins with "---", which would end it.', line);
}

/**
 * Divides a Markdown file into front matter and body. A file without front matter is all body.
 * @throws FrontMatterError where the front matter is not YAML, or not a map, or where there is none and the file is not in UTF-8
 */
export function readFrontMatter(file: string): FrontMatter {
  const text = plainLines(file);
  const lost = text.startsWith('---') ? null : lostLetters(text);
  if (lost) throw new FrontMatterError(lost.message, lost.line);
  const language = /^---([^\n]*)/.exec(text)?.[1]?.trim();
  if (language) refuse();
  if (language === '') checkEnd(text);
  // An options object, even one without `cache`, keeps gray-matter from remembering results by string.
  const { data, content } = matter(text, { engines });
  return { data, body: content };
}

/** The YAML of a file's front matter and what follows it, as they stand; no YAML where the file is all body. */
export function divideFrontMatter(file: string): { readonly yaml: string; readonly body: string } {
  const text = plainLines(file);
  const parts = /^---[^\S\n]*\n((?:[^\n]*\n)*?)---[^\S\n]*(?:\n([\s\S]*))?$/.exec(text);
  return parts ? { yaml: parts[1] ?? '', body: parts[2] ?? '' } : { yaml: '', body: text };
}

/** The Markdown file that `readFrontMatter` reads back as these values. Empty values are left out by the caller. */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}
