/** Stories for the tests of the pages, told in our own words by invented outlets. */
import type { Coverage, SourceReference, Story, TimelineEntry } from '../../src/model/story.ts';

interface Telling {
  readonly article: string;
  readonly outlet: string;
  readonly published: string;
}

const herald: Telling = {
  article: 'herald-1',
  outlet: 'The Danube Herald',
  published: '2025-10-21T14:00:00Z',
};
const wire: Telling = { article: 'wire-7', outlet: 'Meridian Wire', published: '2025-10-16T18:30:00Z' };
const courier: Telling = {
  article: 'courier-3',
  outlet: 'Northern Courier',
  published: '2025-10-20T16:45:00+02:00',
};

/** A sentence of an article, with a place that only has to look right. */
export function source(telling: Telling, quote: string, start = 40): SourceReference {
  const url = `https://news.example/${telling.article}`;
  return { ...telling, url, quote, start, end: start + quote.length, revision: 1 };
}

const onHold =
  'No meeting between the two presidents is planned for the near future, Meridian Wire reported on Oct. 21, citing a White House official who was not named.';
const announced =
  'On Oct. 16 came word from Trump: he and Putin were to sit down in Budapest within the coming weeks and talk about ending the war in Ukraine.';
const call =
  'Russian Foreign Minister Sergey Lavrov had U.S. Secretary of State Marco Rubio on the phone on Oct. 20.';
const alaska = 'The two leaders met in Alaska on Aug. 15 and made little headway.';
const noDate = 'Moscow says that preparations go on, though no date has been agreed.';
const host = 'Hungary’s prime minister, Viktor Orban, was to be the host.';
const zelensky =
  'The announcement came only a day before Trump received Ukraine’s president, Volodymyr Zelensky.';

function event(
  id: string,
  date: string | null,
  text: string,
  status: TimelineEntry['status'],
  sources: SourceReference[],
  evidence: TimelineEntry['evidence'],
  weight = 0.5,
): TimelineEntry {
  return { id, date, text, status, sources, since: 1, evidence, weight };
}

/** The summit that was announced, prepared and then put on hold: every section of a page has something to show. */
export const summitStory: Story = {
  id: 's-7f3a',
  slug: 'budapest-summit-on-hold',
  title: 'Trump–Putin summit in Budapest on hold',
  language: 'en',
  revision: 3,
  firstPublished: '2025-10-16T18:30:00Z',
  updated: '2025-10-21T14:00:00Z',
  developing: true,
  closed: false,
  summary: { text: onHold, sources: [source(herald, onHold)] },
  thingsToKnow: [
    { id: 'k-1', kind: 'latest', text: onHold, sources: [source(herald, onHold)], since: 3 },
    {
      id: 'k-2',
      kind: 'who',
      text: 'A correspondent in Washington wrote that planning for the summit is “on hold”, citing a senior official.',
      sources: [
        source(
          herald,
          'A correspondent in Washington wrote that planning for the summit is “on hold”, citing a senior official.',
          300,
        ),
      ],
      since: 3,
    },
    {
      id: 'k-3',
      kind: 'background',
      text: announced,
      sources: [source(wire, announced), source(herald, announced, 500)],
      since: 1,
    },
    {
      id: 'k-4',
      kind: 'disputed',
      text: 'Kyiv and its partners back a ceasefire along the present front lines, and Moscow rejects it.',
      sources: [
        source(
          courier,
          'Kyiv and its partners back a ceasefire along the present front lines, and Moscow rejects it.',
          210,
        ),
      ],
      since: 2,
      was: [{ text: 'Kyiv backs a ceasefire along the present front lines.', revision: 1 }],
    },
    {
      id: 'k-5',
      kind: 'next',
      text: noDate,
      sources: [source(courier, noDate, 420)],
      since: 2,
      byEditor: true,
    },
  ],
  timeline: [
    event(
      'e-1',
      '2025-08-15',
      'The two leaders met in Alaska',
      'happened',
      [source(herald, alaska, 700)],
      { phrase: 'on Aug. 15', rule: 'month-day', anchor: '2025-10-21' },
      0.6,
    ),
    event(
      'e-2',
      '2025-10-16',
      'On Oct. 16 came word from Trump: he and Putin were to sit down in Budapest',
      'happened',
      [source(wire, announced), source(herald, announced, 500)],
      { phrase: 'on Oct. 16', rule: 'month-day', anchor: '2025-10-21' },
      0.9,
    ),
    event(
      'e-3',
      '2025-10-17',
      'Trump received Ukraine’s president, Volodymyr Zelensky',
      'happened',
      [source(herald, zelensky, 820)],
      { phrase: 'only a day before', rule: 'day-before-event', anchor: '2025-10-16' },
      0.4,
    ),
    event(
      'e-8',
      '2025-10-19',
      'a second team flew to Budapest to look at venues',
      'unconfirmed',
      [
        source(
          courier,
          'Unconfirmed reports say that a second team flew to Budapest to look at venues on Sunday.',
          840,
        ),
      ],
      { phrase: 'on Sunday', rule: 'weekday', anchor: '2025-10-20' },
      0.3,
    ),
    event(
      'e-4',
      '2025-10-20',
      'Sergey Lavrov had U.S. Secretary of State Marco Rubio on the phone',
      'happened',
      [source(courier, call), source(herald, call, 160)],
      { phrase: 'on Oct. 20', rule: 'month-day', anchor: '2025-10-21' },
      0.7,
    ),
    {
      ...event(
        'e-6',
        '2025-10-20/2025-11-16',
        'he and Putin were to sit down in Budapest within the coming weeks',
        'called-off',
        [source(wire, announced)],
        { phrase: 'within the coming weeks', rule: 'coming-weeks', anchor: '2025-10-16' },
        0.8,
      ),
      history: [{ date: '2025-10-20/2025-11-16', status: 'planned' as const, article: 'wire-7' }],
      since: 3,
    },
    event(
      'e-5',
      '2025-10-21',
      'No meeting between the two presidents is planned',
      'happened',
      [source(herald, onHold)],
      { phrase: 'on Oct. 21', rule: 'month-day', anchor: '2025-10-21' },
      1,
    ),
    event(
      'e-7',
      '2025-11-05~',
      'EU foreign ministers are to discuss the matter in early November',
      'planned',
      [source(courier, 'EU foreign ministers are to discuss the matter in early November.', 640)],
      { phrase: 'in early November', rule: 'part-of-month', anchor: '2025-10-20' },
      0.5,
    ),
  ],
  undated: [
    event(
      'e-9',
      null,
      'Advisers of both sides were to meet first',
      'planned',
      [source(herald, 'Advisers of both sides were to meet first.', 910)],
      { phrase: '', rule: 'undated', anchor: null },
    ),
  ],
  unknowns: [
    { id: 'u-1', text: 'no date has been agreed', sources: [source(courier, noDate, 420)], since: 2 },
    {
      id: 'u-2',
      text: 'citing a White House official who was not named',
      sources: [source(herald, onHold)],
      since: 3,
    },
  ],
  people: [
    {
      name: 'Sergey Lavrov',
      variants: ['Lavrov', 'Sergei Lavrov'],
      roles: [{ text: 'Russian Foreign Minister', source: source(courier, call) }],
      mentions: 3,
    },
    {
      name: 'Marco Rubio',
      roles: [{ text: 'U.S. Secretary of State', source: source(courier, call) }],
      mentions: 3,
    },
    {
      name: 'Viktor Orban',
      roles: [{ text: 'Hungary’s prime minister', source: source(herald, host, 1010) }],
      mentions: 1,
    },
    {
      name: 'Volodymyr Zelensky',
      roles: [{ text: 'Ukraine’s president', source: source(herald, zelensky, 820) }],
      mentions: 2,
    },
  ],
  organizations: [{ name: 'Kremlin', roles: [], mentions: 2 }],
  places: [{ name: 'Budapest', roles: [{ text: 'Hungary', source: source(wire, announced) }], mentions: 3 }],
  attributions: [
    {
      chain: [
        { name: 'The Danube Herald', kind: 'outlet' },
        { name: 'Meridian Wire', kind: 'outlet' },
        { name: 'a White House official who was not named', kind: 'anonymous' },
      ],
      stance: 'states',
      sources: [source(herald, onHold)],
    },
    {
      chain: [
        { name: 'Northern Courier', kind: 'outlet' },
        { name: 'Moscow', kind: 'organization' },
      ],
      stance: 'denies',
      sources: [source(courier, noDate, 420)],
    },
  ],
  claims: [
    {
      id: 'c-1',
      steps: [
        {
          state: 'reported',
          who: 'a White House official who was not named',
          text: 'No meeting between the two presidents is planned for the near future',
          at: '2025-10-21T14:00:00Z',
          source: source(herald, onHold),
        },
        {
          state: 'disputed',
          who: 'Moscow',
          text: 'preparations go on, though no date has been agreed',
          at: '2025-10-20T16:45:00+02:00',
          source: source(courier, noDate, 420),
        },
      ],
    },
  ],
  numbers: [],
  coverage: [
    coverageOf(wire, 'Trump to meet Putin in Budapest “within weeks”'),
    {
      ...coverageOf(courier, 'Lavrov and Rubio talk as summit nears'),
      revisions: [
        { number: 1, at: '2025-10-20T14:45:00Z', text: 'first seen' },
        { number: 2, at: '2025-10-20T19:05:00Z', text: 'headline changed; 2 sentences added' },
      ],
    },
    coverageOf(herald, 'Trump–Putin summit in Budapest on hold'),
  ],
  origins: {
    count: 2,
    groups: [
      { name: 'Meridian Wire', articles: ['wire-7', 'herald-1'] },
      { name: null, articles: ['courier-3'] },
    ],
  },
  seeAlso: [],
  related: [
    {
      title: 'What the front line looks like, town by town',
      url: 'https://news.example/front-line',
      from: 'The Danube Herald',
    },
    { title: 'How a summit is prepared: six steps', url: null, from: 'Northern Courier' },
  ],
  changes: [
    { revision: 1, at: '2025-10-16T18:30:00Z', kind: 'article', text: 'Story begins with Meridian Wire' },
    {
      revision: 2,
      at: '2025-10-20T14:45:00Z',
      kind: 'event',
      text: 'New event: Lavrov and Rubio spoke by phone',
      item: 'e-4',
    },
    {
      revision: 3,
      at: '2025-10-21T14:00:00Z',
      kind: 'called-off',
      text: 'Called off: the meeting in Budapest',
      item: 'e-6',
    },
    { revision: 3, at: '2025-10-21T14:00:00Z', kind: 'point', text: 'New: where it stands', item: 'k-1' },
  ],
  context: {
    markdown:
      'Hungary offered to host because it keeps contacts with **both** sides. See the [charter](https://law.example/charter).',
    author: 'Ada Example',
    date: '2025-10-21',
  },
};

function coverageOf(telling: Telling, title: string): Coverage {
  return {
    ...telling,
    title,
    url: `https://news.example/${telling.article}`,
    language: 'en',
    revisions: [{ number: 1, at: telling.published, text: 'first seen' }],
    why: {
      score: 0.62,
      terms: ['summit', 'Budapest', 'Putin'],
      runnerUp: { story: 'front-line-winter', score: 0.21 },
    },
  };
}

/** A matter of many events, with silences of months between three bursts; each burst begins with two on one day. */
export const stormStory: Story = {
  ...summitStory,
  id: 's-long',
  slug: 'an-inquiry-with-forty-events',
  title:
    'An inquiry into the flooding of the lower valley, its dykes, its warnings and the money that was meant for both, enters a third year with forty hearings behind it',
  developing: false,
  updated: '2025-10-12T09:00:00Z',
  firstPublished: '2023-11-02T08:00:00Z',
  timeline: manyEvents(),
  coverage: summitStory.coverage.map((entry, index) => ({
    ...entry,
    title: `The dykes: hearing ${38 + index}`,
  })),
  seeAlso: [{ story: 's-7f3a', terms: ['Hungary'] }],
  perhaps: [coverageOf(herald, 'Hotel in Budapest counts its empty rooms')],
  undated: [],
  claims: [],
  context: null,
  numbers: [
    {
      id: 'q-1',
      label: 'houses damaged',
      unit: 'houses',
      values: [
        ['2023-11-02T08:00:00Z', 140, 'at-least'],
        ['2023-11-04T08:00:00Z', 410, 'about'],
        ['2023-11-09T08:00:00Z', 612, 'exact'],
        ['2023-12-01T08:00:00Z', 655, 'exact'],
      ].map(([at, value, bound]) => ({
        at: at as string,
        value: value as number,
        bound: bound as 'exact',
        source: source(courier, `The count of damaged houses stands at ${value}.`, 90),
      })),
    },
  ],
};

function manyEvents(): TimelineEntry[] {
  const starts = ['2023-11', '2024-09', '2025-10'];
  return Array.from({ length: 40 }, (_, index) => {
    const month = starts[Math.floor(index / 14)] ?? '2025-10';
    const day = String(Math.max(2, (index % 14) + 1)).padStart(2, '0');
    const text = `Witness ${index + 1} told the inquiry what the warning system had shown`;
    return event(
      `e-w${index + 1}`,
      `${month}-${day}`,
      text,
      'happened',
      [source(courier, `${text} on day ${index + 1}.`)],
      { phrase: `on day ${index + 1}`, rule: 'month-day', anchor: null },
      (index % 7) / 7,
    );
  });
}

/** A matter told in a language that runs from right to left, long since quiet. */
export const arabicStory: Story = {
  ...summitStory,
  id: 's-ar',
  slug: 'arabic-port-strike',
  title: 'إضراب عمال الميناء يدخل أسبوعه الثاني',
  language: 'ar',
  developing: false,
  firstPublished: '2025-08-01T10:00:00Z',
  updated: '2025-08-03T10:00:00Z',
  summary: {
    text: 'يقول العمال إن الإضراب مستمر حتى يتم الاتفاق على الأجور.',
    sources: [source(courier, 'يقول العمال إن الإضراب مستمر حتى يتم الاتفاق على الأجور.')],
  },
  thingsToKnow: [],
  timeline: [],
  undated: [],
  unknowns: [],
  people: [],
  organizations: [],
  places: [],
  attributions: [],
  claims: [],
  related: [],
  coverage: [
    {
      article: 'port-1',
      outlet: 'Harbour Post',
      title: 'إضراب عمال الميناء',
      url: null,
      published: '2025-08-03T10:00:00Z',
      language: 'ar',
      revisions: [{ number: 1, at: '2025-08-03T10:00:00Z', text: 'first seen' }],
    },
  ],
  origins: { count: 1, groups: [{ name: null, articles: ['port-1'] }] },
  changes: [
    { revision: 1, at: '2025-08-01T10:00:00Z', kind: 'article', text: 'Story begins with Harbour Post' },
  ],
  context: null,
};

export const fixtureStories: readonly Story[] = [summitStory, stormStory, arabicStory];
