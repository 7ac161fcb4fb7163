/**
 * The files of an update: only those that differ are written, each whole or not at all, and none over what a person
 * wrote while the run was on.
 */
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { sourcesOf } from '../../../src/build/check-story.ts';
import type { NewsroomResult } from '../../../src/build/newsroom.ts';
import { articlePath } from '../../../src/feeds/article-path.ts';
import { excerptOf } from '../../../src/feeds/excerpt.ts';
import type { KnownArticles } from '../../../src/feeds/known-articles.ts';
import { writeArticle } from '../../../src/markdown/article-file.ts';
import { findEdits, type StoryEdit } from '../../../src/markdown/story-edits.ts';
import { writeStory } from '../../../src/markdown/story-file.ts';
import type { Article } from '../../../src/model/article.ts';
import { evidenceFileOf, pageFile, REGISTRY } from '../../../src/model/content-files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Story } from '../../../src/model/story.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { textKey } from '../cache/text-readings.ts';
import type { FeedResult } from '../feeds/read-feeds.ts';
import {
  type FilesToWrite,
  pathInside,
  readText,
  removeFile,
  replaceText,
  type WrittenFiles,
  writeAllIfChanged,
} from '../files.ts';
import type { Permission } from '../whole-file.ts';
import type { ContentCache, ContentFolder } from './content-folder.ts';
import type { StoredArticle } from './stored-article.ts';
import type { StoredStory } from './stored-stories.ts';

/** The path of a file below the content folder. */
type At = (file: string) => string;

interface Written {
  readonly articles: KnownArticles;
  readonly results: readonly FeedResult[];
  readonly departed: ReadonlySet<string>;
  readonly result: NewsroomResult;
  /** The text of `registry.json`. */
  readonly registry: string;
  /** Notes what is to be written; what the files say by then, the next run finds. Save it when all is written. */
  readonly cache: ContentCache;
}

export interface WrittenContent {
  /** The number of files touched. */
  readonly files: number;
  /** What stays as a person left it while the run was on. */
  readonly problems: readonly Problem[];
}

/** Writes what changed and removes what left, but for what was changed by others since it was read. */
export async function writeContent(
  contentDir: string,
  content: ContentFolder,
  written: Written,
): Promise<WrittenContent> {
  const at = (file: string) => pathInside(contentDir, file);
  const articles = await writeAllIfChanged(articleFiles(content, written, at));
  const pages = await writeAllIfChanged(storyFiles(content, written, at));
  const left = [...articlesThatLeft(content, written, at), ...pagesThatLeft(content, written, at)];
  const all = [articles, pages, removeLeft(left, at), writeRegistry(at(REGISTRY), content, written)];
  const kept = all.flatMap((part) => part.kept).sort();
  return {
    files: all.reduce((sum, part) => sum + part.written, 0),
    problems: kept.map((path) => changedMeanwhile(relative(contentDir, path).replaceAll(sep, '/'))),
  };
}

function writeRegistry(
  path: string,
  { registry: before }: ContentFolder,
  { registry }: Written,
): WrittenFiles {
  if (!replaceText(path, before, registry)) return { written: 0, kept: [path] };
  return { written: Number(registry !== before), kept: [] };
}

function changedMeanwhile(file: string): Problem {
  return {
    code: 'changed-meanwhile',
    severity: 'warning',
    file,
    message: 'This file was changed while the update was at work, and stays as it is.',
    hint: 'The next update reads it.',
  };
}

/** The files of what is new or changed. */
function* articleFiles(
  content: ContentFolder,
  { articles, results, result, cache }: Written,
  at: At,
): Generator<FilesToWrite> {
  const excerpted = new Set(
    content.feeds.filter(({ rights }) => rights.store === 'excerpt').map(({ id }) => id),
  );
  for (const id of new Set(results.flatMap(({ articles: news }) => news.map((article) => article.id)))) {
    const article = articles.get(id)?.article;
    const stored = content.articles.get(id);
    if (!article) continue;
    const allowed = excerpted.has(article.feed)
      ? excerptOf(article, shownSpans(article, result.changed))
      : article;
    const text = writeArticle(allowed);
    const file = stored?.file ?? articlePath(article);
    cache.articles.note(file, text, allowed);
    yield { texts: [[at(file), text]], permission: () => isAsRead(at(file), stored) };
  }
}

function* storyFiles(
  { stories }: ContentFolder,
  { result, cache }: Written,
  at: At,
): Generator<FilesToWrite> {
  for (const story of result.changed) {
    const files = writeStory(story);
    const file = pageFile(story.slug);
    const stored = stories.get(story.id);
    cache.pages.note(file, story, files);
    yield {
      texts: [
        [at(file), files.markdown],
        [at(evidenceFileOf(file)), files.evidence],
      ],
      // What a person typed while the run was on is lifted by the next one.
      permission: () => !isEditedSince(at(stored?.file ?? file), stored?.edits ?? []),
    };
  }
}

/** Whether an article's file says what it said when the run began, or is still not there. */
function isAsRead(path: string, stored: StoredArticle | undefined): boolean {
  return stored ? textKey(readText(path) ?? '') === stored.key : !existsSync(path);
}

/** Whether a page has other edits by now than when the run began. */
function isEditedSince(path: string, edits: readonly StoryEdit[]): boolean {
  const markdown = readText(path);
  if (markdown === null) return false;
  try {
    const now = findEdits({ markdown, evidence: readText(evidenceFileOf(path)) ?? '' });
    return JSON.stringify(now) !== JSON.stringify(edits);
  } catch {
    return true;
  }
}

/** Files that nobody needs any more. */
interface LeftFiles {
  readonly files: readonly string[];
  readonly permission: Permission;
}

function articlesThatLeft({ articles }: ContentFolder, { departed }: Written, at: At): LeftFiles[] {
  return [...departed].flatMap((id) => {
    const stored = articles.get(id);
    return stored ? [{ files: [stored.file], permission: () => isAsRead(at(stored.file), stored) }] : [];
  });
}

/** Those of stories that have no page of their own any more, or have it elsewhere by now. */
function pagesThatLeft({ stories }: ContentFolder, { result }: Written, at: At): LeftFiles[] {
  const places = new Map(result.changed.map(({ id, slug }) => [id, pageFile(slug)]));
  const taken = new Set(places.values());
  const isElsewhere = ({ id, file }: StoredStory) => {
    const place = places.get(id) ?? file;
    return !taken.has(file) && place !== file && readText(at(place)) !== null;
  };
  return [...stories.values()]
    .filter((page) => !result.published.has(page.id) || isElsewhere(page))
    .map(({ file, edits }) => ({
      files: [file, evidenceFileOf(file)],
      permission: () => !isEditedSince(at(file), edits),
    }));
}

/** Removes files, and tells which stay. */
function removeLeft(left: readonly LeftFiles[], at: At): WrittenFiles {
  let written = 0;
  const kept: string[] = [];
  for (const { files, permission } of left) {
    if (permission()) written += files.filter((file) => removeFile(at(file))).length;
    else kept.push(...files.map(at));
  }
  return { written, kept };
}

/** Sentences of a text that are kept besides those that pages show, so that a later page can tell of it. */
const KEPT_LEAD = 2;

/** What may be kept of an article that must not be kept whole: what pages show of it, and how it begins. */
function shownSpans(article: Article, pages: readonly Story[]): Span[] {
  const shown = pages.flatMap(sourcesOf).filter((source) => source.article === article.id);
  const body = splitSentences(article.text).filter(({ paragraph }) => paragraph > 0);
  return [...shown, ...body.slice(0, KEPT_LEAD)];
}
