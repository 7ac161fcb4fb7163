import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type SiteSettings, siteSettingsSchema } from '../model/site-settings.ts';
import { contentFolder } from './folders.ts';

/** The settings of `site.yaml`; a content folder without one gets the defaults. */
export const settings: SiteSettings = readSettings(join(contentFolder, 'site.yaml'));

/** @throws z.ZodError or YAMLParseError where the file is not as `siteSettingsSchema` says */
export function readSettings(file: string): SiteSettings {
  return siteSettingsSchema.parse(existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {});
}
