/**
 * What the newsroom remembers between runs. It lies in the cache: losing it costs time, never data. Of the pages one file
 * has a line that tells of the run, a line of which stories are related, and a line for each story that has a page.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedStory } from '../../../src/build/compared-stories.ts';
import type { Newsroom, NewsroomResult } from '../../../src/build/newsroom.ts';
import { packState, unpackState } from '../../../src/story/clustering/packed-state.ts';
import type { Relation } from '../../../src/story/related.ts';
import { asciiJson } from '../../../src/text/ascii-json.ts';
import { keepWhole } from '../whole-file.ts';
import { readAscii, readStart } from './ascii-json.ts';
import { rulesDigest } from './code-digest.ts';
import { textKey } from './text-readings.ts';

const STATE_FILE = 'clusters.txt';
const PAGES_FILE = 'pages.txt';
/** Between the parts of a story's line; neither ids, digests nor JSON contain it. */
const PARTING = '\t';

export interface NewsroomCache extends Pick<Newsroom, 'state' | 'composed' | 'compared' | 'relations'> {
  /** `footingDigest` of what the last run ended with; null where it is lost. */
  readonly ending: string | null;
}

/** What a run begins or ends with, but for what the newsroom remembers. */
export interface Footing extends Pick<Newsroom, 'settings' | 'feeds' | 'curations' | 'untouched'> {
  /** A digest of the articles. */
  readonly articles: string;
  /** The text of `registry.json`. */
  readonly registry: string | null;
  /** Slugs of all pages. */
  readonly pages: Iterable<string>;
}

/** A digest: the next run has to look at what changed alone, if it begins with what this one ended with. */
export function footingDigest({
  settings,
  feeds,
  curations,
  untouched,
  articles,
  registry,
  pages,
}: Footing): string {
  const decided = curations.map(({ file, decisions, context }) => [file, decisions, context]);
  const others = [settings, feeds, decided, [...untouched].sort(), [...pages].sort(), articles];
  return textKey(`${JSON.stringify(others)}\n${registry}`);
}

/**
 * What the last run left. Pages composed by other rules than today's count as not composed.
 * @param articles a digest of the articles as they were kept; living stories made from others are lost. Null: no matter
 */
export function readNewsroomCache(cacheDir: string, articles: string | null): NewsroomCache {
  const { run, relations, stories } = readPages(join(cacheDir, PAGES_FILE));
  const packed = readAscii(join(cacheDir, STATE_FILE));
  // Its lines are not looked through, so it has to be what was written.
  const isKept = textKey(packed) === run.state && (articles ?? run.articles) === run.articles;
  const state = isKept ? unpackState(packed) : null;
  return {
    ending: state === null ? null : run.ending,
    state,
    composed: new Map(stories.flatMap(({ id, composed }) => (composed === '' ? [] : [[id, composed]]))),
    compared: new Map(
      stories.map(({ id, key, terms }) => [id, new KeptComparison(key === '' ? null : key, terms)]),
    ),
    relations,
  };
}

/** Whether the last run ended with this `footingDigest`, and left nothing to do for one that begins with it. */
export function isSettledAt(cacheDir: string, footing: string): boolean {
  const { ending, isSettled } = readRun(readStart(join(cacheDir, PAGES_FILE), LONGEST_RUN));
  return isSettled && ending === footing;
}

export function writeNewsroomCache(
  cacheDir: string,
  result: NewsroomResult,
  kept: Pick<Run, 'articles' | 'ending'>,
): void {
  const { state, composed, compared, relations } = result;
  const packed = packState(state);
  const stories = [...compared].map(([id, story]) =>
    [id, composed.get(id) ?? '', story.key ?? '', termsOf(story)].join(PARTING),
  );
  const pages = [asciiJson(relations), ...stories].join('\n');
  const run: Run = {
    ...kept,
    rules: rulesDigest(),
    isSettled: isSettled(result),
    state: textKey(packed),
    length: pages.length,
  };
  mkdirSync(cacheDir, { recursive: true });
  keepWhole(join(cacheDir, STATE_FILE), packed);
  keepWhole(join(cacheDir, PAGES_FILE), `${asciiJson(run)}\n${pages}`);
}

/** Whether the same articles would give the same again, and nothing is wrong that has to be told again. */
function isSettled({ composed, compared, problems }: NewsroomResult): boolean {
  const isKnown = ([id, { key }]: [string, ComparedStory]) => key !== null && composed.has(id);
  return problems.length === 0 && [...compared].every(isKnown);
}

interface Run {
  readonly rules: string;
  readonly ending: string | null;
  readonly isSettled: boolean;
  /** A digest of the articles. */
  readonly articles: string;
  /** A digest of the file of living stories. */
  readonly state: string;
  /** Of the lines that follow. */
  readonly length: number;
}

interface Pages {
  readonly run: Run;
  readonly relations: readonly Relation[];
  readonly stories: readonly PackedPage[];
}

/** What is remembered of a story; `''` where a digest is not known. */
interface PackedPage {
  readonly id: string;
  readonly composed: string;
  readonly key: string;
  /** In JSON. */
  readonly terms: string;
}

/** What a story is compared by, which is laid out when it is asked for: where no story changed, none is. */
class KeptComparison implements ComparedStory {
  readonly key: string | null;
  readonly json: string;

  constructor(key: string | null, json: string) {
    this.key = key;
    this.json = json;
  }

  get terms(): ComparedStory['terms'] {
    return JSON.parse(this.json);
  }
}

function termsOf(story: ComparedStory): string {
  return story instanceof KeptComparison ? story.json : asciiJson(story.terms);
}

const NO_RUN: Run = { rules: '', ending: null, isSettled: false, articles: '', state: '', length: 0 };
/** Characters that no line which tells of a run has. */
const LONGEST_RUN = 1000;

/** What a disk gives that was stopped before it wrote what it was given; no JSON contains it. */
const NEVER_WRITTEN = '\0';

/** @param text begins with the line that tells of a run */
function readRun(text: string): Run {
  try {
    const run = JSON.parse(text.slice(0, text.indexOf('\n'))) as Run;
    return run.rules === rulesDigest() ? run : NO_RUN;
  } catch {
    return NO_RUN;
  }
}

function readPages(path: string): Pages {
  const text = readAscii(path);
  const run = readRun(text);
  const [first = '', second = '', ...lines] = text.split('\n');
  const isWhole = text.length === first.length + 1 + run.length && !text.includes(NEVER_WRITTEN);
  if (run === NO_RUN || !isWhole) return { run: NO_RUN, relations: [], stories: [] };
  const stories = lines.map((line) => {
    const [id = '', composed = '', key = '', terms = ''] = line.split(PARTING);
    return { id, composed, key, terms };
  });
  return { run, relations: JSON.parse(second), stories };
}
