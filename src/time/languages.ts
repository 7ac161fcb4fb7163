/** The languages whose dates are understood. */

import { primaryLanguage } from '../text/language-tag.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import type { LanguageRules } from './language-rules.ts';

export const languages: readonly LanguageRules[] = [english, german];

/** The rules for a BCP 47 language, or null: a text is never read with the rules of another language. */
export function rulesFor(language: string): LanguageRules | null {
  const primary = primaryLanguage(language);
  return languages.find((rules) => rules.language === primary) ?? null;
}
