/** The past of an article: each state's hash and time, and a patch that leads back to its text. */
import { applyPatch, createTwoFilesPatch } from 'diff';
import type { Article, Revision } from '../model/article.ts';
import { digest } from '../text/digest.ts';

/** Lines of edits after which two texts count as having nothing in common. */
const MOST_EDITS = 2000;

/**
 * The revisions of an article after its text became `text`: the newest until now gets a patch, a new one follows.
 * @param at when the outlet changed it
 * @param keepPatch false under rights that allow no full text
 */
export function addRevision(
  article: Pick<Article, 'revisions' | 'text'>,
  next: { readonly title: string; readonly text: string; readonly at: string | null },
  keepPatch: boolean,
): Revision[] {
  const newest = article.revisions.at(-1) as Revision;
  const past = keepPatch ? { ...newest, patch: patchBetween(next.text, article.text) } : newest;
  return [...article.revisions.slice(0, -1), past, firstRevision(next, newest.number + 1)];
}

/** A revision that has no patch yet: the newest. */
export function firstRevision(
  { title, text, at }: { title: string; text: string; at: string | null },
  number = 1,
): Revision {
  return { number, at, hash: digest(text), title };
}

/**
 * The text of an article in an earlier revision; null where there is no such revision or its patch was not kept.
 * @throws Error where a patch does not lead to the text whose hash was noted: the article file was changed by hand
 */
export function textOfRevision(article: Pick<Article, 'revisions' | 'text'>, number: number): string | null {
  let text = article.text;
  for (const revision of article.revisions.toReversed()) {
    if (revision !== article.revisions.at(-1)) {
      if (revision.patch === undefined) return null;
      const earlier = applyPatch(text, revision.patch);
      if (earlier === false || digest(earlier) !== revision.hash)
        throw new Error(`Revision ${revision.number} cannot be restored.`);
      text = earlier;
    }
    if (revision.number === number) return text;
  }
  return null;
}

/** A unified diff without context that turns one text into another. */
function patchBetween(from: string, to: string): string {
  const patch = createTwoFilesPatch('a', 'b', from, to, undefined, undefined, {
    context: 0,
    maxEditLength: MOST_EDITS,
  });
  return patch === undefined ? wholePatch(from, to) : patch.slice(patch.indexOf('@@'));
}

/** A diff that takes out every line and puts in every line. */
function wholePatch(from: string, to: string): string {
  const [old, fresh] = [from.split('\n'), to.split('\n')];
  const lines = (sign: string, text: string[]) => text.map((line) => `${sign}${line}\n`).join('');
  const end = '\\ No newline at end of file\n';
  return `@@ -1,${old.length} +1,${fresh.length} @@\n${lines('-', old)}${end}${lines('+', fresh)}${end}`;
}
