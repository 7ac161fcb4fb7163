import { describe, expect, it } from 'vitest';
import { eventStatuses } from '../../src/model/event.ts';
import { eventStatus } from './event-status.ts';
import { readCases } from './labelled-set.ts';

const cases = readCases(eventStatus.name);

describe('the status of an event, on labelled cases', () => {
  it('has enough of every status that a sentence can have, and no other', () => {
    const labels = Map.groupBy(cases, ({ label }) => label);
    expect([...labels.keys()].sort()).toEqual(
      eventStatuses.filter((status) => status !== 'withdrawn').sort(),
    );
    for (const some of labels.values()) expect(some.length).toBeGreaterThanOrEqual(12);
  });

  it('is never happened where it was called off or denied', () => {
    const calledOff = cases.filter(({ label }) => ['called-off', 'denied'].includes(label));
    const wrong = calledOff.filter((one) => eventStatus.judge(one) === 'happened');
    expect(wrong.map(({ texts }) => texts)).toEqual([]);
  });

  it.each(cases.filter(({ knownFailure }) => !knownFailure))('$label: $texts', (one) => {
    expect(eventStatus.judge(one)).toBe(one.label);
  });
});
