/** Articles of news in our own words, as many and as long as a measurement needs; the same number gives the same text. */
import type { InputArticle } from '../analyze/input-article.ts';

/**
 * `everyday`: as much in 500 words as labelled news has there on average: 23 sentences, 27 names, 9 dates, 14 attributions,
 * 11 events; `dense`: half as much again of attributions, and twice the dates and events.
 */
export type Density = 'everyday' | 'dense';

const GIVEN_NAMES = 'Mara Jonas Teresa Amir Ingrid Paolo Selma Viktor Noor Hugo Leila Anders'.split(' ');
const FAMILY_NAMES = joined(
  'Oka Lind Vid Had Sol Fer Bran Kov Men Dua Nov Ilv',
  'for qvist al ersen heim ri dt ac sah rte ak es',
);
const TOWNS = joined(
  'Nor Sal Mer Tor Hal Vin Kel Ost Bran Fen',
  'vik mere stad holm wick haven ness by ford dale',
);
const ROLES = [
  'the port’s director',
  'the transport minister',
  'a union leader',
  'the mayor of Sandvik',
  'the chief engineer',
];
const BODIES = [
  'Merrow Shipping Company',
  'Sandvik Port Authority',
  'Seafarers’ Union',
  'Coastal Bank',
  'Island Council',
];
const DAYS = ['Monday', 'Tuesday', 'March 4', 'Oct. 12', 'last week', 'Thursday evening', 'June 2023'];

/** Sentence patterns: `{p}` a person, `{r}` a role, `{o}` a body, `{l}` a town, `{d}` a day, `{n}` a number. */
const DENSE = [
  'Ferry crews in {l} walked off the job on {d}, stranding {n} passengers.',
  '“We will not sail until the contract is signed,” {p}, {r}, said on {d}.',
  'According to {p}, {r}, at least {n} boats are still tied up in {l}.',
  'The talks in {l} are to resume on {d}, two officials familiar with the matter told reporters.',
  '{p} denied that the company had broken the agreement of {d}.',
  'A court in {l} ordered both sides back to the table and fined the company {n} million euros.',
  'It is unclear when the boats to {l} will sail again, and no date has been agreed.',
  'The last strike in {l}, in 2019, lasted {n} days and ended with a pay rise of 4 percent.',
  'He said that the crews of {l} would vote on the offer before the end of the month.',
  '{p} and {p} met in {l} for the second time since {d}, though they made little progress.',
  'Shops in {l} reported that supplies were running low after the storm had closed the only road.',
  'Passengers who had slept in the terminal of {l} were flown home on {d}, the ministry said in a statement.',
];
const PLAIN = [
  'The dispute has divided {l}, where families like that of {p} have lived from the ferries for generations, and now stand on both sides of the picket line.',
  '“Nobody here wants a winter without boats, but nobody wants to work for less than the men on the mainland either,” {p} said.',
  '{p}, {r}, told members of the {o} that the owners had offered a raise of {n} percent, spread over three years.',
  'Its rival, the {o} of {p}, has bought two smaller lines and moved most of their staff to offices in {l} and {l}.',
  'The road along the coast is narrow, and lorries that {p} would otherwise send by ferry take turns at the bridge near {l}.',
  '{p} added that the {o} would have to sell at least {n} older ships if passengers did not return.',
  'For {p}, who runs a bakery on the quay of {l}, it means mornings without customers and flour that arrives late.',
  'Analysts at the {o} said that the price of fuel, not wages, had eaten most of the profit that the line made under {p}.',
  'Schools in {l} and hospitals in {l} have drawn up plans for shorter weeks, according to {p}, {r}.',
  'The government of {p} has refused to step in, although several members of the {o} from {l} have asked it to.',
  'Critics accuse {p} and the {o} of having spent too little on engines and too much on a terminal in {l} that stands half empty.',
  'They sang on the quay of {l}, handed out soup and, when the wind turned, went home under the eyes of {p} and a handful of officers.',
  '{p} and {p} grew up on the same street in {l} and face each other across the table, one for the owners and one for the crews.',
  'The {o} reported a loss of {n} million euros, which {p}, its treasurer, blamed on the price of steel.',
  'A committee led by {p} of the {o} is to look into safety aboard the older boats, some of which were built in {d}.',
];
/** What an article's sentences are drawn from: of everyday news, every third tells as much as one of the dense. */
const PATTERNS: Readonly<Record<Density, readonly (readonly string[])[]>> = {
  dense: [DENSE],
  everyday: [PLAIN, PLAIN, DENSE],
};

/** @param seed which article @param words about how long */
export function generateArticle(seed: number, words: number, density: Density): InputArticle {
  const pick = picker(seed + 1);
  const sentence = () => fill(pick(pick(PATTERNS[density])), pick);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = [sentence(), sentence()];
    paragraphs.push(sentences.join(' '));
    count += sentences.join(' ').split(' ').length;
  }
  return {
    id: `bench-${density}-${seed}`,
    published: '2025-10-21T14:00:00Z',
    outlet: 'The Harbour Post',
    text: paragraphs.join('\n'),
  };
}

/** Names enough that hardly a sentence comes twice: what is remembered of sentences must not flatter. */
function joined(beginnings: string, ends: string): string[] {
  return beginnings.split(' ').flatMap((beginning) => ends.split(' ').map((end) => beginning + end));
}

type Pick = <T>(choices: readonly T[]) => T;

function fill(pattern: string, pick: Pick): string {
  return pattern
    .replaceAll('{p}', () => `${pick(GIVEN_NAMES)} ${pick(FAMILY_NAMES)}`)
    .replaceAll('{r}', () => pick(ROLES))
    .replaceAll('{o}', () => pick(BODIES))
    .replaceAll('{l}', () => pick(TOWNS))
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
