import { describe, expect, it } from 'vitest';
import { standsIn } from '../../src/build/check-story.ts';
import type { AnalyzedArticle } from '../../src/model/analyzed-article.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { chooseKeyPoints } from '../../src/story/key-points.ts';
import { newsArticle } from './news-article.ts';

const points = (articles: readonly AnalyzedArticle[], avoid: readonly string[] = [], heading = '') =>
  chooseKeyPoints(articles, { limit: 7, avoid, heading });
const texts = (articles: readonly AnalyzedArticle[], avoid: readonly string[] = []) =>
  points(articles, avoid).map(({ text }) => text);

const strike = newsArticle('Ferry strike strands passengers', [
  'Ferry crews in Sandvik walked off the job on Monday, stranding 40,000 passengers.',
  'Mara Okafor, who leads the ferry union, said that no boat would sail before the contract was signed.',
  'The port of Sandvik rejected the demand of the ferry union and accused it of taking passengers hostage.',
  'The last ferry strike in Sandvik, in 2019, ended after nine days with a pay rise of 4 percent.',
  'A judge will hear the port and the ferry union on Oct. 24.',
]);

describe('chooseKeyPoints(articles, options)', () => {
  it('gives each kind of question its point, in the order in which a reader asks', () => {
    const kinds = points([strike]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['latest', 'background', 'disputed', 'next']));
    expect(kinds.indexOf('latest')).toBeLessThan(kinds.indexOf('background'));
    expect(kinds.indexOf('background')).toBeLessThan(kinds.indexOf('next'));
  });

  it('tells how it came to this in the order in which it was told, not of weight', () => {
    const sold = 'The port of Sandvik was sold in 2016 to a fund of Merano.';
    const ended =
      'The last ferry strike in Sandvik, in 2019, ended after nine days with a pay rise of 4 percent.';
    const article = newsArticle('Ferry strike strands passengers', [
      'Ferry crews in Sandvik walked off the job on Monday, stranding 40,000 passengers.',
      'Mara Okafor, who leads the ferry union, said that no boat would sail before the contract was signed.',
      sold,
      ended,
    ]);
    expect(texts([article]).filter((text) => [sold, ended].includes(text))).toEqual([sold, ended]);
  });

  it('shows only words that stand in a source', () => {
    for (const { text, sources } of points([strike]))
      expect(sources.some(({ quote }) => standsIn(text, quote))).toBe(true);
  });

  it('keeps the word that ties a sentence to the one shown with it', () => {
    const article = newsArticle('Harbour board sues over strike posts', [
      'On its website the board said that Mara Okafor was to blame for the strike, which she led for nine days. But Sandvik refused her union’s request to have the post removed.',
    ]);
    const [text] = statementsOf(article)
      .map((statement) => statement.text)
      .filter((words) => words.includes('refused'));
    expect(text).toMatch(/nine days\. But Sandvik refused/);
    expect(standsIn(text ?? '', article.article.text)).toBe(true);
  });

  it('re-slices every source', () => {
    for (const { article, start, end, quote } of points([strike]).flatMap(({ sources }) => sources)) {
      expect(article).toBe(strike.article.id);
      expect(strike.article.text.slice(start, end)).toBe(quote);
    }
  });

  it('says a weekday’s date in brackets', () => {
    expect(texts([strike])).toContain(
      'Ferry crews in Sandvik walked off the job on Monday [20 Oct 2025], stranding 40,000 passengers.',
    );
  });

  it('gives no date to a day in the name of a broadcast', () => {
    const told = 'Mara Okafor, who rowed for Sandvik, was dismissed from Monday Night Rowing over a letter.';
    expect(texts([newsArticle('Rower dismissed', [told])])).toContain(told);
  });

  it('speaks of a thing as known only where the page is about it', () => {
    const grant = 'Teresa Vidal of Sandvik is giving 3 million euros to the effort.';
    const shown = (headline: string) =>
      points([newsArticle(headline, [grant])], [headline]).map(({ text }) => text);
    expect(shown('Sandvik port pays for the effort to free the ferries')).toContain(grant);
    expect(shown('Sandvik port pays to free the ferries')).not.toContain(grant);
    const told = 'Crews of Lesk fought a plan to sell the ferries, and Teresa Vidal opposed the move.';
    const untold = told.replace('a plan to sell', 'for');
    const stands = (sentence: string) => texts([newsArticle('Ferries stand still', [sentence])]).length > 0;
    expect([stands(told), stands(untold)]).toEqual([true, false]);
  });

  it('takes a part of a thing for understood only where the page is about it', () => {
    const passage = 'Passage of the measure by the board of Sandvik raises the price of every berth.';
    const shown = (headline: string) =>
      points([newsArticle(headline, [passage])], [], headline).map(({ text }) => text);
    expect(shown('Measure on ferries goes to the harbour board')).toContain(passage);
    expect(shown('Ferries go to the harbour board')).not.toContain(passage);
  });

  it('shows nothing that happened at a time which only the sentence before tells', () => {
    const dive = 'Mara Okafor and Tom Hale dived to the wreck of the ferry in suits made in Sandvik.';
    const shown = (opening: string) => texts([newsArticle('Ferry wreck lifted', [`${opening} ${dive}`])]);
    expect(shown('A little over a year ago, a storm sank the Sandvik ferry.')).not.toContain(dive);
    expect(shown('At dawn, a storm sank the Sandvik ferry.')).toContain(dive);
  });

  it('speaks of the note of a person only where the page names them', () => {
    const told = 'The broker Ivo Sand told clients of a slump in ferry fares.';
    const note = 'Sand’s long letter of March names six captains, a cook and two pilots of the bay.';
    const shown = (headline: string) => texts([newsArticle(headline, [told, note])]).includes(note);
    expect(shown('Ferry fares slump, says Sand')).toBe(true);
    expect(shown('Ferry fares slump')).toBe(false);
  });

  it('takes for known what a first sentence goes on with, under its own headline alone', () => {
    const first = 'The company, which owed 9 million euros, had lost most of its boats in a storm.';
    const next = 'The decision follows nine years in which crews of Lesk went without a rise.';
    const shown = (sentences: readonly string[], heading = 'Norvik Ferries shuts its line to Lesk') => {
      const article = newsArticle('Norvik Ferries shuts its line to Lesk', sentences);
      return points([article], [], heading).map(({ text }) => text);
    };
    expect(shown([first])).toEqual([first]);
    expect(shown([next])).toEqual([next]);
    expect(shown(['Boats lay idle.', first])).toEqual([]);
    expect(shown(['Boats lay idle.', next])).toEqual([]);
    expect(shown([next], 'Crews of Lesk are without boats')).toEqual([]);
    const long = Array.from({ length: 6 }, (_, at) => `Boat ${at + 1} of the line lay idle in Sandvik.`);
    expect(shown([first, ...long])).not.toContain(first);
  });

  it('takes for known what goes on from the sentence that is the summary', () => {
    const lead = 'Norvik Ferries shut its line to Lesk on Monday after nine years.';
    const second = 'The company, which owed 9 million euros, had lost most of its boats in a storm.';
    const shown = (summary: string) =>
      points([newsArticle('Line to Lesk is shut', [`${lead} ${second}`])], [summary]).map(({ text }) => text);
    expect(shown(lead.replace('Monday', 'Monday [20 Oct 2025]'))).toEqual([second]);
    expect(shown('Crews of Lesk are without boats.')).not.toContain(second);
  });

  it('asks less that is new of what goes on from the news in short reports, and of deeds of earlier days', () => {
    const news = 'Guards of Lesk have caught two men who stole the bell of Sandvik.';
    const title = 'Guards catch bell thieves of Sandvik';
    const more = 'The bell had hung in a tower for years.';
    const shown = (articles: readonly AnalyzedArticle[]) =>
      points(articles, [news], title).map((p) => p.text);
    const idle = Array.from({ length: 6 }, (_, at) => `Guard ${at + 1} of Lesk slept.`);
    expect(shown([newsArticle(title, [`${news} ${more}`])])).toContain(more);
    expect(shown([newsArticle(title, [`${news} ${more}`, ...idle])])).not.toContain(more);
    const theft = 'Thieves took the bell of Sandvik from an old tower.';
    const sinceTheft = (first: string) =>
      shown([
        newsArticle('Old bell stolen', [first], { id: 'theft', published: '2025-10-10T08:00:00Z' }),
        newsArticle(title, [news], { id: 'caught' }),
      ]);
    expect(sinceTheft(theft)).toContain(theft);
    expect(sinceTheft(theft.replace('took', 'have taken'))).toEqual([]);
  });

  it('asks more of the matter from a sentence where many reports tell it', () => {
    const lamps = 'Two lamps of a ferry were also missing, Ivo Hale said.';
    const told = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        newsArticle(
          'Guards of Lesk catch bell thieves of Sandvik',
          [
            `Guards of Lesk caught thieves who took the bell of Sandvik ${at + 1} days before. The bell rang ${at + 1} times in Sandvik after guards of Lesk had caught the thieves.`,
          ],
          { id: `told-${at}`, published: `2025-10-21T1${at}:00:00Z` },
        ),
      );
    const first = newsArticle(
      'Bell of Sandvik stolen',
      [`Thieves took the bell of Sandvik from its tower. ${lamps}`],
      { id: 'first', published: '2025-10-21T08:00:00Z' },
    );
    expect(texts([first, ...told(2)])).toContain(lamps);
    expect(texts([first, ...told(4)])).not.toContain(lamps);
  });

  it('takes for of the matter what one of the headlines did, whatever it was', () => {
    const trial = (subject: string) => {
      const kept = `${subject} spoke to nobody on the way home after nine hours.`;
      const report = (id: string, day: number, more = '') =>
        newsArticle(
          'Jury of Lesk convicts ferry captain Ivo Hale of stealing copper bell of Sandvik church',
          [
            `A jury of Lesk convicted Ivo Hale, a ferry captain, of stealing the copper bell of Sandvik church. ${more}`,
          ],
          { id, published: `2025-10-${day}T08:00:00Z` },
        );
      const others = ['a', 'b', 'c', 'd', 'e'].map((id, at) => report(id, 15 + at));
      return texts([...others, report('f', 22, kept)]).includes(kept);
    };
    expect(trial('Ivo Hale')).toBe(true);
    expect(trial('Ada Quill')).toBe(false);
  });

  it('takes several of a kind for known only where the page is about them', () => {
    const several = 'Most of the letters, written in 1921, were wet and could not be read.';
    const shown = (headline: string, lead: string) =>
      texts([newsArticle(headline, [lead, several])]).includes(several);
    expect(shown('Old letters found in Lesk', 'Divers found old letters in a chest off Lesk.')).toBe(true);
    expect(shown('Old chest found in Lesk', 'Divers found an old chest off Lesk.')).toBe(false);
  });

  it.each([
    ['The most telling signs of rust, divers of Lesk said, were green stains.', true],
    ['The most telling signs, divers of Lesk said, were green stains.', false],
    ['A captain of Lesk described the offer as “an outrageous joke.”', false],
    ['A captain of Lesk described the offer of a ferry as “an outrageous joke.”', true],
    ['Mara Okafor’s sharp remark on the price came as she left the port of Lesk.', true],
    ['Mara Okafor’s sharp remark came as she left the port of Lesk.', false],
  ])('takes nothing for known that only the words before tell: %s', (sentence, isShown) => {
    const article = newsArticle('Old ferry found in Lesk', ['Divers found a ferry.', sentence]);
    expect(texts([article]).includes(sentence)).toBe(isShown);
  });

  it('takes a thing of which more is told for known only where the page is about it', () => {
    const app = 'The app, which is free, was sold to the port of Sandvik for 3 million euros.';
    const shown = (headline: string) =>
      points([newsArticle(headline, ['Boats sailed.', app])], [], headline).map(({ text }) => text);
    expect(shown('App of ferry crews has a new owner')).toContain(app);
    expect(shown('Ferry crews have a new owner')).not.toContain(app);
  });

  it('gives no day to the outcome of a vote that is projected', () => {
    const shown = (words: string) =>
      texts([
        newsArticle('Tom Hale loses seat', [`Tom Hale will lose his seat in Sandvik on Thursday, ${words}.`]),
      ]);
    expect(shown('Harbour Radio projected, after nine years').join()).not.toContain('will lose');
    expect(shown('when the board votes on it').join()).toContain('will lose');
  });

  it('leaves out what one of the outlet’s own thinks, headline and all', () => {
    const view = newsArticle('Quill: Port of Sandvik holds crews hostage', [
      'The Harbour Post’s Ada Quill blasts the port of Sandvik for its stand in the ferry strike.',
    ]);
    expect(texts([strike, view]).filter((text) => text.includes('hostage'))).toEqual(
      texts([strike]).filter((text) => text.includes('hostage')),
    );
  });

  it('leaves out the blurb of another report that stands in a text', () => {
    const blurb = 'On Nov. 3, orchards in the hills will open gates to children of six schools.';
    const ships = ['Gull', 'Tern', 'Heron', 'Plover', 'Stork'].map(
      (ship) =>
        `The ${ship}, one of four ships of the Sandvik line that carry passengers, mail and cars to the islands on most days of the year, lay at the quay with its lights out and its gates shut.`,
    );
    const text = [...strike.article.body.split('\n').slice(0, 2), ...ships, blurb];
    expect(texts([newsArticle('Ferry strike strands passengers', text)])).not.toContain(blurb);
  });

  it('speaks of an attack as known only where the page is about it, or the words before tell of it', () => {
    const shown = (headline: string, claim: string) =>
      points([newsArticle(headline, [claim])], [], headline).map(({ text }) => text);
    const killed = 'Eight crew members of the Sandvik line were killed in the attack as they slept.';
    expect(shown('Pirates attack a ferry of Sandvik', killed)).toContain(killed);
    expect(shown('Ferry of Sandvik comes home', killed)).not.toContain(killed);
    const told =
      'Pirates began an attack on the Sandvik line, and eight were killed in the attack as they slept.';
    expect(shown('Ferry of Sandvik comes home', told)).toContain(told);
  });

  it('takes no news for known that every report makes', () => {
    const shown = (sentence: string) =>
      texts([
        newsArticle('Port of Sandvik makes its move in the ferry strike', [
          sentence,
          'The move of the port of Sandvik came at dawn.',
        ]),
      ]).includes(sentence);
    expect(shown('The move, watched by all crews, opened the gates of three ports.')).toBe(false);
    expect(shown('The move of the port, watched by all crews, opened the gates of three ports.')).toBe(true);
  });

  it('tells no plan of a day that would be wrong', () => {
    const shown = (sentence: string) =>
      texts([newsArticle('Fuel for the islands', [sentence])]).includes(sentence);
    const before = 'Barrels of fuel for the islands will leave the port of Sandvik from Monday.';
    const [reading] = statementsOf(newsArticle('Fuel for the islands', [before]));
    expect(reading?.text ?? '').not.toMatch(/\[20 Oct 2025\]/);
    expect(shown('Barrels of fuel for the islands will leave the port of Sandvik from Oct. 27.')).toBe(true);
    const due = 'Crews of the Sandvik line were to sail on Sunday with 40 barrels of fuel for the islands.';
    expect(texts([newsArticle('Fuel for the islands', [due])])).toEqual([]);
    const sailed = due.replace('were to sail', 'sailed').replace('Sunday', 'Sunday [19 Oct 2025]');
    expect(texts([newsArticle('Fuel for the islands', [due.replace('were to sail', 'sailed')])])).toEqual([
      sailed,
    ]);
  });

  it('speaks of a flood that somebody tells of as known only for some days', () => {
    const sentence = 'Mayor Mara Okafor said the sudden floods damaged forty boats in the port of Sandvik.';
    const shown = (published: string) =>
      texts([
        newsArticle('Floods in the port of Sandvik', [sentence], { id: 'old', published }),
        newsArticle('Floods in the port of Sandvik recede', ['Ships lay at the quay of Sandvik.']),
      ]).includes(sentence);
    expect(shown('2025-10-20T09:00:00Z')).toBe(true);
    expect(shown('2025-10-02T09:00:00Z')).toBe(false);
  });

  it('takes no scene and no other matter for a point, where others tell what the page is about', () => {
    const scene = 'Young people met at the water, and a group of children told stories.';
    const matter = 'Young people met at the ferry strike, and a group of children told stories.';
    const other = newsArticle(
      'Ferry strike of Sandvik goes on',
      ['Ferry crews of Sandvik slept on the quays, their union told the harbour board of Merano.'],
      { id: 'other' },
    );
    const shown = (sentence: string, others: readonly AnalyzedArticle[]) =>
      texts([newsArticle('Ferry strike in its ninth day', [sentence]), ...others]).includes(sentence);
    expect(shown(scene, [other])).toBe(false);
    expect(shown(matter, [other])).toBe(true);
    expect(shown(scene, [])).toBe(true);
  });

  it('says nothing again by another mouth', () => {
    const told = 'The ferry of Sandvik was on its way to the islands with a cargo of fresh lemons.';
    const again = 'The ferry was on its way to the islands with lemons, the harbour police of Lesk said.';
    const page = (summary: string) => texts([newsArticle('Ferry sinks', [again])], [summary]);
    expect(page(told)).not.toContain(again);
    expect(page('A storm struck the coast of Merano.')).toContain(again);
  });

  it('tells a large number once, whatever is said to be counted', () => {
    const again =
      'More than 4,300 sailors of Lesk drowned in storms under the old king, a historian has shown.';
    const shown = (heading: string) =>
      points([newsArticle('Study of storms', [again])], [], heading).some(({ text }) => text === again);
    expect(shown('Storms took 4,300 men of Lesk, study shows')).toBe(false);
    expect(shown('Storms took 900 men of Lesk, study shows')).toBe(true);
  });

  it('leaves out a point that adds next to nothing to those before it', () => {
    const told = 'Ferry crews of Sandvik fear a hard winter on the islands.';
    const again = 'Ferry crews fear a hard winter in the port of Sandvik.';
    const page = (summary: string) => texts([newsArticle('Strike ends', [again])], [summary]);
    expect(page(told)).not.toContain(again);
    expect(page('The bank of Lesk has a new chair.')).toContain(again);
  });

  it('tells once what somebody did on a day, in whatever words', () => {
    const told =
      'After nine years in hiding, Tom Hale, who robbed the bank of Lesk, was seized in Merano on Oct. 3.';
    const again =
      'Tom Hale was seized on Friday, after years in hiding, in a cellar of the lantern market by gardeners.';
    const page = (summary: string) =>
      points(
        [
          newsArticle('Man seized in Merano', [again], { id: 'old', published: '2025-10-04T09:00:00Z' }),
          newsArticle('Robber of Lesk in court', [summary, 'A guard of the bank wept in Merano.']),
        ],
        [summary],
      ).some(({ text }) => text.startsWith('Tom Hale was seized'));
    expect(page(told)).toBe(false);
    expect(page(told.replace('Oct. 3', 'Sept. 12'))).toBe(true);
  });

  it('tells once what happened on a day gone by, whoever did it', () => {
    const told = 'On Oct. 16 the harbour bank of Lesk closed its last branch in a tower of glass.';
    const again =
      'The last branch of the bank closed on Oct. 16, after forty years of loans to bakers, weavers and keepers of orchards.';
    const page = (summary: string) =>
      points(
        [
          newsArticle('Bank of Lesk closes branch', [again], {
            id: 'old',
            published: '2025-10-18T09:00:00Z',
          }),
          newsArticle(
            'Clerks of Lesk bank branch seek work',
            [summary, 'Clerks of the bank branch queued in Merano.'],
            { published: '2025-10-20T09:00:00Z' },
          ),
        ],
        [summary],
      ).map(({ text }) => text);
    expect(page(told)).not.toContain(again);
    expect(page(told.replace('Oct. 16', 'Oct. 3'))).toContain(again);
  });

  it('takes for told what would stand as a source beside it', () => {
    const told = 'On Oct. 2 the ministry of Lesk formally published four films of lanterns by Tom Hale.';
    const again =
      'Officials have published four films of lanterns by Tom Hale that had been shown before by a club of divers and grocers.';
    const report = (id: string, day: string, words: string) =>
      newsArticle('Strange lights over Lesk on film', [words], { id, published: `2025-10-${day}T09:00:00Z` });
    const articles = [
      report('first', '02', told),
      report('second', '04', again),
      report('third', '20', 'Pilots told a court of Merano what strange lights did to their compass.'),
    ];
    expect(texts(articles, [told])).not.toContain(again);
    expect(texts(articles, ['Lights over Lesk keep pilots awake.'])).toContain(again);
  });

  it('does not say of an older report what the page together has said', () => {
    const old = 'Mara Okafor was charged with arson in the port of Sandvik.';
    const shown = (heading: string, summary: string) =>
      points(
        [
          newsArticle('Charges in Sandvik', [old], { id: 'old', published: '2025-10-10T09:00:00Z' }),
          newsArticle('Trial opens', ['Judges in Lesk opened the trial of a union leader on Tuesday.']),
        ],
        [summary],
        heading,
      ).some(({ text }) => text === old);
    expect(shown('Trial of Mara Okafor opens', 'She was charged with arson in a shed of the port.')).toBe(
      false,
    );
    expect(shown('Trial of a union leader opens', 'Judges heard three witnesses in Lesk.')).toBe(true);
  });

  it('does not repeat what stands elsewhere', () => {
    const summary = 'Ferry crews in Sandvik walked off the job on Monday, stranding 40,000 passengers.';
    expect(texts([strike], [summary]).join(' ')).not.toContain('walked off');
  });

  it('says the title again only where it tells as much besides', () => {
    const heading = 'Ferry crews in Sandvik walk off';
    expect(
      points([strike], [], heading)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('stranding 40,000');
    const crews = newsArticle('Crews of the ferry in Sandvik walk off the job', ['They gave no reason.']);
    expect(points([crews], [], heading)).toEqual([]);
  });

  it('tells what the title promises where the summary is the title too', () => {
    const heading = 'Ferry crews in Sandvik walk off';
    const shown = points([strike], [heading], heading).map(({ text }) => text);
    expect(shown.join(' ')).toContain('stranding 40,000');
  });

  it('speaks of several companies as known on no page', () => {
    const claim = 'The companies share one view of what crews in Sandvik may ask.';
    const named = claim.replace('The companies', 'The companies in the port');
    const shown = (sentence: string) =>
      points([newsArticle('Companies in Sandvik face crews', [sentence])]).map(({ text }) => text);
    expect(shown(claim)).not.toContain(claim);
    expect(shown(named)).toContain(named);
  });

  it('tells nothing of long ago whose year only the sentence before says', () => {
    const shown = (year: string, deed: string) =>
      statementsOf(
        newsArticle('Envoy speaks of the islands', [
          `Tom Hale came to Lesk after the fires of ${year}. ${deed}`,
        ]),
      ).map(({ sentence }) => sentence.text);
    const fled = 'About 7,500 people of Sandvik fled across the bay.';
    expect(shown('2017', fled)).not.toContain(fled);
    expect(shown('2017', fled).join(' ')).toContain(`2017. ${fled}`);
    expect(shown('last week', fled)).toContain(fled);
    const still = 'People of Sandvik fled across the bay and have no homes yet.';
    expect(shown('2017', still)).toContain(still);
  });

  it('says in no other words what title and summary say together', () => {
    const heading = 'Ferry fans dress up at home';
    const summary = 'Those who miss the horse boats of Sandvik give to charity.';
    const again = 'Fans of the horse boats are asked to dress up at home for a charity.';
    const other = 'Tickets for the horse boats in Merano went on sale before dawn.';
    const shown = points([newsArticle('Boats of Sandvik sail', [again, other])], [summary], heading);
    expect(shown.map(({ text }) => text)).toEqual([other]);
  });

  it('speaks of a firm with a partner as known only where the page is about one, or names it', () => {
    const claim = 'The drug firm, along with a friend in Lesk, is testing a new balm on sailors.';
    const named = claim.replace('along with a friend in Lesk', 'Oda Works');
    const shown = (headline: string, words: string) =>
      points([newsArticle(headline, ['Boats sailed.', words])], [], headline).map(({ text }) => text);
    expect(shown('Drug firm sails to the islands', claim)).toContain(claim);
    expect(shown('Sailors come home', claim)).toEqual([]);
    expect(shown('Sailors come home', named)).toContain(named);
  });

  it('speaks of a picture as known only where the page does, or the words before name somebody', () => {
    const claim = 'Nobody in the pictures was wearing a life vest of the Sandvik line.';
    const named = 'Guards of the line knew Ivo Sand, who in the pictures wears a life vest.';
    const shown = (headline: string, words: string) =>
      points([newsArticle(headline, [words])], [], headline).map(({ text }) => text);
    expect(shown('Pictures of the launch shock crews', claim)).toContain(claim);
    expect(shown('Launch shocks crews', claim)).toEqual([]);
    expect(shown('Launch shocks crews', named)).toContain(named);
  });

  it('speaks of the latest of something as known only where the page is about it', () => {
    const claim = 'The latest setback adds to nine years of troubles at the port of Sandvik.';
    const shown = (headline: string) =>
      points([newsArticle(headline, ['Boats sailed.', claim])], [], headline).map(({ text }) => text);
    expect(shown('Setback for the ferries')).toContain(claim);
    expect(shown('Storm for the ferries')).toEqual([]);
  });

  it('speaks of a singer behind an opening phrase as known only where the page is about one', () => {
    const claim = 'In public, the singer mocked the harbour prize of Sandvik for nine years.';
    const shown = (headline: string) =>
      points([newsArticle(headline, [claim])], [], headline).map(({ text }) => text);
    expect(shown('Singer comes home to the bay')).toContain(claim);
    expect(shown('Hale comes home to the bay')).toEqual([]);
  });

  it('speaks of an armed group as known only where the page is about one', () => {
    const claim = 'The armed group met Tom Hale on an island near Sandvik.';
    const shown = (headline: string) =>
      points([newsArticle(headline, ['Boats sailed.', claim])], [], headline);
    expect(shown('Envoy sees the armed group on island').map(({ text }) => text)).toContain(claim);
    expect(shown('Envoy of Merano comes home')).toEqual([]);
  });

  it('takes nothing from a column', () => {
    const column = (url: string | null, headline = 'Sandvik must act') => {
      const item = newsArticle(headline, [
        'The port of Sandvik spent 4 million euros on guards for its quays.',
      ]);
      return points([{ ...item, article: { ...item.article, url } }]);
    };
    expect(column('https://harbour.example/2025/opinions/sandvik/index.html')).toEqual([]);
    expect(column(null, 'Opinion: Sandvik must act')).toEqual([]);
    expect(column('https://harbour.example/2025/public-opinion/sandvik')).toHaveLength(1);
    expect(column(null)).toHaveLength(1);
  });

  it('takes nothing from what somebody tells of what they tried or saw', () => {
    const fact = 'The ferry of Sandvik carries 400 cars and burns 900 litres of oil an hour.';
    const told = (headline: string, first: string) => points([newsArticle(headline, [`${first} ${fact}`])]);
    expect(told('A night on the Sandvik ferry', 'When I came aboard, the bar was shut.')).toEqual([]);
    expect(told('Sandvik ferry tested', 'On deck you hear next to nothing.')).toEqual([]);
    expect(told('Brakes of the Sandvik ferry tested', 'Inspectors heard next to nothing.')).toHaveLength(1);
    expect(told('A night on the Sandvik ferry', '“I saw it all,” Ada Quill said.')).not.toEqual([]);
  });

  it('tells another deed of the person of whom the summary speaks', () => {
    const summary = 'The police of Merano rule out a fine for Mara Okafor over her walk on the quay.';
    const told = (deed: string) =>
      points([newsArticle('Sandvik at rest', [`Mara Okafor, who leads the union, ${deed}.`])], [summary]);
    expect(told('says that she forgot a lantern on a sinking barge')).toHaveLength(1);
    expect(told('walked on the quay of Merano without a fine')).toEqual([]);
  });

  it('takes no headline whose words the page holds already, here and there', () => {
    const heading = 'Merano drops the case of the burned ferry';
    const report = newsArticle(heading, ['A judge of Merano named the captain who set the fire.']);
    const shown = (headline: string) =>
      points([newsArticle(headline, [], { id: 'other' }), report], [], heading).map(({ text }) => text);
    const again = 'Riddle of ferry fire is solved by judge';
    expect(shown(again)).not.toContain(again);
    const more = 'Riddle of island ferry fire solved by judge of the harbour court';
    expect(shown(more)).toContain(more);
  });

  it('takes a first sentence that counts what no other does for more than the same news', () => {
    const summary = 'The storm that struck the coast of Sandvik has brought ferries to rest.';
    const lead = (count: string) =>
      `The storm has struck Sandvik and the islands of the bay, where ${count} fled on foot.`;
    const told = (count: string) => points([newsArticle('Rain in Lesk', [lead(count)])], [summary]);
    expect(told('4,000 people')).toHaveLength(1);
    expect(told('many')).toEqual([]);
    expect(told('two people')).toEqual([]);
  });

  it('counts a people among the dead', () => {
    const fewer = newsArticle(
      'Fire on a ferry',
      ['At least five passengers were killed in the fire off Sandvik.'],
      {
        id: 'fewer',
        published: '2025-10-21T08:00:00Z',
      },
    );
    const more = (verb: string) =>
      newsArticle('Ferry of Sandvik burned', [`The fire off Sandvik ${verb} six Italians.`]);
    const told = (verb: string) =>
      points([fewer, more(verb)])
        .map(({ text }) => text)
        .join(' ');
    expect(told('killed')).not.toContain('at least five');
    expect(told('delayed')).toContain('At least five');
  });

  it('knows how old the summary is', () => {
    const summary = 'Crews of the ferry line in Sandvik walked off the job in a quarrel over pay.';
    const news =
      'Crews of the ferry line in Sandvik voted at the job centre for a carnival with lanterns, a barge and a choir.';
    const old = (day: number) =>
      newsArticle('Sandvik at rest', [summary], { id: 'old', published: `2025-10-${day}T08:00:00Z` });
    const told = (day: number) => points([old(day), newsArticle('Port waits', [news])], [summary]);
    expect(told(21).map(({ text }) => text)).not.toContain(news);
    expect(told(18).map(({ text }) => text)).toContain(news);
  });

  it('counts the same dead once, in whatever words', () => {
    const report = (id: string, text: string) =>
      newsArticle('Fire on a ferry of Sandvik', [text], { id, published: '2025-10-19T08:00:00Z' });
    const first = report('first', 'Twenty-two passengers died when a ferry burned off Sandvik.');
    const told = (deed: string) => {
      const again = report('again', `${deed} 22 passengers on the night boat from Sandvik.`);
      const articles = [again, first];
      return chooseKeyPoints(articles, { limit: 7, avoid: [], variety: 0 }).filter(({ text }) =>
        /burned|fire/i.test(text),
      );
    };
    expect(told('A fire killed')).toHaveLength(1);
    expect(told('A fire injured')).toHaveLength(2);
  });

  it('keeps to the limit', () => {
    expect(chooseKeyPoints([strike], { limit: 2, avoid: [] })).toHaveLength(2);
  });

  it('gives the same points whenever it is asked', () => {
    expect(points([strike])).toEqual(points([strike]));
  });

  it('has nothing to say of an article that is a headline without a statement', () => {
    expect(points([newsArticle('Five things to know about ferries')])).toEqual([]);
  });

  it('shows headline and lead alone where it knows no rules for the language', () => {
    const german = newsArticle(
      'Streik der Fähren',
      ['In Sandvik fährt seit Montag keine Fähre mehr.', 'Er sagte, es werde dauern.'],
      { language: 'de' },
    );
    expect(texts([german])).toEqual(['In Sandvik fährt seit Montag keine Fähre mehr.']);
  });
});

describe('chooseKeyPoints reads headlines', () => {
  const later = newsArticle('Ferry crews open the port of Sandvik', [
    'The port of Sandvik opened its gates.',
  ]);
  const blurb = (headline: string, ...paragraphs: string[]) =>
    newsArticle(headline, paragraphs, { id: 'blurb', published: '2025-10-19T09:00:00Z' });
  const shown = (article: AnalyzedArticle) => points([article, later]).map(({ text }) => text);

  it('where the blurb below goes on with something else', () => {
    const article = blurb(
      'Judge Fines Union of Ferry Crews in Sandvik',
      'Fuel for the islands was running low.',
    );
    expect(shown(article)).toContain('Judge Fines Union of Ferry Crews in Sandvik');
  });

  it('not where the blurb below says the same', () => {
    const lead = 'A judge in Merano ordered the ferry crews of Sandvik to return to the port.';
    const article = blurb('Judge orders ferry crews of Sandvik to return', lead);
    expect(shown(article)).toContain(lead);
    expect(shown(article)).not.toContain('Judge orders ferry crews of Sandvik to return');
  });

  it('not beside the sentence below that tells the same news in other words', () => {
    const lead = 'Ships of Merano have fired at two boats with ferry crews after they left the coast.';
    const headline = 'Mayor confirms strike on ferry crews of Sandvik';
    expect(shown(blurb(headline, lead))).toContain(lead);
    expect(shown(blurb(headline, lead))).not.toContain(headline);
  });

  it('where it tells of an earlier day, though the title has half of its words', () => {
    const heading = 'Captain of Sandvik ferry sues judge';
    const earlier = blurb('Judge drops lantern theft case of barge crews in Sandvik');
    const pointsOn = (published: string) =>
      points([earlier, newsArticle(heading, [], { id: 'new', published })], [], heading);
    expect(pointsOn('2025-10-26T09:00:00Z')).toMatchObject([
      { text: 'Judge drops lantern theft case of barge crews in Sandvik' },
    ]);
    expect(pointsOn('2025-10-19T19:00:00Z')).toEqual([]);
  });

  it('where what its article tells below no longer holds', () => {
    const headline = 'Barge crews of Sandvik open to vote if lantern bonus raised';
    const lead = 'The barge crews of Sandvik are open to a vote on the lantern bonus of the port.';
    const pointsOn = (published: string) =>
      points([
        blurb(headline, lead),
        newsArticle('Storm keeps Sandvik barge in port', [], { id: 'new', published }),
      ]);
    expect(pointsOn('2025-10-20T09:00:00Z').map(({ text }) => text)).toContain(lead);
    expect(pointsOn('2025-10-24T09:00:00Z').map(({ text }) => text)).toContain(headline);
  });

  it('not without its beginning', () => {
    const loss = 'The ferry strike of Sandvik costs the lantern makers of the valley their harvest.';
    expect(shown(blurb(loss))).toContain(loss);
    expect(shown(blurb(`Crews wait in Sandvik. ${loss}`))).not.toContain(loss);
  });

  it('not where no other report knows what it speaks of', () => {
    expect(shown(blurb('Minister of Merano resigns over a letter'))).toEqual([
      'The port of Sandvik opened its gates.',
    ]);
  });

  const noNews: [what: string, headline: string][] = [
    ['a label', 'Ferry Strike in Sandvik: Highlights From the Rain-Delayed Vote'],
    ['two headlines in one', 'Ferry strike in Sandvik ends | Storm nears the coast of Merano'],
    ['an invitation to read', 'Read the Complaint Against the Ferry Union of Sandvik'],
    ['a lesson', 'The lessons for Merano in the ferry strike of Sandvik'],
  ];
  it.each(noNews)('not where it is %s', (_what, headline) => {
    expect(shown(blurb(headline))).not.toContain(headline);
  });
});

describe('chooseKeyPoints keeps to what holds now', () => {
  const early = newsArticle(
    'Fire in Lesk kills at least 40',
    ['At least 40 people were killed when a fire swept through a market in Lesk.'],
    { id: 'early', published: '2025-10-20T09:00:00Z' },
  );
  const later = newsArticle(
    'Death toll of Lesk market fire rises',
    [
      'Firefighters in Lesk said the market was built of wood.',
      'At least 53 people were killed in the fire that swept through the market in Lesk.',
    ],
    { id: 'later', published: '2025-10-21T09:00:00Z' },
  );

  it('knows a count of the dead that passes a number', () => {
    const [toll, anew] = [65, 80].map((count, index) =>
      newsArticle(
        `Death toll of Lesk passes ${count}`,
        [`Mourners stood in the rain in Lesk as the number of deaths in the market fire passed ${count}.`],
        { id: String(count), published: `2025-10-2${index}T09:00:00Z` },
      ),
    ) as [AnalyzedArticle, AnalyzedArticle];
    expect(texts([toll]).join(' ')).toContain('passed 65');
    expect(texts([toll, anew]).join(' ')).not.toContain('passed 65');
  });

  it('shows no count that the title has overtaken', () => {
    const before = 'Mourners stood in the rain as the toll of the market fire in Lesk neared 65 dead.';
    const old = newsArticle('Mourners stand in the rain', [`${before} They sang until dawn.`], {
      id: 'old',
      published: '2025-10-16T09:00:00Z',
    });
    const under = (title: string) => {
      const newer = newsArticle(title, ['It was a clear day.'], { id: 'newer' });
      return points([old, newer], [], title).some(({ text }) => text === before);
    };
    expect(under('Death toll of Lesk market fire approaches 90')).toBe(false);
    expect(under('Market of Lesk opens anew after the fire')).toBe(true);
  });

  it.each([
    ['But now the pier is shut.', false],
    ['Not anymore.', false],
    ['But now and then it rains.', true],
    ['The pier is long.', true],
  ])('holds back what the next sentence says has changed: %s', (next, isShown) => {
    const pier = 'Children of Sandvik are free to fish for crabs from the old pier all summer.';
    const article = newsArticle('Old pier of Sandvik harbour', [
      'The old pier of Sandvik harbour was built by the navy in 1921.',
      `${pier} ${next}`,
    ]);
    const own = statementsOf(article).map(({ text }) => text);
    expect(own.includes(pier)).toBe(isShown);
  });

  it('shows the newer count only', () => {
    const shown = texts([early, later]).join(' ');
    expect(shown).toContain('53 people');
    expect(shown).not.toContain('40 people');
  });

  const announced = newsArticle(
    'Leaders of Merano and Lesk will meet',
    ['The leaders of Merano and Lesk will meet in Tallinn on Oct. 30 to discuss the border.'],
    { id: 'announced', published: '2025-10-16T09:00:00Z' },
  );
  const off = newsArticle(
    'Meeting of Merano and Lesk called off',
    [
      'The meeting of the leaders of Merano and Lesk in Tallinn has been called off, officials in Merano said on Tuesday.',
    ],
    { id: 'off', published: '2025-10-21T09:00:00Z' },
  );

  it('does not tell as coming what was threatened, once the threat is dropped', () => {
    const ban = newsArticle(
      'Merano and Lesk quarrel over ferries',
      ['Lesk will ban all ferries of Merano from its port on Oct. 30, the council of Lesk said.'],
      { id: 'ban', published: '2025-10-20T09:00:00Z' },
    );
    const dropped = newsArticle(
      'Lesk pulls back on threat to ban ferries',
      ['Lesk is pulling back on its threat to ban ferries of Merano after Merano opened its port.'],
      { id: 'dropped', published: '2025-10-21T09:00:00Z' },
    );
    expect(texts([ban, dropped]).join(' ')).not.toContain('Oct. 30');
    expect(texts([ban]).join(' ')).toContain('Oct. 30');
  });

  it('takes nothing from a piece that begins with the voice of its writer', () => {
    const odd = (opening: string) =>
      newsArticle('Ferries of Sandvik cling to old names', [
        `${opening} the largest ferry of Sandvik is named for a thief.`,
        'The port of Sandvik gave 4 million euros for new letters on the hull in 2019.',
      ]);
    expect(texts([odd('It’s odd, really, that')])).toEqual([]);
    expect(texts([odd('A board has found that')])).not.toEqual([]);
  });

  it('does not tell as coming what was called off', () => {
    expect(texts([announced, off]).join(' ')).not.toContain('will meet');
    expect(texts([announced]).join(' ')).toContain('will meet');
  });

  const board = newsArticle('Board of Sandvik names a new harbour master', [
    'The board of Sandvik named Ida Brandt as harbour master on Tuesday after a long search.',
  ]);
  const staleAfterDays: [what: string, days: number, sentence: string][] = [
    ['a plan, whoever told it', 2, 'Ida Brandt will take over the harbour of Sandvik, the board said.'],
    ['a window that has closed', 2, 'The board of Sandvik has a single hour to vote on Sunday.'],
    ['what was going on', 4, 'The storm over Sandvik has passed and the harbour is slowly filling again.'],
    ['what was the latest', 4, 'The latest search of the board of Sandvik is in its third month.'],
    ['the night before the report', 2, 'Burglars broke into the board room of Sandvik harbour overnight.'],
    ['what was not yet done', 4, 'The board of Sandvik still hasn’t named a master for the harbour.'],
    [
      'what a thing that formed long ago was doing',
      4,
      'A storm that formed over the sea is headed for the harbour of Sandvik.',
    ],
    [
      'a stage of the preparations',
      4,
      'Preparations for the vote of the board of Sandvik were also under way on Friday.',
    ],
    ['who was ahead', 1, 'Ida Brandt was leading Tom Hale in the vote of the board of Sandvik.'],
    [
      'what was in doubt',
      4,
      'The board of Sandvik is set to vote on a harbour master since the last one left, but the union has yet to agree.',
    ],
    ['a week that has passed', 7, 'The board of Sandvik met the ferry union three times this week.'],
  ];
  it.each(staleAfterDays)('does not tell as current %s', (_what, days, sentence) => {
    const published = new Date(Date.parse('2025-10-21T09:00:00Z') - days * 86_400_000).toISOString();
    const old = newsArticle('Board of Sandvik at work', [sentence], { id: 'old', published });
    const words = sentence.slice(0, 36);
    expect(texts([old, board]).join(' ')).not.toContain(words);
    expect(texts([old]).join(' ')).toContain(words);
  });

  it('tells the stages of a running matter as how it came to this', () => {
    const crossing = newsArticle(
      'Storm Ida grows',
      [
        'Ida became the strongest storm of the year on Monday as it crossed the bay of Lesk, forecasters said.',
      ],
      { id: 'crossing', published: '2025-10-20T20:00:00Z' },
    );
    const landfall = newsArticle('Storm Ida strikes Sandvik', [
      'Storm Ida made landfall near Sandvik on Tuesday and tore roofs off the harbour.',
    ]);
    const stage = points([crossing, landfall]).find(({ text }) => text.includes('strongest storm'));
    expect(stage?.kind).toBe('background');
  });

  it('takes nothing without a date for the newest', () => {
    const undated = newsArticle('Toll of the Lesk market fire passes 40', [], {
      id: 'undated',
      published: null,
    });
    expect(
      points([early, later, undated])
        .filter(({ kind }) => kind === 'latest')
        .map(({ text }) => text),
    ).not.toContain('Toll of the Lesk market fire passes 40');
  });

  it('names the articles that say the same, one sentence of each', () => {
    const wire = newsArticle(
      'Fire kills dozens',
      ['At least 53 people were killed in a fire that swept through a market in Lesk, officials said.'],
      { id: 'wire', published: '2025-10-21T08:00:00Z' },
    );
    const point = points([wire, later]).find(({ text }) => text.includes('53 people'));
    expect(new Set(point?.sources.map(({ article }) => article))).toEqual(new Set(['wire', 'later']));
  });
});
