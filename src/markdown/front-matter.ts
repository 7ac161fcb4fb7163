/**
 * YAML front matter, read and written. In no other language is any read, so that no file can be run as a program.
 */
import { parse, stringify } from 'yaml';
import { plainLines } from './plain-lines.ts';
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

function refuse(): never {
  throw new FrontMatterError('The front matter must be YAML: begin the file with a line of just "---".', 1);
}

function parseYaml(source: string): FrontMatter['data'] {
  let value: unknown;
  try {
    value = parse(source, { prettyErrors: true, maxAliasCount: 20 });
  } catch (error) {
    throw yamlProblem(error);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new FrontMatterError('The front matter must be a list of "key: value" lines.', 2);
  }
  return value as FrontMatter['data'];
}

function yamlProblem(error: unknown): FrontMatterError {
  const { message, linePos } = error as { message: string; linePos?: readonly { line: number }[] };
  const reason = yamlWords(message);
  return new FrontMatterError(`The front matter is not valid YAML: ${reason}.`, linePos?.[0]?.line ?? 1);
}

function unclosed(): FrontMatterError {
  return new FrontMatterError('The front matter has no end: a second line of just "---" must close it.', 1);
}

const FENCE = '---';

/** Where the front matter ends: where a line begins with "---", which must be all of that line. */
function endOf(text: string): number {
  const end = /\n---([^\n]*)/.exec(text);
  if (!end) throw unclosed();
  if (end[1]?.trim() === '') return end.index;
  const line = text.slice(0, end.index + 1).split('\n').length;
  throw new FrontMatterError('A line of the front matter begins with "---", which would end it.', line);
}

/**
 * Divides a Markdown file into front matter and body. A file without front matter is all body.
 * @throws FrontMatterError where the front matter is not YAML, or not a map
 */
export function readFrontMatter(file: string): FrontMatter {
  const text = plainLines(file);
  const language = /^\ufeff?---([^\n]*)/.exec(text)?.[1]?.trim();
  if (language === undefined) return { data: {}, body: text };
  if (language !== '') refuse();
  const end = endOf(text);
  // The rest of the opening line is read with the YAML, so that lines count as in the file.
  const data = parseYaml(text.slice(text.indexOf(FENCE) + FENCE.length, end));
  return { data, body: text.slice(end + 1 + FENCE.length).replace(/^\n/, '') };
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
