import { describe, expect, test } from 'vitest';
import { derivationOf } from '../../src/build/derivation.ts';
import type { NearMiss, NearStory } from '../../src/build/near-misses.ts';
import type { Article } from '../../src/model/article.ts';
import type { Coverage } from '../../src/model/story.ts';
import { event, story } from '../story-builder.ts';

const url = 'https://example.org/post-1';
const article = {
  id: 'post-1',
  title: 'Boats stop in Lesk',
  outlet: 'The Harbour Post',
  published: '2025-10-20T09:00:00Z',
  url,
} as Article;

function covered(why: Coverage['why']): Coverage {
  const { id, title, outlet, published } = article;
  return { article: id, title, outlet, published, url, why } as Coverage;
}

const ferries = story({
  coverage: [
    covered({
      score: 0.42,
      terms: ['ferry', 'Lesk'],
      runnerUp: { story: 's-0000beef', score: 0.39 },
    }),
  ],
  timeline: [
    event('e-1', '2025-10-20', 'Crews walked out.', {
      history: [{ date: null, status: 'planned', article: 'post-0' }],
    }),
  ],
});
const bridges = story({ id: 's-0000beef', slug: 'bridge-shut', title: 'Bridge shut', timeline: [] });

const material = {
  stories: [ferries, bridges],
  articles: new Map([[article.id, article]]),
  nearMissesOf: () => [] as NearMiss[],
  nearStoriesOf: () => [] as NearStory[],
};

/** The lines about a target; throws where there are none. */
function linesAbout(target: string, known = material): readonly string[] {
  const derivation = derivationOf(target, known);
  if ('problem' in derivation) throw new Error(derivation.problem.message);
  return derivation.lines;
}

const PLACE = [
  '  post-1  Boats stop in Lesk (The Harbour Post)',
  '    score 0.42: shares ferry, Lesk',
  '    next best: bridge-shut, score 0.39',
  '    to move it: include: [post-1]  in curation/bridge-shut.md',
  '    to take it out: exclude: [post-1]  in curation/boats-stop.md',
];

describe('derivationOf(target, material)', () => {
  test('tells the whole of a story, by its slug, its id, its title or the address of its page', () => {
    const lines = linesAbout('boats-stop');
    expect(lines.slice(0, 3)).toEqual([
      'Boats stop',
      'story s-0000cafe, slug boats-stop, revision 1; 1 articles, 1 origins',
      '',
    ]);
    expect(lines.slice(3, 10)).toEqual(['Why each article is here', ...PLACE, '']);
    expect(lines).toEqual(expect.arrayContaining(['Things to know', 'Timeline', 'Not known']));
    expect(linesAbout('s-0000cafe')).toEqual(lines);
    expect(linesAbout('https://news.example/stories/boats-stop/')).toEqual(lines);
    expect(linesAbout('“Boats” stop')).toEqual(lines);
  });

  test('tells of an event its date, its rule, what it was before and its source', () => {
    expect(linesAbout('e-1')).toEqual([
      'story boats-stop',
      '  e-1 20 Oct 2025: Crews walked out.',
      expect.stringMatching(/^ {4}.*“on Monday”.* \[rule weekday, from 2025-10-20\], weight 0\.5$/),
      '    before: no date, planned (post-0)',
      '    post-1 r1 [0, 17) The Harbour Post: “Crews walked out.”',
    ]);
  });

  test.each([
    ['k-1', '  k-1 Where it stands: No boat sails.'],
    ['u-1', '  u-1 Not known: No end is in sight.'],
  ])('tells of the item %s its words and its source', (id, words) => {
    expect(linesAbout(id)).toEqual(['story boats-stop', words, expect.stringContaining('post-1 r1 [0, ')]);
  });

  test('tells of an article, by its id or its URL, why it is where it is and how near it was to another story', () => {
    const lines = linesAbout('post-1');
    expect(lines).toEqual([
      'post-1  Boats stop in Lesk (The Harbour Post, 2025-10-20T09:00:00Z)',
      '  story boats-stop',
      ...PLACE,
    ]);
    expect(linesAbout(url)).toEqual(lines);
  });

  test('names a near miss that has no page by its id, and tells no editor to move an article there', () => {
    const lines = linesAbout('post-1', { ...material, stories: [ferries] });
    expect(lines).toContain('    next best: s-0000beef, score 0.39');
    expect(lines.join()).not.toContain('to move it');
  });

  test('tells no editor to move an article to a story that it is little like', () => {
    const why = { score: 0.42, terms: ['ferry'], runnerUp: { story: 's-0000beef', score: 0.1 } };
    const stories = [story({ coverage: [covered(why)] }), bridges];
    const lines = linesAbout('post-1', { ...material, stories });
    expect(lines).toContain('    next best: bridge-shut, score 0.1');
    expect(lines.join()).not.toContain('to move it');
  });

  test('names the stories that an article on no page nearly came to, each with the line that takes it in', () => {
    const nearStoriesOf = () => [{ slug: 'bridge-shut', score: 0.2, asked: 0.25 }];
    expect(linesAbout(url, { ...material, stories: [bridges], nearStoriesOf }).slice(1)).toEqual([
      '  belongs to no story that has a page; the nearest:',
      '  story bridge-shut',
      '    on no page; score 0.2, where 0.25 is asked',
      '    to have it there: include: [post-1]  in curation/bridge-shut.md',
    ]);
  });

  test('says that the reason was not kept, or that an article has no page', () => {
    const unexplained = { ...material, stories: [story({ coverage: [covered(undefined)] })] };
    expect(linesAbout('post-1', unexplained)).toContain(
      '    it began the story, an editor put it here, or the reason was not kept',
    );
    expect(linesAbout('post-1', { ...material, stories: [] })[1]).toContain('belongs to no story');
  });

  test('tells of what is perhaps about a story how editors take it in, or off the page', () => {
    const arrest = { article: 'post-7', title: 'Two held', outlet: 'Wire North', url: null, published: null };
    const perhaps = [{ ...arrest, language: 'en', revisions: [] }];
    const lines = linesAbout('boats-stop', { ...material, stories: [{ ...ferries, perhaps }] });
    expect(lines.slice(lines.indexOf('Perhaps about this too') + 1)).toEqual([
      '  post-7  Two held (Wire North)',
      '    to have it here: include: [post-7]  in curation/boats-stop.md',
      '    to take it off the page: exclude: [post-7]  in curation/boats-stop.md',
    ]);
    expect(linesAbout('boats-stop')).not.toContain('Perhaps about this too');
    const alone = { ...article, id: 'post-7', url: null };
    const known = { ...material, stories: [{ ...ferries, perhaps }], articles: new Map([['post-7', alone]]) };
    expect(linesAbout('post-7', known).slice(1)).toEqual([
      '  is on no page; at the foot of boats-stop it is listed as perhaps about that',
      '    to have it here: include: [post-7]  in curation/boats-stop.md',
      '    to take it off the page: exclude: [post-7]  in curation/boats-stop.md',
    ]);
  });

  test('lists the near misses of a story, each with the line that would take it in', () => {
    const head = { id: 'post-9', title: 'Ferries wait', outlet: 'The Harbour Post' };
    const nearMissesOf = () => [
      { ...head, elsewhere: null, score: 0.21, asked: 0.25 },
      { ...head, elsewhere: 'bridge-shut', score: 0.3, asked: 0.4 },
    ];
    const lines = linesAbout('boats-stop', { ...material, nearMissesOf });
    expect(lines.slice(lines.indexOf('Near misses') + 1)).toEqual([
      '  post-9  Ferries wait (The Harbour Post)',
      '    on no page; score 0.21, where 0.25 is asked',
      '    to have it here: include: [post-9]  in curation/boats-stop.md',
      '  post-9  Ferries wait (The Harbour Post)',
      '    on the page bridge-shut, score 0.4; here 0.3',
      '    to have it here: include: [post-9]  in curation/boats-stop.md',
      '    to make the two one: merge: [bridge-shut]  in curation/boats-stop.md',
    ]);
    expect(linesAbout('boats-stop')).not.toContain('Near misses');
  });

  test.each([
    ['boat-stops', 'Nothing here is called "boat-stops".', 'Did you mean "boats-stop"?'],
    [
      'the bridge that is shut',
      'Nothing here is called "the bridge that is shut".',
      'Did you mean "bridge-shut"?',
    ],
    ['trains', 'Nothing here is called "trains".', 'Possible here: boats-stop, bridge-shut.'],
  ])('answers %j, which is nothing, with a hint', (target, message, hint) => {
    expect(derivationOf(target, material)).toEqual({
      problem: { code: 'why-unknown-target', severity: 'error', message, hint },
    });
  });
});
