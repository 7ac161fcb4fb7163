import type { Story } from '../model/story.ts';
import { formatEdtf } from '../time/edtf.ts';
import { settings } from './settings.ts';

type MergedStory = NonNullable<Story['merged']>[number];

/** `Merged into this story by the editors on 20 Oct 2025: “Talks in Budapest”. They are one matter.` */
export function mergedWords({ title, slug, date, why }: MergedStory): string {
  const when = date ? ` on ${formatEdtf(date, settings.language)}` : '';
  return [`Merged into this story by the editors${when}: “${title ?? slug}”.`, why].filter(Boolean).join(' ');
}
