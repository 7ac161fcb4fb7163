import { describe, expect, test } from 'vitest';
import { canonicalLanguage, detectLanguage } from '../../src/text/language.ts';

const english =
  'The council of the harbour town said on Tuesday that the ferries will sail again once the talks are over.';
const french =
  'Le conseil de la ville portuaire a annoncé mardi que les bateaux repartiront dès que les discussions seront finies.';

describe('detectLanguage', () => {
  test.each([
    ['agrees with the hint and keeps its region', english, 'en-gb', 'en-GB'],
    ['goes by the text where it is clear', french, 'en', 'fr'],
    ['goes by the text where nothing is claimed', english, null, 'en'],
    ['trusts the hint for a short text', 'Louvre closed', 'fr', 'fr'],
    ['says und for a short text without a hint', 'Louvre closed', null, 'und'],
    ['says und where there are no letters', '12345 67890 '.repeat(30), null, 'und'],
  ])('%s', (_, text, hint, language) => {
    expect(detectLanguage(text, hint)).toBe(language);
  });
});

test.each([
  ['en_us', 'en-US'],
  ['FR', 'fr'],
  ['', null],
  ['not a tag!', null],
])('canonicalLanguage(%j) is %j', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});
