/** The words of the interface that depend on numbers, dates or feeds. */
import type { Change, Story, StoryStatus } from '../model/story.ts';
import { type FeedReport, isFailing } from './feeds.ts';
import { formatDateOf } from './instants.ts';

/** `12,400`. */
export function figure(number: number): string {
  return number.toLocaleString('en-GB');
}

/**
 * `12,400` of what is counted, `31%`, `€2.5m`.
 * @param unit as a quantity has it: a plural noun, an ISO 4217 code or `%`
 */
export function amount(value: number, unit: string): string {
  if (unit === '%') return `${figure(value)}%`;
  if (!/^[A-Z]{3}$/.test(unit)) return figure(value);
  const style = { style: 'currency', currency: unit, notation: 'compact', maximumFractionDigits: 2 } as const;
  return value.toLocaleString('en-GB', style);
}

/** `1 article`, `3 articles`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : plural}`;
}

/** `Ada, Ben and Cleo`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `3 articles, 3 outlets, reporting traced to 2 origins`; what one outlet writes and nobody else is named in is its own. */
export function coverageLine({ coverage, origins }: Pick<Story, 'coverage' | 'origins'>): string {
  const outlets = new Set(coverage.map(({ outlet }) => outlet)).size;
  const parts = [counted(coverage.length, 'article'), counted(outlets, 'outlet')];
  const isTraced = outlets > 1 || origins.groups.some(({ name }) => name !== null);
  if (origins.count > 0 && coverage.length > 1 && isTraced)
    parts.push(`reporting traced to ${counted(origins.count, 'origin')}`);
  return parts.join(', ');
}

/** Whether a sentence says nothing that the title above it does not say. */
export function repeatsTitle(sentence: string, title: string): boolean {
  const known = new Set(wordsOf(title));
  return wordsOf(sentence).every((word) => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a page says about feeds that could not be read; `''` where all could. */
export function failingNotice(reports: readonly FeedReport[]): string {
  const read = new Set(reports.filter((report) => !isFailing(report)).map(({ feed }) => feed.outlet));
  const sentences = reports.filter(isFailing).map(({ feed: { outlet }, health }) => {
    const isOneOfMore = read.has(outlet);
    if (health?.state === 'gone')
      return `${outlet} has closed ${isOneOfMore ? 'one of the feeds' : 'the feed'} that we read.`;
    const since = health?.lastSuccess ? ` since ${formatDateOf(health.lastSuccess)}` : '';
    return `We have not been able to reach ${isOneOfMore ? `one of the feeds of ${outlet}` : outlet}${since}.`;
  });
  return [...new Set(sentences)].join(' ');
}

/**
 * What came on a day: one change in its own words, several by their kinds, e.g. `New on 21 Oct 2025: 2 events,
 * 1 correction`.
 */
export function changesLine(day: string, changes: readonly Pick<Change, 'kind' | 'text'>[]): string {
  const [only, ...others] = changes;
  if (only && others.length === 0) return `${day} · ${only.text}`;
  const kinds = changes.map(({ kind }) => kind);
  const counts = [...new Set(kinds)].map((kind) =>
    counted(kinds.filter((other) => other === kind).length, ...changeNouns[kind]),
  );
  return `New on ${day}: ${counts.join(', ')}`;
}

/** What a status means, for readers who ask. */
export const statusMeanings: Readonly<Record<StoryStatus, string>> = {
  developing: 'A source says that the matter is still running.',
  active: 'Articles have come in lately.',
  quiet: 'Nothing new has come in for a while.',
  closed: 'No longer followed.',
};

/** The nouns in "New since 19 Oct 2025: 2 events, 1 correction": one, and more than one. */
export const changeNouns: Readonly<Record<Change['kind'], readonly [one: string, more: string]>> = {
  article: ['article', 'articles'],
  event: ['event', 'events'],
  point: ['thing to know', 'things to know'],
  unknown: ['open question', 'open questions'],
  answered: ['answer', 'answers'],
  correction: ['correction', 'corrections'],
  'called-off': ['event called off', 'events called off'],
  editor: ['note from the editors', 'notes from the editors'],
  title: ['new title', 'new titles'],
  number: ['figure', 'figures'],
};
