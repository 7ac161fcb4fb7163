import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/analysis.ts';
import { findHedges } from '../../src/text/hedges.ts';
import { splitSentences } from '../../src/text/sentences.ts';

function documentOf(text: string, language = 'en'): Document {
  return { text, titleEnd: 0, published: null, timeZone: 'UTC', language, outlet: 'The Harbour Post' };
}

function hedgesOf(text: string, language = 'en'): [rule: string, words: string][] {
  const found = findHedges(documentOf(text, language), splitSentences(text));
  return found.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
}

describe('findHedges(document, sentences) fires where something is said to be unknown', () => {
  const cases: [rule: string, words: string, sentence: string][] = [
    ['not-clear', 'was not immediately clear', 'It was not immediately clear who gave the order.'],
    ['not-clear', "isn't yet clear", "It isn't yet clear how many crews will sail."],
    ['not-clear', 'is far from clear', 'It is far from clear whether the pier will hold.'],
    ['unclear', 'remains unclear', 'It remains unclear why the gate was open.'],
    ['unclear', 'left unclear', 'The harbour office left unclear how the fund would be paid for.'],
    [
      'matter-unknown',
      'whereabouts of the two sailors remain unknown',
      'The whereabouts of the two sailors remain unknown.',
    ],
    ['unknown', 'remains unknown', 'How the fire began remains unknown.'],
    ['not-known', 'is not yet known', 'The number of missing crew is not yet known.'],
    ['nobody-knows', 'nobody knows', 'For now nobody knows what the new quay will cost.'],
    ['do-not-know', 'do not yet know', 'Investigators do not yet know what caused the leak.'],
    [
      'not-verified',
      'could not be independently verified',
      'The figure could not be independently verified.',
    ],
    ['not-verified', 'unable to confirm', 'The Harbour Post was unable to confirm the account.'],
    ['not-verified', 'no independent confirmation', 'There was no independent confirmation of the raid.'],
    ['unverified', 'unverified video', 'An unverified video shows the ferry listing.'],
    [
      'did-not-respond',
      'did not immediately respond to a request for comment',
      'The port did not immediately respond to a request for comment.',
    ],
    ['did-not-respond', 'could not be reached for comment', 'Ms. Okafor could not be reached for comment.'],
    [
      'did-not-respond',
      'has not replied to questions',
      'The ministry has not replied to questions sent on Friday.',
    ],
    ['declined', 'declined to comment', 'A spokesman declined to comment.'],
    ['declined', 'refused to say', 'The owner refused to say how much was paid.'],
    ['no-details', 'no date has been agreed', 'Both sides want talks, though no date has been agreed upon.'],
    ['no-details', 'No details of the accord were given', 'No details of the accord were given.'],
    ['no-details', 'gave no details', 'The minister gave no details.'],
    ['no-details', 'without giving a reason', 'The court closed the hearing without giving a reason.'],
    ['did-not-say', 'did not say', 'The navy did not say when the search would resume.'],
    ['did-not-say', 'did not elaborate', 'She did not elaborate.'],
    ['not-disclosed', 'did not disclose the terms', 'The two firms did not disclose the terms of the sale.'],
    [
      'not-disclosed',
      'names of the victims have not been released',
      'The names of the victims have not been released.',
    ],
    ['not-disclosed', 'has not been identified', 'The diver has not been identified.'],
    ['undisclosed', 'undisclosed', 'The yard was sold to an undisclosed buyer.'],
    ['yet-to', 'has yet to announce', 'The union has yet to announce a date for the ballot.'],
    ['remains-to-be-seen', 'remains to be seen', 'Whether the truce will hold remains to be seen.'],
    ['too-early', 'too early to say', 'It is too early to say what the repair will cost.'],
    [
      'under-investigation',
      'cause of the explosion is still under investigation',
      'The cause of the explosion is still under investigation.',
    ],
    [
      'nobody-claimed',
      'No group has claimed responsibility',
      'No group has claimed responsibility for the blast.',
    ],
    ['nobody-claimed', 'no immediate word on', 'There was no immediate word on casualties.'],
  ];
  test.each(cases)('%s: «%s» in “%s”', (rule, words, sentence) => {
    expect(hedgesOf(sentence)).toEqual([[rule, words]]);
  });
});

describe('findHedges(document, sentences) stays silent', () => {
  const cases: [why: string, sentence: string][] = [
    ['where the matter is clear', 'It is clear that the bridge will open in May.'],
    ['where "clear" is a verb', 'The crew did not clear customs until noon.'],
    ['where "clear" is said of the way', 'The channel was not clear of ice.'],
    ['where nothing is unclear', 'The order is not unclear to anyone on board.'],
    ['where it was found out', 'It was unclear until Monday who owned the ship.'],
    ['where it is unknown no longer', 'The cause is no longer unknown.'],
    ['where it had been unknown', 'The crew had once been unknown to the police.'],
    ['where it is only supposed', 'Call the office if it is unclear which form you need.'],
    ['where one is not known for something', 'The captain is not known for his patience.'],
    ['where a patient does not respond', 'Two patients did not respond to treatment.'],
    ['where one declines to act', 'The mayor declined to meet the strikers.'],
    ['where a denial is told', 'He declined to say that the strike was over.'],
    ['where words are refused', 'The mayor refused to say “ports matter” aloud.'],
    [
      'where somebody else goes unnamed by choice',
      'The navy has never publicly identified Kiel as the culprit.',
    ],
    ['where somebody is unknown to others', 'Several of the children are unknown to the police.'],
    ['where someone speaks of himself', 'I did not say how I would vote.'],
    ['where it is a question', 'Is it unclear who gave the order?'],
    ['where nothing is doubted', 'The ferry sailed at dawn with forty passengers.'],
  ];
  test.each(cases)('%s: “%s”', (_why, sentence) => {
    expect(hedgesOf(sentence)).toEqual([]);
  });

  test('in languages without rules', () => {
    expect(hedgesOf('It remains unclear who paid.', 'de')).toEqual([]);
  });
});

describe('findHedges(document, sentences)', () => {
  test('names the sentence a hedge stands in', () => {
    const text = 'The yard burned down.\nThe cause remains unknown.';
    expect(findHedges(documentOf(text), splitSentences(text))[0]?.sentence).toBe(1);
  });

  test('gives one hedge a sentence at most', () => {
    expect(hedgesOf('It is unclear who paid, and the owner declined to comment.')).toHaveLength(1);
  });

  test('re-slices inside its sentence, whatever the text', () => {
    const parts = [
      'It ',
      'is ',
      'not ',
      'yet ',
      'unclear',
      ' clear',
      ' who',
      '. ',
      'no ',
      'date ',
      'has been ',
      'set',
      '\n',
      '…',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
        const text = chosen.join('');
        const sentences = splitSentences(text);
        for (const hedge of findHedges(documentOf(text), sentences)) {
          const sentence = sentences[hedge.sentence];
          expect(hedge.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.POSITIVE_INFINITY);
          expect(hedge.end).toBeLessThanOrEqual(sentence?.end ?? -1);
          expect(hedge.end).toBeGreaterThan(hedge.start);
        }
      }),
    );
  });

  test.each(['date ', 'is not ', 'cause of ', 'no details of ', "n't yet "])(
    'takes no super-linear time on %j repeated',
    (part) => {
      const text = part.repeat(20_000);
      const begun = performance.now();
      findHedges(documentOf(text), splitSentences(text));
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );
});
