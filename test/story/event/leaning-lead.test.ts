import { describe, expect, test } from 'vitest';
import { leansOnHeadline } from '../../../src/story/event/leaning-lead.ts';

describe('leansOnHeadline(sentence, headline)', () => {
  test.each([
    'The diagnosis comes a year after the first.',
    'The announcement by the army raised fears in Lesk.',
    'The figurehead, at the heart of a quarrel, was damaged.',
    'Dramatic photos show crews at work in Lesk.',
    'Mara Orlan says the move was inspired by her son.',
    'Ms Vidal made the comments to reporters in Lesk.',
    'The mayor’s decision follows a quarrel over fees.',
    'Even as the mayor dismisses that idea, crews speak of a walkout.',
  ])('does: “%s”', (sentence) => {
    expect(leansOnHeadline(sentence, 'Tram strike in Lesk is off')).toBe(true);
  });

  test.each([
    ['a thing of its kind that the headline tells of', 'The tram strike planned for Monday is off.', false],
    ['a thing that the headline does not tell of', 'The ferry strike planned for Monday is off.', true],
    ['a thing of no kind', 'The long strike planned for Monday is off.', true],
  ])('%s', (_, sentence, leans) => {
    expect(leansOnHeadline(sentence, 'Long tram strike in Lesk is off')).toBe(leans);
  });
});
