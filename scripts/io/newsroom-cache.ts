/**
 * What the newsroom remembers between runs. It lies in the cache: losing it costs time, never data. Of the pages one file
 * has a line that tells of the run, a line of which stories are related, and a line for each story that has a page.
 */

import { join } from 'node:path';
import type { ComparedStory } from '../../src/build/compared-stories.ts';
import type { Newsroom, NewsroomResult, SeeAlso } from '../../src/build/newsroom.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { asciiJson } from '../../src/text/ascii-json.ts';
import { readAscii } from './ascii-json.ts';
import { rulesDigest } from './code-digest.ts';
import { type PathAndText, writeAllIfChanged } from './files.ts';
import { textKey } from './text-readings.ts';

const STATE_FILE = 'clusters.txt';
const PAGES_FILE = 'pages.txt';
/** Between the parts of a story's line; neither ids, digests nor JSON contain it. */
const PARTING = '\t';

export interface NewsroomCache extends Pick<Newsroom, 'state' | 'composed' | 'compared' | 'seeAlso'> {
  /** `footingDigest` of what the last run ended with; null where it is lost. */
  readonly ending: string | null;
}

/** What a run begins or ends with, but for what the newsroom remembers. */
export interface Footing extends Pick<Newsroom, 'settings' | 'feeds' | 'curations' | 'untouched'> {
  /** A digest of the articles. */
  readonly articles: string;
  /** The text of `registry.json`. */
  readonly registry: string | null;
  /** Ids of the stories that have a page. */
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
  const { run, seeAlso, stories } = readPages(join(cacheDir, PAGES_FILE));
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
    seeAlso: new Map(seeAlso),
  };
}

export async function writeNewsroomCache(
  cacheDir: string,
  { state, composed, compared, seeAlso }: NewsroomResult,
  kept: Pick<Run, 'articles' | 'ending'>,
): Promise<void> {
  const packed = packState(state);
  const stories = [...compared].map(([id, story]) =>
    [id, composed.get(id) ?? '', story.key ?? '', termsOf(story)].join(PARTING),
  );
  const pages = [asciiJson([...seeAlso]), ...stories].join('\n');
  const run: Run = { ...kept, rules: rulesDigest(), state: textKey(packed), length: pages.length };
  const files: PathAndText[] = [
    [join(cacheDir, STATE_FILE), packed],
    [join(cacheDir, PAGES_FILE), `${asciiJson(run)}\n${pages}`],
  ];
  await writeAllIfChanged(files.values());
}

interface Run {
  readonly rules: string;
  readonly ending: string | null;
  /** A digest of the articles. */
  readonly articles: string;
  /** A digest of the file of living stories. */
  readonly state: string;
  /** Of the lines that follow. */
  readonly length: number;
}

interface Pages {
  readonly run: Run;
  readonly seeAlso: readonly (readonly [string, SeeAlso])[];
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

const NO_PAGES: Pages = {
  run: { rules: '', ending: null, articles: '', state: '', length: 0 },
  seeAlso: [],
  stories: [],
};

function readPages(path: string): Pages {
  try {
    const text = readAscii(path);
    const [first = '', second = '', ...lines] = text.split('\n');
    const run = JSON.parse(first) as Run;
    const isWhole = text.length === first.length + 1 + run.length;
    if (run.rules !== rulesDigest() || !isWhole) return NO_PAGES;
    const stories = lines.map((line) => {
      const [id = '', composed = '', key = '', terms = ''] = line.split(PARTING);
      return { id, composed, key, terms };
    });
    return { run, seeAlso: JSON.parse(second), stories };
  } catch {
    return NO_PAGES;
  }
}
