import { describe, expect, it, test } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { assessmentOf, assessmentRules, rulesForAssessing } from '../../src/story/key-point/assessment.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { sampleSentences } from '../sample-sentences.ts';
import { newsArticle } from './news-article.ts';

const NEWS = 'Norvik closes its oldest shipyard';
const LEAD = 'The owners of the yard in Norvik told its crews on Monday.';

function readIn(headline: string, sentence: string): { item: AnalyzedArticle; rule: string | null } {
  const item = newsArticle(headline, [LEAD, sentence]);
  const shown = statementsOf(item).find((one) => one.sentence.text === sentence);
  if (!shown) throw new Error(`never a statement: ${sentence}`);
  return { item, rule: assessmentOf(shown) };
}

const ruleFor = (sentence: string, headline = NEWS) => readIn(headline, sentence).rule;

test('tries a rule on every sentence that it holds for', () => {
  for (const text of sampleSentences()) {
    const tried = new Set(rulesForAssessing(text));
    const lost = assessmentRules.filter(
      (rule) => !tried.has(rule) && rule.applies({ told: text, isOfNews: true, isOfFinding: false }),
    );
    expect([text, lost.map(({ name }) => name)]).toEqual([text, []]);
  }
});

describe('what a writer makes of a matter', () => {
  it.each([
    ['figure-of-speech', 'The closure of the Norvik yard has laid bare the rifts in the harbour union.'],
    [
      'figure-of-speech',
      'Of all the harbours of Lesk, few had a bleak outlook like the yard of Norvik in May.',
    ],
    ['what-it-amounts-to', 'The closure of the Norvik yard has made the valley a symbol of decline.'],
    ['what-it-amounts-to', 'Mara Okafor generated enthusiasm in Norvik with her plans for the old docks.'],
    ['may-be', 'The closure of the Norvik yard could empty the villages above the harbour.'],
    ['may-be', 'The aim of the Norvik yard may not be within reach of its owners.'],
    ['what-it-amounts-to', 'The closure of the Norvik yard marks a heavy blow to the harbour union.'],
    ['voice-of-the-writer', 'The plans of the Norvik yard were pretty bold by the standards of Lesk.'],
    ['voice-of-the-writer', 'Tom Hale saw the Norvik yard as his way into the council of Lesk.'],
    ['may-be', 'The Norvik yard could lose 300 welders to the docks of Merano by June 2026.'],
    ['voice-of-the-writer', 'The owners of the Norvik yard sang, but it seems that nobody heard them.'],
    ['may-be', 'A sale that frees the owners of the Norvik yard could anger the villages.'],
    ['voice-of-the-writer', 'Public pressure is growing on the owners of the Norvik yard.'],
    ['what-it-amounts-to', 'The ruling on the Norvik yard gives its crews leverage.'],
    ['may-be', 'The closure of the Norvik yard was expected to hurt the villages.'],
    [
      'voice-of-the-writer',
      'The owners of the Norvik yard left Lesk, raising questions about who will pay its crews.',
    ],
    ['may-be', 'Without the Norvik yard, crews of Lesk would have to look for work in Merano.'],
    ['may-be', 'The sale of the Norvik yard seemed to be over by the time the tide turned.'],
    ['may-be', 'If the owners were to sell the Norvik yard, its crews would keep their houses.'],
    ['figure-of-speech', 'The owners of the Norvik yard stand in the firing line of the harbour union.'],
    ['voice-of-the-writer', 'The sale of the Norvik yard comes at an awkward moment for welders of Lesk.'],
    ['voice-of-the-writer', 'The Norvik yard truly won the coast in 2011, when steel was cheap in Lesk.'],
    ['voice-of-the-writer', 'The owners of the Norvik yard left Lesk after a disastrous launch in May.'],
    ['figure-of-speech', 'A new era of steel has begun with the sale of the Norvik yard.'],
    ['what-it-amounts-to', 'The sale of the Norvik yard created a harsh climate for small crews.'],
    ['voice-of-the-writer', 'Crews of Norvik marched against a law of Lesk, which threatens their freedom.'],
    ['voice-of-the-writer', 'The owners of the Norvik yard looked particularly glad in May.'],
    ['what-it-amounts-to', 'The vote of the crews increases the odds of a sale of the Norvik yard.'],
    ['what-it-amounts-to', 'The quarrel in the Norvik yard illustrates how the harbours of Lesk compete.'],
    ['how-it-is', 'The Norvik yard has always been popular along the whole coast of Lesk.'],
    ['how-it-is', 'Cheap steel is becoming increasingly rare in the harbours around Norvik.'],
  ])('is an assessment (%s): %s', (rule, sentence) => {
    expect(ruleFor(sentence)).toBe(rule);
  });

  it.each([
    'The closure of the Norvik yard could empty the villages, the mayor, Tom Hale, said.',
    'Tom Hale, the mayor, called the Norvik yard the most important employer of the valley.',
    'The owners of the Norvik yard could face ten years in prison.',
    'The Norvik yard has been important to the navy of Lesk since 1952.',
    'The crews of the Norvik yard may strike from Monday, 27 October 2025.',
  ])('is a report where it says who thinks so, or counts, or names a day: %s', (sentence) => {
    expect(ruleFor(sentence)).toBeNull();
  });

  it.each([
    'The owners of the Norvik yard have handed its keys to the council of Lesk.',
    'The closure of the Norvik yard has reignited protests along the coast of Lesk.',
    'A court in Lesk has blocked the sale of the Norvik yard to a rival.',
    'The Norvik yard is closed, and its crews are waiting at the gate.',
    'The council of Lesk made the owners of the Norvik yard pay for the cleaning.',
  ])('is a report where something was done: %s', (sentence) => {
    expect(ruleFor(sentence)).toBeNull();
  });

  it('is what a study found, where its headline alone says so', () => {
    const finding = 'Crews of small yards live longer than those of large ones.';
    expect(ruleFor(finding, 'Small yards are good for their crews, study finds')).toBe('finding-of-others');
    expect(ruleFor(finding, 'Small yards to stay open, sources say')).toBe('finding-of-others');
    expect(ruleFor(finding, 'Small yards are good for their crews')).toBeNull();
  });

  it('is how things stand, under a headline that explains', () => {
    const state = 'Crews of the Norvik yard are looking for work along the coast.';
    expect(ruleFor(state, 'Why the Norvik yard had to close')).toBe('state-in-what-is-no-news');
    expect(ruleFor(state)).toBeNull();
    const deed = 'Crews of the Norvik yard blocked the road to the harbour.';
    expect(ruleFor(deed, 'Why the Norvik yard had to close')).toBeNull();
  });
});

describe('two sentences that are shown together', () => {
  const both = (first: string, second: string) => {
    const item = newsArticle(NEWS, [LEAD, `${first} ${second}`]);
    const shown = statementsOf(item).find(({ parts }) => parts[0]?.sentence.text === first);
    if (!shown) throw new Error(`never shown together: ${first} ${second}`);
    return assessmentOf(shown);
  };
  const TOLD = 'Tom Hale sold the Norvik yard to a firm of Lesk.';

  test('are an assessment where one of them is', () => {
    expect(
      both(
        'Tom Hale saw the Norvik yard as his way into the council.',
        'It has given work to 300 welders of the valley since 1952.',
      ),
    ).toBe('voice-of-the-writer');
    expect(both(TOLD, 'It has made the valley a symbol of decline.')).toBe('what-it-amounts-to');
    expect(both(TOLD, 'It has given work to 300 welders of the valley since 1952.')).toBeNull();
  });
});
