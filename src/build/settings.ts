/** `site.yaml` and `feeds.yaml` from text to values; what is wrong is reported with its line and left out. */
import { type Document, parseDocument, visit, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { didYouMean } from '../curation/nearest.ts';
import { issueMessage, issueWords, placeWords } from '../markdown/issue-words.ts';
import { lostLetters } from '../markdown/lost-letters.ts';
import { unfinishedMerge } from '../markdown/unfinished-merge.ts';
import { type LineOf, lineFinder } from '../markdown/yaml-lines.ts';
import { yamlWords } from '../markdown/yaml-words.ts';
import { FEED_LIST, SITE_SETTINGS } from '../model/content-files.ts';
import { type FeedConfig, feedConfigSchema } from '../model/feed.ts';
import type { Problem } from '../model/problem.ts';
import { type SiteSettings, siteSettingsSchema } from '../model/site-settings.ts';

/** A list of feeds that is not there, a settings file that cannot be read at all, and an address of the site that cannot be used. */
export const FEEDS_MISSING = 'no-feeds-file';
export const FILE_INVALID = 'yaml-invalid';
export const ADDRESS_INVALID = 'site-url-invalid';

/** The settings in a `site.yaml`; a setting that cannot be used has its default. */
export function parseSettings(yaml: string): { settings: SiteSettings; problems: Problem[] } {
  const { value, problems, lineOf } = readYaml(SITE_SETTINGS, yaml);
  const data = { ...(value as Record<string, unknown> | null) };
  const result = siteSettingsSchema.safeParse(data);
  if (result.success) return { settings: result.data, problems };
  for (const issue of result.error.issues) {
    const group = { file: SITE_SETTINGS, schema: siteSettingsSchema, value, path: '', lineOf };
    problems.push(...issueProblems(issue, group));
    for (const key of issue.path.length > 0 ? [issue.path[0]] : unknownKeys(issue)) delete data[String(key)];
  }
  return { settings: siteSettingsSchema.parse(data), problems: problems.sort(byLine) };
}

/**
 * A clock that `site.yaml` stops although feeds on the web are listed: no run but the first would find one that may be
 * asked again, and what they report would lie ahead for ever.
 * @param yaml the text of `site.yaml`
 */
export function stoppedClock(
  yaml: string,
  { now }: Pick<SiteSettings, 'now'>,
  feeds: readonly Pick<FeedConfig, 'url'>[],
): Problem[] {
  if (now === undefined || feeds.every(({ url }) => url === undefined)) return [];
  return [
    {
      code: 'clock-stopped',
      severity: 'error',
      file: SITE_SETTINGS,
      line: lineFinder(yaml)('now'),
      message: `The clock stands still at ${now}: feeds on the web will bring nothing new.`,
      hint: 'Remove the line "now:"; it is there for the samples.',
    },
  ];
}

/** The feeds in a `feeds.yaml`; a feed that cannot be used, or that another one repeats, is left out. */
export function parseFeedList(yaml: string): { feeds: FeedConfig[]; problems: Problem[] } {
  const { value, problems, lineOf } = readYaml(FEED_LIST, yaml);
  const report = (code: string, path: string, message: string, hint: string) =>
    problems.push({ code, severity: 'error', file: FEED_LIST, line: lineOf(path), message, hint });
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const { feeds: list = [], ...others } = (isMapping ? value : {}) as Record<string, unknown>;
  if (!Array.isArray(list) || (value !== null && !isMapping)) {
    report('feeds-not-a-list', 'feeds', '"feeds" must be a list.', 'Begin each feed with "- id:".');
    return { feeds: [], problems };
  }
  for (const key of Object.keys(others))
    report('unknown-key', key, `"${key}" is not a setting.`, didYouMean(key, ['feeds']));
  const isRepeated = repetitionsIn(list);
  const feeds = list.flatMap((entry, index): FeedConfig[] => {
    const path = `feeds.${index}`;
    const result = feedConfigSchema.safeParse(entry);
    const group = { file: FEED_LIST, schema: feedConfigSchema, value: entry, path, lineOf };
    problems.push(...(result.error?.issues ?? []).flatMap((issue) => issueProblems(issue, group)));
    const repeated = UNIQUE.filter((key) => isRepeated(key, index));
    for (const key of repeated) {
      const message = `The ${key} "${entry[key]}" stands twice.`;
      const hint = `Give each feed ${key === 'id' ? 'an id' : `a ${key}`} of its own; the second is left out.`;
      report(`feed-${key}-twice`, `${path}.${key}`, message, hint);
    }
    return result.success && repeated.length === 0 ? [result.data] : [];
  });
  return { feeds, problems: problems.sort(byLine) };
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

/** What no two feeds may share: files and state go by the id, and an address asked twice annoys its server. */
const UNIQUE = ['id', 'url', 'file'] as const;

type Unique = (typeof UNIQUE)[number];

/** Whether an entry repeats a value of an earlier one, be that one left out or not. */
function repetitionsIn(entries: readonly unknown[]): (key: Unique, index: number) => boolean {
  const valuesOf = (key: Unique) =>
    entries.map((entry) => (entry as Partial<Record<Unique, unknown>> | null)?.[key]);
  const values = Object.fromEntries(UNIQUE.map((key) => [key, valuesOf(key)]));
  return (key, index) => {
    const value = values[key]?.[index];
    return typeof value === 'string' && values[key]?.indexOf(value) !== index;
  };
}

function readYaml(file: string, yaml: string): { value: unknown; problems: Problem[]; lineOf: LineOf } {
  const until = `${file === FEED_LIST ? 'no feed is read' : 'the defaults hold'}, and no site is built`;
  const fault = lostLetters(yaml) ?? unfinishedMerge(yaml);
  if (fault) {
    const hint = `Until it is mended ${until}.`;
    const problem: Problem = { code: FILE_INVALID, severity: 'error', file, ...fault, hint };
    return { value: null, problems: [problem], lineOf: () => fault.line };
  }
  const document = parseDocument(yaml);
  const problemOf = (message: string, line: number): Problem => ({
    code: FILE_INVALID,
    severity: 'error',
    file,
    line,
    message: `Not valid YAML: ${yamlWords(message)}.`,
    hint: `Mend the line; until then ${until}.`,
  });
  const problems = tellingErrors(document).map(({ message, linePos }) =>
    problemOf(message, linePos?.[0].line ?? 1),
  );
  return { value: problems.length > 0 ? null : plainValue(), problems, lineOf: lineFinder(yaml) };

  /** An alias that names nothing, or too many of them, is found only here. */
  function plainValue(): unknown {
    try {
      return document.toJS({ maxAliasCount: 20 });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      problems.push(problemOf(error.message, lineOfAlias(document, yaml)));
      return null;
    }
  }
}

/** What is wrong in a document; where lines are indented with tabs, that alone: what else is found follows from it. */
function tellingErrors({ errors }: Document): YAMLParseError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : errors;
}

/** The line of the first alias; the first line where there is none. */
function lineOfAlias(document: Document, yaml: string): number {
  let offset = 0;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return yaml.slice(0, offset).split('\n').length;
}

/** A file of settings, or one feed of a list. */
interface SettingGroup {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** Where the group stands in its file: `feeds.2`; empty for all of it. */
  readonly path: string;
  readonly lineOf: LineOf;
}

/** One problem for a value, one for each key that is no setting. */
function issueProblems(issue: z.core.$ZodIssue, group: SettingGroup): Problem[] {
  const { file, schema, lineOf } = group;
  const path = [group.path, ...issue.path.map(String)].filter(Boolean).join('.');
  const unknown = unknownKeys(issue).map(
    (key): Problem => ({
      code: 'unknown-key',
      severity: 'error',
      file,
      line: lineOf([path, key].filter(Boolean).join('.')),
      message: `"${key}" is not a setting.`,
      hint: didYouMean(key, keysAt(schema, issue.path)),
    }),
  );
  if (unknown.length > 0) return unknown;
  const hint = group.path
    ? 'Until it is mended the feed is left out.'
    : 'Until it is mended the default holds.';
  const message = issueMessage(placeOf(issue, group), issueWords(issue, group.value));
  const code = path === 'url' ? ADDRESS_INVALID : 'setting-invalid';
  return [{ code, severity: 'error', file, line: lineOf(path), message, hint }];
}

/** `"licence" in "rights" of the feed "wire"`, `"title"`. */
function placeOf(issue: z.core.$ZodIssue, { value, path }: SettingGroup): string {
  const within = placeWords(issue.path.map(String));
  if (path === '') return within;
  const { id } = (value ?? {}) as { id?: unknown };
  const feed = typeof id === 'string' ? `the feed "${id}"` : placeWords(path.split('.'));
  return [within, feed].filter(Boolean).join(' of ');
}

function unknownKeys(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

/** The settings that may stand at a path of a schema; none where it leads to no group of settings. */
function keysAt(schema: unknown, [key, ...rest]: readonly PropertyKey[]): string[] {
  const group = schema instanceof z.ZodPrefault ? schema.unwrap() : schema;
  if (!(group instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(group.shape) : keysAt(group.shape[String(key)], rest);
}
