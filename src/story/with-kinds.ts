import type { Story } from '../model/story.ts';

/** The story with the kind of its article at each source that is no plain report. */
export function withKinds(story: Story): Story {
  const kinds = new Map(
    story.coverage.flatMap(({ article, kind }) => (kind ? [[article, kind] as const] : [])),
  );
  const label = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(label);
    const labelled = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, label(part)]));
    if (!('quote' in labelled && 'article' in labelled)) return labelled;
    const { kind: _, ...source } = labelled;
    const kind = kinds.get(String(source.article));
    return kind ? { ...source, kind } : source;
  };
  return label(story) as Story;
}
