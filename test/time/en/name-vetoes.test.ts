import { describe, expect, it } from 'vitest';
import { tag } from '../tagging.ts';

const weekdays = (text: string) => tag(text).filter(({ rule }) => rule === 'weekday');

describe('weekdays in names', () => {
  it.each([
    'She starred in Freaky Friday.',
    'Eight won on Super Tuesday.',
    'The film “Bloody Sunday” was shot in Almeda.',
    'Shops opened early on Black Friday.',
    'The series “Wednesday” returns.',
    'The song “Manic Monday” made her known.',
    'She read “Tuesdays with Old Friends” and ‘A Sunday in the Country’ to them.',
    'He danced to Saturday Night Fever.',
    'She is suing the Mail on Sunday over a letter.',
    'The novel "The Man Who Was Thursday" was found.',
  ])('are no dates: %s', (text) => {
    expect(weekdays(text)).toEqual([]);
  });

  it.each([
    'It sank on Friday.',
    'They sorted the mail on Sunday.',
    '“On Friday,” she said, “we sail.”',
    '“Friday was a bad day,” she said.',
    'The council called Friday “a good day”.',
    'The ‘Merano Star’ sank Friday, ‘Lesk Wave’ later.',
    'Okafor met Voss Friday.',
  ])('leaves days of news alone: %s', (text) => {
    expect(weekdays(text)).toHaveLength(1);
  });

  it('knows Good Friday and Black Friday as feasts of one day in the year', () => {
    expect(tag('They met on Good Friday.')).toMatchObject([{ rule: 'holiday', edtf: '2025-04-18' }]);
    expect(tag('They met on Black Friday.')).toMatchObject([{ rule: 'holiday', edtf: '2025-11-28' }]);
  });

  it('reads a long line of capitals in quotation marks in under two seconds', () => {
    const began = performance.now();
    tag('“The Friday '.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('months in names', () => {
  const months = (text: string) => tag(text).filter(({ rule }) => rule === 'month');

  it.each([
    'In May be careful.',
    'Prime Minister May said no.',
    'The March on Lesk drew thousands.',
    'They thanked Ada April for the boat.',
    'April Okafor sailed home.',
  ])('are no dates: %s', (text) => {
    expect(months(text)).toEqual([]);
  });

  it.each(['The pier opened in May.', 'By March the boats were gone.', 'Since April nobody sails.'])(
    'leaves months of news alone: %s',
    (text) => {
      expect(months(text)).toHaveLength(1);
    },
  );
});
