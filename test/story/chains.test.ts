import { expect, test } from 'vitest';
import { chainsOf } from '../../src/story/chains.ts';
import { analyzed } from './analyzed-fixture.ts';

/** Publisher ← … ← origin, one line a chain. */
function chains(...sentences: string[]): string[] {
  return chainsOf([analyzed('a1', 'The Harbour Post', `Ferries stop\n${sentences.join(' ')}`)]).map(
    ({ chain }) => chain.map(({ name, kind }) => `${name} (${kind})`).join(' ← '),
  );
}

test.each([
  [
    'a report that cites an unnamed official',
    'No talks are planned between the union and the port, Coast News reported on Oct. 21, citing an unnamed port official.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← unnamed port official (anonymous)',
  ],
  [
    'an earlier report that cites people without a name',
    'The Pier Gazette had reported, citing people familiar with the port, that the talks were stuck.',
    'The Harbour Post (outlet) ← Pier Gazette (outlet) ← people familiar with the port (anonymous)',
  ],
  [
    'people who are told by what they have seen',
    'The bridge will close, Coast News reported late on Monday, citing people who have seen the plan.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← people who have seen the plan (anonymous)',
  ],
  [
    'an official who is quoted without a name',
    'The bridge will close, Coast News reported on Monday, quoting an official who asked not to be named.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← official who asked not to be named (anonymous)',
  ],
  [
    'a reporter of another outlet, according to an official',
    'Coast News correspondent Mara Okafor said on air that the talks are “on ice” for now, according to an undisclosed port official.',
    'The Harbour Post (outlet) ← Coast News correspondent Mara Okafor (person) ← undisclosed port official (anonymous)',
  ],
  [
    'sources inside the that-clause',
    'Coast News reported that, according to sources, the meeting had been put off.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← sources (anonymous)',
  ],
  [
    'what is to be said on a day to come',
    'Tom Hale will tell the council on Monday that the pier must stay shut.',
    'The Harbour Post (outlet) ← Tom Hale (person)',
  ],
  [
    'a question that is told of',
    'Tom Hale said that nobody knew if the pier was safe.',
    'The Harbour Post (outlet) ← Tom Hale (person)',
  ],
  [
    'a person’s words that the police pass on',
    'Tom Hale said that he had slept on the pier, according to police.',
    'The Harbour Post (outlet) ← police (organization) ← Tom Hale (person)',
  ],
  [
    'a person’s words that an outlet passes on',
    'Tom Hale said that the pier would stay shut, according to Coast News.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← Tom Hale (person)',
  ],
  [
    'someone who told an outlet',
    'Tom Hale told Coast News that the pier would stay shut.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← Tom Hale (person)',
  ],
  [
    'unnamed people, without the day on which they spoke',
    'City officials on Friday said that the pier would stay shut.',
    'The Harbour Post (outlet) ← city officials (anonymous)',
  ],
  [
    'unnamed people at the head of a sentence',
    'Lawyers for Tom Hale said that the pier would stay shut.',
    'The Harbour Post (outlet) ← lawyers for Tom Hale (anonymous)',
  ],
  [
    'a body, without its article',
    'The Harbour Workers Union said that the pier would stay shut.',
    'The Harbour Post (outlet) ← Harbour Workers Union (organization)',
  ],
  [
    'a document, without the day on which it came out',
    'The pier was rotten, according to an internal report released on Friday.',
    'The Harbour Post (outlet) ← internal report (document)',
  ],
  [
    'a speaker of the article itself',
    '“We will not sail,” Mara Okafor said on Monday.',
    'The Harbour Post (outlet) ← Mara Okafor (person)',
  ],
  [
    'an outlet that passes on what comes according to somebody',
    'According to Tom Hale, the pier will open in weeks, Coast News reported.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← Tom Hale (person)',
  ],
  [
    'an outlet that passes on words in quotation marks',
    'According to Tom Hale, the pier will “surely” open, Coast News reported.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← Tom Hale (person)',
  ],
  [
    'a newspaper called by the last word of its name',
    'The Tribune reported on Monday that the talks had failed, citing two officials.',
    'The Harbour Post (outlet) ← The Tribune (outlet) ← officials (anonymous)',
  ],
  [
    'an outlet of which a clause says whom it cited',
    'According to the Pier Gazette, which cited two officials, the talks had failed.',
    'The Harbour Post (outlet) ← Pier Gazette (outlet) ← officials (anonymous)',
  ],
  [
    'someone who told an outlet, at the end',
    'The pier will stay shut, two port officials told Coast News on Friday.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← port officials (anonymous)',
  ],
  [
    'an agency that is said to be one',
    'The ferries will sail again, the Interfax news agency reported.',
    'The Harbour Post (outlet) ← Interfax (outlet)',
  ],
  [
    'a newspaper of some country that is said to be one',
    'According to Merano’s Pier Gazette newspaper, the ferries will sail again.',
    'The Harbour Post (outlet) ← Pier Gazette (outlet)',
  ],
  [
    'a report that cites people of a trade',
    'The storm cost 40 million euros, according to a report by the Pier Gazette, citing three insurers.',
    'The Harbour Post (outlet) ← Pier Gazette (outlet) ← insurers (anonymous)',
  ],
  [
    'an outlet that cites somebody, before what is told',
    'According to the Pier Gazette, citing a port official, the ferries will sail again.',
    'The Harbour Post (outlet) ← Pier Gazette (outlet) ← port official (anonymous)',
  ],
  [
    'an outlet that quotes an agency, in the middle',
    'Coast News, quoting the Interfax news agency, said the ferries would sail again.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← Interfax (outlet)',
  ],
  [
    'an outlet that quotes an agency, which cites somebody',
    'The ferries will sail again, Coast News reported, quoting Interfax, which cited a port official.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← Interfax (outlet) ← port official (anonymous)',
  ],
  [
    'an outlet that reports what officials had said',
    'Coast News reported that two officials briefed on the talks had said the crews were tired.',
    'The Harbour Post (outlet) ← Coast News (outlet) ← officials briefed on the talks (anonymous)',
  ],
])('%s', (_name, sentence, expected) => {
  expect(chains(sentence)).toContain(expected);
});

const twoArticles = (first: string, second: string) =>
  chainsOf([
    analyzed('a1', 'The Harbour Post', `Ferries stop\n${first}`),
    analyzed('a2', 'The Harbour Post', `Ferries wait\n${second}`),
  ]).map(({ chain }) => chain.at(-1)?.name);

test('a speaker goes by the full name that another article gives', () => {
  expect(
    twoArticles('Mara Okafor said that nobody would sail.', 'Captain Okafor said that nobody would eat.'),
  ).toEqual(['Mara Okafor']);
});

test('a speaker goes by one spelling', () => {
  const [first, second] = ['Sergei', 'Sergey'].map((given) => `${given} Malkov said that nobody would sail.`);
  expect(twoArticles(first as string, second as string)).toEqual(['Sergei Malkov']);
});

test('a reporter goes by the outlet that another article gives', () => {
  const [first, second] = ['Coast News’s Mara Okafor', 'Mara Okafor, a reporter,'].map(
    (who) => `${who} said that nobody would sail.`,
  ) as [string, string];
  expect(twoArticles(first, second)).toEqual(['Coast News’s Mara Okafor']);
  expect(twoArticles(second, first)).toEqual(['Coast News’s Mara Okafor']);
});

test('an outlet goes by its full name where only one can be meant', () => {
  expect(
    chains('The Lesk Times said that the pier would close.', 'The Times said that the board knew.'),
  ).toEqual(['The Harbour Post (outlet) ← Lesk Times (outlet)']);
  expect(
    chains('The Lesk Times and the Sandvik Times are rivals.', 'The Times said that the board knew.'),
  ).toEqual(['The Harbour Post (outlet) ← Times (outlet)']);
});

test('a surname that may be two people’s stays as it is', () => {
  const two = 'Mara Okafor met Jonas Okafor. Mara Okafor said that nobody would sail.';
  expect(twoArticles(two, 'Captain Okafor said that nobody would eat.')).toContain('Okafor');
});

test('two outlets in a passive sentence are two chains', () => {
  expect(chains('Similar information was reported by Coast News and the Pier Gazette.')).toEqual([
    'The Harbour Post (outlet) ← Coast News (outlet)',
    'The Harbour Post (outlet) ← Pier Gazette (outlet)',
  ]);
});

test.each([
  [
    'who had said something before what is reported',
    'Coast News reported that the storm, which two officials had said was weak, sank a ferry.',
  ],
  ['who did not say it', 'Coast News reported that two officials had not said that the pier was safe.'],
  ['what another denied', 'Coast News reported that two officials denied that the pier was safe.'],
])('an outlet and nobody behind it: %s', (_name, sentence) => {
  expect(chains(sentence)).toContain('The Harbour Post (outlet) ← Coast News (outlet)');
});

test.each([
  ['a speaker who is only pointed at', 'The official said that the pier would stay shut.'],
  ['a pronoun whose owner is not sure', 'Tom Hale met Jan Brek. He said that the pier would stay shut.'],
  ['a reason that is cited, not a source', 'The port closed the pier, citing safety concerns.'],
  ['an agency without a name', 'The pier would stay shut, the news agency said.'],
  ['thoughts', 'Tom Hale believes that the pier will stay shut.'],
  ['a group, whichever it is', 'Group said that the pier would stay shut.'],
  ['what is not said', 'Tom Hale did not say that the pier would stay shut.'],
  ['what is never said', 'Tom Hale never said that the pier would stay shut.'],
  ['what may be said', 'Tom Hale might say that the pier will stay shut.'],
  ['a condition', 'If Tom Hale says the pier is shut, the crews will leave.'],
  ['a condition without its word', 'Had Tom Hale said that the pier was shut, the crews would have left.'],
  ['a question', 'Will Tom Hale say that the pier is shut?'],
  ['anybody at all', 'People said that the pier would stay shut.'],
  ['an office without its holder or place', 'Mayor said that the pier would stay shut.'],
  ['the office of a body that is only pointed at', 'Head of the station said that the pier would stay shut.'],
  ['a man of some town', 'A man in Lesk said that the pier would stay shut.'],
  ['an aide of whoever it is', 'Spokesman said that the pier would stay shut.'],
  [
    'followers of whom the text names before',
    'She beat Tom Hale, whose supporters said that the pier would stay shut.',
  ],
  ['a reporter of the outlet', 'The Harbour Post’s Tom Hale said that the pier would stay shut.'],
  ['the outlet itself', 'The Harbour Post reported that the pier would stay shut.'],
])('no chain for %s', (_name, sentence) => {
  expect(chains(sentence)).toEqual([]);
});

test('equal chains of two articles are one with both sentences', () => {
  const first = analyzed('a1', 'The Harbour Post', 'One\nTom Hale said that the pier would stay shut.');
  const second = analyzed('a2', 'The Harbour Post', 'Two\nTom Hale said that the ferry was safe.');
  const [chain, ...others] = chainsOf([first, second]);
  expect(others).toEqual([]);
  expect(chain?.sources.map(({ article }) => article)).toEqual(['a1', 'a2']);
});

test('every source re-slices to a whole sentence', () => {
  const item = analyzed(
    'a1',
    'The Harbour Post',
    'Ferries stop\nTom Hale said that the pier was shut. “No,” Mara Okafor said.',
  );
  for (const { sources } of chainsOf([item])) {
    for (const { quote, start, end } of sources) {
      expect(item.document.text.slice(start, end)).toBe(quote);
      expect(item.analysis.sentences.map(({ text }) => text)).toContain(quote);
    }
  }
});

test('bare "sources" are the people in the know of whom the same article tells', () => {
  const item = analyzed(
    'a1',
    'The Harbour Post',
    'One\nSources said that the pier would close. People close to the talks said that the ferry was safe.',
  );
  const [chain, ...others] = chainsOf([item]);
  expect(others).toEqual([]);
  expect(chain?.chain.at(-1)?.name).toBe('people close to the talks');
  expect(chain?.sources).toHaveLength(2);
});
