/**
 * A curation file: YAML front matter with decisions, Markdown body with context. What is wrong in it is
 * reported with its line and left out; every other decision counts.
 */
import type { z } from 'zod';
import { FrontMatterError, readFrontMatter } from '../markdown/front-matter.ts';
import { lineFinder } from '../markdown/yaml-lines.ts';
import { type Curation, curationSchema } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from './nearest.ts';

export interface ParsedCuration {
  /** Null where the file cannot be read at all. */
  readonly curation: Curation | null;
  readonly problems: readonly Problem[];
}

/** The line after the opening `---`. */
const FIRST_LINE = 2;

const KEYS = Object.keys(curationSchema.shape);

/** @param file path below the content folder, e.g. `curation/summit-on-hold.md` */
export function parseCuration(file: string, source: string): ParsedCuration {
  let front: ReturnType<typeof readFrontMatter>;
  try {
    front = readFrontMatter(source);
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    const hint = 'Until it is mended the story stays as it was last published.';
    return {
      curation: null,
      problems: [{ ...at(file, error.line), code: 'curation-unreadable', message: error.message, hint }],
    };
  }
  const lineOf = lineFinder(/^---[^\n]*\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '', FIRST_LINE);
  const slug = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const problems = unknownKeys(file, front.data, lineOf);
  const { decisions, issues } = readDecisions(front.data);
  for (const issue of issues) problems.push(issueProblem(file, issue, lineOf));
  return { curation: { file, slug, decisions, context: front.body.trim(), lineOf }, problems };
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

/** The decisions that are well-formed; each that is not is left out, down to one entry of a list or map. */
function readDecisions(data: Readonly<Record<string, unknown>>): {
  decisions: Curation['decisions'];
  issues: z.core.$ZodIssue[];
} {
  const known: Record<string, unknown> = structuredClone(
    Object.fromEntries(Object.entries(data).filter(([key]) => KEYS.includes(key))),
  );
  const issues: z.core.$ZodIssue[] = [];
  for (;;) {
    const result = curationSchema.safeParse(known);
    if (result.success) return { decisions: result.data, issues };
    issues.push(...result.error.issues);
    // From the last to the first, so that the places of a list's other entries stay as they are.
    for (const { path } of [...result.error.issues].reverse()) leaveOut(known, path);
  }
}

function leaveOut(data: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const [key, entry] = path as [string, string | number | undefined];
  const value = data[key];
  if (Array.isArray(value) && typeof entry === 'number') value[entry] = undefined;
  else if (entry !== undefined && typeof value === 'object' && value !== null)
    delete (value as Record<string, unknown>)[entry];
  else delete data[key];
  if (Array.isArray(value)) data[key] = value.filter((item) => item !== undefined);
}

function issueProblem(file: string, issue: z.core.$ZodIssue, lineOf: Curation['lineOf']): Problem {
  const path = issue.path.map(String).join('.');
  return {
    ...at(file, lineOf(path)),
    code: 'curation-invalid',
    message: `"${path}" cannot be used: ${issue.message}.`,
    hint: 'This entry is left out; everything else in the file counts.',
  };
}
