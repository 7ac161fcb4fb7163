import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { parseFeedList, parseSettings } from '../src/build/settings.ts';
import { parseCuration } from '../src/curation/parse-curation.ts';
import { curationSchema } from '../src/model/curation.ts';
import type { FeedConfig } from '../src/model/feed.ts';

const content = new URL('../content/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, content), 'utf8');

const feedList = parseFeedList(read('feeds.yaml'));
const siteSettings = parseSettings(read('site.yaml'));
const samples = feedList.feeds.filter(({ sample }) => sample).map(readSample);

interface SampleItem {
  readonly id: string | undefined;
  /** As the feed writes it. */
  readonly date: string | undefined;
  readonly description: string;
}

/** A sample feed, with its format and the few things of its items that the promises below are about. */
function readSample(config: FeedConfig) {
  const text = read(config.file ?? '');
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss': {
      const items = (feed.items ?? []).map(
        ({ guid, pubDate, description }): SampleItem => ({
          id: guid?.value,
          date: pubDate,
          description: description ?? '',
        }),
      );
      return { config, text, format, title: feed.title, items };
    }
    case 'atom': {
      const items = (feed.entries ?? []).map(
        ({ id, published, summary }): SampleItem => ({
          id,
          date: published,
          description: summary?.value ?? '',
        }),
      );
      return { config, text, format, title: feed.title?.value, items };
    }
    case 'json': {
      const items = (feed.items ?? []).map(
        ({ id, date_published, summary }): SampleItem => ({
          id,
          date: date_published,
          description: summary ?? '',
        }),
      );
      return { config, text, format, title: feed.title, items };
    }
    default:
      throw new Error(`${config.file} is ${format}, which no sample is meant to be.`);
  }
}

describe('the sample newsroom', () => {
  const items = samples.flatMap((sample) => sample.items);

  test('has feeds and settings without a problem', () => {
    expect([...feedList.problems, ...siteSettings.problems]).toEqual([]);
  });

  test('shows each kind of feed', () => {
    expect(samples.map(({ format }) => format).sort()).toEqual(['atom', 'json', 'rss', 'rss']);
  });

  test('has at least 60 items, each with an id of its own', () => {
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect(items.every(({ id }) => id)).toBe(true);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('has one item without a date and one with a date in no standard form', () => {
    expect(items.filter(({ date }) => date === undefined)).toHaveLength(1);
    expect(items.filter(({ date }) => date !== undefined && Number.isNaN(Date.parse(date)))).toHaveLength(1);
  });

  test('spans several weeks and ends before its own clock', () => {
    const times = items.map(({ date }) => Date.parse(date ?? '')).filter((time) => !Number.isNaN(time));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(Date.parse('2025-08-15T00:00:00Z'));
    expect(Math.max(...times)).toBeLessThan(Date.parse(siteSettings.settings.now ?? ''));
  });

  test('has an agency that sends blurbs of 100 to 250 characters', () => {
    const agency = samples.find(({ config }) => config.id === 'wire-north');
    const lengths = agency?.items.map(({ description }) => description.length) ?? [];
    expect(lengths.filter((length) => length < 100 || length > 250)).toEqual([]);
  });
});

describe.each(samples)('the sample feed $config.id', ({ config, text, title, items }) => {
  test('is marked as a sample wherever its name stands', () => {
    expect(config.outlet).toMatch(/ \(sample\)$/);
    expect(title).toBe(config.outlet);
  });

  test('has at least ten items', () => {
    expect(items.length).toBeGreaterThanOrEqual(10);
  });

  test('links to addresses that belong to nobody', () => {
    const namespaces = ['www.w3.org', 'purl.org', 'jsonfeed.org'];
    const hosts = [...text.matchAll(/https?:\/\/([^/"'<\s]+)/g)].map(([, host]) => host ?? '');
    const strangers = hosts.filter(
      (host) => !namespaces.includes(host) && !/(^|\.)example\.(org|com|net)$/.test(host),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the guide for editors', () => {
  const guide = read('README.md');
  const examples = [...guide.matchAll(/```(markdown|yaml)\n([\s\S]*?)```/g)].map(([, kind, code = '']) =>
    kind === 'yaml' ? `---\n${code}---\n` : code,
  );

  test('shows curation files that are read without a problem', () => {
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(parseCuration('curation/a.md', example).problems).toEqual([]);
  });

  test.each(Object.keys(curationSchema.shape))('explains the field %s', (field) => {
    expect(guide).toContain(`\`${field}\``);
  });
});
