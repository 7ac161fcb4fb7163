import { describe, expect, it } from 'vitest';
import { hasVerb, tenseOf } from '../../../src/story/event/verbs.ts';

describe('tenseOf(clause)', () => {
  const cases: [tense: ReturnType<typeof tenseOf>, clause: string][] = [
    ['past', 'The bridge of Lesk was closed after inspectors found cracks.'],
    ['past', 'The accused denied the charge.'],
    ['past', 'Soldiers fired and killed two guards.'],
    ['present', 'Access to the port is difficult because of an unusual and unexplained delay.'],
    ['present', 'A storm that formed over the bay is headed for the coast.'],
    ['past', 'The man who died was a pilot.'],
    ['present-perfect', 'The board still hasn’t named a harbour master.'],
    ['past-perfect', 'The board had named a harbour master.'],
    ['past-perfect', 'The bell had hung in the tower of the harbour.'],
    ['past', 'The captain had a bell hung in the tower.'],
    ['past', 'The captain awoke in the tower, with a bell in hand.'],
    ['future', 'The board will name a harbour master.'],
    ['none', 'Highlights from the rain-delayed match'],
    ['none', 'A damaged customs house on the border'],
  ];
  it.each(cases)('is %s in “%s”', (tense, clause) => {
    expect(tenseOf(clause)).toBe(tense);
  });

  it('tells a clause from the name of a thing', () => {
    expect(hasVerb('Divers cleared the channel')).toBe(true);
    expect(hasVerb('The planned opening of the channel')).toBe(false);
  });
});
