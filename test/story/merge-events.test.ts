import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { findEvents, mergeEvents } from '../../src/story/events.ts';
import { newsArticle } from './news-article.ts';

function merged(...articles: readonly AnalyzedArticle[]) {
  return mergeEvents(articles, articles.flatMap(findEvents));
}

const on = (day: string, id: string) => ({ id, published: `2025-10-${day}T12:00:00Z` });

describe('mergeEvents', () => {
  it('makes one event of a deed that two articles tell', () => {
    const events = merged(
      newsArticle(
        'Dam bursts near Almeda',
        ['A dam near Almeda burst on Oct. 18, flooding four villages.'],
        on('19', 'a1'),
      ),
      newsArticle(
        'Almeda mourns',
        ['Four villages were flooded when the dam near Almeda burst on Oct. 18.'],
        on('21', 'a2'),
      ),
    );
    const burst = events.filter(({ date }) => date === '2025-10-18');
    expect(burst).toHaveLength(1);
    expect(new Set(burst[0]?.candidates.map(({ article }) => article))).toEqual(new Set(['a1', 'a2']));
  });

  it('knows a deed of the same people told in other words', () => {
    const events = merged(
      newsArticle(
        'How it went',
        ['On Oct. 20 Mara Okafor and Karel Voss talked on the telephone.'],
        on('21', 'a1'),
      ),
      newsArticle(
        'How it goes on',
        [
          'Mara Okafor, the envoy, and Karel Voss, her host, had a “useful” call on Oct. 20 about next steps.',
        ],
        on('21', 'a2'),
      ),
    );
    expect(events.filter(({ date }) => date === '2025-10-20')).toHaveLength(1);
  });

  it.each([
    [
      'Mara Okafor shot dead at rally',
      'A gunman killed Mara Okafor, the envoy, in a hall in Lesk on Oct. 20.',
    ],
    [
      'Council appoints Mara Okafor',
      'Mara Okafor was nominated on Oct. 20 to lead the port authority of Lesk.',
    ],
  ])('knows what happened to somebody told in other words: %s', (headline, lead) => {
    const events = merged(
      newsArticle(headline, [], on('20', 'a1')),
      newsArticle('How it went', [lead], on('20', 'a2')),
    );
    expect(events.filter(({ date }) => date === '2025-10-20')).toHaveLength(1);
  });

  it('reads what two reports tell around midnight as news of one night', () => {
    const news = (evening: string, morning: string) =>
      merged(
        newsArticle('Blaze at Almeda mill kills nine weavers', [], { id: 'a1', published: evening }),
        newsArticle('Weavers perish as mill burns in Almeda blaze', [], { id: 'a2', published: morning }),
      ).map(({ date }) => date);
    expect(news('2025-10-20T21:00:00Z', '2025-10-21T04:00:00Z')).toEqual(['2025-10-20']);
    expect(news('2025-10-20T08:00:00Z', '2025-10-21T18:00:00Z')).toEqual(['2025-10-20', '2025-10-21']);
  });

  it('gives a deed the first day on which a headline has it', () => {
    const events = merged(
      newsArticle('Warden under investigation over lamp of Almeda lighthouse', [], on('20', 'a1')),
      newsArticle('Almeda lighthouse warden under investigation', [], on('21', 'a2')),
      newsArticle('Investigation of warden of Almeda lighthouse over lamp', [], on('21', 'a3')),
    );
    expect(events.map(({ date }) => date)).toEqual(['2025-10-20']);
  });

  it('leaves a day to the report whose words can be shown', () => {
    const events = merged(
      newsArticle('They called her harbour saint: Almeda unveils statue of Ada Lund', [], {
        id: 'a1',
        published: '2025-10-20T21:00:00Z',
      }),
      newsArticle('Almeda unveils statue of harbour saint Ada Lund', [], {
        id: 'a2',
        published: '2025-10-21T04:00:00Z',
      }),
    );
    expect(events.map(({ date, candidates }) => [date, candidates.length])).toEqual([['2025-10-21', 2]]);
  });

  it('shows a sentence that needs no other before one that does', () => {
    const alone = 'Mara Okafor said on Oct. 16 that she would meet Karel Voss in Tallinn.';
    const events = merged(
      newsArticle(
        'How it went',
        [`The hope was short. On Oct. 16 Mara Okafor said she would meet Karel Voss there.`],
        on('21', 'a1'),
      ),
      newsArticle('How it began', [alone], on('21', 'a2')),
    );
    const [told] = events.filter(({ date }) => date === '2025-10-16');
    expect(told?.candidates.map(({ article }) => article)).toEqual(['a2', 'a1']);
    expect(told?.candidates[0]?.text).toBe(alone);
  });

  it('keeps two deeds of the same people on one day apart', () => {
    const events = merged(
      newsArticle(
        'How it went',
        ['Mara Okafor telephoned Karel Voss about the grain treaty on Oct. 20.'],
        on('21', 'a1'),
      ),
      newsArticle(
        'How it ended',
        ['A court in Almeda sentenced Mara Okafor to four years for fraud on Oct. 20.'],
        on('21', 'a2'),
      ),
    );
    expect(events.filter(({ date }) => date === '2025-10-20')).toHaveLength(2);
  });

  it.each([
    ['of one day', '21', 'Mill burns in Lesk, hundreds homeless', 1],
    ['of two days', '22', 'Old mill in Lesk destroyed by flames', 1],
    ['that tell two deeds', '21', 'Karel Voss of Lesk wins cup', 2],
  ])('takes the openings of two outlets for one deed: reports %s', (_, day, headline, lines) => {
    const by = (outlet: string, item: AnalyzedArticle) => ({ ...item, article: { ...item.article, outlet } });
    const events = merged(
      by('Wire North', newsArticle('Flames destroy a mill in Lesk', [], on('21', 'a1'))),
      by('Radio Meridian', newsArticle(headline, [], on(day, 'a2'))),
    );
    expect(events).toHaveLength(lines);
  });

  it.each([
    ['a report', 'Fire in Lesk', 1],
    ['an essay', 'Explained: the fire in Lesk', 2],
  ])('takes the opening of %s as that', (_, headline, lines) => {
    const essay = newsArticle(headline, ['An old mill of Lesk has burned down.'], on('21', 'a2'));
    const events = merged(newsArticle('Flames destroy a mill in Lesk', [], on('21', 'a1')), {
      ...essay,
      article: { ...essay.article, outlet: 'Radio Meridian' },
    });
    expect(
      events.filter(({ candidates }) => candidates.some(({ text }) => / mill /.test(text))),
    ).toHaveLength(lines);
  });

  it('keeps what one outlet reports and what another says to deny it apart', () => {
    const item = newsArticle('Vidal blames harbour guards of Lesk for fire', [], on('21', 'a1'));
    const denial = newsArticle('Lesk denies any part in fire that Vidal spoke of', [], on('21', 'a2'));
    const events = merged(item, { ...denial, article: { ...denial.article, outlet: 'Radio Meridian' } });
    expect(events).toHaveLength(2);
  });

  it('keeps two deeds of one day apart', () => {
    const events = merged(
      newsArticle('How it went', [
        'Divers found the wreck of the trawler on Oct. 18.',
        'The finance minister resigned over a leaked memo on Oct. 18.',
      ]),
    );
    expect(events.filter(({ date }) => date === '2025-10-18')).toHaveLength(2);
  });

  it('never merges contradicting dates', () => {
    const events = merged(
      newsArticle('How it went', [
        'The senate of Lesk met in Almeda on Oct. 3.',
        'The senate of Lesk met in Almeda on Oct. 9.',
      ]),
    );
    expect(events.map(({ date }) => date)).toEqual(['2025-10-03', '2025-10-09']);
  });

  it('lets a later cancellation overrule a plan, and keeps the plan in the history', () => {
    const events = merged(
      newsArticle('Venn to meet Voss in Tallinn', [], on('16', 'a1')),
      newsArticle('Venn-Voss summit in Tallinn on hold', [], on('21', 'a2')),
    );
    expect(events).toMatchObject([
      { date: '2025-10-21', status: 'called-off', history: [] },
      { date: null, status: 'called-off', history: [{ status: 'planned', article: 'a1' }] },
    ]);
  });

  it('leaves the announcement of a plan that is off later as the deed it was', () => {
    const events = merged(
      newsArticle(
        'How it began',
        ['Orla Venn announced on Oct. 16 that she would meet Karel Voss in Tallinn in the coming weeks.'],
        on('16', 'a1'),
      ),
      newsArticle('Venn-Voss summit in Tallinn on hold', [], on('21', 'a2')),
    );
    expect(events).toMatchObject([
      { date: '2025-10-16', status: 'happened', history: [] },
      { date: '2025-10-16/..', status: 'called-off', history: [{ status: 'planned', article: 'a1' }] },
      { date: '2025-10-21', status: 'called-off', history: [] },
    ]);
  });

  it('does not take a plan as held because it was announced', () => {
    const events = merged(
      newsArticle('Orla Venn to meet Karel Voss in Tallinn', [], on('16', 'a1')),
      newsArticle('Orla Venn says she will meet Karel Voss in Tallinn', [], on('16', 'a2')),
    );
    expect(events).toMatchObject([
      { date: '2025-10-16', status: 'happened' },
      { date: null, status: 'planned' },
    ]);
  });

  it('tells once what is called off on the day that it was planned for', () => {
    const events = merged(
      newsArticle(
        'Ferry Halcyon ready to sail',
        ['The ferry Halcyon will carry its first passengers from Sandvik on Wednesday.'],
        on('20', 'a1'),
      ),
      newsArticle('Halcyon ferry: maiden voyage called off because of ice', [], on('22', 'a2')),
    );
    expect(events.filter(({ date }) => date === '2025-10-22')).toMatchObject([
      { status: 'called-off', history: [{ status: 'planned', article: 'a1' }] },
    ]);
  });

  it('tells once what two reports call off in other words on the day that it was planned for', () => {
    const events = merged(
      newsArticle(
        'Ferry Halcyon ready to sail',
        ['The ferry Halcyon will carry its first passengers from Sandvik on Wednesday.'],
        on('20', 'a1'),
      ),
      newsArticle('Halcyon ferry: maiden voyage called off because of ice', [], on('22', 'a2')),
      newsArticle('Ice on the sound: Halcyon calls off ferry trip to Merano islands', [], on('22', 'a3')),
    );
    expect(events.filter(({ status }) => status === 'called-off')).toHaveLength(1);
  });

  it('tells once what was planned for a week and happened in it', () => {
    const events = merged(
      newsArticle('Sandvik to ease curfew in port quarter next week', [], on('16', 'a1')),
      newsArticle('Sandvik begins to ease curfew in port quarter', [], on('22', 'a2')),
    );
    expect(events.filter(({ date }) => date !== null)).toMatchObject([
      { date: '2025-10-22', status: 'happened', history: [{ status: 'planned', article: 'a1' }] },
    ]);
  });

  it.each([
    'nine days late',
    'nine days later than planned',
    'after a nine-day delay',
    'a week late',
    'after several delays',
  ])('links a plan with the deed that was done %s', (late) => {
    const events = merged(
      newsArticle('Bridge', ['The new Almeda bridge will open to cars on Oct. 13.'], on('10', 'a1')),
      newsArticle('Almeda', [`The new Almeda bridge opened to cars on Oct. 22, ${late}.`], on('23', 'a2')),
    );
    expect(events.filter(({ date }) => date === '2025-10-13' || date === '2025-10-22')).toMatchObject([
      {
        date: '2025-10-22',
        status: 'happened',
        history: [{ date: '2025-10-13', status: 'planned', article: 'a1' }],
      },
    ]);
  });

  it('links a plan that was put off with the late deed', () => {
    const events = merged(
      newsArticle('Storm', ['The new Almeda bridge will open to cars on Oct. 20.'], on('10', 'a1')),
      newsArticle(
        'Storm',
        ['The opening of the new Almeda bridge to cars on Oct. 20 was called off.'],
        on('20', 'a2'),
      ),
      newsArticle(
        'Almeda',
        ['The new Almeda bridge opened to cars on Oct. 22, two days late.'],
        on('23', 'a3'),
      ),
    );
    const opening = events.filter(({ candidates }) => candidates.some(({ text }) => text.includes('bridge')));
    expect(opening).toMatchObject([{ date: '2025-10-22', status: 'happened' }]);
  });

  it.each([
    ['another day', 'The new Almeda bridge opened to cars on Oct. 22, two days late.'],
    ['another deed', 'The ferry Halcyon sailed from Sandvik on Oct. 22, nine days late.'],
    ['no delay', 'The new Almeda bridge opened to cars on Oct. 22.'],
  ])('leaves the plan alone that a late deed does not end: %s', (_, lead) => {
    const events = merged(
      newsArticle('Bridge', ['The new Almeda bridge will open to cars on Oct. 13.'], on('10', 'a1')),
      newsArticle('Almeda', [lead], on('23', 'a2')),
    );
    expect(events.filter(({ date }) => date === '2025-10-13')).toMatchObject([{ status: 'planned' }]);
  });

  it('lets a plan told beside a denial be one', () => {
    const events = merged(
      newsArticle(
        'Okafor answers',
        ['Mara Okafor denied the charge and said that she would open the Almeda bridge on Oct. 24.'],
        on('16', 'a1'),
      ),
      newsArticle('Bridge', ['Mara Okafor will open the Almeda bridge on Oct. 24.'], on('20', 'a2')),
    );
    expect(events.filter(({ date }) => date === '2025-10-24')).toMatchObject([{ status: 'planned' }]);
  });

  it.each([
    ['Harbour guard Tom Hale admitted that he had sunk the Halcyon in Lesk on Oct. 3.', 'happened'],
    ['Harbour guard Tom Hale was charged with sinking the Halcyon in Lesk on Oct. 3.', 'denied'],
  ])('knows what bears out that which was denied: %s', (later, status) => {
    const events = merged(
      newsArticle('Lesk', ['Harbour guard Tom Hale sank the Halcyon in Lesk on Oct. 3.'], on('10', 'a1')),
      newsArticle(
        'Lesk',
        ['Harbour guard Tom Hale denied that he had sunk the Halcyon in Lesk on Oct. 3.'],
        on('12', 'a2'),
      ),
      newsArticle('Lesk', [later], on('20', 'a3')),
    );
    expect(events.filter(({ date }) => date === '2025-10-03').map((event) => event.status)).toEqual([status]);
  });

  it('loses none of two cancellations of one day', () => {
    const events = merged(
      newsArticle('Halcyon ferry: maiden voyage called off because of ice', [], on('22', 'a2')),
      newsArticle('Ice on the sound: Halcyon calls off ferry trip to Merano islands', [], on('22', 'a3')),
    );
    expect(events.flatMap(({ candidates }) => candidates).map(({ article }) => article)).toEqual([
      'a2',
      'a3',
    ]);
    expect(events).toHaveLength(1);
  });

  it('keeps a plan apart from another that is called off on its day', () => {
    const events = merged(
      newsArticle(
        'Ferry Halcyon ready to sail',
        ['The ferry Halcyon will carry its first passengers from Sandvik on Wednesday.'],
        on('20', 'a1'),
      ),
      newsArticle('Almeda flower show called off because of ice', [], on('22', 'a2')),
    );
    expect(events.filter(({ date }) => date === '2025-10-22').map(({ status }) => status)).toEqual(
      expect.arrayContaining(['planned', 'called-off']),
    );
  });

  it.each([
    [
      'Ferry crews call off strike',
      'The crews called off a strike set for Oct. 24, their union said.',
      'called-off',
    ],
    ['Ferry crews call off second strike over bunks', '', 'called-off'],
    ['Bakers call off rally', 'The bakers called off a rally set for Oct. 24, their guild said.', 'planned'],
    [
      'Bakers call off strike',
      'The bakers called off a strike set for Oct. 23, their guild said.',
      'planned',
    ],
  ])('knows which plan for a day is called off: %s', (headline, lead, status) => {
    const events = merged(
      newsArticle('Crews', ['A second strike of ferry crews is planned for Oct. 24.'], on('16', 'a1')),
      newsArticle(headline, lead ? [lead] : [], on('20', 'a2')),
    );
    const plans = events.filter(({ candidates }) => candidates.some(({ article }) => article === 'a1'));
    expect(plans.filter(({ date }) => date === '2025-10-24').map((plan) => plan.status)).toEqual([status]);
  });

  it('keeps the strike of others on the day of one that is called off', () => {
    const events = merged(
      newsArticle('Tugs', ['Tug pilots of Merano will hold a strike on Oct. 24.'], on('15', 'a1')),
      newsArticle('Bread', ['A strike of the Almeda bakers is planned for Oct. 24.'], on('16', 'a2')),
      newsArticle(
        'Ovens',
        ['The bakers called off a strike set for Oct. 24, their guild said.'],
        on('20', 'a3'),
      ),
    );
    const statusOf = (id: string) =>
      events.find((one) =>
        one.candidates.some(({ article, date }) => article === id && date === '2025-10-24'),
      )?.status;
    expect([statusOf('a1'), statusOf('a2')]).toEqual(['planned', 'called-off']);
  });

  it('tells once that an undertaking is off, and once what it was planned for', () => {
    const events = merged(
      newsArticle(
        'How it began',
        ['Almeda and Lesk will hold a river summit in Sandvik on Oct. 29.'],
        on('10', 'a1'),
      ),
      newsArticle(
        'Place',
        ['The summit of Mara Okafor and Karel Voss on Oct. 29 will be in Merano.'],
        on('12', 'a2'),
      ),
      newsArticle(
        'Okafor cancels Merano summit',
        ['Mara Okafor cancelled her Merano summit with Karel Voss on Monday.'],
        on('20', 'a3'),
      ),
      newsArticle(
        'Almeda scraps river summit with Lesk',
        ['Almeda scrapped its river summit with Lesk on Monday after a dam was blown up.'],
        on('20', 'a4'),
      ),
    );
    expect(events.filter(({ date }) => date === '2025-10-29')).toMatchObject([
      { status: 'called-off', history: [{ status: 'planned' }] },
    ]);
    expect(events.filter(({ date }) => date === '2025-10-20')).toMatchObject([{ status: 'called-off' }]);
  });

  it('loses no candidate of what it unites', () => {
    const articles = [
      newsArticle(
        'Vote',
        ['Almeda will hold a vote on Oct. 24, and a rally before the vote is set for Oct. 23.'],
        on('10', 'a1'),
      ),
      newsArticle(
        'Rally',
        ['The rally of Almeda crews before the vote on Oct. 24 will be in Lesk.'],
        on('12', 'a2'),
      ),
      newsArticle(
        'Almeda vote and rally of crews called off',
        ['The vote on Oct. 24 was called off.'],
        on('20', 'a3'),
      ),
    ];
    const candidates = articles.flatMap(findEvents);
    expect(mergeEvents(articles, candidates).flatMap((event) => event.candidates)).toHaveLength(
      candidates.length,
    );
  });

  it('keeps the words that call a plan off elsewhere with it', () => {
    const [, plan] = merged(
      newsArticle('Venn to meet Voss in Tallinn', [], on('16', 'a1')),
      newsArticle('Venn-Voss summit in Tallinn on hold', [], on('21', 'a2')),
    );
    expect(plan?.candidates.map(({ article }) => article)).toEqual(['a1']);
    expect(plan?.calledOffBy?.text).toBe('Venn-Voss summit in Tallinn on hold');
  });

  it('takes no plan for called off by what puts off another day in one article', () => {
    const [moved] = merged(
      newsArticle(
        'Almeda bridge opening put off',
        ['The opening of the Almeda bridge was postponed.', 'The Almeda bridge will open on Oct. 30.'],
        on('16', 'a1'),
      ),
    ).filter(({ date }) => date === '2025-10-30');
    expect(moved?.status).toBe('planned');
  });

  it('leaves another plan alone', () => {
    const events = merged(
      newsArticle('Venn to meet Voss in Tallinn', [], on('16', 'a1')),
      newsArticle('Almeda flower show cancelled', [], on('21', 'a2')),
    );
    expect(events[1]).toMatchObject({ date: null, status: 'planned', history: [] });
  });

  it('an earlier cancellation does not touch a newer plan', () => {
    const events = merged(
      newsArticle('Venn-Voss summit in Tallinn on hold', [], on('16', 'a1')),
      newsArticle('Venn to meet Voss in Tallinn', [], on('21', 'a2')),
    );
    expect(events.find(({ date }) => date === null)).toMatchObject({ status: 'planned' });
  });

  it('what was planned for a day has happened once a later article says so', () => {
    const events = merged(
      newsArticle('How it began', ['The new Almeda bridge will open to cars on Oct. 20.'], on('16', 'a1')),
      newsArticle('How it went', ['The new Almeda bridge opened to cars on Oct. 20.'], on('21', 'a2')),
    );
    expect(events).toMatchObject([
      { date: '2025-10-20', status: 'happened', history: [{ status: 'planned', article: 'a1' }] },
    ]);
    expect(events[0]?.candidates[0]).toMatchObject({ article: 'a2', status: 'happened' });
  });

  it('an exact day goes before the day of publication', () => {
    const events = merged(
      newsArticle('Dam near Almeda bursts, flooding villages', [], on('19', 'a1')),
      newsArticle(
        'How it went',
        ['The dam near Almeda burst on Oct. 18, flooding villages.'],
        on('21', 'a2'),
      ),
    );
    expect(events).toMatchObject([
      { date: '2025-10-18', candidates: [{ article: 'a2' }, { article: 'a1' }] },
    ]);
  });

  it('weighs background less than news', () => {
    const events = merged(
      newsArticle('Almeda dam bursts', [
        'The Almeda dam burst on Oct. 20.',
        'The Almeda dam was built by Dutch engineers in 1962.',
      ]),
    );
    const weight = (date: string) => events.find((event) => event.date === date)?.weight ?? Number.NaN;
    expect(weight('1962')).toBeLessThan(weight('2025-10-20') / 2);
  });

  it('weighs a plan without a day more than what is foreseen or was once planned', () => {
    const weight = (text: string) =>
      merged(newsArticle('Dam', [text], on('20', 'a1'))).find(({ date }) => date?.length === 7)?.weight ?? 0;
    const plan = weight('The Almeda dam will be torn down in June 2026.');
    expect(weight('The Almeda dam could be torn down in June 2026.')).toBeLessThan(plan * 0.7);
    expect(weight('The Almeda dam was to be torn down in June 2023.')).toBeLessThan(plan * 0.7);
  });

  it('does not depend on the order of the candidates', () => {
    const articles = [
      newsArticle('Dam bursts near Almeda', ['A dam near Almeda burst on Oct. 18.'], on('19', 'a1')),
      newsArticle(
        'Almeda dam burst kills two',
        ['Two died when the Almeda dam burst on Oct. 18.'],
        on('20', 'a2'),
      ),
    ];
    const candidates = articles.flatMap(findEvents);
    expect(mergeEvents(articles, [...candidates].reverse())).toEqual(mergeEvents(articles, candidates));
  });

  it('gives no events for no articles', () => {
    expect(mergeEvents([], [])).toEqual([]);
  });
});
