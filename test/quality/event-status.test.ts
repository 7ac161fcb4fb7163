import { describe, expect, it } from 'vitest';
import { type EventStatus, eventStatuses } from '../../src/model/event.ts';
import { judgeStatus } from '../../src/story/event-status.ts';
import { readCases } from './cases.ts';

interface StatusCase {
  readonly status: EventStatus;
  readonly headline: boolean;
  readonly text: string;
  readonly knownFailure: boolean;
}

const FEWEST_CASES = 120;
const LEAST_RIGHT = 0.9;
const cases = readCases('event-status').map(
  ({ label, texts: [kind, text = ''], knownFailure }): StatusCase => {
    if (!eventStatuses.includes(label as EventStatus)) throw new Error(`no status in: ${label} | ${text}`);
    return { status: label as EventStatus, headline: kind === 'headline', text, knownFailure };
  },
);

const judged = (one: StatusCase) => judgeStatus(one.text, { headline: one.headline });

describe('judgeStatus on labelled sentences', () => {
  it('has enough of them, of every status', () => {
    expect(cases.length).toBeGreaterThanOrEqual(FEWEST_CASES);
    for (const status of eventStatuses)
      expect(cases.filter((one) => one.status === status).length).toBeGreaterThanOrEqual(12);
  });

  it(`gets at least ${LEAST_RIGHT * 100} % right`, () => {
    const right = cases.filter((one) => judged(one).status === one.status).length;
    expect(right / cases.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('never shows as happened what was called off or denied', () => {
    const wrong = cases.filter(
      (one) => ['called-off', 'denied'].includes(one.status) && judged(one).status === 'happened',
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it.each(cases.filter(({ knownFailure }) => !knownFailure))('$status: $text', (one) => {
    expect(judged(one)).toMatchObject({ status: one.status });
  });

  const failures = cases.filter(({ knownFailure }) => knownFailure);
  it.runIf(failures.length > 0).each(failures)('still wrong, and known: $text', (one) => {
    expect(judged(one).status).not.toBe(one.status);
  });
});
