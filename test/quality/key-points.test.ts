import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KeyPointKind, keyPointKinds } from '../../src/model/story.ts';
import { isStale } from '../../src/story/key-point/stale.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { kindOf } from '../../src/story/key-point-kind.ts';
import { newsArticle } from '../story/news-article.ts';

type Verdict = KeyPointKind | 'back';

interface Case {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly before: string;
  readonly knownFailure: boolean;
}

const FEWEST_CASES = 55;
/** Shares below which the rules must not fall: sentences rightly shown or kept back, and kinds of those shown. */
const LEAST_RIGHT = 0.97;
const LEAST_RIGHT_KINDS = 0.95;
const cases = readCases(new URL('./key-points.cases.txt', import.meta.url));

function readCases(file: URL): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(readCase);
}

function readCase(line: string): Case {
  const knownFailure = line.startsWith('!');
  const [verdict = '', sentence = '', before = ''] = line.slice(knownFailure ? 1 : 0).split(' | ');
  if (verdict !== 'back' && !keyPointKinds.includes(verdict as KeyPointKind))
    throw new Error(`no verdict in: ${line}`);
  return { verdict: verdict as Verdict, sentence, before, knownFailure };
}

const LEAD = [
  'Talks over the harbour of Sandvik went on through the night.',
  'Nobody left the hall, officials said.',
];

/** What the rules make of the sentence in the third paragraph of a report. */
function judged({ sentence, before }: Case): Verdict {
  const article = newsArticle('Talks go on in Sandvik', [...LEAD, `${before} ${sentence}`.trim()]);
  const view = viewStory([article], []);
  const shown = view.statements.find(
    (statement) =>
      statement.sentence.text === sentence && !isStale(statement, view) && statement.leansOn.length === 0,
  );
  return shown ? kindOf(shown, view) : 'back';
}

const wasShown = (one: Case) => judged(one) !== 'back';
const mayBeShown = (one: Case) => one.verdict !== 'back';
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
