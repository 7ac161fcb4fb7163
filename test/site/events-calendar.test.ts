import { expect, test } from 'vitest';
import './site-environment.ts';
import { eventsCalendar } from '../../src/site/events-calendar.ts';
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

test('eventsCalendar() says in words and in status that a date is not sure', () => {
  expect(events[1]).toContain('STATUS:TENTATIVE');
  expect(events[1]?.find((line) => line.startsWith('DESCRIPTION:'))).toContain('about 5 Nov 2025');
});

test('eventsCalendar() is the same at any time and in any zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  try {
    expect(eventsCalendar(summitStory)).toBe(eventsCalendar(structuredClone(summitStory)));
    expect(eventsCalendar(summitStory)).toContain('DTSTART;VALUE=DATE:20251020');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
