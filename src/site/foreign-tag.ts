import { settings } from './settings.ts';

/** The `lang` of words in another language than the site's; none for its own, and where it is not known. */
export function foreignTag(language: string): string | undefined {
  return language === settings.language || language === 'und' ? undefined : language;
}
