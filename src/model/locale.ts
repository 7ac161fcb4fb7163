/** Names of the world's clocks and languages, as a person writes them in settings. */
import { z } from 'zod';

/** An IANA name, e.g. `Europe/Kyiv`. */
export const timeZoneSchema = z.string().refine(isTimeZone, 'must be an IANA name, e.g. Europe/Kyiv');

/** A BCP 47 tag, e.g. `pt-BR`. */
export const languageSchema = z.string().refine(isLanguage, 'must be a BCP 47 tag, e.g. en or pt-BR');

function isTimeZone(name: string): boolean {
  return isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: name }));
}

function isLanguage(tag: string): boolean {
  return isAccepted(() => Intl.getCanonicalLocales(tag));
}

/** Whether `Intl` takes a name: it throws at those that it does not know. */
function isAccepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
