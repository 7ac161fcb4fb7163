/** What the two settings files of a content folder say. */
import { join } from 'node:path';
import { FEEDS_MISSING, parseFeedList, parseSettings, stoppedClock } from '../../../src/build/settings.ts';
import { FEED_LIST, SITE_SETTINGS } from '../../../src/model/content-files.ts';
import type { FeedConfig } from '../../../src/model/feed.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { SiteSettings } from '../../../src/model/site-settings.ts';
import { readText } from '../files.ts';

/** What `site.yaml` and `feeds.yaml` say. */
export interface Configuration {
  readonly settings: SiteSettings;
  readonly feeds: readonly FeedConfig[];
  readonly problems: readonly Problem[];
}

export function readConfiguration(contentDir: string): Configuration {
  const problems: Problem[] = [];
  const feedList = readText(join(contentDir, FEED_LIST));
  if (feedList === null) problems.push(noFeeds(contentDir));
  const { feeds, problems: feedProblems } = parseFeedList(feedList ?? '');
  const site = readText(join(contentDir, SITE_SETTINGS)) ?? '';
  const { settings, problems: settingProblems } = parseSettings(site);
  problems.push(...feedProblems, ...settingProblems, ...stoppedClock(site, settings, feeds));
  return { settings, feeds, problems };
}

function noFeeds(contentDir: string): Problem {
  const hint = 'Write one; its smallest form is in the README under "Your own feeds".';
  return {
    code: FEEDS_MISSING,
    severity: 'error',
    file: FEED_LIST,
    message: `There is no ${FEED_LIST} in ${contentDir}.`,
    hint,
  };
}
