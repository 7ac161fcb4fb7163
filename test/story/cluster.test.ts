import { describe, expect, test } from 'vitest';
import { addArticle, compareItems, createState } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import { clusterFeatures } from '../../src/story/clustering/features.ts';
import { joiningScore } from '../../src/story/clustering/joining.ts';
import type { LivingStories } from '../../src/story/clustering/living-stories.ts';
import type { LivingStory } from '../../src/story/clustering/living-story.ts';
import { packState, unpackState } from '../../src/story/clustering/packed-state.ts';
import { roleOf } from '../../src/story/clustering/roles.ts';
import { bridgedNews, ferryNews, item } from './news-items.ts';

function storiesOf(items: readonly ClusterItem[]): Map<string, string> {
  const state = createState();
  return new Map(
    items
      .toSorted(compareItems)
      .map((one) => [one.id, addArticle(state, one, { newStory: (id) => id }).story]),
  );
}

describe('clustering', () => {
  test('articles of one matter share a story, others do not', () => {
    const stories = storiesOf(ferryNews());
    expect(stories.get('ferry-2')).toBe('ferry-1');
    expect(stories.get('ferry-3')).toBe('ferry-1');
    expect(stories.get('comet-2')).toBe('comet-1');
    expect(stories.get('clocks-1')).toBe('clocks-1');
  });

  test.each([
    [
      'de',
      [
        'Elbe bei Dresden steigt',
        'Die Elbe ist bei Dresden auf mehr als sieben Meter gestiegen, sagte die Stadt.',
      ],
      ['Dresden: Elbe erreicht Scheitel', 'Der Scheitel der Elbe hat Dresden mit sieben Metern erreicht.'],
      ['Museum in Dresden öffnet', 'Ein Museum der Stadt Dresden zeigt von Dienstag an Bilder aus Italien.'],
    ],
    [
      'fr',
      ['La Seine déborde à Rouen', 'La Seine a débordé lundi à Rouen, où quarante maisons ont été inondées.'],
      [
        'Rouen : la Seine baisse après la crue',
        'La crue a inondé quarante maisons, a indiqué la préfecture.',
      ],
      ['Un tableau volé retrouvé à Rouen', 'Un tableau volé il y a dix ans a été retrouvé mardi à Rouen.'],
    ],
    [
      'zh',
      ['长江武汉段水位超过警戒线', '武汉市政府周一宣布进入紧急状态，四十座房屋被淹。'],
      ['武汉长江水位回落', '武汉市政府周二表示，长江水位已经回落，四十座房屋被淹。'],
      ['武汉新博物馆周一开放', '武汉一座新博物馆周一向公众开放，展出两百件青铜器。'],
    ],
  ])('in the language %s too', (language, ...reports) => {
    const items = reports.map(([title = '', lead = ''], place) =>
      item(title, lead, {
        id: `report-${place}`,
        feed: `feed-${place}`,
        language,
        published: `2025-10-2${place}T08:00:00Z`,
      }),
    );
    expect([...storiesOf(items).values()]).toEqual(['report-0', 'report-0', 'report-2']);
  });

  test.each([
    [
      'Trump visits a steel mill in Ohio',
      'President Donald Trump toured a steel mill.',
      'Trump golfs with a champion',
      'President Donald Trump played eighteen holes on Sunday.',
    ],
    [
      'Police find a lost parrot',
      'Police returned the parrot to its owner.',
      'Police close the ring road',
      'Police closed the ring road for a cycle race.',
    ],
    [
      'Ukraine wins a song contest',
      'A band from Ukraine won with a ballad.',
      'Ukraine plants a million oaks',
      'Ukraine began to replant forests in the west.',
    ],
    [
      'China opens a longer railway',
      'A railway through the mountains of China opened.',
      'China bans plastic forks',
      'Shops in China may no longer hand out forks.',
    ],
    [
      'Prime minister stays calm as quake shakes studio',
      'New Zealand Prime Minister Jacinda Ardern went on with her interview as an earthquake shook Wellington.',
      'New Zealand opens schools, PM Jacinda Ardern urges care',
      'Prime Minister Jacinda Ardern of New Zealand said that there may be more cases of the virus.',
    ],
    [
      'What do farmers owe the soil? I The Long Table',
      'A harvest failed.',
      'Who owns the moon? I The Long Table',
      'A treaty is to be written.',
    ],
  ])('a hub name does not glue: %s', (titleA, leadA, titleB, leadB) => {
    const stories = storiesOf([item(titleA, leadA, { id: 'a' }), item(titleB, leadB, { id: 'b' })]);
    expect(stories.get('b')).toBe('b');
  });

  test('a movement that is named in news of several matters does not glue', () => {
    const stories = storiesOf([
      item(
        'Bakers of Lesk sell buns for Clean Harbour Now',
        'Queues of children and sailors bought all loaves within an hour, and the ovens were lit again before noon, the guild said.',
        { id: 'a' },
      ),
      item(
        'Mayor meets people of Clean Harbour Now',
        'Anna Hale promised a report on oil in the river, its fish and the price of cleaning both, before the council votes in spring.',
        { id: 'b', feed: 'wire' },
      ),
      item(
        'Singer wears a shirt of Clean Harbour Now',
        'Amra Sel put one on for her concert in the opera house, where two thousand fans danced until the orchestra went home.',
        { id: 'c', feed: 'radio' },
      ),
    ]);
    expect(new Set(stories.values()).size).toBe(3);
  });

  test('short accounts of one matter share a story though few of their words agree', () => {
    const first = item(
      'Diver, 70, reaches the floor of the Blue Hole',
      'Retired teacher Inga Moll went down 124 metres on one breath.',
      { id: 'a' },
    );
    const second = item(
      'Free-diving record broken in the Blue Hole',
      'A teacher of 70 has touched its bottom in Belize, organisers said on Sunday.',
      { id: 'b', feed: 'wire' },
    );
    expect(storiesOf([first, second]).get('b')).toBe('a');
  });

  test('accounts of one feed have to agree in more, since an outlet writes of all its matters in set phrases', () => {
    const first = item(
      'Inga Moll on growing beans on a balcony',
      'Gardener Inga Moll has tips on growing beans at home in spring.',
      { id: 'a' },
    );
    const second = item(
      'Inga Moll on cleaning a pond',
      'Inga Moll answers questions on cleaning a small pond in autumn, with nets.',
      { id: 'b' },
    );
    const storyOf = (feed: string) => storiesOf([first, { ...second, feed }]).get('b');
    expect([storyOf('post'), storyOf('wire')]).toEqual(['b', 'a']);
  });

  test('reports of two matters by one presenter are two stories', () => {
    const first = item(
      'Lesk dam cracks',
      'Cracks were found in the dam above Lesk. Radio Meridian’s Inga Moll reports from Merano.',
      { id: 'a', outlet: 'Radio Meridian', names: ['Inga Moll'] },
    );
    const second = item(
      'Opera house names director',
      'A conductor of 34 will lead the opera. Radio Meridian’s Inga Moll reports from Merano.',
      { id: 'b', outlet: 'Radio Meridian', names: ['Inga Moll'] },
    );
    const state = createState();
    addArticle(state, first, { newStory: (id) => id });
    const { story, runnerUp } = addArticle(state, second, { newStory: (id) => id });
    expect(story).toBe('b');
    expect(runnerUp?.why.names ?? []).toEqual([]);
  });

  test('a link alone makes no story', () => {
    const first = item('Comet Veltri passes', 'An amateur found it.', { id: 'a' });
    const second = item('Ferry crews walk out', 'They did so at dawn.', {
      id: 'b',
      feed: 'wire',
      links: [{ title: '', url: 'https://harbour.example/a' }],
    });
    expect(storiesOf([first, second]).get('b')).toBe('b');
  });

  test('one word in common, however rare, makes no story', () => {
    const first = item('Veltri', 'Veltri, the comet, dazzled stargazers above the southern desert.', {
      id: 'a',
    });
    const second = item(
      'Veltri',
      'Veltri, a new restaurant, has opened its doors beside the old market hall.',
      {
        id: 'b',
        feed: 'wire',
      },
    );
    expect(storiesOf([first, second]).get('b')).toBe('b');
  });

  test('a live page does not draw the matters that it gathers into one story', () => {
    const live = item(
      'Live updates: ferry strike in Port Maren, comet Veltri and more',
      'Ferry crews walk out in Port Maren; comet Veltri passes closest to Earth.',
      { id: 'a-live', published: '2025-10-20T05:00:00Z' },
    );
    const stories = storiesOf([live, ...ferryNews()]);
    expect(stories.get('comet-1')).not.toBe(stories.get('ferry-1'));
    expect([...stories].filter(([id, story]) => id !== 'a-live' && story === 'a-live')).toEqual([]);
  });

  test('a column that a feed repeats under one headline stays alone', () => {
    const columns = ['2025-10-20', '2025-10-21', '2025-10-22'].map((day, index) =>
      item('What our critics saw on stage', 'Three plays, two operas and a clown in the rain.', {
        id: `column-${index}`,
        published: `${day}T08:00:00Z`,
      }),
    );
    expect(new Set(storiesOf(columns).values()).size).toBe(3);
  });

  test.each([
    ['England', 'a'],
    ['Wales', 'b'],
  ])('news of one nation of a country is none of another: England and %s', (nation, story) => {
    const first = item(
      'Ferries in England may carry dogs again',
      'Dogs may travel on deck in England from Monday, ministers said.',
      { id: 'a' },
    );
    const second = item(
      `${nation} thinks again about its ferries`,
      `Ministers in ${nation} will decide next month how many may travel on deck.`,
      { id: 'b', feed: 'wire' },
    );
    expect(storiesOf([first, second]).get('b')).toBe(story);
  });

  test("the publisher's own link helps an article into its story", () => {
    const [first] = ferryNews() as [ClusterItem];
    const second = item('Commuters in Maren left waiting', 'Crews said no date was set for contract talks.', {
      id: 'z',
      published: '2025-10-20T10:00:00Z',
    });
    const linked = { ...second, links: [{ title: first.title, url: null }] };
    const score = (one: ClusterItem) => {
      const state = createState();
      addArticle(state, first, { newStory: (id) => id });
      return addArticle(state, one, { newStory: (id) => id });
    };
    expect(score(linked).story).toBe('ferry-1');
    expect(score(linked).why.linked).toBe(true);
    expect(score(second).story).toBe('z');
  });

  test('headlines alone are enough', () => {
    const stories = storiesOf(ferryNews().map((one) => ({ ...one, lead: '' })));
    expect(stories.get('ferry-2')).toBe(stories.get('ferry-1'));
    expect(stories.get('comet-1')).not.toBe(stories.get('ferry-1'));
  });

  test.each([
    ['one name', 'White House weighs a trip abroad', 'Mayor to visit the White House on Monday', 'b'],
    ['what happened', 'Snowstorm closes Veltri airport', 'Veltri airport shut by snowstorm', 'a'],
    [
      'one place and kind of matter',
      'Militants abduct teachers from a school in Portugal',
      'Portugal reports drone strikes near the capital',
      'b',
    ],
    [
      'a place, a kind of matter and a word',
      'Fighting near a border town displaces families in Portugal',
      'Portugal troops retake a border town',
      'a',
    ],
  ])('headlines without text join by more than one thing in common: %s', (_, titleA, titleB, story) => {
    const others = ['Storm fells trees at the White House', 'White House drops its press badge rules'];
    const stories = storiesOf([
      ...others.map((title, index) => item(title, '', { id: `${index}` })),
      item(titleA, '', { id: 'a' }),
      item(titleB, '', { id: 'b' }),
    ]);
    expect(stories.get('b')).toBe(story);
  });

  test('headlines of two months are not one matter for the words they share', () => {
    const [first, later] = ['Snowstorm closes Veltri airport', 'Veltri airport shut by snowstorm'];
    const stories = storiesOf([
      item(first as string, '', { id: 'a', published: '2025-10-20T09:00:00Z' }),
      item(later as string, '', { id: 'b', published: '2025-12-20T09:00:00Z' }),
    ]);
    expect(stories.get('b')).toBe('b');
  });

  test('what two accounts share counts less as weeks pass', () => {
    const [first, , second] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
    const scoreOn = (published: string) => {
      const state = createState();
      addArticle(state, first, { newStory: (id) => id });
      return addArticle(state, { ...second, published }, { newStory: (id) => id }).runnerUp?.score ?? 0;
    };
    const barely = { first: scoreOn('2025-12-20T09:00:00Z'), last: scoreOn('2026-01-10T09:00:00Z') };
    expect(barely.last).toBeLessThan(barely.first);
  });

  test('an article joins by its likeness to one of the last sixteen', () => {
    const places = 'Aldora Brenna Corvo Delmi Estra Fallo Gorin Hestal Ivero Jolma Kastri Lomir Mirel'.split(
      ' ',
    );
    const state = createState();
    const pinned = { newStory: (id: string) => id, pinned: 'first' };
    addArticle(
      state,
      item('', 'Beekeepers of Quillota find a swarm in a bell tower.', { id: 'first' }),
      pinned,
    );
    for (const place of places) addArticle(state, item('', `${place} repaints its lighthouse.`), pinned);
    const last = item('', 'A swarm leaves the bell tower of Quillota to its beekeepers.');
    expect(addArticle(state, last, { newStory: (id) => id }).story).toBe('first');
  });

  test('a story of very many lines asks for more likeness than others', () => {
    const applicant = { feed: 'post', language: 'en', role: 'report', isLine: true } as const;
    const asked = [1, 20, 40, 80].map((size) => {
      const state = createState();
      for (let count = 0; count < size; count += 1)
        addArticle(state, item('', 'A ferry sails.'), { newStory: (id) => id, pinned: 'first' });
      return joiningScore(applicant, state.stories.get('first') as LivingStory);
    });
    expect(asked.map((score) => score - (asked[0] as number))).toEqual([
      0,
      0,
      expect.closeTo(0.01, 6),
      expect.closeTo(0.02, 6),
    ]);
  });

  test('a barred story is not joined, a pinned one is', () => {
    const [first, , second] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
    const state = createState();
    addArticle(state, first, { newStory: (id) => id });
    expect(
      addArticle(state, second, { barred: (story) => story === 'ferry-1', newStory: (id) => id }).story,
    ).toBe('ferry-2');
    expect(
      addArticle(state, item('Clock museum opens', 'It opened late.'), {
        pinned: 'ferry-1',
        newStory: (id) => id,
      }).story,
    ).toBe('ferry-1');
  });

  test('outlets of two countries share a story in the language that they share', () => {
    const [first, , second] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
    const stories = storiesOf([
      { ...first, language: 'en-GB' },
      { ...second, language: 'en-US' },
    ]);
    expect(stories.get('ferry-2')).toBe('ferry-1');
  });

  test('other languages keep to themselves', () => {
    const [first, , second] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
    const stories = storiesOf([first, { ...second, language: 'de' }]);
    expect(stories.get('ferry-2')).toBe('ferry-2');
  });

  test('the placement tells the shared words and names', () => {
    const state = createState();
    const [first, , second] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
    addArticle(state, first, { newStory: (id) => id });
    const { why, score, margin } = addArticle(state, second, { newStory: (id) => id });
    expect(why.names).toContain('Port Maren');
    expect(why.terms).toContain('ferry');
    expect(score).toBeGreaterThan(0.3);
    expect(margin).toBeGreaterThan(0);
  });
});

test('an article joins the story where its likeness lies furthest above what is asked there', () => {
  const state = createState();
  const [title, lead] = ['Ferry crews walk out in Port Maren', 'Ferry crews walked out over a contract.'];
  const alone = { newStory: (id: string) => id, barred: () => true };
  addArticle(state, item(title, lead, { id: 'a', feed: 'post' }), alone);
  addArticle(state, item(title, lead, { id: 'b', feed: 'wire' }), alone);
  const { story, score, runnerUp } = addArticle(state, item(title, lead, { id: 'c', feed: 'post' }), {
    newStory: (id) => id,
  });
  expect(story).toBe('b');
  expect(runnerUp).toMatchObject({ story: 'a', score });
});

test('what else came in the same hour does not change how alike two articles are', () => {
  const [first, , second] = ferryNews() as [ClusterItem, ClusterItem, ClusterItem];
  const elsewhere = item('Stranded whale freed from a dock', 'A ferry towed it to open sea.', {
    id: 'whale',
  });
  const scoreAfter = (published: string) => {
    const state = createState();
    for (const one of [first, { ...elsewhere, published }])
      addArticle(state, one, { newStory: (id) => id, barred: () => true });
    const scoreIn = (where: LivingStories) => addArticle(where, second, { newStory: (id) => id }).score;
    const packed = packState(state);
    expect(scoreIn(unpackState(packed) ?? createState())).toBe(scoreIn(state));
    return scoreIn(unpackState(packed) ?? createState());
  };
  const alone = createState();
  addArticle(alone, first, { newStory: (id) => id });
  const score = addArticle(alone, second, { newStory: (id) => id }).score;
  expect(scoreAfter('2025-10-20T09:00:00Z')).toBeCloseTo(score, 3);
  expect(scoreAfter('2025-10-20T08:59:00Z')).toBeLessThan(score - 0.001);
});

describe('an article that is alone', () => {
  const news = bridgedNews();
  const byId = new Map(news.map((one) => [one.id, one]));
  const rules = { newStory: (id: string) => id, mayLeave: (id: string) => byId.get(id) };
  const [arrest, parents, denial] = news;

  test.each([
    ['last', [arrest, parents, denial]],
    ['between them', [arrest, denial, parents]],
    ['first', [denial, arrest, parents]],
    ['last, and the other two the other way round', [parents, arrest, denial]],
  ])('shares a story with another where what shows that they belong together comes %s', (_, order) => {
    const state = createState();
    for (const one of order) addArticle(state, one, rules);
    expect([...state.stories.values()].map(({ size }) => size)).toEqual([3]);
  });

  test('tells why it joined', () => {
    const state = createState();
    for (const one of [arrest, parents]) addArticle(state, one, rules);
    const { story, followers } = addArticle(state, denial, rules);
    const [[follower, place] = [], ...others] = followers;
    expect(others).toEqual([]);
    expect([arrest.id, parents.id].filter((id) => id !== story)).toEqual([follower]);
    expect(place).toMatchObject({ story, runnerUp: null });
    expect(place?.why.terms).toContain('lunch');
    expect(place?.margin).toBeGreaterThan(0);
  });

  test('stays where it may not leave', () => {
    const state = createState();
    for (const one of [arrest, parents]) addArticle(state, one, rules);
    const { followers } = addArticle(state, denial, { ...rules, mayLeave: () => undefined });
    expect(followers.size).toBe(0);
    expect([...state.stories.values()].map(({ size }) => size).sort()).toEqual([1, 2]);
  });

  test('is looked at from a packed state too, in which its story leaves an empty place', () => {
    const state = createState();
    for (const one of [...ferryNews(), arrest, parents]) addArticle(state, one, rules);
    const back = unpackState(packState(state)) ?? createState();
    expect(addArticle(back, denial, rules)).toEqual(addArticle(state, denial, rules));
    const text = packState(back);
    expect(text.split('\n')).toContain('');
    const again = unpackState(text) ?? createState();
    expect(packState(again)).toBe(text);
    addArticle(again, item('Quince harvest begins', 'Growers pick quinces.', { id: 'quince' }), rules);
    expect(packState(again).split('\n')).not.toContain('');
  });
});

describe('the packed state', () => {
  const rules = { newStory: (id: string) => id };
  const [ferry, comet] = ferryNews() as [ClusterItem, ClusterItem];

  function stateWith(items: readonly ClusterItem[]): LivingStories {
    const state = createState();
    for (const one of items) addArticle(state, one, rules);
    return state;
  }

  function unpacked(text: string): LivingStories {
    const state = unpackState(text);
    if (!state) throw new Error('the state did not come back');
    return state;
  }

  test('comes back with the same decisions', () => {
    const [first, ...others] = ferryNews() as [ClusterItem, ...ClusterItem[]];
    const [kept, back] = [stateWith([first]), unpacked(packState(stateWith([first])))];
    expect(others.map((one) => addArticle(back, one, rules))).toEqual(
      others.map((one) => addArticle(kept, one, rules)),
    );
  });

  test('is the same text where nothing came, and other lines only where something did', () => {
    const text = packState(stateWith(ferryNews()));
    const back = unpacked(text);
    expect(packState(back)).toBe(text);
    addArticle(back, item('Port Maren ferry crews vote', '', { published: '2025-10-22T12:00:00Z' }), rules);
    const before = new Set(text.split('\n'));
    const stories = packState(back)
      .split('\n')
      .filter((line) => line.startsWith('['));
    expect(stories).toHaveLength(3);
    expect(stories.filter((line) => !before.has(line))).toHaveLength(1);
    expect(addArticle(unpacked(packState(back)), ferry, rules).story).toBe('ferry-1');
  });

  test.each([
    ['few', 1],
    ['many', 30],
  ])('tells who lies at an address and who points there, of %s that are asked', (_, count) => {
    const title = 'Über Nacht: "sehr" leise';
    const home = item(title, 'One thing.', { id: 'home', url: 'https://harbour.example/home' });
    const pointer = item('Quite another matter', 'It has nothing in common.', {
      id: 'pointer',
      links: [{ title: 'Old town hall for sale', url: null }],
    });
    const back = unpacked(packState(stateWith([home, pointer, comet])));
    for (let asked = 0; asked < count; asked += 1) {
      const later = { published: '2025-10-20T08:30:00Z', url: null };
      const toHome = item('Nothing like it', 'Words.', { ...later, links: [{ title, url: null }] });
      expect(addArticle(back, toHome, { ...rules, newStory: () => 'new' }).runnerUp?.story).toBe('home');
      back.forget('new');
      const seen = item('Old town hall for sale', 'Text.', later);
      expect(addArticle(back, seen, { ...rules, newStory: () => 'new' }).runnerUp?.story).toBe('pointer');
      back.forget('new');
    }
  });

  test('knows as little of an article before the last sixteen as the state did', () => {
    const state = createState();
    const title = 'Old lock keeper of Lomir retires';
    addArticle(state, item(title, 'He kept the lock.', { id: 'first' }), rules);
    for (let count = 0; count < 16; count += 1)
      addArticle(state, item(`Repainted: lighthouse ${count}`, ''), { ...rules, pinned: 'first' });
    const back = unpacked(packState(state));
    const pointer = item('Nothing like it', 'Words.', { id: 'pointer', links: [{ title, url: null }] });
    expect(addArticle(state, pointer, rules)).toEqual(addArticle(back, pointer, rules));
  });

  test('leaves out stories that were forgotten, with their words', () => {
    const state = unpacked(packState(stateWith(ferryNews())));
    state.forget('comet-1');
    const text = packState(state);
    expect(text).not.toMatch(/comet|veltri/);
    expect(packState(unpacked(text))).toBe(text);
    const direct = stateWith(ferryNews().filter(({ id }) => !id.startsWith('comet')));
    const [one, other] = [unpacked(text), direct].map((where) => addArticle(where, ferry, rules));
    expect(one).toEqual(other);
  });

  test('is of no use in another version, or broken', () => {
    expect(unpackState('{"version":0}')).toBeNull();
    expect(unpackState('<<<<<<<')).toBeNull();
    expect(unpackState('')).toBeNull();
  });
});

describe('features', () => {
  test.each([
    ['Iranian crews return to Tehran', '@iran'],
    ['Missile strike near Tehran', '@iran#conflict'],
    ['Seoul and Tokyo sign a pact', '@japan+south-korea'],
    ['Mayor Ana Teles resigns', 'ana tele'],
    ['A tax for the US alone', '@united-states'],
    ['The UN votes on a truce', '@united-nations'],
    ['Ferries of Hong Kong stand still', '@hong-kong'],
  ])('%s → %s', (title, term) => {
    expect([...clusterFeatures(item(title, '')).weights.keys()]).toContain(term);
  });

  test.each([
    ['Players of England resume training', 'Trains of England stand still', '#transport'],
    ['New rules for weddings in England', 'Court in England hears the minister', '#court'],
    ['England closes its parks in March', 'Thousands march through England', '#protest'],
    ['An important day for England', 'England will import less oil', '#trade'],
  ])('a kind of matter is shown by words that mean it: not by "%s", but by "%s"', (other, meant, mark) => {
    const marks = (title: string) => [...clusterFeatures(item(title, '')).weights.keys()];
    expect(marks(other)).not.toContain(mark);
    expect(marks(meant)).toContain(mark);
  });

  test('the pronoun "us" is no country', () => {
    expect(clusterFeatures(item('', 'They told us to wait')).weights.has('@united-states')).toBe(false);
  });

  test('a name with "Un" in it is no body of nations', () => {
    expect(clusterFeatures(item('Kim Jong Un opens a factory', '')).weights.has('@united-nations')).toBe(
      false,
    );
  });

  test.each([
    ['Port of the United Arab Emirates closes', '@united-arab-emirates'],
    ['Kosovans wait for a ferry', '@kosovo'],
    ['Nepalis wait for a ferry', '@nepal'],
    ['The Central African Republic opens a harbour', '@central-african-republic'],
    ['Saint Lucia opens a harbour', '@saint-lucia'],
    ['Barbadians wait for a ferry', '@barbados'],
    ['Bissau-Guineans wait for a ferry', '@guinea-bissau'],
  ])('a country is known by its own name and by its people: %s', (title, mark) => {
    expect(clusterFeatures(item(title, '')).weights.has(mark)).toBe(true);
  });

  test('a country of two words is one thing, not a country and a word', () => {
    const { weights } = clusterFeatures(item('Ferries of Hong Kong and South Korea stand still', ''));
    expect([weights.has('hong'), weights.has('south')]).toEqual([false, false]);
    const place = clusterFeatures(item('Ferries of British Columbia and New Mexico stand still', '')).weights;
    expect([...place.keys()].filter((term) => /^@[^+#]*$/.test(term))).toEqual(['@canada', '@united-states']);
    expect(clusterFeatures(item('Ferries of South Maren stand still', '')).weights.has('south')).toBe(true);
  });

  test('a small word is no part of a name', () => {
    const words = 'The Board of Ferries and Tides took a vote.';
    const named = { ...item('Crews lose a vote', words), names: ['Board of Ferries and Tides'] };
    const pairs = [...clusterFeatures(named).weights.keys()].filter((term) => /^\w+ \w+$/.test(term));
    expect(pairs).toEqual(['ferri tide']);
  });

  test.each([
    ['President Ana Teles opens a bridge', 'tele', 4],
    ['Bridge opened by Ana Teles', 'tele', 12],
    ['Company president opens a bridge', 'bridg', 8],
  ])('the name of who leads a country says less: %s', (title, term, weight) => {
    expect(clusterFeatures(item(title, '')).weights.get(term)).toBe(weight);
  });

  test.each([
    ['Ferry crews walk out', '', true],
    ['Ferry crews walk out', 'They did so at dawn.', false],
    ['', 'Ferry crews walk out in Port Maren.', false],
    [
      'Ferry crews walk out in Port Maren over a contract that ran out in June as talks with owners and ministers stall',
      '',
      false,
    ],
  ])('a line in headline style is short and ends without a full stop: %s %s', (title, lead, expected) => {
    expect(clusterFeatures(item(title, lead)).isHeadline).toBe(expected);
  });

  test('a programme named after a letter for a bar is none either, a person is', () => {
    expect(clusterFeatures(item('Can ferry talks begin? I The Long Hour', '')).weights.has('hour')).toBe(
      false,
    );
    expect(clusterFeatures(item('Ferry named after Elizabeth I Sails Home', '')).weights.has('home')).toBe(
      true,
    );
  });

  test('a programme named after a bar is no part of the matter', () => {
    expect(clusterFeatures(item('Ferry talks begin | The Long Hour', '')).weights.has('hour')).toBe(false);
  });
});

describe('roles', () => {
  test.each([
    ['Your Tuesday Briefing', 'digest'],
    ['Morning briefing for crews and captains', 'digest'],
    ['Morning ferries stand still', 'report'],
    ['The harbour newsletter, number nine', 'digest'],
    ['The harbour news reaches the island', 'report'],
    ['Four big stories you should read from the harbour', 'digest'],
    ['Four big storms reach the harbour', 'report'],
    ['Comets, captains and other stories you may have missed', 'digest'],
    ['The buoy that captains missed', 'report'],
    ['Our best pictures of the week', 'digest'],
    ['Best week for ferries since June', 'report'],
    ['The papers: ‘Harbour in turmoil’', 'digest'],
    ['Papers of the harbour found at sea', 'report'],
    ['Crossword number 2,000', 'digest'],
    ['Harbour board crosses swords with crews', 'report'],
    ['Saturday’s gossip: captain to leave', 'digest'],
    ['Gossip on deck led to the strike', 'report'],
    ['The harbour podcast visits Maren', 'digest'],
    ['The harbour broadcasts its tides', 'report'],
    ['Latest on the strike in Maren', 'rolling'],
    ['The last ferry to Maren', 'report'],
    ['The strike in charts', 'rolling'],
    ['The strike charts a course', 'report'],
    ['Harbour Briefing: what happened', 'digest'],
    ['Ferries stand still. And, a verdict in the harbour case', 'digest'],
    ["Owner calls the strike 'over.' And, a verdict in the harbour case", 'digest'],
    ['Ferries stand still. And, 12 harbours still wait for boats', 'digest'],
    ['Mr. And Mrs. Okafor sail home', 'report'],
    ['Five things to know today', 'digest'],
    ['What you need to know about the strike today', 'digest'],
    ['The week in pictures', 'digest'],
    ['Your pictures of the harbour', 'digest'],
    ['Judge asks: where are your photographers?', 'report'],
    ['Quiz of the week: which island sank?', 'digest'],
    ['Live updates: ferry strike', 'rolling'],
    ['Ferry strike - live', 'rolling'],
    ['Minister cuts press briefing short', 'report'],
    ['They live on a ferry', 'report'],
    ['Ferry crews walk out', 'report'],
    ['What we know about the sunken ferry', 'report'],
    ['On the Harbour: What the Strike Means', 'digest'],
    ['On Monday ferries stand still', 'report'],
    ['Ferry crews walk out in Maren | Minister promises a new comet museum', 'digest'],
    ['Ferry crews walk out in Maren | The Long Hour', 'report'],
  ])('%s: %s', (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    ['Four things you need to know about the harbour this morning.', 'digest'],
    ['And what else you need to know this evening.', 'digest'],
    ['Crews said that four things you need to know today were kept from them.', 'report'],
    ['Ferry crews walked out at dawn.', 'report'],
    ['Welcome to edition 3.2 of Harbour Notes! The comet is late again.', 'digest'],
    ['Welcome back to our weekly newsletter on ferries.', 'digest'],
    ['Welcome to the harbour, said the captain, where tides are an issue.', 'report'],
    ['Friday: Why ferries stand still. Also: A comet over Maren.', 'digest'],
    ['On Harbour Matters this week: Who owns the ferries? Plus, a comet is late.', 'digest'],
    ['In tonight’s programme: the strike of the crews. And, a new captain.', 'digest'],
    ['Friday: Why ferries stand still, and what crews ask for.', 'report'],
    ['Ferries stand still this week. Also: A comet over Maren.', 'report'],
    ['On Friday: the ferries stood still. The harbour also closed.', 'report'],
  ])('first words may announce a list: %s', (lead, role) => {
    expect(roleOf('Harbour: Talks and a late comet', lead)).toBe(role);
  });
});
