import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings } from '../build/settings.ts';
import { SITE_SETTINGS } from '../model/content-files.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { contentFolder } from './folders.ts';

/** The settings of `site.yaml`. One that cannot be used has its default, as without the file: `check` reports it. */
export const settings: SiteSettings = readSettings(join(contentFolder, SITE_SETTINGS));

function readSettings(file: string): SiteSettings {
  return parseSettings(existsSync(file) ? readFileSync(file, 'utf8') : '').settings;
}
