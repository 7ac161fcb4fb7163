#!/usr/bin/env node
/** `npm run opml`: the feeds of feeds.yaml as OPML on stdout; with `--import FILE`, feeds of an OPML file into feeds.yaml. */
import { join } from 'node:path';
import { parseFeedList } from '../src/build/settings.ts';
import { readOpml, writeOpml } from '../src/feeds/opml.ts';
import { FEED_LIST } from '../src/model/content-files.ts';
import { RefusedError, UsageError } from './io/command/command-end.ts';
import { type CommandLine, runCommand } from './io/command/command-line.ts';
import { namedText } from './io/command/flags.ts';
import { FeedList } from './io/content/feed-list.ts';
import { readText } from './io/files.ts';

const USAGE = `npm run --silent opml > feeds.opml           the feeds of feeds.yaml as OPML
npm run opml -- --import feeds.opml          adds the feeds of an OPML file to feeds.yaml`;

async function run({ contentDir, values, json }: CommandLine): Promise<number> {
  const file = values.import;
  if (typeof file !== 'string') {
    const { feeds } = parseFeedList(readText(join(contentDir, FEED_LIST)) ?? '');
    const list = writeOpml('Story So Far', feeds);
    if (list === null) {
      throw new RefusedError(
        `No feed of ${FEED_LIST} has an address: OPML lists feeds of the web, not files.\nAdd one with \`npm run add -- https://…\`.`,
      );
    }
    process.stdout.write(list);
    return 0;
  }
  const listed = readOpml(namedText(file));
  if (listed === null) throw new UsageError(`${file} is no OPML.`);
  const list = new FeedList(contentDir);
  const added = list.add(listed);
  list.save();
  const sentence = `${added.length} of ${listed.length} feeds added to ${FEED_LIST}; the others were there already.`;
  process.stdout.write(json ? `${JSON.stringify({ added })}\n` : `${sentence}\n`);
  return 0;
}

process.exitCode = await runCommand({ usage: USAGE, options: { import: { type: 'string' } }, run });
