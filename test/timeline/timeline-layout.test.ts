import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventStatuses } from '../../src/model/event.ts';
import { formatDay, parseDay } from '../../src/time/day.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { layoutTimeline, type TimelineInput } from '../../src/timeline/timeline-layout.ts';

const options = {
  width: 352,
  fontSize: 12,
  labelRows: 4,
  tickLabel: formatDay,
  breakLabel: (days: number) => `${days} days`,
  nowLabel: 'now',
  isTelling: () => true,
};
const now = parseDay('2025-10-21') ?? 0;

function event(
  id: string,
  date: string | null,
  weight = 0.5,
  status: (typeof eventStatuses)[number] = 'happened',
) {
  return { id, date, status, weight, text: `What happened as ${id} was told` };
}

const dates = fc
  .integer({ min: 19_000, max: 21_000 })
  .chain((day) =>
    fc.constantFrom(
      formatDay(day),
      `${formatDay(day)}~`,
      `${formatDay(day)}/${formatDay(day + 20)}`,
      formatDay(day).slice(0, 7),
      `${formatDay(day)}/..`,
      `../${formatDay(day)}`,
    ),
  );
const inputs = fc.record({
  events: fc.array(
    fc.record({
      id: fc.uuid(),
      date: fc.option(dates),
      status: fc.constantFrom(...eventStatuses),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.lorem({ maxCount: 12 }),
    }),
    { maxLength: 40 },
  ),
  coverage: fc.array(fc.integer({ min: 19_000, max: 21_000 }), { maxLength: 40 }),
  now: fc.option(fc.constant(now)),
});

describe('layoutTimeline(input)', () => {
  test('is null where no event has a date', () => {
    expect(layoutTimeline({ events: [event('a', null)], coverage: [now], now }, options)).toBeNull();
  });

  test('keeps what was planned right of now, and what happened left of it', () => {
    const events = [event('past', '2025-10-21'), event('plan', '2025-10-22', 0.5, 'planned')];
    const layout = layoutTimeline({ events, coverage: [], now }, options);
    const [past, plan] = layout?.marks ?? [];
    expect(past?.right).toBeLessThanOrEqual((layout?.now ?? 0) + 5);
    expect((plan?.left ?? 0) + 5).toBeGreaterThanOrEqual(layout?.now ?? 0);
    expect(past?.left).toBeLessThan(plan?.left ?? 0);
  });

  test('stacks events of one day', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id, '2025-10-20'));
    const layout = layoutTimeline({ events, coverage: [], now: null }, options);
    expect(new Set(layout?.marks.map(({ y }) => y)).size).toBe(3);
  });

  test('stays a few lines high, however many events one day has', () => {
    const events = Array.from({ length: 40 }, (_, index) => event(`${index}`, '2025-10-20'));
    const layout = layoutTimeline({ events, coverage: [], now: null }, options);
    expect(layout?.height).toBeLessThan(220);
    expect(new Set(layout?.marks.map(({ y }) => y)).size).toBe(40);
  });

  test('draws a week longer than a day', () => {
    const events = [event('day', '2025-10-10'), event('week', '2025-10-13/2025-10-19')];
    const [day, week] = layoutTimeline({ events, coverage: [], now: null }, options)?.marks ?? [];
    expect((week?.right ?? 0) - (week?.left ?? 0)).toBeGreaterThan((day?.right ?? 0) - (day?.left ?? 0));
  });

  test('names the heaviest event, cut to a beginning of its words', () => {
    const events = [event('light', '2025-10-10', 0.1), event('heavy', '2025-10-12', 0.9)];
    const labels = layoutTimeline({ events, coverage: [], now: null }, { ...options, labelRows: 1 })?.labels;
    expect(labels?.[0]?.id).toBe('heavy');
    expect(events[1]?.text.startsWith(labels?.[0]?.lines[0]?.text.replace(/ …$/, '') ?? '-')).toBe(true);
  });

  test('tells on two lines what one cannot hold, the upright line beside both', () => {
    const text = 'Crews of the northern line walked out at noon and left the boats in port';
    const events = [{ ...event('walk-out', '2025-10-10'), text }, event('other', '2025-10-20', 0.1)];
    const [label] = layoutTimeline({ events, coverage: [], now: null }, options)?.labels ?? [];
    const [first, second] = label?.lines ?? [];
    expect(`${first?.text} ${second?.text}`).toBe(text);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(14);
    expect(label?.top).toBeLessThan(first?.y ?? 0);
    expect(label?.markY).toBeGreaterThan(second?.y ?? Infinity);
  });

  test('draws the line of now below the labels that it would cross', () => {
    const events = [event('a', '2025-10-10', 0.9), event('b', '2025-10-20'), event('c', '2025-10-30')];
    const layout = layoutTimeline({ events, coverage: [], now }, options);
    const { now: x = 0, nowTop = 0, labels = [] } = layout ?? {};
    const crossed = labels.filter(({ left, right }) => left < (x ?? 0) && (x ?? 0) < right);
    expect(crossed.length).toBeGreaterThan(0);
    for (const { lines } of crossed) expect(nowTop).toBeGreaterThan(lines.at(-1)?.y ?? Infinity);
    expect(nowTop).toBeLessThan(layout?.baseline ?? 0);
  });

  test('says how long a silence was', () => {
    const events = ['2025-08-15', '2025-10-18', '2025-10-19', '2025-10-20'].map((date) => event(date, date));
    expect(layoutTimeline({ events, coverage: [], now: null }, options)?.breaks).toMatchObject([
      { days: 63, label: '63 days' },
    ]);
  });

  test('keeps marks, labels and ticks inside the picture, ticks apart, and numbers finite', () => {
    fc.assert(
      fc.property(inputs, (input: TimelineInput) => {
        const layout = layoutTimeline(input, options);
        if (!layout) return;
        expect([layout.height, layout.baseline, layout.floor].every(Number.isFinite)).toBe(true);
        for (const { left, right, y } of layout.marks) {
          expect(left).toBeGreaterThanOrEqual(-18);
          expect(right).toBeLessThanOrEqual(370);
          expect(y).toBeLessThan(layout.baseline);
          expect(y).toBeGreaterThan(0);
        }
        for (const { top, lines, markY } of layout.labels) {
          expect(top).toBeGreaterThan(0);
          for (const { y } of lines) expect(y).toBeLessThan(markY);
        }
        const boxes = layout.ticks.map(({ labelX, label }) => ({ labelX, half: textWidth(label, 12) / 2 }));
        for (const [index, box] of boxes.entries()) {
          const before = boxes[index - 1];
          if (before) expect(box.labelX - box.half).toBeGreaterThanOrEqual(before.labelX + before.half);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same numbers for the same input', () => {
    fc.assert(
      fc.property(inputs, (input: TimelineInput) => {
        expect(layoutTimeline(input, options)).toEqual(layoutTimeline(structuredClone(input), options));
      }),
      { numRuns: 30 },
    );
  });
});
