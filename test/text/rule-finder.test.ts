import { describe, expect, it } from 'vitest';
import { ruleFinder } from '../../src/text/rule-finder.ts';

describe('ruleFinder', () => {
  const find = ruleFinder([
    { name: 'city', cues: 'the city|town ' },
    { name: 'always' },
    { name: 'two-cities', cues: 'city or|both ' },
    { name: 'note', cues: 'note:|(c)' },
  ]);
  const namesFor = (text: string) => find(text).map(({ name }) => name);

  it.each([
    ['Ferries sail.', ['always']],
    ['The cityscape of Lesk is old.', ['city', 'always']],
    ['A town, old and small, lies here.', ['city', 'always']],
    ['A township lies here, in a downtown street.', ['always']],
    ['BOTH sail.', ['always', 'two-cities']],
    ['The city or the port pays.', ['city', 'always', 'two-cities']],
    ['A note: nothing sails.', ['always', 'note']],
  ])('gives the rules that may fire, in their order: %s', (text, names) => {
    expect(namesFor(text)).toEqual(expect.arrayContaining(names));
    expect(names.filter((name) => !namesFor(text).includes(name))).toEqual([]);
  });

  it('leaves out rules whose words are not there', () => {
    expect(namesFor('Ferries sail.')).toEqual(['always']);
    expect(namesFor('A township lies here, in a downtown street.')).toEqual(['always']);
  });
});
