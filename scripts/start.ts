#!/usr/bin/env node
/** `npm start`: the site, a preview server, then a look at feeds and files every minute. */
import { setTimeout as wait } from 'node:timers/promises';
import { faultOf } from './io/command/command-end.ts';
import { type CommandLine, portOf, runCommand } from './io/command/command-line.ts';
import { roundLog } from './io/command/report.ts';
import { UPDATE_FLAGS, UPDATE_FLAGS_USAGE } from './io/command/update-flags.ts';
import { readContent } from './io/content/content-folder.ts';
import { renewSite } from './io/renew-site.ts';
import { requireOwnFolder } from './io/site/out-folder.ts';
import { serveSite } from './io/site/site-server.ts';

/** How often files are looked at. Feeds are asked far less often: each says when it may be. */
const EVERY = 60_000;

const tell = roundLog({
  out: (text) => process.stdout.write(text),
  problems: (text) => process.stderr.write(text),
});

/** One round; a bug in it is told, and the site that stands goes on being served. */
async function round(line: CommandLine): Promise<void> {
  const { update, build } = await renewSite({ ...line, json: true });
  tell(update, build);
}

process.exitCode = await runCommand({
  usage: `npm start -- [flags]   builds and serves the site, and keeps it fresh\n  --port N        the port of the preview server (4321); 0 takes a free one\n  --once          build and serve, then look no more\n${UPDATE_FLAGS_USAGE}`,
  options: {
    ...UPDATE_FLAGS,
    port: { type: 'string', default: '4321' },
    once: { type: 'boolean', default: false },
  },
  run: async (line) => {
    const port = portOf(line);
    requireOwnFolder(line.outDir);
    await round(line);
    const base = new URL(readContent(line.contentDir).settings.url).pathname;
    const server = await serveSite(line.outDir, port, base);
    const address = server.address();
    process.stdout.write(`http://localhost:${typeof address === 'object' ? address?.port : port}${base}\n`);
    while (line.values.once !== true) {
      await wait(EVERY);
      await round(line).catch((error) => process.stderr.write(`${faultOf(error)}\n`));
    }
    return 0;
  },
});
