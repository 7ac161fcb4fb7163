import { expect, test } from 'vitest';
import { analyzed } from '../../../scripts/analyze/input-article.ts';
import { type Curation, curationSchema } from '../../../src/model/curation.ts';
import type { Registry } from '../../../src/model/registry.ts';
import { composeStory } from '../../../src/story/compose.ts';
import { partId, restId, splitCurations } from '../../../src/story/editing/split-curations.ts';
import { emptyRegistry } from '../../../src/story/registry.ts';

const file = (decisions: object, context = ''): Curation => ({
  file: 'curation/ferry.md',
  slug: 'ferry',
  decisions: curationSchema.parse(decisions),
  context,
  lineOf: (path) => ['', 'title', 'split.0', 'split.0.title', 'pin.0'].indexOf(path),
});

const split = [{ title: 'The new quay', articles: ['quay-1'] }];
const registryWith = (id: string): Registry => ({
  ...emptyRegistry(),
  stories: {
    ferry: { slugs: ['ferry'], articles: ['ferry-1'] },
    [id]: { slugs: ['the-new-quay'], articles: ['quay-1'], splitFrom: 'ferry' },
  },
});
const splitOf = (id: string, curation: Curation, ...own: [string, Curation][]) =>
  splitCurations(registryWith(id), new Map([['ferry', curation], ...own]), (name) => name);

test('the title of a split is that of its part, and what is decided on items goes with it', () => {
  const part = partId('ferry', 'quay-1');
  const decisions = { title: 'Ferries rest', pin: ['k-1'], hide: ['e-2'], reword: { 'k-3': 'No.' }, split };
  const { inherited, parts, problems } = splitOf(part, file(decisions, 'We know.'));
  expect(problems).toEqual([]);
  expect([...parts]).toEqual([['ferry', [part]]]);
  expect([...inherited.keys()]).toEqual([part]);
  const { context, decisions: own, lineOf } = inherited.get(part) as Curation;
  expect(context).toBe('');
  expect(own).toMatchObject({ title: 'The new quay', pin: ['k-1'], hide: ['e-2'], reword: { 'k-3': 'No.' } });
  expect([lineOf('title'), lineOf('pin.0')]).toEqual([3, 4]);
});

test('where the named articles keep the address, the words of the file are named until the others have a file', () => {
  const rest = restId('ferry', 'quay-1');
  const curation = file({ title: 'Ferries rest', split });
  expect(splitOf(rest, curation).problems).toMatchObject([
    { code: 'split-keeps-address', severity: 'warning', file: 'curation/ferry.md', line: 2 },
  ]);
  expect(splitOf(rest, curation).inherited.get('ferry')?.decisions.title).toBe('The new quay');
  expect(splitOf(rest, curation, [rest, file({})]).problems).toEqual([]);
  expect(splitOf(rest, file({ split })).problems).toEqual([]);
});

test('a part takes over the items of its articles, with their ids and what is decided on them', () => {
  const article = (id: string, title: string, text: string) =>
    analyzed({ id, outlet: 'The Post', title, text, published: '2025-10-17T09:00:00Z' });
  const ferry = article(
    'ferry-1',
    'Ferries of Lesk rest',
    'The ferries of Lesk stopped on Wednesday. Crews of the port of Lesk want more pay, Tom Hale, their spokesman, said.',
  );
  const quay = article(
    'quay-1',
    'Lesk opens a new quay',
    'The mayor of Lesk, Ada Quill, opened the new quay on Thursday. The quay cost 40 million crowns, Quill said.',
  );
  const compose = (articles: (typeof ferry)[], over = {}) =>
    composeStory({
      ...{ id: 's-1', slug: 'ferry', articles, why: new Map(), seeAlso: [], previous: null, curation: null },
      options: { keyPoints: 7, quoteLimit: () => Number.POSITIVE_INFINITY },
      ...over,
    });
  const whole = compose([ferry, quay]).story;
  const at = whole.timeline.find(({ text }) => text.includes('new quay'));
  const point = whole.thingsToKnow.find(({ sources: [source] }) => source?.article === 'quay-1');
  const renamed = {
    ...whole,
    timeline: whole.timeline.map((entry) => (entry === at ? { ...entry, id: 'e-own' } : entry)),
    thingsToKnow: whole.thingsToKnow.map((one) => (one === point ? { ...one, id: 'k-own' } : one)),
  };
  const decisions = { hide: ['e-own'], reword: { 'k-own': 'It was dear.' } };
  const part = compose([quay], { origin: { story: renamed }, inherited: file(decisions) });
  expect(part.problems).toEqual([]);
  expect(part.story.hidden?.map(({ id }) => id)).toEqual(['e-own']);
  expect(part.story.thingsToKnow.find(({ id }) => id === 'k-own')?.text).toBe('It was dear.');
  const isElsewhere = (id: string) => id.endsWith('-own');
  const left = compose([ferry], { previous: renamed, curation: file(decisions), isElsewhere });
  expect(left.problems).toEqual([]);
  expect(left.story.thingsToKnow.map(({ id }) => id)).not.toContain('k-own');
});
