import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/feeds/html/blocks.ts';
import { compileOwnRules, repeatedTails, stripBoilerplate } from '../../src/feeds/html/boilerplate.ts';

const block = (text: string, links: Block['links'] = []): Block => ({
  paragraphs: [text],
  markdown: text,
  links,
  listed: false,
});
const NEWS = block('Crews walked out at dawn.');
const strip = (text: string) => stripBoilerplate([NEWS, block(text)], [], new Set());

describe('a rule fires', () => {
  test.each([
    ['via-this-feed', 'From Harbour Post - News of the ports via this RSS feed'],
    ['appeared-first-on', 'The post Ferries sail again appeared first on Harbour Post.'],
    ['appeared-first-on', 'This story originally appeared in Harbour Post, a weekly of the islands.'],
    ['appeared-first-on', 'A longer version of this column first appeared in “Tides”. Sign up for it here.'],
    ['read-also', 'Read also: Why the ferries stopped'],
    ['read-also', 'READ MORE: Why the ferries stopped'],
    ['read-also', 'Related stories — Why the ferries stopped'],
    ['read-also', 'See also | Why the ferries stopped'],
    ['developing-story', 'Editor’s note: This is a developing story and will be updated.'],
    ['developing-story', 'This is a breaking news story. More to follow.'],
    ['developing-story', 'This article is being updated.'],
    ['newsletter', 'Sign up for our morning newsletter'],
    ['newsletter', 'Get the day’s ports in your inbox every morning'],
    ['follow-us', 'Follow us on Telegram'],
    ['follow-us', 'Download our free app for the tides'],
    ['support-us', 'Support independent journalism: become a member today'],
    ['continue-reading', 'Continue reading…'],
    ['continue-reading', 'Read the full story at Harbour Post'],
    ['picture-credit', '(Image credit: Inga Moll/Harbour Post)'],
    ['picture-credit', '[Photo by Wire North]'],
    ['hashtags', '#ferries #PortMaren'],
    ['hashtags', '#Streik'],
    ['page-furniture', 'Advertisement'],
    ['page-furniture', 'Story continues below advertisement'],
  ])('%s: %s', (rule, text) => {
    const { kept, stripped } = strip(text);
    expect(stripped).toEqual([{ text, rule }]);
    expect(kept).toEqual([NEWS]);
  });
});

describe('no rule fires', () => {
  test.each([
    'From Monday the ferries will sail again via the northern route.',
    'The post office appeared to be first on the list of closures.',
    'This story of two ferries first appeared odd to the judge.',
    'Read the letter aloud, the judge told him: the room fell silent.',
    'Readers also wrote in to say that the ferries were late.',
    'This is a story about how the ferries were developing cracks.',
    'Subscribers paid more last year, the company said.',
    'She signed up for the navy, and a newsletter followed.',
    'Supporters of the mayor gathered at the quay.',
    'Related companies were searched as well.',
    '(Image credits were missing, the court said, from 12 of the pictures (all of them old).)',
    'The image credit went to Inga Moll.',
    '#PortMaren was the word of the day.',
    'He continued reading the statement to the end and then sat down.',
    'Follow the money, the prosecutor said.',
    'Also: the tides of the week, and what the mayor said.',
    'More than 200 people waited — some since dawn.',
  ])('%s', (text) => {
    expect(strip(text).stripped).toEqual([]);
  });
});

test('what is all that an item says is no boilerplate', () => {
  expect(stripBoilerplate([block('Sign up for our newsletter')], [], new Set()).kept).toHaveLength(1);
  expect(stripBoilerplate([block('Comments')], [], new Set()).kept).toHaveLength(0);
});

test.each([
  ['• Why the ferries stopped', true],
  ['• Analysis: The port is lost • Watch: Crews on the quay', true],
  ['•LIVE: Ferries sail again', true],
  ['• Crews walked out at dawn. • The port stayed open.', false],
  ['The strike in short: • Crews walked out • The port is closed', false],
])('%s: headlines of other articles in place of a text: %s', (text, isFurniture) => {
  const { kept, stripped } = stripBoilerplate([block(text)], [], new Set());
  expect(kept).toHaveLength(isFurniture ? 0 : 1);
  expect(stripped.map(({ rule }) => rule)).toEqual(isFurniture ? ['other-headlines'] : []);
});

test('a list within a text stays', () => {
  expect(strip('• Crews in Almeda walked out').stripped).toEqual([]);
});

test('a "Read also" with a link becomes a related link, one without becomes a title', () => {
  const link = { label: 'Why the ferries stopped', url: 'https://paper.example/why' };
  const { related } = stripBoilerplate(
    [block('Read also: Why the ferries stopped', [link]), block('READ MORE: Tides')],
    [],
    new Set(),
  );
  expect(related).toEqual([
    { title: 'Why the ferries stopped', url: 'https://paper.example/why' },
    { title: 'Tides', url: null },
  ]);
});

test('a developing story is noted, a correction is noted and stays', () => {
  expect(strip('Editor’s note: This is a developing story.').developing).toBe(true);
  const correction = 'Correction: an earlier version gave the wrong pier.';
  expect(strip(correction)).toMatchObject({ correction, stripped: [] });
  expect(strip('An earlier version of this article gave the wrong pier.').correction).not.toBeNull();
  expect(strip('The correction took an hour.').correction).toBeNull();
});

test('an operator’s expression strips the paragraphs it matches; one that is not valid is named', () => {
  const { rules, invalid } = compileOwnRules(['^Harbour Post is a trading name', '(']);
  expect(invalid).toEqual(['(']);
  const { stripped, kept } = stripBoilerplate(
    [block('Harbour Post is a trading name of HP Ltd.'), block('News.')],
    rules,
    new Set(),
  );
  expect(stripped).toEqual([{ text: 'Harbour Post is a trading name of HP Ltd.', rule: 'own-rule' }]);
  expect(kept).toHaveLength(1);
});

describe('repeatedTails', () => {
  const article = (...texts: string[]) => texts.map((text) => block(text));

  test('finds the ending that most articles share', () => {
    const articles = ['a', 'b', 'c', 'd'].map((name) =>
      article(`News ${name}.`, 'Harbour Post, since 1890.'),
    );
    expect([...repeatedTails(articles)]).toEqual(['Harbour Post, since 1890.']);
  });

  test.each([
    ['too few articles', [article('a', 'End.'), article('b', 'End.')]],
    [
      'an ending of a few among many',
      [
        ...Array.from({ length: 3 }, () => article('x', 'End.')),
        ...Array.from({ length: 9 }, (_, at) => article('x', `Own ${at}.`)),
      ],
    ],
    ['articles of one paragraph', Array.from({ length: 5 }, () => article('The same headline.'))],
  ])('finds none in %s', (_, articles) => {
    expect(repeatedTails(articles).size).toBe(0);
  });
});
