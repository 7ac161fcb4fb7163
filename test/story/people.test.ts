import { describe, expect, test } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { analyzeDocument } from '../../src/story/analysis.ts';
import { groupPersons } from '../../src/story/names/persons.ts';
import { namesOf } from '../../src/story/people.ts';
import { analyzed } from './analyzed-fixture.ts';

function article(id: string, text: string, published = '2025-10-21T14:00:00Z'): AnalyzedArticle {
  const item = analyzed(id, 'The Harbour Post', `Ferries stop\n${text}`, { published });
  return { ...item, analysis: analyzeDocument(item.document) };
}

function rolesOf(articles: readonly AnalyzedArticle[]): [name: string, roles: string[]][] {
  return namesOf(articles).people.map(({ name, roles }) => [name, roles.map(({ text }) => text)]);
}

describe('namesOf(articles)', () => {
  test('names a person once, with other spellings as variants', () => {
    const { people } = namesOf([
      article('a', 'President Volodymyr Zelensky left Kyiv.'),
      article('b', 'Volodymyr Zelenskyy was in Kyiv. Zelenskyy left.'),
      article('c', 'Zelensky is back.'),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      name: 'Volodymyr Zelensky',
      variants: ['Volodymyr Zelenskyy'],
      mentions: 3,
    });
  });

  test('shows a name as it is written in small letters, where it is', () => {
    const { people } = namesOf([
      article('a', 'ANNA REED, Coast News anchor: Good evening. I am Anna Reed, 50.'),
    ]);
    expect(people[0]?.name).toBe('Anna Reed');
  });

  const onePerson: [a: string, b: string][] = [
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Viktor Orban', 'Viktor Orbán'],
    ['Joseph Hale', 'Joe Hale'],
    ['Omar al-Hale', 'Omar Al Hale'],
    ['Shelley Luthen', 'Shelly Luthen'],
    ['Wael Ghonim', 'Wael Gohnim'],
    ['Robert F. Calder', 'Robert Calder'],
    ['Oleksandr Syrskyi', 'Oleksandr Syrsky'],
  ];
  test.each(onePerson)('takes %s and %s for one', (a, b) => {
    expect(
      namesOf([article('a', `It was ${a}, 50, who spoke.`), article('b', `It was ${b}, 50, who spoke.`)])
        .people,
    ).toHaveLength(1);
  });

  test.each([
    ['a surname', 'Robert Calder', 'Calder'],
    ['first letters', 'Robert F. Calder Jr', 'RFC Jr'],
    ['a family name that is written first', 'Xi Jinping', 'Xi'],
  ])('knows a person again by %s', (_name, full, short) => {
    const { people } = namesOf([
      article('a', `President ${full} left on Monday.`),
      article('b', `President ${short} was late.`),
    ]);
    expect(people.map(({ name }) => name)).toEqual([full]);
  });

  test('passes over those who took a picture', () => {
    const { people } = namesOf([
      article('a', 'The pier burned. (Image credit: Anna Hale) Nobody was hurt. (AP Photo/Tom Hale)'),
    ]);
    expect(people).toEqual([]);
  });

  const twoPeople: [a: string, b: string][] = [
    ['Bill Clinton', 'Hillary Clinton'],
    ['Anna Hale', 'Mark Hale'],
    ['Peter Miller', 'Peter Muller'],
    ['Donald Trump', 'Melania Trump'],
  ];
  test.each([
    ['Robert F. Kennedy Jr.', 'RFK Jr.', 1],
    ['Robert F. Kennedy Jr.', 'RFK', 2],
    ['Robert Hale', 'RFK', 2],
    ['Anna Lind', 'Anna', 1],
    ['Anna Lind, Anna Reed', 'Anna', 3],
    ['Anna Lind, Mark Anna', 'Anna', 2],
  ])('takes %s and %s for %d person or persons', (full, letters, count) => {
    const heads = groupPersons([...full.split(', '), letters].map((name) => name.replace(/\.$/, '')));
    expect(new Set(heads.values()).size).toBe(count);
  });

  test.each(twoPeople)('never merges %s and %s', (a, b) => {
    const both = `It was ${a}, 50, and ${b}, 50, who spoke.`;
    expect(
      namesOf([article('a', both), article('b', both)])
        .people.map(({ name }) => name)
        .sort(),
    ).toEqual([a, b].sort());
  });

  test('gives each role as its source states it, with the sentence', () => {
    const item = article('a', 'The call went to Russian Foreign Minister Igor Sedov on Monday.');
    const role = namesOf([item]).people[0]?.roles[0];
    expect(role).toMatchObject({
      text: 'Russian Foreign Minister',
      source: { article: 'a', revision: 1, outlet: 'The Harbour Post' },
    });
    expect(item.article.text.slice(role?.source.start, role?.source.end)).toBe(role?.source.quote);
  });

  test('puts the fullest wording of a role in the place of shorter ones', () => {
    const articles = [
      article('a', 'So said U.S. President Alan Rourke.'),
      article('b', 'So said President Alan Rourke.', '2025-10-22T14:00:00Z'),
    ];
    expect(rolesOf(articles)).toEqual([['Alan Rourke', ['U.S. President']]]);
  });

  test('keeps a change of role, the newest first', () => {
    const articles = [
      article('a', 'So said Defense Minister Anna Hale.'),
      article('b', 'So said Prime Minister Anna Hale.', '2025-11-22T14:00:00Z'),
      article('c', 'So said former Prime Minister Anna Hale.', '2025-12-22T14:00:00Z'),
    ];
    expect(rolesOf(articles)).toEqual([
      ['Anna Hale', ['former Prime Minister', 'Prime Minister', 'Defense Minister']],
    ]);
  });

  test('leaves out a role that says not of what', () => {
    expect(rolesOf([article('a', 'So said the official Anna Hale on Monday.')])).toEqual([['Anna Hale', []]]);
  });

  test('lists a person of one article whose role tells nothing by itself, without it; one without any role not', () => {
    const articles = [
      article('a', 'Mara Okafor, an adviser, left. Tom Hale came back.'),
      article('b', 'Nobody sailed.'),
    ];
    expect(rolesOf(articles)).toEqual([['Mara Okafor', []]]);
  });

  const sameRole: [a: string, b: string][] = [
    ['Norway’s president', 'Norwegian President'],
    ['UK Prime Minister', 'British Prime Minister'],
    ['U.S. envoy', 'American envoy'],
    ['Oregon Gov.', 'Oregon Governor'],
    ['Sen.', 'Senator'],
    ['ex-mayor of Lesk', 'former Mayor of Lesk'],
    ['acting harbour chief', 'interim harbour chief'],
    ['Norvik CEO', 'Norvik chief executive'],
    ['Mrs Justice', 'Judge'],
    ['Fed Governor', 'Federal Reserve governor'],
    ['union chairwoman', 'union chair'],
    ['North Korean minister', 'North Korea’s minister'],
  ];
  test.each(sameRole)('tells “%s” and “%s” once, in a wording of the sources', (a, b) => {
    const [[, roles] = ['', []]] = rolesOf([
      article('a', `So said ${a} Anna Hale on Monday.`),
      article('b', `So said ${b} Anna Hale on Monday.`),
    ]);
    expect(roles).toHaveLength(1);
    expect([a, b]).toContain(roles[0]);
  });

  const otherRole: [a: string, b: string][] = [
    ['mayor of Lesk', 'former mayor of Lesk'],
    ['U.S. envoy', 'U.N. envoy'],
    ['acting harbour chief', 'harbour chief'],
    ['North Korean minister', 'South Korean minister'],
  ];
  test.each(otherRole)('tells “%s” and “%s” both', (a, b) => {
    const articles = [a, b].map((role) => article(role, `So said Anna Hale, the ${role}, on Monday.`));
    expect(rolesOf(articles)[0]?.[1]).toHaveLength(2);
  });

  const bare: [role: string, roles: string[]][] = [
    ['the former leader', []],
    ['a top aide', []],
    ['Orbel’s owner', ['Orbel’s owner']],
    ['the former Lesk leader', ['former Lesk leader']],
  ];
  test.each(bare)('nor a bare one, whatever qualifies it: “%s”', (role, roles) => {
    expect(rolesOf([article('a', `So said ${role}, Anna Hale, on Monday.`)])).toEqual([['Anna Hale', roles]]);
  });

  test('gives no role to a surname that several people bear', () => {
    const both = 'It was Anna Hale, 50, and Mark Hale, 50, who spoke. Then President Hale spoke.';
    expect(rolesOf([article('a', both)])).toEqual([
      ['Anna Hale', []],
      ['Mark Hale', []],
      ['Hale', []],
    ]);
    expect(rolesOf([article('a', 'Then President Clinton spoke.')])).toEqual([['Clinton', []]]);
  });

  test('sorts by the number of articles, then of mentions', () => {
    const articles = [
      article('a', 'So said Anna Hale, 50. Hale met Maria Okonjo, 40.'),
      article('b', 'Maria Okonjo, 40, met Anna Hale, 50.'),
      article('c', 'It was Maria Okonjo, 40.'),
    ];
    expect(namesOf(articles).people.map(({ name }) => name)).toEqual(['Maria Okonjo', 'Anna Hale']);
  });

  test('sorts those of equal number by the place at which they are named', () => {
    const { people } = namesOf([article('a', 'So said Zoe Quill, 50. Then spoke Anna Hale, 40.')]);
    expect(people.map(({ name }) => name)).toEqual(['Zoe Quill', 'Anna Hale']);
  });

  test('leaves out the office of one named in passing that another bears', () => {
    const now = 'President Anna Hale spoke. Hale left early.';
    expect(rolesOf([article('a', `${now} The dam dates from the days of President Tom Reed.`)])).toEqual([
      ['Anna Hale', ['President']],
      ['Tom Reed', []],
    ]);
    expect(rolesOf([article('a', `${now} Chancellor Tom Reed kept silent.`)]).at(-1)).toEqual([
      'Tom Reed',
      ['Chancellor'],
    ]);
    expect(rolesOf([article('a', `${now} Senator Tom Reed kept silent.`)])).toEqual([
      ['Anna Hale', ['President']],
      ['Tom Reed', ['Senator']],
    ]);
  });

  test('keeps one who is described behind many who are only named', () => {
    const guests = 'Anna Berta Clara Dora Emma Flora Greta Hanna Ida Jane Karen Laura Maria'.split(' ');
    const many = guests.map((name) => `It was ${name} Hill${name.toLowerCase()}, 50.`).join(' ');
    const told = rolesOf([article('a', `${many} Mayor Tom Reed spoke.`)]);
    expect(told).toHaveLength(13);
    expect(told.at(-1)).toEqual(['Tom Reed', ['Mayor']]);
  });

  test('leaves out who is named in one of many articles without a role', () => {
    expect(namesOf([article('a', 'It was Anna Hale, 50.'), article('b', 'Nobody spoke.')]).people).toEqual(
      [],
    );
  });

  test('names a country once, whatever it is called', () => {
    const { places } = namesOf([
      article('a', 'Arms came from the U.S. by ship.'),
      article('b', 'Arms came from the United States.'),
    ]);
    expect(places.map(({ mentions }) => mentions)).toEqual([2]);
  });

  test('tells first that somebody has left an office by which they are still called', () => {
    const { people } = namesOf([
      article('a', 'The mayor, Anna Hale, spoke.'),
      article('b', 'Anna Hale resigned as mayor on Monday.'),
      article('c', 'The mayor, Anna Hale, left by train.'),
    ]);
    expect(people.map(({ name, roles }) => [name, ...roles.map(({ text }) => text)])).toEqual([
      ['Anna Hale', 'resigned as mayor', 'mayor'],
    ]);
  });

  test('tells first that somebody held an office, by which some still call them, until it may be held anew', () => {
    const former = article('a', 'Former President Anna Hale spoke.', '2025-10-01T08:00:00Z');
    const called = article('b', 'So said President Hale.', '2025-10-09T08:00:00Z');
    const anew = article('c', 'So said President Hale.', '2026-01-21T08:00:00Z');
    expect(rolesOf([former, called])).toEqual([['Anna Hale', ['Former President', 'President']]]);
    expect(rolesOf([former, anew])).toEqual([['Anna Hale', ['President', 'Former President']]]);
  });

  test('tells a new office before the old one', () => {
    const { people } = namesOf([
      article('a', 'Finance Minister Anna Hale was sworn in as prime minister on Tuesday.'),
    ]);
    expect(people[0]?.roles.map(({ text }) => text)).toEqual(['prime minister', 'Finance Minister']);
  });

  test('tells the land of a place that is named more than once', () => {
    const { places } = namesOf([
      article(
        'a',
        'A bridge fell in Varsk, Ukraine. Nobody was hurt in Varsk. She was born in Lesk, Norway.',
      ),
    ]);
    expect(places.filter(({ roles }) => roles.length > 0).map(({ name }) => name)).toEqual(['Varsk']);
  });

  test('tells of no land where two places bear one name', () => {
    const { places } = namesOf([
      article('a', 'A bridge fell in Portland, Oregon. It rained in Portland.'),
      article('b', 'A ship left Portland, Maine.'),
    ]);
    expect(places.map(({ name, roles }) => [name, roles.length])).toEqual([['Portland', 0]]);
  });

  test('tells the land and its part together', () => {
    const { places } = namesOf([
      article('a', 'Troops left Kharkiv in eastern Ukraine.'),
      article('b', 'The Ukrainian city of Kharkiv was quiet. Trains left Kharkiv, Ukraine, again.'),
    ]);
    expect(places.find(({ name }) => name === 'Kharkiv')?.roles.map(({ text }) => text)).toEqual([
      'Ukrainian city',
      'eastern Ukraine',
    ]);
  });

  test('names an astronaut once, by the long and the short given name', () => {
    const { people } = namesOf([article('a', 'Douglas Hale waved.'), article('b', 'Doug Hale slept.')]);
    expect(people).toHaveLength(1);
  });

  test('names a monarch once, with and without the number', () => {
    const { people } = namesOf([
      article('a', 'Queen Elizabeth rode out.'),
      article('b', 'Queen Elizabeth II stayed at home.'),
    ]);
    expect(people.map(({ name, mentions }) => [name, mentions])).toEqual([['Elizabeth II', 2]]);
  });

  test('two monarchs of one name stay two', () => {
    const { people } = namesOf([
      article('a', 'Pope John XXIII met Pope Leo XIII. Pope Leo XIV wrote of both.'),
    ]);
    expect(people.map(({ name }) => name)).toEqual(['John XXIII', 'Leo XIII', 'Leo XIV']);
  });

  const organization: [why: string, a: string, b: string, name: string][] = [
    [
      'with and without its acronym',
      'The Harbour Workers Union (HWU) agreed.',
      'The Harbour Workers Union will vote.',
      'Harbour Workers Union',
    ],
    [
      'in full and by a known acronym',
      'The International Atomic Energy Agency (IAEA) agreed.',
      'The IAEA will vote.',
      'International Atomic Energy Agency',
    ],
    [
      'in full and by its initials',
      'The World Health Organization agreed.',
      'The WHO will vote.',
      'World Health Organization',
    ],
    [
      'with and without its country',
      'The US Coast Guard agreed.',
      'The Coast Guard will vote.',
      'Coast Guard',
    ],
    [
      'by its letters, with and without its article',
      'AP agreed. The Associated Press will vote.',
      'The AP agreed. Workers of Associated Press will vote.',
      'Associated Press',
    ],
    [
      'in full and by initials that leave out the last of its fields',
      'The Centers for Disease Control and Prevention agreed.',
      'The C.D.C. will vote.',
      'Centers for Disease Control and Prevention',
    ],
    ['in full and by its number', 'The Group of Seven agreed.', 'The G7 will vote.', 'Group of Seven'],
    [
      'as a department and without the word',
      'The Treasury Department agreed.',
      'Clerks of the Treasury will vote.',
      'Treasury Department',
    ],
    [
      'with its field before or behind',
      'The Department of Justice agreed.',
      'The Justice Department will vote.',
      'Department of Justice',
    ],
    [
      'in two spellings',
      'The Ministry of Defence agreed.',
      'The Defense Ministry will vote.',
      'Defense Ministry',
    ],
    ['with and without dots', 'The U.N. agreed.', 'The UN will vote.', 'U.N.'],
  ];
  test.each(organization)('names an organisation once, %s', (_why, a, b, name) => {
    const { organizations } = namesOf([article('a', a), article('b', b)]);
    expect(organizations.map(({ name, mentions }) => [name, mentions])).toEqual([[name, 2]]);
  });

  const ministries: [why: string, texts: string[], names: string[]][] = [
    [
      'two countries’ apart',
      ['Britain’s Defense Ministry agreed. Romania’s Defense Ministry denied it.'],
      ['Britain’s Defense Ministry', 'Romania’s Defense Ministry'],
    ],
    [
      'one country’s together, however it is written',
      [
        'Ukraine’s Foreign Ministry agreed. The Ukrainian Foreign Ministry spoke. Poland’s Foreign Ministry listened.',
      ],
      ['Ukraine’s Foreign Ministry', 'Poland’s Foreign Ministry'],
    ],
    [
      'by the country of its article',
      [
        'Britain’s Defense Ministry agreed.',
        'Britain’s Defense Ministry spoke.',
        'Romania’s Defense Ministry denied it. The Defense Ministry laughed.',
        'Romania’s Defense Ministry left.',
      ],
      ['Romania’s Defense Ministry', 'Britain’s Defense Ministry'],
    ],
    [
      'not where it may be either country’s',
      ['Britain’s Defense Ministry wrote to Romania’s Defense Ministry. The Defense Ministry laughed.'],
      ['Britain’s Defense Ministry', 'Romania’s Defense Ministry'],
    ],
    [
      'as it is where one country’s alone is meant',
      ['Romania’s Defense Ministry agreed. The Defense Ministry laughed.'],
      ['Defense Ministry'],
    ],
  ];
  test.each(ministries)('names a ministry, %s', (_why, texts, names) => {
    const articles = texts.map((text, index) => article(`a${index}`, text));
    const { organizations } = namesOf(articles);
    expect(organizations.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'Crews walked out at dawn, Radio Lesk’s Inga Moll reports from Merano.',
    'The Harbour Post’s Inga Moll asked the crews why. Moll stayed at the pier.',
    'The captain spoke with The Harbour Post’s sea correspondent Inga Moll.',
    'As Al Jazeera’s Europe editor Inga Moll reports, no ferry has left.',
    'The captain told CNN’s Inga Moll that no ferry has left.',
  ])('leaves out who reports: %s', (text) => {
    const { people, organizations } = namesOf([article('a', text)]);
    expect([...people, ...organizations]).toEqual([]);
  });

  test.each([
    'The Harbour Post’s Inga Moll was killed by a wave.',
    'Norvik’s Inga Moll spoke of a loss.',
    'The captain wrote to Norvik’s chairwoman Inga Moll.',
    'The Harbour Post’s owner Inga Moll visited Merano.',
  ])('keeps whom the news is about: %s', (text) => {
    expect(namesOf([article('a', text)]).people.map(({ name }) => name)).toContain('Inga Moll');
  });

  test('leaves out the outlet that speaks', () => {
    const speaks = 'The ferries stopped, Reuters reported. The Harbour Post asked why.';
    expect(namesOf([article('a', speaks)]).organizations.map(({ name }) => name)).toEqual(['Reuters']);
  });

  test('leaves out the outlet that goes by the first words of its name, but not its town', () => {
    const item = analyzed(
      'a',
      'New York Times International',
      'Ferries stop\nSailors wrote to the New York Times. It rained in New York.',
    );
    const { organizations, places } = namesOf([{ ...item, analysis: analyzeDocument(item.document) }]);
    expect([organizations, places].map((names) => names.map(({ name }) => name))).toEqual([[], ['New York']]);
  });

  test('gives nothing for no articles', () => {
    expect(namesOf([])).toEqual({ people: [], organizations: [], places: [] });
  });
});
