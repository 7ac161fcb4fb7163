/** Which language a text is written in. */
import { eld } from 'eld/extrasmall';
import { primaryLanguage } from './language-tag.ts';

/** Letters below which a text tells too little. */
const ENOUGH_WITH_HINT = 80;
const ENOUGH_ALONE = 40;
const SAMPLE_LENGTH = 800;

/**
 * BCP 47 language of a text: the hint where the text is short, agrees with it or is not clear; else what its
 * letters say; `und` where neither tells.
 * @param hint what the feed or its configuration claims, e.g. `en-us`; null where nothing is claimed
 */
export function detectLanguage(text: string, hint: string | null | undefined): string {
  const claimed = canonicalLanguage(hint);
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/https?:\/\/\S+/g, ' ');
  const letters = sample.replace(/\P{L}+/gu, '').length;
  if (letters < (claimed ? ENOUGH_WITH_HINT : ENOUGH_ALONE)) return claimed ?? 'und';
  const found = eld.detect(sample);
  if (!found.language || !found.isReliable()) return claimed ?? 'und';
  return claimed && primaryLanguage(claimed) === found.language ? claimed : found.language;
}

/** A language tag in its canonical form (`EN_us` is `en-US`), or null where it is none. */
export function canonicalLanguage(tag: string | null | undefined): string | null {
  if (!tag || tag.length > 35) return null;
  try {
    const canonical = Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
    return canonical === undefined || canonical === 'und' ? null : canonical;
  } catch {
    return null;
  }
}
