import { expect, test } from 'vitest';
import type { KeyPointKind } from '../../src/model/story.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { kindOf } from '../../src/story/key-point-kind.ts';
import { newsArticle } from './news-article.ts';

const LEAD =
  'Ferry crews in Sandvik walked off the job. Passengers slept on benches in the hall of the port of Sandvik. Ships lay at the quay of Sandvik all day long.';

/** The kind of a sentence far down a report of 20 October, in a story whose newest report is of 20 + `days`. */
function kindIn(sentence: string, days: number): KeyPointKind {
  const first = newsArticle('Ferries stand still', [`${LEAD} ${sentence}`], {
    id: 'first',
    published: '2025-10-20T08:00:00Z',
  });
  const second = newsArticle('Ferries of Sandvik in port', ['Crews played cards on the quay of Sandvik.'], {
    id: 'second',
    published: `2025-10-${20 + days}T20:00:00Z`,
  });
  const own = statementsOf(first).find((one) => one.sentence.text === sentence);
  if (!own) throw new Error(`not shown anyhow: ${sentence}`);
  return kindOf(own, viewStory([first, second], []));
}

/** A sentence of a kind, and a like one that is of another. */
test.each([
  [
    'planned',
    0,
    'next',
    'The port of Sandvik plans to sell two ferries.',
    'Mara Okafor met crews of the port of Sandvik and drew up plans to sell two ferries.',
  ],
  [
    'since-long-ago',
    0,
    'background',
    'The port of Sandvik has lent its ferries to the islands since the spring of 2022.',
    'The port of Sandvik has lent its ferries to the islands.',
  ],
  [
    'since-long-ago',
    0,
    'background',
    'The port of Sandvik has long paid its crews by the trip.',
    'The port of Sandvik has paid its crews by the trip.',
  ],
  [
    'meant-at-an-older-report',
    1,
    'background',
    'A captain of the port of Sandvik, Ivo Hale, said he would back the contract of the crews.',
    'A captain of the port of Sandvik, Ivo Hale, said that the contract of the crews had been signed.',
  ],
  [
    'planned',
    0,
    'next',
    'The crews of Sandvik will sleep on deck until the fair on Oct. 29.',
    'The crews of Sandvik had slept on deck until a storm came nine days later.',
  ],
  [
    'planned',
    0,
    'next',
    'The plan of the port of Sandvik to sell two ferries will go to a vote of the crews.',
    'The port of Sandvik’s plan to sell two ferries, which crews will not work on, drew laughter.',
  ],
  [
    'planned',
    0,
    'next',
    'The new lamps of the port of Sandvik are to show crews what the tide will do.',
    'The new lamps of the port of Sandvik are designed to show crews what the tide will do.',
  ],
  [
    'planned',
    0,
    'next',
    'Crews of the port of Sandvik will vote on Oct. 24.',
    'Crews of the port of Sandvik voted on Sunday.',
  ],
  [
    'planned',
    0,
    'next',
    'The port of Sandvik is drilling two wells that will feed its ferries.',
    'The port of Sandvik met crews who shouted at it about its plan to close a quay.',
  ],
  [
    'since-long-ago',
    0,
    'background',
    'Thousands of divers have searched the port of Sandvik for the past decade.',
    'Thousands of divers have searched the port of Sandvik for a captain.',
  ],
  [
    'since-long-ago',
    0,
    'background',
    'Crews have asked the port of Sandvik for a roof for many years.',
    'Crews have sent the port of Sandvik a list of faults that have vexed captains for many years.',
  ],
  [
    'planned',
    0,
    'next',
    'The crews would sail from the port of Sandvik.',
    'The crews would like a berth in the port of Sandvik.',
  ],
  [
    'planned',
    0,
    'next',
    'The port of Sandvik meets its crews on Oct. 24.',
    'The port of Sandvik refuses to send crews to next month’s fair.',
  ],
  [
    'planned',
    0,
    'next',
    'A longer halt would keep the port of Sandvik shut.',
    'The crews ask for a longer halt, saying that a sale would harm the port of Sandvik.',
  ],
  [
    'told-by-another-outlet',
    0,
    'who',
    'Reuters reported that the port of Sandvik would be sold.',
    'Reuters announced that its office in the port of Sandvik would be sold.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'The mayor of Sandvik criticized those who had reported on the port.',
    'The mayor of Sandvik wrote to those who praised, mocked or criticized the port.',
  ],
  [
    'planned',
    0,
    'next',
    'A vote would close the port of Sandvik to all crews.',
    'Crews debate in the port of Sandvik what a vote would bring.',
  ],
  [
    'told-by-nobody-named',
    0,
    'who',
    'Two people familiar with the talks in Sandvik left the port.',
    'Two people of the port of Sandvik left the talks.',
  ],
  [
    'told-by-nobody-named',
    0,
    'who',
    'On Monday a Sandvik port official told Wire North that nobody had asked the crews.',
    'On Monday the mayor of Sandvik told a port official that nobody had asked the crews.',
  ],
  [
    'told-by-another-outlet',
    0,
    'who',
    'Crews of the port of Sandvik slept on their ships, Reuters reported.',
    'Crews of the port of Sandvik slept on their ships and waited.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'The port of Sandvik rejected the demand of the crews.',
    'The port of Sandvik met the demand of the crews.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'The port of Sandvik disputed the count of the crews.',
    'The port of Sandvik opened a disputed quay.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'The port of Sandvik said that it rejected the plan of the crews.',
    'If the port of Sandvik rejected the plan, crews would have to wait.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'Crews of the port of Sandvik accused its chair of lies.',
    'Crews set alight a shed in the port of Sandvik where the accused chair works.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'A clerk of the port of Sandvik has accused its chair of lies.',
    'A lawyer of the clerk who has accused the chair of Sandvik of lies left the port.',
  ],
  [
    'planned',
    0,
    'next',
    'The port of Sandvik will lend its crews a boat.',
    'There were fears in the port of Sandvik that crews will sink a boat.',
  ],
  [
    'counts',
    0,
    'numbers',
    'More than 35 crews of the port of Sandvik are on strike.',
    'Mara Okafor left the port of Sandvik as more than 35 crews asked for her seat.',
  ],
  [
    'planned',
    0,
    'next',
    'Crews of the port of Sandvik are likely to walk out.',
    'Crews say that there is a push to lead the port of Sandvik out of debt.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'The port of Sandvik disputes the count of the crews.',
    'The mayor of Sandvik wants to help in the ferry dispute.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'The port of Sandvik disputed labels that its crews had read.',
    'The port of Sandvik painted over labels with disputed or false words.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'Crews of the port of Sandvik rejected the use of ferries in winter.',
    'Mara Okafor walked through the port of Sandvik, asking all crews to reject the use of stones.',
  ],
  [
    'denied-or-rejected',
    0,
    'disputed',
    'Crews of the port of Sandvik accused a chair who had died of lies.',
    'Two men of the port of Sandvik died in a fire that crews blame the owners for.',
  ],
  [
    'planned',
    0,
    'next',
    'Crews of the port of Sandvik say they will be resisted by its owners.',
    'Crews of the port of Sandvik are resisted by owners who fear they will lose it.',
  ],
  [
    'planned',
    0,
    'next',
    'The port of Sandvik has a plan to close a quay that nobody liked.',
    'The port of Sandvik has approved a plan for a quay that nobody liked.',
  ],
  [
    'earlier-day',
    0,
    'background',
    'The port of Sandvik opened a second quay, after the storm of 3 May 2024.',
    'A search has found the bell of the Sandvik ferry, after the storm of 3 May 2024.',
  ],
  [
    'holds-at-all-times',
    0,
    'context',
    'Sandvik has long been one of the ports where crews strike.',
    'Sandvik has closed one of the ports where crews strike.',
  ],
  [
    'earlier-day',
    1,
    'background',
    'On Monday morning crews of the port of Sandvik walked to the town hall.',
    'Crews of the port of Sandvik lost more days than in May 2019.',
  ],
  [
    'earlier-day',
    0,
    'background',
    'The port of Sandvik opened a second quay in May 2019.',
    'The port of Sandvik opened a second quay on Monday.',
  ],
  [
    'earlier-day',
    0,
    'background',
    'The first deaths in Sandvik had been on 3 May, when two sailors died.',
    'The fire of 3 May in Sandvik has killed two sailors.',
  ],
  [
    'of-another-age',
    0,
    'background',
    'Crews of the port of Sandvik hid on the islands during World War II.',
    'Crews of the port of Sandvik hid a bomb from World War II.',
  ],
  [
    'old-news',
    3,
    'background',
    'Crews of the port of Sandvik slept on their ships and waited.',
    'The port of Sandvik rejected the demand of the crews.',
  ],
  [
    'counts',
    0,
    'numbers',
    'The port of Sandvik moves 14,000 passengers a day.',
    'The port of Sandvik moves passengers to the islands.',
  ],
  [
    'counts',
    0,
    'numbers',
    'Mara Okafor said crews of the port of Sandvik had lost 40 percent of their pay.',
    '“To lose 40 percent of their pay is too much for crews in Sandvik,” Mara Okafor said.',
  ],
  [
    'before-that',
    0,
    'background',
    'The port of Sandvik had closed its second quay.',
    'The port of Sandvik closed its second quay.',
  ],
  [
    'before-that',
    0,
    'background',
    'For years the port of Sandvik had one quay.',
    'For crews of the port of Sandvik had one quay.',
  ],
  [
    'said-by-somebody-named',
    0,
    'who',
    'Mara Okafor said the port of Sandvik was at rest.',
    'Mara Okafor left the port of Sandvik at rest.',
  ],
  [
    'fresh',
    0,
    'latest',
    'Crews of the port of Sandvik slept on their ships and waited.',
    'The port of Sandvik belongs to its crews.',
  ],
] as const)('%s, %d days on, is %s: %s', (_, days, kind, one, other) => {
  expect(kindIn(one, days)).toBe(kind);
  expect(kindIn(other, days)).not.toBe(kind);
});

test('told far down a report without a day, a deed may be of any time', () => {
  const far = Array.from({ length: 7 }, (_, index) => `Ship ${index} of the Sandvik line lay at the quay.`);
  const kindBelow = (sentence: string) => {
    const report = newsArticle('Ferries stand still', [`${LEAD} ${far.join(' ')} ${sentence}`]);
    const own = statementsOf(report).find((one) => one.sentence.text === sentence);
    return own && kindOf(own, viewStory([report], []));
  };
  expect(kindBelow('Crews of the port of Sandvik cut the ropes of a ferry.')).toBe('context');
  expect(kindBelow('Crews of the port of Sandvik cut the ropes of a ferry on Tuesday.')).toBe('latest');
});

test('what heads the newest report is not all news: words of somebody, what holds at all times', () => {
  const kindOfLead = (sentence: string) => {
    const report = newsArticle('Ferries stand still', [sentence]);
    const own = statementsOf(report).find(({ place }) => place === 0);
    return own && kindOf(own, viewStory([report], []));
  };
  const words =
    '“No boat will leave the port of Sandvik before there is a contract,” Mara Okafor told crews.';
  expect(kindOfLead(words)).toBe('who');
  expect(kindOfLead('The crews of Sandvik have been shaped by the strikes of their fathers.')).toBe(
    'context',
  );
  expect(kindOfLead('The crews of Sandvik sued Mara Okafor, who bought the port in May 2019.')).toBe(
    'latest',
  );
  expect(kindOfLead('The crews of Sandvik met Mara Okafor, who owns the port, in May 2019.')).toBe(
    'background',
  );
  expect(kindOfLead('Most sails of the port of Sandvik are made of flax and hemp.')).toBe('context');
  expect(kindOfLead('Mara Okafor was instrumental in the strikes of the port of Sandvik.')).toBe(
    'background',
  );
  expect(kindOfLead('Mara Okafor was dismissed by the port of Sandvik.')).toBe('latest');
  expect(kindOfLead('Captains think that ferries routinely pass the reef of Sandvik at night.')).toBe(
    'context',
  );
  expect(kindOfLead('Captains think that a ferry passes the reef of Sandvik tonight.')).toBe('latest');
  expect(kindOfLead('Most sails of the port of Sandvik are torn by the storm.')).toBe('latest');
  expect(kindOfLead('Mara Okafor led the crews of the port of Sandvik out, asking for “a contract”.')).toBe(
    'latest',
  );
});

test('a headline tells a quarrel only while it is news', () => {
  const headline = 'Port of Sandvik rejects demand of crews';
  const kindAfter = (days: number) => {
    const first = newsArticle(headline, [], { id: 'first', published: '2025-10-10T08:00:00Z' });
    const second = newsArticle('Ferries of Sandvik in port', ['Crews played cards on the quay of Sandvik.'], {
      id: 'second',
      published: `2025-10-${10 + days}T20:00:00Z`,
    });
    const own = statementsOf(first).find(({ text }) => text === headline);
    return own && kindOf(own, viewStory([first, second], []));
  };
  expect(kindAfter(1)).toBe('disputed');
  expect(kindAfter(9)).toBe('background');
});

test('who has set out for what is now off tells how it came to this', () => {
  const kindAmong = (headline: string) => {
    const report = newsArticle(headline, [
      `${headline}, officials said.`,
      'The foreign minister of Lesk, Mara Okafor, has come to Merano to prepare the summit of Sandvik.',
    ]);
    const own = statementsOf(report).find(({ text }) => text.startsWith('The foreign minister'));
    return own && kindOf(own, viewStory([report], []));
  };
  expect(kindAmong('The summit of Sandvik has been called off')).toBe('background');
  expect(kindAmong('The summit of Sandvik has begun')).toBe('latest');
});

test('what was told on a day before something was off is how it came to this', () => {
  const kindBefore = (headline: string, published: string) => {
    const talks = newsArticle(
      'The summit of Sandvik draws near',
      ['Ministers of Lesk call the talks useful.'],
      {
        id: 'talks',
        published: '2025-10-20T08:00:00Z',
      },
    );
    const report = newsArticle(headline, [`${headline}, officials said.`], { id: 'report', published });
    const own = statementsOf(talks).find(({ text }) => text.startsWith('Ministers'));
    return own && kindOf(own, viewStory([talks, report], []));
  };
  const isOff = 'The summit of Sandvik has been called off';
  expect(kindBefore(isOff, '2025-10-21T08:00:00Z')).toBe('background');
  expect(kindBefore(isOff, '2025-10-20T20:00:00Z')).toBe('latest');
  expect(kindBefore('The summit of Sandvik has begun', '2025-10-21T08:00:00Z')).toBe('latest');
});

/** The kind of the sentence of a report of one paragraph, which is the newest. */
function kindAmong(before: string, sentence: string, after = ''): KeyPointKind {
  const article = newsArticle('Ferries of Sandvik sail', [`${before} ${sentence} ${after}`.trim()]);
  const own = statementsOf(article).find((one) => one.sentence.text === sentence);
  if (!own) throw new Error(`not shown anyhow: ${sentence}`);
  return kindOf(own, viewStory([article], []));
}

test('what goes on from a sentence of a year long past is of that year', () => {
  const few = 'About 300 men of the Sandvik fleet died of cold.';
  expect(kindAmong('In 1812 the crews of Sandvik sailed for Lesk. The snow was deep.', few)).toBe(
    'background',
  );
  expect(kindAmong('This week the crews of Sandvik sailed for Lesk. The snow was deep.', few)).not.toBe(
    'background',
  );
});

test('what was so until the news is how it came to it', () => {
  const rich = 'The port of Sandvik was hoping for a year of full boats.';
  expect(kindAmong('', rich, 'But nobody came.')).toBe('background');
  expect(kindAmong('', rich, 'Many came.')).not.toBe('background');
});

test.each([
  ['going-on', 'The port of Sandvik is towing two ferries to the island.'],
  ['of-today', 'Crews of the port of Sandvik want two ferries back by Tuesday.'],
])('how things stand is for reports to tell, not for what explains them (%s): %s', (_, sentence) => {
  const kindUnder = (headline: string) => {
    const item = newsArticle(headline, [LEAD, sentence]);
    const own = statementsOf(item).find((one) => one.sentence.text === sentence);
    return own && kindOf(own, viewStory([item], []));
  };
  expect([
    kindUnder('Ferries of Sandvik stand still'),
    kindUnder('Why ferries of Sandvik stand still'),
  ]).toEqual(['latest', 'context']);
});
