import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import { chainBehind, sourceNames } from '../../src/site/evidence.ts';
import { summitStory } from './fixture-story.ts';

const { attributions, summary } = summitStory;
const [source] = summary.sources;
if (!source) throw new Error('the fixture has a summary with a source');

test('chainBehind() is the chain that stands in the quoted sentence', () => {
  expect(chainBehind(source, attributions)?.map(({ name }) => name)).toEqual([
    'The Danube Herald',
    'Meridian Wire',
    'a White House official who was not named',
  ]);
});

test.each([
  ['another article', { ...source, article: 'other-1' }],
  ['another revision', { ...source, revision: 2 }],
  ['another sentence', { ...source, start: 5000, end: 5100 }],
])('chainBehind() is not that of %s', (_, other) => {
  expect(chainBehind(other, attributions)).toBeNull();
});

test('chainBehind() is null where the outlet speaks for itself', () => {
  const alone = attributions.map((attribution) => ({ ...attribution, chain: attribution.chain.slice(0, 1) }));
  expect(chainBehind(source, alone)).toBeNull();
});

describe('sourceNames(sources, before)', () => {
  const herald = (published: string | null) => ({ outlet: 'The Danube Herald', published });
  const wire = { outlet: 'Meridian Wire', published: '2025-10-20T09:00:00Z' };

  test.each([
    [
      'outlets that come once',
      [herald('2025-10-21T09:00:00Z'), wire],
      '',
      ['The Danube Herald', 'Meridian Wire'],
    ],
    [
      'an outlet that comes again at once',
      [herald('2025-10-21T09:00:00Z'), herald('2025-10-20T09:00:00Z')],
      '',
      ['The Danube Herald, 21 Oct 2025', '20 Oct 2025'],
    ],
    [
      'an outlet that comes again after another',
      [herald('2025-10-21T09:00:00Z'), wire, herald('2025-10-20T09:00:00Z')],
      '',
      ['The Danube Herald, 21 Oct 2025', 'Meridian Wire', 'The Danube Herald, 20 Oct 2025'],
    ],
    [
      'two reports of one day',
      [herald('2025-10-21T09:00:00Z'), herald('2025-10-21T11:30:00+02:00')],
      '',
      ['The Danube Herald, 21 Oct 2025, 09:00 UTC', '21 Oct 2025, 09:30 UTC'],
    ],
    [
      'two sentences of one report',
      [herald('2025-10-21T09:00:00Z'), herald('2025-10-21T09:00:00Z')],
      '',
      ['The Danube Herald, 21 Oct 2025', 'another sentence'],
    ],
    ['the outlet named before', [herald('2025-10-21T09:00:00Z')], 'The Danube Herald', ['21 Oct 2025']],
    [
      'an opinion beside a report',
      [herald(null), { ...herald(null), kind: 'opinion' as const }],
      '',
      ['The Danube Herald', 'The Danube Herald (opinion)'],
    ],
    ['a report without a date', [herald(null)], 'The Danube Herald', ['no date given']],
  ])('%s', (_, sources, before, names) => {
    expect(sourceNames(sources, before)).toEqual(names);
  });
});
