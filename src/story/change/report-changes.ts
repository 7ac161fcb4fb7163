/** What changed of the reports and of the headline that one of them gives the page. */
import type { Coverage, Story } from '../../model/story.ts';
import type { Past, Quotes } from '../told-past.ts';
import type { Draft, NewChange } from './draft.ts';

export function titleChange(past: Past, { title }: Draft): NewChange[] {
  const before = past.page.title;
  if (title === before) return [];
  const from = past.page.coverage.filter((entry) => entry.title.includes(before)).map(headlineQuote);
  const quotes = from.find((known) => past.tells(known));
  // A title that no report has is an editor's.
  return from.length > 0 && !quotes
    ? [{ kind: 'title', text: 'The headline changed.', quotes: [] }]
    : [{ kind: 'title', text: `The headline was “${before}”.`, quotes: quotes ?? [] }];
}

export function articleChanges(previous: Story, draft: Draft): NewChange[] {
  const known = new Map(previous.coverage.map((entry) => [entry.article, entry]));
  const added = draft.coverage.filter(({ article }) => !known.has(article));
  const revised = draft.coverage.filter(({ article, revisions }) => {
    const old = known.get(article);
    const before = new Set(old?.revisions.map(toldOfRevision));
    return old && revisions.some((revision) => !before.has(toldOfRevision(revision)));
  });
  const left = previous.coverage.filter(
    ({ article }) => !draft.coverage.some((entry) => entry.article === article),
  );
  return [
    ...added.map(
      (entry): NewChange => ({
        kind: 'article',
        text: `New report: ${entry.title} (${[entry.outlet, entry.kind].filter(Boolean).join(', ')})`,
        quotes: headlineQuote(entry),
      }),
    ),
    ...revised.map(
      (entry): NewChange => ({
        kind: 'correction',
        text: `${entry.outlet} changed its report: ${entry.title}`,
        quotes: headlineQuote(entry),
      }),
    ),
    ...left.map(
      ({ outlet }): NewChange => ({
        kind: 'article',
        text: `No longer part of this story: a report by ${outlet}`,
        quotes: [],
      }),
    ),
  ];
}

function toldOfRevision({ number, text }: Coverage['revisions'][number]): string {
  return `${number} ${text}`;
}

function headlineQuote({ article, title }: Coverage): Quotes {
  return [{ article, start: 0, end: title.length }];
}

/** Headlines of reports that are new or changed: told as such, they are told. */
export function newHeadlines(previous: Story, { coverage }: Draft): Set<string> {
  const known = new Map(previous.coverage.map(({ article, title }) => [article, title]));
  return new Set(coverage.flatMap(({ article, title }) => (known.get(article) === title ? [] : [title])));
}

/** What editors joined with the story, and what they took apart again. */
export function mergeChanges(previous: Story, draft: Draft): NewChange[] {
  const idsIn = ({ formerly }: Pick<Story, 'formerly'>) => (formerly?.merged ?? []).map(({ id }) => id);
  const before = new Set(idsIn(previous));
  const now = new Set(idsIn(draft));
  const named = (formerly: Story['formerly'], merged: Story['merged'], id: string) => {
    const slugs = formerly?.merged.find((one) => one.id === id)?.slugs ?? [];
    return merged?.find(({ slug }) => slugs.includes(slug))?.title ?? null;
  };
  const told = (words: string, title: string | null): NewChange => {
    const from = title === null ? undefined : draft.coverage.find((entry) => entry.title.includes(title));
    return {
      kind: 'editor',
      text: from ? `${words}: “${title}”.` : `${words}.`,
      quotes: from ? headlineQuote(from) : [],
    };
  };
  return [
    ...[...now]
      .filter((id) => !before.has(id))
      .map((id) =>
        told('The editors merged another story into this one', named(draft.formerly, draft.merged, id)),
      ),
    ...[...before]
      .filter((id) => !now.has(id))
      .map(() => told('The editors took a merged story out again', null)),
  ];
}
