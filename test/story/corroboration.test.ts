import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/story/key-point/corroboration.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { newsArticle } from './news-article.ts';

/** The articles whose sentences stand beside the first one's. */
function sourcesBeside(told: string, by: string): string[] {
  const first = newsArticle('Fever in Kasai', [told], { id: 'first' });
  const second = newsArticle('News from Kasai', [by], { id: 'second' });
  const view = viewStory([first, second], []);
  const shown = view.statements.find(({ item, place }) => item === first && place === 0);
  if (!shown) throw new Error(`not shown: ${told}`);
  return sourcesOf(shown, view).map(({ article }) => article);
}

describe('another article stands beside a sentence', () => {
  test.each([
    [
      'Ole Brandt of Meridian News said planning for Sandvik was on hold, citing a senior Port Authority official.',
      'Planning for Sandvik is on hold, a senior Port Authority official told Meridian News.',
    ],
    [
      'Teresa Vidal and Amra Sel spoke by telephone on Monday about a meeting of their Harbour Councils in Sandvik.',
      'On Oct. 20 Teresa Vidal and Amra Sel, who prepare the meeting in Sandvik, talked on the telephone.',
    ],
  ])('that says the same: %s', (told, by) => {
    expect(sourcesBeside(told, by)).toEqual(['first', 'second']);
  });

  test.each([
    [
      'leaves its figure out',
      'At least 53 people were killed in the flood of Sandvik.',
      'People were killed in the flood of Sandvik and schools close.',
    ],
    [
      'leaves it open',
      'A broken gas pipe caused the fire in the Mandara hospital.',
      'It is not known whether a broken gas pipe caused the fire in the Mandara hospital.',
    ],
    [
      'denies it',
      'Minister Amra Sel took bribes from a dredging company, Teresa Vidal said.',
      'Amra Sel denied that she took bribes from a dredging company.',
    ],
    [
      'takes it back',
      'Teresa Vidal accused the minister of taking bribes from a dredging company.',
      'Teresa Vidal takes back her accusation that the minister took bribes from a dredging company.',
    ],
    [
      'tells another thing of the same subject',
      'The ferry Aurora of Vell Lines was built in Gdansk.',
      'The ferry Aurora of Vell Lines was safe, the company said.',
    ],
    [
      'shares one word beside names',
      'The ferry Aurora belonged to Vell Lines.',
      'Vell Lines said the ferry was safe.',
    ],
  ])('but not one that %s', (_what, told, by) => {
    expect(sourcesBeside(told, by)).toEqual(['first']);
  });

  test('but not one that says another thing of the same places and bodies', () => {
    const told =
      'Nurses got the first vaccine in the Kasai province of Greater Merano, the Harbour Health Organization said on Sunday.';
    const by =
      'Forty people have died in the Kasai province of Greater Merano, the Harbour Health Organization said this week.';
    expect(sourcesBeside(told, by)).toEqual(['first']);
  });
});
