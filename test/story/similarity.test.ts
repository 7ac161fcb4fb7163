import { describe, expect, test } from 'vitest';
import { addArticle, createState, type Placement } from '../../src/story/cluster.ts';
import type { ClusterItem } from '../../src/story/clustering/cluster-item.ts';
import type { Similarity } from '../../src/story/clustering/similarity.ts';
import { assign, groupsOf, item } from './news-items.ts';

const WALKOUT = item(
  'Ferry crews walk out in Port Maren',
  'Ferry crews in Port Maren stopped work before sunrise over a contract that ended in June, stranding commuters.',
  { id: 'walkout' },
);
const SHARED = 'ferry Maren commuters crews dawn contract stranding June walked Port'.split(' ');

/** The same matter in other words, but for so many that both use. */
function retold(words: number): ClusterItem {
  const lead = `Sailors left their boats tied to the quay this morning: ${SHARED.slice(0, words).join(', ')}.`;
  return item('Islanders wait as sailors stay at home', lead, { id: 'retold' });
}

/** Hears what it is told to say, and notes what it was asked. */
function model(saying: number): Similarity & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    alike: (text, others) => {
      asked.push(text, ...others);
      return others.map(() => saying);
    },
  };
}

function place(retelling: ClusterItem, similarity: Similarity | null): Placement {
  const state = createState();
  addArticle(state, WALKOUT, { newStory: (id) => id });
  return addArticle(state, retelling, {
    newStory: (id) => id,
    secondOpinion: similarity ? { similarity, known: () => WALKOUT } : undefined,
  });
}

const byWords = SHARED.map((_, index) => retold(index + 1));
const justApart = byWords.findLast((one) => place(one, null).story === 'retold') ?? retold(0);
const justTogether = byWords.find((one) => place(one, null).story === 'walkout') ?? retold(0);

describe('a second opinion', () => {
  test('joins what shared words leave just apart', () => {
    expect(place(justApart, model(1)).story).toBe('walkout');
  });
  test('parts what shared words just put together', () => {
    expect(place(justTogether, model(0)).story).toBe('retold');
  });
  test('changes nothing where the model cannot tell', () => {
    expect(place(justApart, model(0.5))).toEqual(place(justApart, null));
    expect(place(justTogether, model(0.5))).toEqual(place(justTogether, null));
  });
  test('is not asked where the decision is clear', () => {
    const clear = model(1);
    expect(place(item('Museum of clocks opens late', 'The clocks disagree.'), clear).story).not.toBe(
      'walkout',
    );
    expect(place({ ...WALKOUT, id: 'again' }, clear).story).toBe('walkout');
    expect(clear.asked).toEqual([]);
  });
  test('reads headline and lead of the two articles', () => {
    const one = model(1);
    place(justApart, one);
    expect(one.asked).toEqual([`${justApart.title}\n${justApart.lead}`, `${WALKOUT.title}\n${WALKOUT.lead}`]);
  });
  test('counts in the whole assignment of stories, and only there where it is given', () => {
    const news = [WALKOUT, justApart];
    expect(groupsOf(assign(news))).toEqual(['retold', 'walkout']);
    expect(groupsOf(assign(news, { similarity: model(1) }))).toEqual(['retold walkout']);
  });
  test('must lie between 0 and 1', () => {
    expect(() => place(justApart, model(Number.NaN))).toThrow('a similarity is 0 to 1');
    expect(() => place(justApart, model(7))).toThrow('a similarity is 0 to 1');
  });
});
