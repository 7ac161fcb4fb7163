/** A small content folder for tests that import the site's modules directly; imported before them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'story-content-'));
mkdirSync(join(folder, 'stories'));
writeFileSync(join(folder, 'site.yaml'), 'url: https://paper.example/news/\nnow: 2025-10-21T18:00:00Z\n');
process.env.STORY_CONTENT = folder;
process.env.STORY_CACHE = join(folder, 'cache');
delete process.env.STORY_NOW;
