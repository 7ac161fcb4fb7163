import { expect, test, vi } from 'vitest';
import './site-environment.ts';
import { eventsCalendar, hasCalendar } from '../../src/site/events-calendar.ts';
import { summitStory } from './fixture-story.ts';

const calendar = eventsCalendar(summitStory).replace(/\r\n /g, '').split('\r\n');
const events = calendar
  .join('\n')
  .split('BEGIN:VEVENT')
  .slice(1)
  .map((event) => event.trim().split('\n'));

test('eventsCalendar() holds what is planned and what was called off, and nothing that has happened', () => {
  expect(events.map((lines) => lines.find((line) => line.startsWith('UID:')))).toEqual([
    'UID:e-6.s-7f3a@paper.example',
    'UID:e-7.s-7f3a@paper.example',
  ]);
});

test('eventsCalendar() takes a cancelled event out of a calendar that has it', () => {
  expect(events[0]).toContain('STATUS:CANCELLED');
  expect(events[0]).toContain('DTSTART;VALUE=DATE:20251020');
  expect(events[0]).toContain('DTEND;VALUE=DATE:20251117');
});

test('eventsCalendar() leaves out a report that something was called off, which nobody had planned', () => {
  const timeline = summitStory.timeline.map(({ history: _, ...entry }) => entry);
  expect(eventsCalendar({ ...summitStory, timeline })).not.toContain('CANCELLED');
});

test('eventsCalendar() says in words and in status that a date is not sure', () => {
  expect(events[1]).toContain('STATUS:TENTATIVE');
  expect(events[1]?.find((line) => line.startsWith('DESCRIPTION:'))).toContain('about 5 Nov 2025');
});

test('eventsCalendar() ends its last line too, and takes none of a reader’s time', () => {
  expect(eventsCalendar(summitStory)).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  for (const event of events) expect(event).toContain('TRANSP:TRANSPARENT');
});

test('hasCalendar() is false where a calendar would be empty', () => {
  expect(hasCalendar(summitStory)).toBe(true);
  expect(hasCalendar({ timeline: [] })).toBe(false);
  const long = summitStory.timeline.map((entry) => ({ ...entry, date: '2025' }));
  expect(hasCalendar({ timeline: long })).toBe(false);
});

/** The calendar that a machine in this zone writes at this moment, and how its clock differs from UTC. */
function calendarOn(zone: string, moment: string): { calendar: string; offset: number } {
  const before = process.env.TZ;
  process.env.TZ = zone;
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  try {
    return { calendar: eventsCalendar(summitStory), offset: new Date().getTimezoneOffset() };
  } finally {
    vi.useRealTimers();
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

test('eventsCalendar() is the same at any time and in any zone', () => {
  const east = calendarOn('Pacific/Kiritimati', '2025-10-21T18:00:00Z');
  const west = calendarOn('Pacific/Pago_Pago', '2031-01-01T00:30:00Z');
  expect([east.offset, west.offset]).toEqual([-840, 660]);
  expect(east.calendar).toBe(west.calendar);
  expect(east.calendar).toContain('DTSTART;VALUE=DATE:20251020');
});
