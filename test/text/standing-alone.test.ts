import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/model/analysis.ts';
import { rulesForStanding, standingRules, standsAlone } from '../../src/text/standing-alone.ts';
import { sampleSentences } from '../sample-sentences.ts';

/** Mentions of the given names wherever they stand in the text. */
function context(text: string, names: Record<string, Mention['kind']>) {
  const mentions = Object.entries(names).flatMap(([name, kind]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind,
      name,
    })),
  );
  return { start: 0, mentions: mentions.sort((a, b) => a.start - b.start) };
}

const NAMES: Record<string, Mention['kind']> = {
  'Alan Rourke': 'person',
  Rourke: 'person',
  'Mara Okafor': 'person',
  Kiel: 'place',
  'Harbour Union': 'organization',
  'Harbour Post': 'organization',
};

describe('standsAlone(text, context) lets pass', () => {
  const cases: string[] = [
    'Ferry crews in Kiel walked off the job on Monday.',
    'Harbour Lines will buy Orbel for a million, the two companies said on Monday.',
    'There are currently no plans for a second round of talks in Kiel.',
    'Alan Rourke said he would not sign the accord.',
    'In his first speech, Alan Rourke promised a new quay.',
    'Naming the leaders of his team, Alan Rourke promised a new quay.',
    'Ahead of its vote the Harbour Union asked for a new quay.',
    'A year after he left the port, Alan Rourke promised a new quay.',
    'Even as his ferries lay idle, Alan Rourke promised a new quay.',
    'It is unclear whether the talks in Kiel will go on.',
    'The Harbour Union said on Monday that their meeting was off.',
    'The decision to close the port was taken in March.',
    'The attack on the harbour killed two guards.',
    'So far, 40 people have been found.',
    'First Minister Mara Okafor resigned on Friday.',
    'A man told the court that he had seen the fire.',
    'In a storm that hit the coast, the crews said they had lost a boat.',
    'Alan Rourke confirmed that in Kiel the ships would sail.',
    'The Harbour Union said its members would return.',
    '“We will not sail,” Mara Okafor said on Monday.',
    'Alan Rourke and Mara Okafor agreed that the two leaders would meet again.',
    'Prices rose this week by 4 percent.',
    'Ballots will be sent to those who worked in May.',
    'Alan Rourke thanked those injured in the fire.',
    'Alan Rourke flew to Kiel and stayed there for a week.',
    'In Kiel, people there have been given beds.',
    'Officials say there have been fires.',
    'If that man in Kiel is found, he will be charged.',
    'Work stopped in Kiel on 5 May, and a day later all ports were shut.',
    'Officials said they had found the wreck.',
    'F.B.I. Opens Inquiry Into the Fire in Kiel',
  ];
  test.each(cases)('“%s”', (text) => {
    expect(standsAlone(text, context(text, NAMES))).toEqual({ alone: true, rule: null });
  });
});

describe('standsAlone(text, context) keeps back', () => {
  const cases: [rule: string, text: string][] = [
    ['opening-word', 'But the crews in Kiel went on.'],
    ['opening-word', 'However, Alan Rourke disagreed.'],
    ['opening-word', 'Also missing were two of the guards.'],
    ['opening-word', 'Similar claims were made by the Harbour Union.'],
    ['opening-word', 'As a result, the port of Kiel was closed.'],
    ['opening-word', 'In fact, Alan Rourke disagreed.'],
    ['pronoun', 'Morning in his house in Kiel, Alan Rourke said, is quiet.'],
    ['opening-noun', 'The move follows a month of strikes.'],
    ['opening-noun', 'The company said all ships were safe.'],
    ['opening-noun', 'The two leaders met in Kiel in May.'],
    ['opening-noun', 'According to the agency’s source, talks will go on.'],
    ['opening-noun', 'The man, who was not named, lived in Kiel.'],
    ['pronoun-behind-an-outlet', 'The Harbour Post reported late on Monday that their meeting was off.'],
    ['pronoun', 'He left the ministry on Friday.'],
    ['pronoun', 'It was the first strike in forty years.'],
    ['pronoun', 'It was unclear when it would leave.'],
    ['pronoun', 'Their members will return on Friday.'],
    ['pronoun', 'Kiel was where she had been born.'],
    ['pronoun', '“He is not welcome here,” Mara Okafor said.'],
    ['pair', 'After a call between the two ministers, Alan Rourke flew home.'],
    ['pair', 'In Kiel both sides claimed victory.'],
    ['pronoun', 'In a joint statement on Tuesday they asked for a new quay.'],
    ['opening-noun', 'The charity cannot say yet which of its kitchens in Kiel will close.'],
    ['demonstrative', 'Alan Rourke has backed this proposal.'],
    ['demonstrative', 'Those chartered boats of the Harbour Union have sailed.'],
    ['demonstrative', 'That was not what the Harbour Union wanted.'],
    ['demonstrative', 'For the crews of the last ferry, that was a relief.'],
    ['demonstrative', 'In the vote on the harbour board, that record has not helped Mara Okafor.'],
    ['demonstrative', 'Alan Rourke and Mara Okafor agreed to that on Friday.'],
    ['demonstrative', 'Alan Rourke backed that in a letter to the Harbour Union.'],
    ['place', 'Alan Rourke had never been there before.'],
    ['place', 'More than 900 people there have been given beds.'],
    ['opening-word', 'If that remains so, the port of Kiel will open in May.'],
    ['opening-word', 'If so, Alan Rourke will resign.'],
    ['day', 'A day later, Alan Rourke flew home.'],
    ['first-person', 'We asked the Harbour Union for its accounts.'],
    ['first-person', 'In Kiel you can see the wreck.'],
    ['question', 'Why does the Harbour Union want a new quay?'],
    ['bare-quotation', '“The ships will not sail until Friday.”'],
    ['open-quotation', '“The ships will not sail until Friday.'],
    ['open-quotation', 'and no one will be paid,” Alan Rourke said.'],
    ['fragment', 'What to know:'],
    ['fragment', 'No way back.'],
    ['furniture', 'Read also: Why the port of Kiel is still closed'],
    ['furniture', 'Editor’s note: The story of the strike has been corrected.'],
  ];
  test.each(cases)('%s: “%s”', (rule, text) => {
    expect(standsAlone(text, context(text, NAMES))).toEqual({ alone: false, rule });
  });

  test('a pronoun whose owner is known to no rule, where no mentions are given', () => {
    expect(standsAlone('Rourke said he would leave.').alone).toBe(false);
  });

  test('a clause cut before the owner of its pronoun', () => {
    const text = 'Mara Okafor left, and her deputy took the chair.';
    const clause = 'her deputy took the chair';
    const known = context(text, NAMES).mentions;
    expect(standsAlone(clause, { start: text.indexOf(clause), mentions: known })).toEqual({
      alone: false,
      rule: 'pronoun',
    });
  });
});

test.each(['“', '" ', 'the two ', 'A B ', 'there ', 'it was '])(
  'standsAlone takes no super-linear time on %j repeated',
  (part) => {
    const text = part.repeat(20_000);
    const begun = performance.now();
    standsAlone(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);

test('tries a rule on every sentence that it holds for', () => {
  for (const text of sampleSentences()) {
    const tried = new Set(rulesForStanding(text));
    const lost = standingRules.filter((rule) => !tried.has(rule) && rule.fails({ text, mentions: [] }));
    expect([text, lost.map(({ name }) => name)]).toEqual([text, []]);
  }
});
