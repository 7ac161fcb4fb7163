/** Articles of news in our own words, as many and as long as a measurement needs; the same number gives the same text. */
import type { InputArticle } from '../analyze/input-article.ts';

const PEOPLE = [
  'Mara Okafor',
  'Jonas Lindqvist',
  'Teresa Vidal',
  'Amir Haddad',
  'Ingrid Solheim',
  'Paolo Ferri',
];
const ROLES = [
  'the port’s director',
  'the transport minister',
  'a union leader',
  'the mayor of Sandvik',
  'the chief engineer',
];
const PLACES = ['Sandvik', 'the northern islands', 'Port Merrow', 'the old harbour', 'the capital'];
const DAYS = ['Monday', 'Tuesday', 'March 4', 'Oct. 12', 'last week', 'Thursday evening', 'June 2023'];

/** Sentence patterns: `{p}` a person, `{r}` a role, `{l}` a place, `{d}` a day, `{n}` a number. */
const PATTERNS = [
  'Ferry crews in {l} walked off the job on {d}, stranding {n} passengers.',
  '“We will not sail until the contract is signed,” {p}, {r}, said on {d}.',
  'According to {p}, {r}, at least {n} boats are still tied up in {l}.',
  'The talks are to resume on {d}, two officials familiar with the matter told reporters.',
  '{p} denied that the company had broken the agreement of {d}.',
  'A court in {l} ordered both sides back to the table and fined the company {n} million euros.',
  'It is unclear when the boats will sail again, and no date has been agreed.',
  'The last strike, in 2019, lasted {n} days and ended with a pay rise of 4 percent.',
  'He said that the union would vote on the offer before the end of the month.',
  '{p} and {p} met in {l} for the second time since {d}, though they made little progress.',
  'Shops in {l} reported that supplies were running low after the storm had closed the only road.',
  'Passengers who had slept in the terminal were flown home on {d}, the ministry said in a statement.',
];

/** @param seed which article @param words about how long */
export function generateArticle(seed: number, words: number): InputArticle {
  const pick = picker(seed + 1);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = [fill(pick(PATTERNS), pick), fill(pick(PATTERNS), pick)];
    paragraphs.push(sentences.join(' '));
    count += sentences.join(' ').split(' ').length;
  }
  return {
    id: `bench-${seed}`,
    published: '2025-10-21T14:00:00Z',
    outlet: 'The Harbour Post',
    text: paragraphs.join('\n'),
  };
}

type Pick = <T>(choices: readonly T[]) => T;

function fill(pattern: string, pick: Pick): string {
  return pattern
    .replaceAll('{p}', () => pick(PEOPLE))
    .replaceAll('{r}', () => pick(ROLES))
    .replaceAll('{l}', () => pick(PLACES))
    .replaceAll('{d}', () => pick(DAYS))
    .replaceAll('{n}', () => String(pick([3, 12, 40, 250, 1200])));
}

/** Lehmer generator (Park and Miller 1988): the same choices for the same seed. */
function picker(seed: number): Pick {
  let state = (seed * 48_271) % 2_147_483_647;
  return (choices) => {
    state = (state * 48_271) % 2_147_483_647;
    return choices[state % choices.length] as (typeof choices)[number];
  };
}
