import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../src/model/event.ts';
import { scoreDays } from '../../src/story/timeline/rank-days.ts';
import type { Report } from '../../src/story/timeline/report.ts';
import { summarizeDays } from '../../src/story/timeline/summarize-days.ts';
import { chooseTimeline, suitableLength } from '../../src/story/timeline.ts';
import { terms } from '../../src/text/terms.ts';

function event(text: string, date: string | null, weight: number, alone = true): StoryEvent {
  const evidence = { phrase: '', rule: 'test', anchor: null };
  const place = { article: 'a1', revision: 1, sentence: 0, start: 0, end: text.length };
  const candidate = {
    ...place,
    text,
    date,
    status: 'happened',
    evidence,
    confidence: 1,
    terms: terms(text),
    alone,
  } as const;
  return { id: text, date, status: 'happened', candidates: [candidate], weight, history: [] };
}

const texts = (events: readonly StoryEvent[]) => events.map(({ id }) => id);

const report = (day: string | null, outlet = 'The Post', opening = '', at: string | null = null): Report => ({
  day,
  at: at === null ? null : Date.parse(at),
  outlet,
  opening: new Set(terms(opening)),
});

describe('chooseTimeline', () => {
  it('keeps the heaviest and shows them in order of date', () => {
    const events = [
      event('Dam bursts near Almeda', '2025-10-03', 0.9),
      event('Minister opens a flower show', '2025-10-04', 0.4),
      event('Engineers blame frost', '2025-10-01', 0.8),
    ];
    expect(texts(chooseTimeline(events, { articles: 3, length: 2 }).dated)).toEqual([
      'Engineers blame frost',
      'Dam bursts near Almeda',
    ]);
  });

  it('tells what has happened by no sentence that only plans it', () => {
    const done = event('The crews of Almeda have sailed', '2025-10-03', 0.9, false);
    const plan = {
      ...event('The crews of Almeda will sail', '2025-10-03', 0.9).candidates[0],
      status: 'planned',
    };
    const sailed = { ...done, candidates: [...done.candidates, plan] } as StoryEvent;
    expect(chooseTimeline([sailed], { articles: 2 }).dated).toEqual([]);
    expect(chooseTimeline([{ ...sailed, status: 'planned' }], { articles: 2 }).dated).toHaveLength(1);
  });

  it('shows what is off by the words that call it off, unless a line of their own has them', () => {
    const plan = event('The crews of Almeda will sail', '2025-10-03', 0.9);
    const off = event('The owner cancelled the voyage', '2025-10-01', 0.8);
    const [calledOffBy] = off.candidates;
    const ended = { ...plan, status: 'called-off', calledOffBy } as StoryEvent;
    const shown = (events: readonly StoryEvent[]) =>
      chooseTimeline(events, { articles: 2 }).dated.map(({ candidates }) => candidates[0]?.text);
    expect(shown([ended])).toEqual(['The owner cancelled the voyage']);
    expect(shown([ended, off])).toEqual(['The owner cancelled the voyage', 'The crews of Almeda will sail']);
  });

  it('tells nothing twice', () => {
    const events = [
      event('Dam near Almeda bursts after frost', '2025-10-03', 0.9),
      event('Dam near Almeda burst after frost', '2025-10-04', 0.8),
    ];
    expect(chooseTimeline(events, { articles: 2 }).dated).toHaveLength(1);
  });

  it('tells what one day brought once, though each report has words of its own', () => {
    const events = [
      event('Lesk to bar ferries of Merano from its ports', '2025-10-03', 0.9),
      event('Government Bars Ferries From Ports in Dispute With Merano', '2025-10-03', 0.8),
      event('Ferry sinks off Merano', '2025-10-03', 0.7),
    ];
    expect(texts(chooseTimeline(events, { articles: 3 }).dated)).toHaveLength(2);
  });

  it.each([
    ['the same news', 'Voss will try to delay vote, Orlan says in Sandvik', 1],
    [
      'the same news, with a figure that counts nothing',
      'Voss will try to delay Covid-19 vote, says Orlan',
      1,
    ],
    ['the news of a fire, without its toll', 'Captain of ferry says fire at Sandvik took lives of crew', 1],
    ['a toll that has risen', 'Captain of ferry says fire at Sandvik took 9 lives', 2],
    ['another deed of the same people', 'Orlan and Voss meet in Sandvik to end strike', 2],
  ])('leaves out what a report of the day after tells again: %s', (_, later, lines) => {
    const earlier = later.includes('fire')
      ? 'The fire at Sandvik took 7 lives of a crew of forty, the captain of the ferry said after a long night on the quay'
      : 'Before a meeting of the council of Sandvik Mara Orlan said she believed that Karel Voss would try to delay the vote in the spring';
    const told = event(later, '2025-10-04', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    const { dated } = chooseTimeline([event(earlier, '2025-10-03', 0.8), again], { articles: 3 });
    expect(dated.map(({ date }) => date)).toEqual(['2025-10-03', '2025-10-04'].slice(0, lines));
  });

  it('tells a death once', () => {
    const died = event('President of Lesk dies of heart attack', '2025-10-03', 0.8);
    const told = event('Orla Venn, president of Lesk, has died at 55', '2025-10-04', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    expect(texts(chooseTimeline([died, again], { articles: 3 }).dated)).toEqual([died.id]);
    const named = event(
      'Orla Venn, a president and the eldest sister of Karel Voss of Lesk, died on Friday at home, her son said',
      '2025-10-03',
      0.8,
    );
    expect(texts(chooseTimeline([named, again], { articles: 3 }).dated)).toEqual([named.id]);
    const fired = event('Doctor fired in Lesk after president Orla Venn has died', '2025-10-03', 0.8);
    expect(chooseTimeline([fired, again], { articles: 3 }).dated).toHaveLength(2);
    const other = event('Karel Voss, painter of harbours, dies', '2025-10-03', 0.8);
    expect(chooseTimeline([other, again], { articles: 3 }).dated).toHaveLength(2);
  });

  it.each([
    ['Former harbour master Ines Moen has been indicted in Lesk after a long inquiry', 1],
    ['Clerk of the port of Lesk indicted a day after the fire', 2],
    ['Ines Moen, who was indicted in Lesk, sells two boats to a museum of Almeda', 2],
  ])('tells once what is done once: %s', (text, lines) => {
    const first = event('Harbour master Ines Moen indicted in Lesk over old fees', '2025-10-03', 0.8);
    const told = event(text, '2025-10-05', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    expect(chooseTimeline([first, again], { articles: 3 }).dated).toHaveLength(lines);
  });

  it.each([
    ['The strike, the sixth of the port, was declared on 3 October.', 1],
    ['the harbour masters declared the strike on 3 October.', 1],
    ['The harbour masters declared the strike on 3 October.', 2],
    ['the harbour masters ended their talks on 3 October.', 2],
    ['The strike, the sixth of the port, was ended on 3 October.', 2],
    ['Council, mayor and union of Almeda condemned the strike on 3 October.', 2],
  ])('leaves out a deed that another line of its day tells: %s', (text, lines) => {
    const declared = event(
      'Crews of Almeda declared a strike on Friday over the pay of cooks',
      '2025-10-03',
      0.9,
    );
    const told = event(text, '2025-10-03', 0.8);
    const evidence = { phrase: '3 October', rule: 'day-month', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    expect(chooseTimeline([declared, again], { articles: 3 }).dated).toHaveLength(lines);
  });

  it('leaves out the plan for a day that came', () => {
    const plan = {
      ...event('Merano and Lesk to play for the cup', '2025-10-03', 0.9),
      status: 'planned',
    } as const;
    const played = event('Lesk beats Merano 2-0', '2025-10-03', 0.8);
    expect(texts(chooseTimeline([plan, played], { articles: 2 }).dated)).toEqual([played.id]);
    expect(
      chooseTimeline([plan, event('Ferry sinks', '2025-10-03', 0.8)], { articles: 2 }).dated,
    ).toHaveLength(2);
  });

  it('tells once what a report opens with on a day that it names twice', () => {
    const at = (text: string, sentence: number, article = 'a1'): StoryEvent => {
      const one = event(text, '2025-10-03', sentence === 0 ? 0.9 : 0.8);
      return { ...one, candidates: one.candidates.map((shown) => ({ ...shown, sentence, article })) };
    };
    const headline = at('Storm sinks two skiffs on Friday', 0);
    const more = 'Waves broke over the old quay of Almeda before dawn on Friday';
    expect(texts(chooseTimeline([headline, at(more, 2)], { articles: 2 }).dated)).toEqual([headline.id]);
    expect(chooseTimeline([headline, at(more, 9)], { articles: 2 }).dated).toHaveLength(2);
    expect(chooseTimeline([headline, at(more, 2, 'a2')], { articles: 2 }).dated).toHaveLength(2);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const lead = at('Two skiffs lie on the sand of Almeda', 1);
    const news = { ...lead, candidates: lead.candidates.map((shown) => ({ ...shown, evidence })) };
    expect(texts(chooseTimeline([at(more, 2), news], { articles: 2 }).dated)).toEqual([lead.id]);
  });

  it('leaves out the plan for a day of which a report of the day after tells', () => {
    const plan = {
      ...event('Okafor to row around Merano on Friday', '2025-10-03', 0.9),
      status: 'planned',
    } as const;
    const evidence = (rule: string) => ({ phrase: '', rule, anchor: null });
    const rowed = event('Mara Okafor rows around Merano in storm', '2025-10-04', 0.8);
    const told = (rule: string): StoryEvent => ({
      ...rowed,
      candidates: rowed.candidates.map((one) => ({ ...one, evidence: evidence(rule) })),
    });
    expect(texts(chooseTimeline([plan, told('publication-day')], { articles: 2 }).dated)).toEqual([rowed.id]);
    expect(chooseTimeline([plan, told('weekday')], { articles: 2 }).dated).toHaveLength(2);
  });

  it.each([
    ['Almeda rowers beat Lesk 4-0 in the bay as the cup returned to its old course', 1],
    ['Almeda rowers beat Lesk 4-1 in the bay as the cup returned to its old course', 2],
  ])('tells the result of a match once: %s', (text, lines) => {
    const first = event('Almeda 4-0 Lesk: Okafor wins last race on a rough sea', '2025-10-03', 0.8);
    const told = event(text, '2025-10-05', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    expect(chooseTimeline([first, again], { articles: 9 }).dated).toHaveLength(lines);
  });

  it('leaves out a plan for a month whose announcement has a line', () => {
    const plan = {
      ...event('Book of Orlan to be published this month', '2025-10', 0.8),
      status: 'planned',
    } as const;
    const announced = event('Publisher says book of Orlan will be published this month', '2025-10-03', 0.9);
    const news = announced.candidates.map((one) => ({ ...one, saying: true }));
    expect(chooseTimeline([{ ...announced, candidates: news }, plan], { articles: 2 }).dated).toHaveLength(1);
    expect(
      chooseTimeline([event('Ferry sinks', '2025-10-03', 0.9), plan], { articles: 2 }).dated,
    ).toHaveLength(2);
  });

  it('leaves out what a week brought where one of its days is told in the same words, never both', () => {
    const week = event(
      'Crowds filled the quays where president Orla Venn, who led Lesk for years, died this week',
      '2025-09-29/2025-10-05',
      0.9,
    );
    const day = event('Orla Venn, president of Lesk, has died', '2025-10-01', 0.8);
    expect(texts(chooseTimeline([week, day], { articles: 3 }).dated)).toEqual([day.id]);
    const sunday = event('Orla Venn, president of Lesk, has died', '2025-09-28', 0.8);
    expect(texts(chooseTimeline([week, sunday], { articles: 3 }).dated)).toEqual([sunday.id]);
    const other = event('Ferry of Lesk sinks off Merano', '2025-10-01', 0.8);
    expect(chooseTimeline([week, other], { articles: 3 }).dated).toHaveLength(2);
  });

  it('leaves out a headline whose deed another line dates', () => {
    const day = event('Mara Okafor was carried to the old lighthouse on Friday night', '2025-10-03', 0.8);
    const headline = event('Okafor carried to lighthouse in storm', '2025-10-06', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const told = { ...headline, candidates: headline.candidates.map((one) => ({ ...one, evidence })) };
    expect(texts(chooseTimeline([day, told], { articles: 2 }).dated)).toEqual([day.id]);
    const toll = { ...event('Okafor carried 9 to lighthouse in storm', '2025-10-06', 0.9) };
    const counted = { ...toll, candidates: toll.candidates.map((one) => ({ ...one, evidence })) };
    expect(chooseTimeline([day, counted], { articles: 2 }).dated).toHaveLength(2);
    const other = { ...told, date: '2025-10-20' };
    const later = { ...other, candidates: other.candidates.map((one) => ({ ...one, date: '2025-10-20' })) };
    expect(chooseTimeline([day, later], { articles: 2 }).dated).toHaveLength(2);
  });

  it('leaves out a headline whose deed a report of that day dates, though in other words', () => {
    const anchored = (text: string, date: string, anchor: string, rule: string): StoryEvent => {
      const one = event(text, date, 0.8);
      const evidence = { phrase: '', rule, anchor };
      return { ...one, candidates: one.candidates.map((candidate) => ({ ...candidate, evidence })) };
    };
    const headline = 'Ferry crew perish in collision off Lesk';
    const again = anchored(headline, '2025-10-14', '2025-10-14', 'publication-day');
    const dated = (anchor: string) =>
      anchored(
        'Four of the crew died when a collision sank the ferry Berta late on Monday',
        '2025-10-13',
        anchor,
        'weekday',
      );
    expect(texts(chooseTimeline([dated('2025-10-14'), again], { articles: 3 }).dated)).toHaveLength(1);
    expect(texts(chooseTimeline([dated('2025-10-15'), again], { articles: 3 }).dated)).toHaveLength(2);
  });

  it.each([
    ['Ferry Owner Sells Berta and Two Tugs to Almeda Museum', 1],
    ['Museum of Almeda opens hall for ferries and tugs', 2],
    ['Ferry captain who was sold worthless shares in Berta is freed in Almeda', 2],
    ['Sale of ferry and tugs divides Almeda', 2],
  ])('leaves out the news of a deed that another text dates a day before, by its verb: %s', (text, lines) => {
    const sold = event(
      'Orla Venn sold her ferry Berta and a pair of tugs to a small museum of Almeda on Friday',
      '2025-10-03',
      0.8,
    );
    const told = event(text, '2025-10-04', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    expect(chooseTimeline([sold, again], { articles: 9 }).dated).toHaveLength(lines);
  });

  it.each([
    ['Harbour inquiry: master Ines Moen before the judges of Lesk', 1],
    ['Harbour judges to be faced by Moen', 1],
    ['Master of port of Lesk buys 3 boats', 2],
  ])('leaves out the news of a day that another text dates: %s', (text, lines) => {
    const dated = event(
      'Ines Moen, once master of the port, faces judges on Friday as the harbour inquiry begins',
      '2025-10-03',
      0.8,
    );
    const told = event(text, '2025-10-03', 0.9);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const again = { ...told, candidates: told.candidates.map((one) => ({ ...one, evidence })) };
    expect(chooseTimeline([dated, again], { articles: 9 }).dated).toHaveLength(lines);
  });

  it('leaves out the week of a death whose day is told', () => {
    const week = event(
      'When Orla Venn, president of Lesk, died this week, many spoke of her boats',
      '2025-09-29/2025-10-05',
      0.9,
    );
    const day = event('Venn, president of Lesk, dies of a stroke in an old hospital', '2025-10-01', 0.8);
    expect(texts(chooseTimeline([week, day], { articles: 3 }).dated)).toEqual([day.id]);
    const other = event('Karel Voss, painter of harbours, dies', '2025-10-01', 0.8);
    expect(chooseTimeline([week, other], { articles: 3 }).dated).toHaveLength(2);
  });

  it('leaves out the week of a headline whose lead stands on a day', () => {
    const week = event('Council rebukes mayor once more this week', '2025-09-29/2025-10-05', 0.9);
    const lead = event('Members of two parties voted against the tariff', '2025-10-03', 0.8);
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const told = { ...lead, candidates: lead.candidates.map((one) => ({ ...one, evidence, sentence: 1 })) };
    expect(texts(chooseTimeline([week, told], { articles: 2 }).dated)).toEqual([told.id]);
    const elsewhere = told.candidates.map((one) => ({ ...one, article: 'a2' }));
    expect(chooseTimeline([week, { ...told, candidates: elsewhere }], { articles: 2 }).dated).toHaveLength(2);
  });

  it('leaves out the month of a plan whose headline has the day, not that of a deed', () => {
    const told = (text: string, date: string, sentence: number, status: 'planned' | 'happened') => {
      const one = event(text, date, 0.8);
      return { ...one, status, candidates: one.candidates.map((shown) => ({ ...shown, sentence, status })) };
    };
    const lines = (status: 'planned' | 'happened') =>
      texts(
        chooseTimeline(
          [
            told('Old quay of Lesk to open to skiffs from 15 November', '2025-11-15', 0, status),
            told('Ines Moen says that all boats can moor there next month', '2025-11', 1, status),
          ],
          { articles: 2 },
        ).dated,
      );
    expect(lines('planned')).toHaveLength(1);
    expect(lines('happened')).toHaveLength(2);
  });

  it('shows only what can be read alone', () => {
    expect(
      chooseTimeline([event('They met there', '2025-10-03', 0.9, false)], { articles: 1 }).dated,
    ).toEqual([]);
  });

  it('leaves out what weighs next to nothing, but for background that three reports tell', () => {
    const slight = event('Dam was built', '1961', 0.1);
    const told = ['a1', 'a2', 'a3'].flatMap((article) =>
      slight.candidates.map((one) => ({ ...one, article })),
    );
    const heavy = event('Ferry sinks', '2025-10-03', 0.9);
    expect(texts(chooseTimeline([heavy, slight], { articles: 3 }).dated)).toEqual(['Ferry sinks']);
    expect(texts(chooseTimeline([heavy, { ...slight, candidates: told }], { articles: 3 }).dated)).toEqual([
      'Dam was built',
      'Ferry sinks',
    ]);
  });

  it('takes at most two events of one day', () => {
    const subjects = ['Dam bursts', 'Minister resigns', 'Ferry sinks', 'Choir sings'];
    const events = subjects.map((subject, index) => event(subject, '2025-10-03', 0.9 - index / 100));
    expect(texts(chooseTimeline(events, { articles: 9 }).dated)).toEqual(['Dam bursts', 'Minister resigns']);
  });

  it('tells the news of a report once, where only its day of publication dates it', () => {
    const byReport = (text: string, weight: number, article: string) => {
      const told = event(text, '2025-10-03', weight);
      const evidence = { phrase: '', rule: 'publication-day', anchor: null };
      return { ...told, candidates: told.candidates.map((one) => ({ ...one, article, evidence })) };
    };
    const headline = byReport('Attorney general appoints prosecutor', 0.6, 'a1');
    const lead = byReport('Joana Orlan will take over the harbour case', 0.5, 'a1');
    const datedLead = event('Joana Orlan took over on Friday', '2025-10-03', 0.45);
    const leadOfReport = datedLead.candidates.map((one) => ({ ...one, sentence: 1 }));
    const other = byReport('Crews walk out in Sandvik', 0.4, 'a2');
    const events = [headline, lead, { ...datedLead, candidates: leadOfReport }, other];
    expect(texts(chooseTimeline(events, { articles: 2 }).dated)).toEqual([headline.id, other.id]);
  });

  it('tells no lead whose headline has a line in the words of another report', () => {
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const of = (text: string, article: string, sentence: number) =>
      event(text, '2025-10-03', 0).candidates.map((one) => ({ ...one, article, sentence, evidence }));
    const told = { ...event('Fire destroys the old mill', '2025-10-03', 0.9), candidates: [] };
    const both = [...of('Fire destroys the old mill', 'a1', 0), ...of('Mill burns in Lesk', 'a2', 0)];
    const lead = {
      ...event('Crews fought the flames all night', '2025-10-03', 0.8),
      candidates: of('Crews fought the flames all night', 'a2', 1),
    };
    expect(texts(chooseTimeline([{ ...told, candidates: both }, lead], { articles: 2 }).dated)).toEqual([
      told.id,
    ]);
    expect(
      chooseTimeline([{ ...told, candidates: both.slice(0, 1) }, lead], { articles: 2 }).dated,
    ).toHaveLength(2);
  });

  it('tells no lead whose headline tells once more what another line dates', () => {
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const of = (text: string, article: string, sentence: number): StoryEvent => {
      const told = event(text, '2025-10-06', 0.8);
      return {
        ...told,
        candidates: told.candidates.map((one) => ({ ...one, article, sentence, evidence })),
      };
    };
    const day = event('Mara Okafor was carried to the old lighthouse on Friday night', '2025-10-03', 0.9);
    const headline = of('Okafor carried to lighthouse in storm', 'a2', 0);
    const lead = of('The fate of the young rower shook all of Almeda', 'a2', 1);
    expect(texts(chooseTimeline([day, headline, lead], { articles: 2 }).dated)).toEqual([day.id]);
    expect(chooseTimeline([day, lead], { articles: 2 }).dated).toHaveLength(2);
  });

  it('shows a lead that tells its headline in better words', () => {
    const evidence = { phrase: '', rule: 'publication-day', anchor: null };
    const lead = event('The old mill in Lesk has burned down', '2025-10-03', 0.9);
    const candidates = [1, 0].flatMap((sentence) =>
      lead.candidates.map((one) => ({ ...one, sentence, evidence })),
    );
    expect(texts(chooseTimeline([{ ...lead, candidates }], { articles: 2 }).dated)).toEqual([lead.id]);
  });

  describe('of two outlets on one day', () => {
    const day = '2025-10-03';
    const by = (article: string, text: string, weight: number, sentence = 0): StoryEvent => {
      const one = event(text, day, weight);
      return { ...one, candidates: one.candidates.map((shown) => ({ ...shown, article, sentence })) };
    };
    const post = by('post', 'Harbour board chief walks out', 0.9);
    const wire = by('wire', 'Ines Moen quits her job at the port of Lesk', 0.6);
    const openings = new Map([
      ['post', report(day, 'The Post', 'Harbour board chief walks out. Ines Moen had run the port of Lesk.')],
      ['wire', report(day, 'Wire North', 'Ines Moen quits her job at the port of Lesk')],
      ['late', report(day, 'The Post', 'Ines Moen quits her job at the port of Lesk')],
      ['fire', report(day, 'Wire North', 'Fire breaks out on a ferry in Almeda')],
    ]);
    const linesOf = (events: readonly StoryEvent[], articles = 2) =>
      texts(chooseTimeline(events, { articles, reportOf: (id) => openings.get(id) ?? null }).dated);

    it('tells the news of a small story once, though both have words of their own', () => {
      expect(linesOf([post, wire])).toEqual([post.id]);
      expect(linesOf([post, { ...wire, status: 'unconfirmed' }])).toEqual([post.id]);
    });

    it('tells a deed once that one outlet has the day after, where a day of publication dates it', () => {
      const on = (date: string, rule: string, one: StoryEvent): StoryEvent => {
        const evidence = { phrase: '', rule, anchor: null };
        return { ...one, date, candidates: one.candidates.map((shown) => ({ ...shown, date, evidence })) };
      };
      const storm = by('post', 'Storm of rare force sank two ferries at the old quay of Lesk', 0.9);
      const sunk = on(day, 'publication-day', storm);
      const again = by('wire', 'Ferries of Almeda line sank in heavy storm', 0.6);
      const told = on('2025-10-04', 'publication-day', again);
      expect(linesOf([sunk, told])).toEqual([sunk.id]);
      expect(linesOf([sunk, told], 9)).toHaveLength(2);
      expect(linesOf([storm, on('2025-10-04', 'weekday', again)])).toHaveLength(2);
      const raised = by('wire', 'Ferries of Almeda line are raised by storm crews', 0.6);
      expect(linesOf([sunk, on('2025-10-04', 'publication-day', raised)])).toHaveLength(2);
    });

    describe('told again', () => {
      const told = (article: string, text: string, date: string, weight: number): StoryEvent => {
        const evidence = { phrase: '', rule: 'publication-day', anchor: null };
        const one = event(text, date, weight);
        return { ...one, candidates: one.candidates.map((shown) => ({ ...shown, article, evidence })) };
      };
      const reports = new Map([
        ['post', report(day, 'The Post', '', '2025-10-03T20:00:00Z')],
        ['wire', report(day, 'Wire North', '', '2025-10-03T22:00:00Z')],
        ['late', report(day, 'The Post', '', '2025-10-03T22:00:00Z')],
        ['night', report('2025-10-04', 'Wire North', '', '2025-10-04T02:00:00Z')],
        ['evening', report('2025-10-04', 'Wire North', '', '2025-10-04T21:00:00Z')],
      ]);
      const count = (...events: StoryEvent[]) =>
        chooseTimeline(events, { articles: 9, reportOf: (id) => reports.get(id) ?? null }).dated.length;
      const pilots = told('post', 'Pilots of Lesk port under pressure to drop their long strike', day, 0.8);
      const next = 'Pressure mounts on pilots to end strike in harbour';

      it('leaves out what a report tells of the same within hours, over midnight', () => {
        expect(count(pilots, told('night', next, '2025-10-04', 0.9))).toBe(1);
        expect(count(pilots, told('evening', next, '2025-10-04', 0.9))).toBe(2);
      });

      it('keeps what somebody else does, and what shares nothing but names', () => {
        expect(count(pilots, told('night', 'Mayor joins strike of pilots', '2025-10-04', 0.9))).toBe(2);
        const visit = told('post', 'Mara Okafor Visits Almeda', day, 0.8);
        expect(count(visit, told('night', 'Mara Okafor sells Almeda shares', '2025-10-04', 0.9))).toBe(2);
      });

      it('tells the news of a day once where two outlets have it of the same people', () => {
        const skiff = told('post', 'Okafor names fast skiff for the lost crew in spring', day, 0.9);
        const again = 'Okafor christens skiff for crew of Lesk that storm took';
        expect(count(skiff, told('wire', again, day, 0.8))).toBe(1);
        expect(count(skiff, told('late', again, day, 0.8))).toBe(2);
      });

      it('keeps the heavier of two lines that make each other needless', () => {
        const dated = event('Okafor names her skiff after a lost crew of Lesk on Friday', day, 0.7);
        const skiff = told('wire', 'Okafor christens skiff for crew of Lesk that storm took', day, 0.9);
        expect(count(skiff, dated)).toBe(1);
      });
    });

    it('keeps what one outlet tells of twice, what is planned, and what stands further down', () => {
      expect(linesOf([post, by('late', 'Ines Moen quits her job', 0.6)])).toHaveLength(2);
      expect(linesOf([post, { ...wire, status: 'planned' }])).toHaveLength(2);
      expect(linesOf([post, by('wire', 'Fares at the ferry pier had doubled', 0.6, 9)])).toHaveLength(2);
    });

    it('keeps news of another kind, and both lines in a story of many reports', () => {
      expect(linesOf([post, by('fire', 'Fire breaks out on a ferry in Almeda', 0.6)])).toHaveLength(2);
      expect(linesOf([post, wire], 9)).toHaveLength(2);
    });
  });

  describe('without a day', () => {
    /** An event that one report tells, in a sentence of it. */
    const told = (text: string, date: string | null, article: string, sentence: number): StoryEvent => {
      const one = event(text, date, 0.5);
      return { ...one, candidates: one.candidates.map((candidate) => ({ ...candidate, article, sentence })) };
    };
    const planned = (one: StoryEvent): StoryEvent => ({ ...one, status: 'planned' });
    const undatedBeside = (line: StoryEvent, ...undated: StoryEvent[]) =>
      texts(chooseTimeline([line, ...undated], { articles: 2 }).undated);
    const burst = told('Dam of Almeda bursts after a week of frost', '2025-10-03', 'a1', 0);

    it('keeps plans and the news of other reports apart', () => {
      const plan = planned(told('Farmers are to be paid for their lost herds', null, 'a2', 1));
      const news = told('Crews refused overtime', null, 'a3', 0);
      expect(undatedBeside(burst, plan, news)).toEqual([plan.id, news.id].sort());
    });

    it('leaves out what a dated line shows or tells', () => {
      const line = told('Ms Orlan spoke. The dam burst', '2025-10-03', 'a1', 0);
      expect(undatedBeside(line, told('Ms Orlan spoke.', null, 'a2', 0))).toEqual([]);
      expect(undatedBeside(burst, planned(told('A week of frost bursts dam', null, 'a2', 1)))).toEqual([]);
    });

    it('leaves out the rest of an opening that has a line, not what stands far below', () => {
      const plan = 'Farmers are to be paid for their lost herds';
      expect(undatedBeside(burst, planned(told(plan, null, 'a1', 1)))).toEqual([]);
      expect(undatedBeside(burst, planned(told(plan, null, 'a1', 9)))).toEqual([plan]);
    });

    it('leaves out a deed below the headline, unless two reports tell it', () => {
      const deed = told('Crews refused overtime', null, 'a2', 4);
      expect(undatedBeside(burst, deed)).toEqual([]);
      const again = told('Crews refused overtime', null, 'a3', 7);
      const twice = { ...deed, candidates: [...deed.candidates, ...again.candidates] };
      expect(undatedBeside(burst, twice)).toEqual([deed.id]);
    });

    it('leaves out what only may be and stands below the headline', () => {
      const doubt = (sentence: number): StoryEvent => ({
        ...told('Farmers hope that the herds can be found', null, 'a2', sentence),
        status: 'unconfirmed',
      });
      expect(undatedBeside(burst, doubt(7))).toEqual([]);
      expect(undatedBeside(burst, doubt(0))).toHaveLength(1);
    });

    it('leaves out how things stand and what may be, which dating left without the day of the report', () => {
      const beside = (event: StoryEvent, day: string | null) =>
        texts(chooseTimeline([burst, event], { articles: 2, reportOf: () => report(day) }).undated);
      const state = told('Herds are still roaming the hills above Lesk', null, 'a2', 0);
      const doubt: StoryEvent = {
        ...told('Lesk could be next to flood', null, 'a2', 0),
        status: 'unconfirmed',
      };
      for (const event of [state, doubt]) {
        expect(beside(event, '2025-10-05')).toEqual([]);
        expect(beside(event, null)).toEqual([event.id]);
      }
      const plan = planned(told('Lesk is to pay for lost herds', null, 'a2', 0));
      expect(beside(plan, '2025-10-05')).toEqual([plan.id]);
    });

    it('leaves out a plan that came', () => {
      const signed = told(
        'Mara Okafor moves from Lesk to Almeda, and Orlan joins Lesk',
        '2025-10-05',
        'a1',
        0,
      );
      const plan = 'Captain Okafor is poised to leave for Almeda, with Tomas Orlan set to row at Lesk';
      expect(undatedBeside(signed, planned(told(plan, null, 'a2', 1)))).toEqual([]);
      const other = 'Lesk is to build a boathouse for young rowers by the old mill';
      expect(undatedBeside(signed, planned(told(other, null, 'a2', 1)))).toEqual([other]);
    });

    it('leaves out a plan whose end has a line', () => {
      const off: StoryEvent = {
        ...told('Council drops plan to sell shares in ferries', '2025-10-05', 'a1', 0),
        status: 'called-off',
      };
      const plan = told('The council of Lesk has a bold plan to sell shares in its ferries', null, 'a2', 1);
      const [shown] = plan.candidates;
      const candidates = shown ? [{ ...shown, status: 'planned' as const }] : [];
      expect(undatedBeside(off, { ...plan, status: 'called-off', candidates })).toEqual([]);
      expect(undatedBeside(burst, { ...plan, status: 'called-off', candidates })).toHaveLength(1);
    });

    it('leaves out what was about to come when a later day brings it', () => {
      const plan = planned(told('Envoy Okafor is set to land in Almeda for talks on fees', null, 'a2', 1));
      const landed = (date: string) =>
        told('Okafor in Almeda: a quay, a band and no handshake', date, 'a1', 0);
      const beside = (date: string) =>
        texts(
          chooseTimeline([landed(date), plan], { articles: 2, reportOf: () => report('2025-10-05') }).undated,
        );
      expect(beside('2025-10-05')).toEqual([]);
      expect(beside('2025-10-04')).toEqual([plan.id]);
      expect(undatedBeside(landed('2025-10-05'), plan)).toEqual([plan.id]);
    });

    it('leaves out a plan where the report of a later deed opens with its matter', () => {
      const plan = planned(told('Lesk to weigh every net on its quays', null, 'a2', 0));
      const deed = (date: string) => told('Port starts counting its catch', date, 'a1', 0);
      const beside = (date: string, opening: string, at: string | null = null) => {
        const reportOf = (id: string) =>
          id === 'a2'
            ? report('2025-10-05', 'Wire', 'nets quays weigh Lesk', '2025-10-05T08:00:00Z')
            : report(date, 'Post', opening, at);
        return texts(chooseTimeline([deed(date), plan], { articles: 9, reportOf }).undated);
      };
      expect(beside('2025-10-06', 'port counting catch nets Lesk weigh')).toEqual([]);
      expect(beside('2025-10-05', 'port counting catch nets Lesk weigh')).toEqual([plan.id]);
      expect(beside('2025-10-05', 'port counting catch nets Lesk weigh', '2025-10-05T17:00:00Z')).toEqual([]);
      expect(beside('2025-10-06', 'port counting catch')).toEqual([plan.id]);
    });

    it('leaves out the end or denial that one report tells below its headline', () => {
      for (const status of ['called-off', 'denied'] as const) {
        const below = (sentence: number): StoryEvent => ({
          ...told('The fair had been dropped that spring', null, 'a2', sentence),
          status,
        });
        expect(undatedBeside(burst, below(2))).toEqual([]);
        expect(undatedBeside(burst, below(0))).toHaveLength(1);
      }
    });

    it.each([
      ['Okafor hopes the ruling will force the port to pay', 0],
      ['Analysts say fees will drive the smaller crews out of Lesk', 0],
      ['Ferry will sink next winter, engineer predicts', 0],
      ['Lesk court seems poised to side with the crews', 0],
      ['Dealers are all but certain that the port will sell its cranes', 0],
      ['There was a risk that the fire in the hold would reach the quay of Lesk', 0],
      ['A second quay would need money that the council of Lesk has not voted', 0],
      ['Okafor said that the town would need a second quay, and build it', 1],
      ['Okafor said that an innocent crew was blamed and that the truth would prevail', 0],
      ['Okafor said that the thieves of the bell would be brought to justice', 0],
      ['Okafor said that the bell would be brought to Lesk', 1],
      ['Small crews of Lesk are still expected to pay for the court case', 0],
      ['Okafor says the port will pay', 1],
      ['The crews, who feared the worst, are to be paid', 1],
    ])('takes what somebody foresees for no plan: %s', (text, lines) => {
      expect(undatedBeside(burst, planned(told(text, null, 'a2', 0)))).toHaveLength(lines);
    });

    it('tells once with what two reports of a small story open, unless a deed led to it', () => {
      const plan = planned(told('Lesk to lift its ban on skiffs', null, 'a2', 0));
      const again = planned(told('What the new rules mean to rowers is to be told soon', null, 'a3', 1));
      const opening = 'Lesk to lift its ban on skiffs after the old mill fire';
      const reportOf = () => report('2025-10-05', 'The Post', opening);
      const beside = (line: StoryEvent, articles: number) =>
        texts(chooseTimeline([line, again], { articles, reportOf }).undated);
      expect(beside(plan, 3)).toEqual([plan.id]);
      expect(beside(plan, 9)).toHaveLength(2);
      expect(beside(burst, 3)).toEqual([again.id]);
    });

    it('tells a plan once', () => {
      const plan = planned(told('Council of Lesk pledges to close the old harbour', null, 'a2', 0));
      const again = planned(told('Lesk to close its harbour, council pledges', null, 'a3', 0));
      expect(undatedBeside(burst, plan, again)).toHaveLength(1);
    });
  });
});

describe('suitableLength', () => {
  it('grows slowly with the story and ends', () => {
    expect([1, 10, 100, 10_000].map(suitableLength)).toEqual([7, 14, 24, 30]);
  });
});

describe('scoreDays', () => {
  it('ranks the day that many articles name above the day on which many appear', () => {
    const article = (published: number, ...days: number[]) => ({ published, sentences: [{ days }] });
    const scores = scoreDays([article(10, 1), article(10, 1), article(10, 1), article(4, 4)]);
    expect(scores.get(1)).toBeGreaterThan(scores.get(10) ?? 0);
    expect(scores.get(1)).toBeGreaterThan(scores.get(4) ?? 0);
  });
});

describe('summarizeDays', () => {
  const sentence = (text: string, ...days: number[]) => ({ text, terms: terms(text), days });
  const stories = [
    { article: 'a1', published: 1, sentences: [sentence('The dam above the town of Almeda burst at dawn.')] },
    {
      article: 'a2',
      published: 5,
      sentences: [
        sentence('The dam above Almeda burst on the first and flooded four villages.', 1),
        sentence('The mayor of Almeda opened a small flower show.'),
      ],
    },
  ];

  it('gives each day its own sentences, wherever they were told', () => {
    const days = summarizeDays(stories, { dates: 2, sentences: 2 });
    expect(days.map(({ day }) => day)).toEqual([1, 5]);
    expect(days[0]?.sentences.every(({ text }) => text.includes('dam'))).toBe(true);
    expect(days[1]?.sentences).toEqual([
      { text: 'The mayor of Almeda opened a small flower show.', article: 'a2' },
    ]);
  });

  it('never gives more days or sentences than asked for', () => {
    const days = summarizeDays(stories, { dates: 1, sentences: 1 });
    expect(days).toHaveLength(1);
    expect(days[0]?.sentences).toHaveLength(1);
  });

  it('gives nothing for nothing', () => {
    expect(summarizeDays([], { dates: 3, sentences: 2 })).toEqual([]);
  });
});
