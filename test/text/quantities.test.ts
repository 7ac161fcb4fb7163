import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/analysis.ts';
import { findNumbers } from '../../src/text/quantities/numbers.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { splitSentences } from '../../src/text/sentences.ts';

function documentOf(text: string, language = 'en'): Document {
  return { text, titleEnd: 0, published: null, timeZone: 'UTC', language, outlet: 'The Harbour Post' };
}

function quantities(text: string, language = 'en'): string[] {
  const found = findQuantities(documentOf(text, language), splitSentences(text));
  return found.map(({ bound, value, unit, label, said }) => `${bound} ${value} ${unit} ${said ?? label}`);
}

describe('findNumbers(text)', () => {
  const cases: [text: string, value: number, bound: string, measure: string | null][] = [
    ['40 ships', 40, 'exact', null],
    ['40,000 ships', 40_000, 'exact', null],
    ['2.5 tons', 2.5, 'exact', null],
    ['forty-three ships', 43, 'exact', null],
    ['nineteen ships', 19, 'exact', null],
    ['a dozen ships', 12, 'exact', null],
    ['two dozen ships', 24, 'exact', null],
    ['half a million ships', 500_000, 'exact', null],
    ['1.8 million ships', 1_800_000, 'exact', null],
    ['$5 billion', 5e9, 'exact', 'USD'],
    ['€8bn', 8e9, 'exact', 'EUR'],
    ['£53m', 53e6, 'exact', 'GBP'],
    ['300 million euros', 300e6, 'exact', 'EUR'],
    ['3 billion yuan', 3e9, 'exact', 'CNY'],
    ['64 percent', 64, 'exact', '%'],
    ['3.2%', 3.2, 'exact', '%'],
    ['at least 40 ships', 40, 'at-least', null],
    ['More than a hundred ships', 100, 'at-least', null],
    ['up to 40 ships', 40, 'at-most', null],
    ['nearly 60,000 ships', 60_000, 'about', null],
  ];
  test.each(cases)('reads “%s”', (text, value, bound, measure) => {
    expect(findNumbers(text).map((number) => [number.value, number.bound, number.measure])).toEqual([
      [value, bound, measure],
    ]);
  });

  test.each([
    'the G7 talks',
    'Covid-19',
    'won 3-1',
    'at 10:30',
    'version 2.0.1',
    'dozens of ships',
    'someone else',
  ])('finds none in “%s”', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });
});

describe('findQuantities(document, sentences) knows what a number counts', () => {
  const cases: [text: string, quantity: string][] = [
    ['The fire killed 40 people.', 'exact 40 people killed'],
    ['At least 40 people were killed in the fire.', 'at-least 40 people killed'],
    ['The storm left forty-three dead.', 'exact 43 people deaths'],
    ['The death toll in Kiel has risen to 53.', 'exact 53 people deaths'],
    ['Nineteen sailors have died.', 'exact 19 sailors deaths'],
    ['A raid killing more than two dozen soldiers was reported.', 'at-least 24 soldiers killed'],
    ['The crash injured 12 others.', 'exact 12 people injured'],
    ['About 150 people were hospitalized.', 'about 150 people hospitalized'],
    ['Eleven divers are still missing.', 'exact 11 divers missing'],
    ['Police arrested 30 people.', 'exact 30 people arrested'],
    ['Some 4,000 people were evacuated.', 'about 4000 people evacuated'],
    ['The oysters hospitalised 14 guests.', 'exact 14 guests hospitalized'],
    ['The crew counts 30 ill, with six in hospital.', 'exact 30 people ill|exact 6 people hospitalized'],
    ['It counted 10,633 new cases.', 'exact 10633 people cases'],
    ['Cholera cases in the port of Kiel double to 40.', 'exact 40 people cases'],
    ['Cases on board stand at 40.', 'exact 40 people cases'],
    ['Forty people have fallen ill.', 'exact 40 people ill'],
    ['The oysters made 40 people ill.', 'exact 40 people ill'],
    ['A stew sickened at least 40.', 'at-least 40 people ill'],
    ['The number of sailors infected with cholera has risen to 40.', 'exact 40 people infected'],
    ['She won 1.2 million votes.', 'exact 1200000 votes votes'],
    ['The party took 82 seats.', 'exact 82 seats seats'],
    ['A $5 billion aid package was agreed.', 'exact 5000000000 USD aid'],
    ['The court set a fine of €300 million.', 'exact 300000000 EUR fine'],
    ['Deaths from the fever rise to 43, no new cases.', 'exact 43 people deaths'],
    ['The death toll from a fire in the port town of Kiel has risen to 43.', 'exact 43 people deaths'],
    ['Gunmen shot 4 people; 4 people were shot dead.', 'exact 4 people killed'],
    ['Turnout was 64 percent.', 'exact 64 % turnout'],
    ['A magnitude 7.2 tremor killed at least 31 people near Orin.', 'at-least 31 people killed'],
    ['A tremor of magnitude 7.2 has killed 31 people near Orin.', 'exact 31 people killed'],
    ['The crash of Flight 88 injured 14 people.', 'exact 14 people injured'],
    ['A blaze on Nov. 9 killed 6 people at a mill in Orin.', 'exact 6 people killed'],
    ['Two gunmen killed 12 people at a market.', 'exact 12 people killed'],
    ['Fifteen miners killed a week ago were buried.', 'exact 15 miners killed'],
    ['Fifteen miners killed in the pit were buried.', 'exact 15 miners killed'],
    ['With 12 passengers left dead, the line was closed.', 'exact 12 passengers deaths'],
    ['Some 900 people fled the valley.', 'about 900 people displaced'],
    ['The stolen crown is worth 14 million euros.', 'exact 14000000 EUR value'],
    ['The painting was valued at $3 million.', 'exact 3000000 USD value'],
    ['The loss was put at 14 million euros.', 'exact 14000000 EUR loss'],
    ['Damage from the hail is estimated at $2 billion.', 'exact 2000000000 USD loss'],
    ['The strike has cost 3 million euros.', 'exact 3000000 EUR cost'],
    ['The bridge will cost the city about £40 million.', 'about 40000000 GBP cost'],
    ['The council voted 31-28 to sell the pier.', 'exact 31 votes votes'],
    ['The council sold the pier in a 31-28 vote.', 'exact 31 votes votes'],
    ['The bill passed by 31 votes to 28.', 'exact 31 votes votes'],
  ];
  test.each(cases)('“%s”', (text, quantity) => {
    expect(quantities(text).join('|')).toBe(quantity);
  });

  const none: [why: string, text: string][] = [
    ['a year', 'The war began in 2014 and has killed many.'],
    ['an age', 'Imbali Dlome, 43, was killed.'],
    ['a span of time', 'It was filmed 12 minutes before a guard was shot dead.'],
    ['a number of something else', 'The yard built 40 ships.'],
    ['part of the dead', 'Two of the dead were sailors.'],
    ['a sum for nothing named', 'She paid $40.'],
    ['a number in a name', 'The Tupolev 154 crash killed dozens of people.'],
    ['a number in a name', 'The Tupolev 154 crash has killed dozens of people.'],
    ['a year in a name', 'The 2010 tremor left thousands dead.'],
    ['a strength', 'A category 4 storm injured the mayor of Orin.'],
    ['votes that are wanted', 'The bill fell short of 60 votes.'],
    ['votes that are wanted', 'The 60 votes needed were not there.'],
    ['votes that are wanted', 'The bill needs at least 60 votes.'],
    ['votes against', 'The council voted 31-28 against the sale.'],
    ['a score', 'Orin won 31-28 before the vote.'],
    ['a part of the ill', 'Twenty critically ill patients were flown out.'],
    ['days off', 'The crew took 40 sick days.'],
    ['a rate', 'Cases per day rose to 40.'],
    ['what happens in some cases', 'In many cases fines reach 500 crowns.'],
    ['those who work there', 'About 40 nurses in hospital wards walked out.'],
  ];
  test.each(none)('but not of %s: “%s”', (_why, text) => {
    expect(quantities(text)).toEqual([]);
  });

  test('and tells the dead from the injured in one sentence', () => {
    expect(quantities('The blast killed 5 people and injured 20 others.')).toEqual([
      'exact 5 people killed',
      'exact 20 people injured',
    ]);
    expect(quantities('Four dead and 12 injured in a shooting.')).toEqual([
      'exact 4 people deaths',
      'exact 12 people injured',
    ]);
  });

  test('and reads the figure of others beside it', () => {
    expect(quantities('The toll was 43 deaths; some reports on Sunday spoke of 45.')).toEqual([
      'exact 43 people deaths',
      'exact 45 people deaths',
    ]);
    expect(quantities('The toll was 43 deaths; some reports spoke of 45 ships.')).toHaveLength(1);
    expect(quantities('The toll was 43 deaths; the fire began at 10.')).toHaveLength(1);
  });

  test('and gives nothing in languages without rules', () => {
    expect(quantities('40 people were killed.', 'de')).toEqual([]);
  });
});

describe('findQuantities(document, sentences)', () => {
  test('covers the bound: “at least 40”', () => {
    const text = 'The fire killed at least 40 people.';
    const [found] = findQuantities(documentOf(text), splitSentences(text));
    expect(text.slice(found?.start, found?.end)).toBe('at least 40');
  });

  test('gives finite numbers whatever the text', () => {
    const parts = [
      'at least ',
      '40',
      ',000',
      ' million',
      '$',
      '%',
      ' people',
      ' dead',
      '. ',
      'twenty-',
      'one ',
      '-',
      'a ',
      'dozen ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
        for (const { value, start, end } of findNumbers(chosen.join(''))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test.each(['9', '1,000', 'at least ', 'forty-', '5 dead and ', '$5 aid '])(
    'takes no super-linear time on %j repeated',
    (part) => {
      const text = part.repeat(10_000);
      const begun = performance.now();
      findQuantities(documentOf(text), splitSentences(text));
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );
});
