/**
 * A curation file: YAML front matter with decisions, Markdown body with context. What is wrong in it is
 * reported with its line and left out; every other decision counts.
 */
import type { z } from 'zod';
import {
  divideFrontMatter,
  FIRST_LINE,
  FrontMatterError,
  readFrontMatter,
} from '../markdown/front-matter.ts';
import { issueMessage, issueWords, placeWords, valueAt } from '../markdown/issue-words.ts';
import { lostLetters } from '../markdown/lost-letters.ts';
import { plainLines } from '../markdown/plain-lines.ts';
import { unfinishedMerge } from '../markdown/unfinished-merge.ts';
import { lineFinder } from '../markdown/yaml-lines.ts';
import { type Curation, curationSchema } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean, nearest } from './nearest.ts';

export interface ParsedCuration {
  /** Null where the file cannot be read at all. */
  readonly curation: Curation | null;
  readonly problems: readonly Problem[];
}

const KEYS = Object.keys(curationSchema.shape);

/** @param file path below the content folder, e.g. `curation/summit-on-hold.md` */
export function parseCuration(file: string, source: string): ParsedCuration {
  let front: ReturnType<typeof readFrontMatter>;
  try {
    checkEncoding(source);
    checkMerged(source);
    checkOpened(source);
    front = readFrontMatter(source);
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    const hint = 'Until it is mended the story stays as it was last published.';
    return {
      curation: null,
      problems: [{ ...at(file, error.line), code: 'curation-unreadable', message: error.message, hint }],
    };
  }
  const lineOf = lineFinder(divideFrontMatter(source).yaml, FIRST_LINE);
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const problems = unknownKeys(file, front.data, lineOf);
  const { decisions, issues, placeOf } = readDecisions(front.data);
  for (const { path, words, hint } of issues) {
    const message = issueMessage(placeWords(path.split('.')), words);
    problems.push({ ...at(file, lineOf(path)), code: 'curation-invalid', message, hint });
  }
  const lineOfDecision = (path: string) => lineOf(placeOf(path));
  const context = front.body.trim();
  return { curation: { file, slug, decisions, context, lineOf: lineOfDecision }, problems };
}

/** @throws FrontMatterError where letters were lost */
function checkEncoding(source: string): void {
  const lost = lostLetters(source);
  if (lost) throw new FrontMatterError(lost.message, lost.line);
}

/** @throws FrontMatterError where git left two versions of some lines for a person to choose from */
function checkMerged(source: string): void {
  const merge = unfinishedMerge(source);
  if (merge) throw new FrontMatterError(merge.message, merge.line);
}

/** Dashes of any kind, which a word processor may have made of "---"; blank lines; then a line that decides something. */
const UNOPENED = new RegExp(`^\\s*(?:[-–—]+[^\\S\\n]*\\n\\s*)?(?:${KEYS.join('|')}):(?:\\s|$)`);

/** @throws FrontMatterError where decisions stand in no front matter, and so would be shown as the editors' words */
function checkOpened(source: string): void {
  const text = plainLines(source);
  const decision = text.startsWith('---') ? null : UNOPENED.exec(text);
  if (!decision) return;
  const message = 'The front matter has no beginning: the first line of the file must be just "---".';
  throw new FrontMatterError(message, 1);
}

function at(file: string, line: number): Pick<Problem, 'file' | 'line' | 'severity'> {
  return { file, line, severity: 'error' };
}

function unknownKeys(file: string, data: object, lineOf: Curation['lineOf']): Problem[] {
  return Object.keys(data)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({
      ...at(file, lineOf(key)),
      code: 'curation-unknown-key',
      message: `"${key}" is not something that can be decided here; it is left as it is.`,
      hint: didYouMean(key, KEYS),
      severity: 'warning',
    }));
}

interface Issue {
  /** Where it lies in the file, as a dotted path. */
  readonly path: string;
  readonly words: string;
  readonly hint: string;
}

interface Reading {
  /** Those that are well-formed; each that is not is left out, down to one entry of a list or map. */
  readonly decisions: Curation['decisions'];
  readonly issues: readonly Issue[];
  /** The path in the file of a decision's path: entries that stood before it may have been left out. */
  readonly placeOf: (path: string) => string;
}

function readDecisions(data: Readonly<Record<string, unknown>>): Reading {
  const known = structuredClone(
    Object.fromEntries(
      Object.entries(data).filter(([key, value]) => KEYS.includes(key) && !isEmpty(key, value)),
    ),
  );
  const places = new Map<string, number[]>(
    Object.entries(known).flatMap(([key, value]) =>
      Array.isArray(value) ? [[key, [...value.keys()]] as const] : [],
    ),
  );
  const placeOf = (path: string) => {
    const [key = '', entry, ...rest] = path.split('.');
    const place = places.get(key)?.[Number(entry)];
    return place === undefined ? path : [key, place, ...rest].join('.');
  };
  const issues: Issue[] = [];
  for (;;) {
    const result = curationSchema.safeParse(known);
    if (result.success) return { decisions: result.data, issues, placeOf };
    const found = result.error.issues;
    issues.push(...found.map((issue) => describe(issue, known, placeOf)));
    leaveOut(known, places, found);
  }
}

/** A list or map that nobody has filled yet decides nothing. */
function isEmpty(key: string, value: unknown): boolean {
  const schema = curationSchema.shape[key as keyof typeof curationSchema.shape];
  return value === null && typeof schema.parse(undefined) === 'object';
}

function describe(issue: z.core.$ZodIssue, data: unknown, placeOf: Reading['placeOf']): Issue {
  const value = valueAt(data, issue.path);
  const meant = issue.code === 'invalid_value' ? nearest(String(value), issue.values.map(String)) : null;
  return {
    path: placeOf(issue.path.map(String).join('.')),
    words: issueWords(issue, data),
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}This entry is left out; everything else in the file counts.`,
  };
}

/** Takes out of the data what the issues lie in, and out of the places what stood there. */
function leaveOut(
  data: Record<string, unknown>,
  places: Map<string, number[]>,
  issues: readonly z.core.$ZodIssue[],
): void {
  const paths = issues.map(({ path }) => path as [string, string | number | undefined]);
  for (const key of new Set(paths.map(([name]) => name))) {
    const entries = new Set(paths.filter(([name]) => name === key).map(([, entry]) => entry));
    const value = data[key];
    if (typeof value !== 'object' || value === null || entries.has(undefined)) delete data[key];
    else if (Array.isArray(value)) {
      const isKept = (_: unknown, index: number) => !entries.has(index);
      data[key] = value.filter(isKept);
      places.set(key, places.get(key)?.filter(isKept) ?? []);
    } else for (const entry of entries) delete (value as Record<string, unknown>)[String(entry)];
  }
}
