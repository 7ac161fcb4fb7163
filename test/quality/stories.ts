import { assign, item, storyWith } from '../story/news-items.ts';
import { readCases } from './labelled-set.ts';

const WEEK_BEGINS = Date.parse('2025-10-20T06:00:00Z');
const HOUR = 3_600_000;

/** What the set must reach. */
export const LEAST_PRECISION = 0.99;
export const LEAST_RECALL = 0.95;

export interface StoryScore {
  /** B³ of all reports, Bagga and Baldwin (1998): shares averaged over reports. */
  readonly precision: number;
  readonly recall: number;
  readonly reports: number;
  /** The stories that were found, for people. */
  readonly told: string;
}

/** Puts a week of labelled reports into stories, and says how well they fit those that an editor would make. */
export function scoreStories(): StoryScore {
  const cases = readCases('stories').map(
    ({ label, texts: [hour, outlet = '', title = '', lead = ''] }, place) => ({
      story: label,
      report: item(title, lead, {
        id: `report-${place}`,
        feed: outlet.toLowerCase().replace(' ', '-'),
        outlet,
        published: new Date(WEEK_BEGINS + Number(hour) * HOUR).toISOString(),
      }),
    }),
  );
  const run = assign(cases.map(({ report }) => report));
  const found = new Map(cases.map(({ report: { id } }) => [id, storyWith(run, id)]));
  let [precision, recall] = [0, 0];
  for (const { story, report } of cases) {
    const own = cases.filter((other) => found.get(other.report.id) === found.get(report.id));
    const labelled = cases.filter((other) => other.story === story);
    const both = own.filter((other) => other.story === story).length;
    precision += both / own.length / cases.length;
    recall += both / labelled.length / cases.length;
  }
  const told = [...Map.groupBy(cases, ({ report }) => found.get(report.id)).values()]
    .map((group) => group.map(({ story, report }) => `${story}: ${report.title}`).join('\n'))
    .join('\n\n');
  return { precision, recall, reports: cases.length, told };
}
