import { describe, expect, it } from 'vitest';
import { type KeyPointKind, keyPointKinds } from '../../src/model/story.ts';
import { isStale } from '../../src/story/key-point/stale.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { kindOf } from '../../src/story/key-point-kind.ts';
import { newsArticle } from '../story/news-article.ts';
import { readCases } from './cases.ts';

type Verdict = KeyPointKind | 'back';

interface PointCase {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly before: string;
  readonly knownFailure: boolean;
}

const FEWEST_CASES = 55;
/** Shares below which the rules must not fall: sentences rightly shown or kept back, and kinds of those shown. */
const LEAST_RIGHT = 0.97;
const LEAST_RIGHT_KINDS = 0.95;
const cases = readCases('key-points').map(
  ({ label, texts: [sentence, before = ''], knownFailure }): PointCase => {
    if (label !== 'back' && !keyPointKinds.includes(label as KeyPointKind))
      throw new Error(`no verdict in: ${label} | ${sentence}`);
    return { verdict: label as Verdict, sentence, before, knownFailure };
  },
);

const LEAD = [
  'Talks over the harbour of Sandvik went on through the night.',
  'Nobody left the hall, officials said.',
];

/** What the rules make of the sentence in the third paragraph of a report. */
function judged({ sentence, before }: PointCase): Verdict {
  const article = newsArticle('Talks go on in Sandvik', [...LEAD, `${before} ${sentence}`.trim()]);
  const view = viewStory([article], []);
  const shown = view.statements.find(
    (statement) =>
      statement.sentence.text === sentence && !isStale(statement, view) && statement.leansOn.length === 0,
  );
  return shown ? kindOf(shown, view) : 'back';
}

const wasShown = (one: PointCase) => judged(one) !== 'back';
const mayBeShown = (one: PointCase) => one.verdict !== 'back';
const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

describe('key points on labelled sentences', () => {
  it('has enough of them, of either sort', () => {
    expect(cases.length).toBeGreaterThanOrEqual(FEWEST_CASES);
    expect(share(cases.filter(mayBeShown), cases)).toBeGreaterThan(0.3);
  });

  it('keeps back what must not be shown, and shows what may', () => {
    const wrong = cases.filter((one) => wasShown(one) !== mayBeShown(one));
    expect(1 - share(wrong, cases), wrong.map(({ sentence }) => sentence).join('\n')).toBeGreaterThanOrEqual(
      LEAST_RIGHT,
    );
  });

  it('says what a point is for', () => {
    const shown = cases.filter((one) => mayBeShown(one) && wasShown(one));
    const wrong = shown.filter((one) => judged(one) !== one.verdict);
    const told = wrong.map((one) => `${judged(one)}: ${one.sentence}`).join('\n');
    expect(1 - share(wrong, shown), told).toBeGreaterThanOrEqual(LEAST_RIGHT_KINDS);
  });

  it.each(cases.filter(({ knownFailure }) => knownFailure))('still fails: $sentence', (one) => {
    expect(judged(one)).not.toBe(one.verdict);
  });
});
