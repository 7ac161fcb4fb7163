import { describe, expect, test } from 'vitest';
import { rulesForShowing, vetoes, vetoOf } from '../../src/story/key-point/showable.ts';
import { sampleSentences } from '../sample-sentences.ts';
import { newsArticle } from './news-article.ts';

/** The rule that keeps back a sentence of an article's body, or its headline; null where it may be shown. */
function vetoed(text: string, { headline = false } = {}): string | null {
  const article = headline
    ? newsArticle(text, ['Ferries stood still.'])
    : newsArticle('Ferries stand still', [text]);
  const sentence = article.analysis.sentences[headline ? 0 : 1];
  if (!sentence) throw new Error(`no sentence: ${text}`);
  const own = { sentence, place: headline ? -1 : 0, attributions: article.analysis.attributions };
  return vetoOf(article, own, text);
}

describe('a sentence is kept back', () => {
  test.each([
    ['too-short', 'The captain has denied the theft.', 'Mr. Hale has denied the theft.'],
    [
      'explains-elsewhere',
      'Lately three captains of Sandvik, such as Ivo Hale, have spoken out.',
      'Lately three captains of Sandvik, such as Ivo Hale, have spoken of storms.',
    ],
    [
      'asked-for-the-report',
      'Wire North spoke to nine lawyers about the contract of the Sandvik crews.',
      'The mayor of Sandvik spoke to nine lawyers and then signed the contract.',
    ],
    [
      'draws-attention',
      'The port of Sandvik showed how a small town can feed its crews in winter.',
      'The port of Sandvik showed how its cooks feed their crews in winter.',
    ],
    [
      'explains-elsewhere',
      'Ivo Hale makes predictions for the races of the Sandvik crews.',
      'Ivo Hale makes sails for the races of the Sandvik crews.',
    ],
    [
      'byline-or-credit',
      'The mayor of Sandvik and a captain are shown at the old quay.',
      'The mayor of Sandvik and a captain are at home by the old quay.',
    ],
    [
      'interview-teaser',
      'The Harbour Post’s Ada Quill recounts what she saw on the quay of Sandvik.',
      'Mayor Ada Quill recounts what she saw on the quay of Sandvik.',
    ],
    [
      'about-the-coverage',
      'Photographers for The Post caught the fire at the old quay of Sandvik.',
      'Photographers for the port caught the fire at the old quay of Sandvik.',
    ],
    [
      'about-the-coverage',
      'The closure of the port recalls Harbour Radio’s recent interview with Mara Okafor.',
      'The closure of the port recalls Sandvik’s old quarrel with Mara Okafor.',
    ],
    [
      'teaser',
      'Follow the race of the Sandvik crews around the bay all day.',
      'Followers of the race of the Sandvik crews rowed around the bay.',
    ],
    [
      'where-the-writer-is',
      'Seals of the bay of Sandvik have slept here in winter since 1921.',
      'Seals of the bay of Sandvik are here to stay, Mara Okafor says.',
    ],
    [
      'draws-attention',
      'The new chart tells a different story of the port of Sandvik.',
      'The new mayor tells two old stories of the port of Sandvik.',
    ],
    [
      'speaks-to-the-reader',
      'Don’t take the ferry of Sandvik for the one that sails to Lesk.',
      'Crews don’t take the ferry of Sandvik for the one that sails to Lesk.',
    ],
    [
      'speaks-as-if-aloud',
      'Oh, and the ferry of Sandvik has no lamps at all.',
      'Norvik Oil, and not the ferry of Sandvik, has no lamps at all.',
    ],
    [
      'interview-teaser',
      'The Harbour Post contacted the port of Sandvik to ask when ferries would sail.',
      'The port of Sandvik contacted crews to ask when ferries would sail.',
    ],
    ['too-short', 'Fear, hunger and thirst were common.', 'Fear and hunger were common in Sandvik.'],
    ['too-short', 'Ferries in Sandvik stood still.', 'Ferries in Sandvik stood still on Monday.'],
    [
      'too-long',
      `Ferries stood still${' in Sandvik'.repeat(36)}.`,
      'Ferries stood still all day in Sandvik.',
    ],
    [
      'question',
      'Will the ferries of Sandvik sail again this week?',
      'Nobody knows when the ferries of Sandvik will sail again.',
    ],
    [
      'tells-little',
      'That is how it was and will be for now.',
      'That is how ferry crews in Sandvik see it now.',
    ],
    [
      'exclamation',
      'The ferries of Sandvik sail again at last!',
      'The ferries of Sandvik sail again at last.',
    ],
    [
      'cut-off-by-the-feed',
      'The ferry crews of Sandvik walked off the job on Monday after …',
      'The ferry crews of Sandvik … walked off the job on Monday.',
    ],
    [
      'unfinished',
      'The ferry crews of Sandvik walked off the job on Monday after',
      'The ferry crews of Sandvik walked off the job (on Monday).',
    ],
    [
      'fragment',
      'walked off the job on Monday in the port of Sandvik.',
      '40 crews walked off the job on Monday in the port of Sandvik.',
    ],
    [
      'fragment',
      'No ferries, no heated waiting rooms on the islands.',
      'No ferries sailed, and no waiting room was heated on the islands.',
    ],
    [
      'answers-without-the-answer',
      'Mara Okafor responded to angry claims of the port of Sandvik about her union.',
      'Mara Okafor responded to the claims of the port of Sandvik by closing its gate.',
    ],
    [
      'answers-without-the-answer',
      'The mayor of Sandvik replied on Monday to questions about the ferry strike, and replied to comments.',
      'Two ferry crews of Sandvik responded to a call from a sinking boat.',
    ],
    [
      'what-it-is-comes-next',
      'In a speech in Sandvik, Mara Okafor put forward a rather strange idea.',
      'In a speech in Sandvik, Mara Okafor put forward an idea that would close the port.',
    ],
    [
      'what-it-is-comes-next',
      'Mara Okafor told crews in Sandvik that she had a plan and an idea.',
      'Mara Okafor told crews in Sandvik that a longer strike would be a bad idea.',
    ],
    [
      'explains-elsewhere',
      'Captains of Sandvik discuss how ferries sail in a storm.',
      'Captains of Sandvik will meet the port on Friday to discuss how ferries sail in a storm.',
    ],
    [
      'what-it-is-comes-next',
      'Tom Hale has made his anger at the ferry union official.',
      'Tom Hale has made his brother an official of the ferry union.',
    ],
    [
      'draws-attention',
      'The ferry strike of Sandvik has thrown a harsh spotlight on the pay of its crews.',
      'The keeper of Sandvik has shut off the light on the quay.',
    ],
    [
      'draws-attention',
      'The ferry strike of Sandvik is raising serious questions about the port.',
      'Lawmakers in Sandvik raised questions about the contract of the port.',
    ],
    [
      'draws-attention',
      'A court in Sandvik adds a new chapter to the tale of the ferries.',
      'A court in Sandvik adds a new clause to the contract of the ferries.',
    ],
    [
      'draws-attention',
      'The island of Sandvik has passed a sombre milestone since the storm.',
      'The island of Sandvik has passed a sombre milestone of 40 dead since the storm.',
    ],
    [
      'draws-attention',
      'Ferry crews in Sandvik are already looking ahead to the next summer.',
      'Ferry crews in Sandvik are already looking at the books of the next summer.',
    ],
    [
      'draws-attention',
      'Pictures from Sandvik show just how high the water rose.',
      'Marks on a wall in Sandvik show that the water rose two metres.',
    ],
    [
      'interview-teaser',
      'Lesk correspondent Ada Quill reports from the port of Sandvik.',
      'Lesk correspondent Ada Quill was arrested in the port of Sandvik.',
    ],
    [
      'fragment',
      'While crews walked off the job on Monday in the port of Sandvik.',
      'While crews walked off the job, the port of Sandvik stayed open.',
    ],
    [
      'explains-elsewhere',
      'Mara Okafor has revealed the meaning behind the flag of the Sandvik crews.',
      'Mara Okafor has revealed the sum that the port of Sandvik owes its crews.',
    ],
    [
      'explains-elsewhere',
      'Mara Okafor said something startling in her speech to the crews of Sandvik.',
      'Mara Okafor said something had to change in the port of Sandvik.',
    ],
    [
      'shouting',
      'FERRY CREWS WALKED OFF THE JOB ON MONDAY IN SANDVIK.',
      'FERRY crews walked off the job on Monday in SANDVIK.',
    ],
    [
      'transcript',
      'MARA OKAFOR: Ferry crews walked off the job in Sandvik.',
      'UNESCO said that ferry crews walked off the job in Sandvik.',
    ],
    [
      'no-verb',
      'A long day of calm in the port of Sandvik.',
      'A long day of calm ended in the port of Sandvik.',
    ],
    [
      'no-verb',
      'The cold hands on the rails of the ferry in Sandvik.',
      'The cold hands on the rails of the ferry in Sandvik shook.',
    ],
    [
      'no-verb',
      'More than 6,000 passengers in one long queue on the quay of Sandvik.',
      'More than 6,000 passengers storm the quay of Sandvik.',
    ],
    [
      'no-verb',
      'Mara Okafor, the union leader, without a word for the port of Sandvik.',
      'Mara Okafor, the union leader, didn’t spare the port of Sandvik.',
    ],
    [
      'byline-or-credit',
      'Teresa Vidal (R) spoke with ferry crews in Sandvik on Monday.',
      'Teresa Vidal (43) spoke with ferry crews in Sandvik on Monday.',
    ],
    [
      'byline-or-credit',
      'Reporting by Mara Okafor helped trace the ferries of Sandvik.',
      'Reports reached the ferries of Sandvik too late on Monday.',
    ],
    [
      'byline-or-credit',
      'Crews walked off their ferries in Sandvik on Monday (Getty Images).',
      'Crews walked off their ferries in Sandvik on Monday (a holiday).',
    ],
    [
      'about-the-coverage',
      'This article was changed after crews in Sandvik went back to work.',
      'The article of the contract that crews in Sandvik reject was changed.',
    ],
    [
      'about-the-coverage',
      'Each issue will list the ferries that left Sandvik late.',
      'Each ferry will list the crews that left Sandvik late.',
    ],
    [
      'about-the-coverage',
      'Sign up to hear when ferries of Sandvik sail again.',
      'Crews had to sign a contract before ferries of Sandvik sailed.',
    ],
    [
      'about-the-coverage',
      'With the ferries of Sandvik in port, here are some figures on the strike.',
      'With the ferries of Sandvik in port, some figures on the strike are out.',
    ],
    [
      'about-the-coverage',
      'Ada Quill of the Harbour Post has more from the port of Sandvik.',
      'Ada Quill of the Harbour Board has more ferries than the port of Sandvik.',
    ],
    [
      'about-the-coverage',
      'The Harbour Hour, which began in May, airs on weekdays from Sandvik.',
      'The Harbour Board airs its ferries before they leave Sandvik.',
    ],
    [
      'byline-or-credit',
      'Coast guard via AP – Crews walked off their ferries in Sandvik on Monday.',
      'Crews walked off their ferries and via the quay into Sandvik on Monday.',
    ],
    [
      'markup-or-address',
      'Ferries of Sandvik stood still on Monday, see <a>the list</a>.',
      'Ferries of Sandvik stood still on Monday, see the list.',
    ],
    [
      'markup-or-address',
      'Ferries of Sandvik stood still on Monday pic.twitter.com/abc.',
      'Ferries of Sandvik stood still on Monday, says a picture on Twitter.',
    ],
    [
      'caption',
      'Passengers wait for a ferry that never came in Sandvik on May 3, 2023.',
      'Passengers have waited for a ferry in Sandvik since May 3, 2023.',
    ],
    [
      'caption',
      'A flag with the arms of Sandvik hangs on a fence on 3 May 2023, amid the strike of the crews.',
      'A flag with the arms of Sandvik has hung on a fence since 3 May 2023, amid the strike of the crews.',
    ],
    [
      'caption',
      'A ferry is seen at the quay of Sandvik on 3 May 2023.',
      'A ferry is due at the quay of Sandvik on 3 May 2026.',
    ],
    [
      'help-line',
      'The hotline of the port of Sandvik is open day and night at 555 010 0100.',
      'The hotline of the port of Sandvik counted 900 calls on Monday night.',
    ],
    [
      'explains-elsewhere',
      'The captain who saved the ferry of Sandvik is speaking out.',
      'The captain who saved the ferry of Sandvik is walking out.',
    ],
    [
      'disclosure',
      'The port of Sandvik provided flights for the journey there.',
      'The port of Sandvik provided beds for passengers on Monday.',
    ],
    [
      'teaser',
      'Here’s how ferry crews brought the port of Sandvik to rest.',
      'Here in Sandvik, ferry crews brought the port to rest.',
    ],
    [
      'teaser',
      'What to know about the strike that stopped the ferries of Sandvik.',
      'Whatever the judge decides, the ferries of Sandvik will not sail on Tuesday.',
    ],
    [
      'explains-elsewhere',
      'A captain of the Sandvik line explains why crews walked off.',
      'A captain of the Sandvik line explained the strike to passengers.',
    ],
    [
      'explains-elsewhere',
      'Ada Quill examines how the strike of the Sandvik line was reported.',
      'Ada Quill examines ferries of the Sandvik line for the insurer.',
    ],
    [
      'explains-elsewhere',
      'Mayor Teresa Vidal reacts to the way the ferry line treats Sandvik.',
      'Mayor Teresa Vidal reacted to the strike in Sandvik with a new law.',
    ],
    [
      'explains-elsewhere',
      'The captain of the Sandvik ferry speaks out on the strike of the crews.',
      'The captain of the Sandvik ferry spoke out of turn and left the talks.',
    ],
    [
      'interview-teaser',
      'From videos and calls, The Post has pieced together the last hour of the ferry of Sandvik.',
      'From videos and calls, the police have pieced together the last hour of the ferry of Sandvik.',
    ],
    [
      'teaser',
      'New details emerge from a clerk about why the ferry of Sandvik sank.',
      'New details of the contract let the ferry of Sandvik sail.',
    ],
    [
      'first-person',
      'Mara Okafor told us why the ferries of Sandvik would stay in port.',
      'Mara Okafor told a court why the ferries of Sandvik would stay in port.',
    ],
    [
      'interview-teaser',
      'Ada Quill reports from the port of Sandvik.',
      'Ada Quill reports a theft from the port of Sandvik.',
    ],
    [
      'introduces-a-guest',
      'Ada Quill is a senior research fellow at the College of Lesk.',
      'Ada Quill is a research fellow at the College of Lesk, which closed its doors on Monday.',
    ],
    [
      'introduces-a-guest',
      'Author Ada Quill of Lesk College is a captain who also writes about quays.',
      'Author Ada Quill of Lesk College has sold a captain one of the oldest quays of Sandvik.',
    ],
    [
      'answers-without-the-answer',
      'Two captains of Sandvik take to the floor to respond.',
      'Two captains of Sandvik take the floor and refuse to respond.',
    ],
    [
      'interview-teaser',
      'The Harbour Post’s Ada Quill blasts the mayor of Sandvik over the strike.',
      'The Harbour Post’s Ada Quill wins the prize of Sandvik for her work.',
    ],
    [
      'interview-teaser',
      'The Harbour Post Network is tracking how the strike is felt in Sandvik.',
      'The Harbour Post is closing the hall in which the strike of Sandvik began.',
    ],
    [
      'interview-teaser',
      'The Post shows the inside of a hall in Sandvik where crews wait for their pay.',
      'The survey shows the inside of a hall in Sandvik where crews wait for their pay.',
    ],
    [
      'explains-elsewhere',
      'As the radio’s editor for the islands reports, the strike is the third in Sandvik.',
      'As Radio Merano reports, the strike is the third in Sandvik.',
    ],
    [
      'interview-teaser',
      'Harbour Radio’s Ada Quill sat down with a captain of the Sandvik line.',
      'Harbour Radio was shut when Ada Quill sat down with a captain of the Sandvik line.',
    ],
    [
      'interview-teaser',
      'The Harbour Post’s Ada Quill has the exclusive interview with a captain of Sandvik.',
      'The Harbour Post has the exclusive right to print the plans of Sandvik.',
    ],
    [
      'interview-teaser',
      'Mara Okafor, who speaks for the ferry crews, discusses the strike with Radio Merano.',
      'Mara Okafor, who speaks for the ferry crews, discussed the strike with the owners.',
    ],
    [
      'interview-teaser',
      'The captain of the Sandvik line spoke to HRM Breakfast about his call.',
      'The captain of the Sandvik line spoke to HRM lawyers and left the port.',
    ],
    [
      'interview-teaser',
      'The Harbour Post spoke to four captains of Sandvik about the strike.',
      'The Harbour Post was told of four captains of Sandvik on strike.',
    ],
    [
      'explains-elsewhere',
      'Okafor, a captain, tells Radio Merano her story of the strike in Sandvik.',
      'Okafor, a captain, tells Radio Merano that the strike in Sandvik is over.',
    ],
    [
      'explains-elsewhere',
      'The harbour show takes a look at the strike that stopped Sandvik.',
      'The harbour board takes a boat to the strike that stopped Sandvik.',
    ],
    [
      'explains-elsewhere',
      'Passengers who were left behind react to the strike in Sandvik.',
      'Passengers who were left behind had to react to the strike in Sandvik.',
    ],
    [
      'interview-teaser',
      'The Post’s Ada Quill goes inside the quays of Sandvik where crews are on strike.',
      'The port’s guards go inside the quays of Sandvik where crews are on strike.',
    ],
    [
      'interview-teaser',
      'The Post’s Ada Quill spent the morning on a ferry of Sandvik.',
      'The port’s guards spent the morning on a ferry of Sandvik.',
    ],
    [
      'teaser',
      'Photographs of some of the days since the ferries were stopped in Sandvik.',
      'Photographs show some of the ferries that were stopped in Sandvik.',
    ],
    [
      'about-the-coverage',
      'Ada Quill of the Harbour Post in Sandvik has the latest.',
      'Ada Quill of the Harbour Board in Sandvik has the latest ferry.',
    ],
    [
      'interview-teaser',
      'Wire North’s Ada Quill reports live from the quays of Sandvik.',
      'Ports of Sandvik report that ferries live up to their name.',
    ],
    [
      'interview-teaser',
      'Crews walked off their ferries in Sandvik on Friday Wire North’s Ada Quill reports.',
      'Crews walked off their ferries in Sandvik on Friday, Wire North reports.',
    ],
    [
      'teaser',
      'A simple guide to the law that stopped the ferries of Sandvik.',
      'A simple law stopped the ferries of Sandvik on Monday.',
    ],
    [
      'about-the-coverage',
      'The end of the fight on the ferry of Sandvik is out of frame.',
      'The end of the fight on the ferry of Sandvik is out of sight.',
    ],
    [
      'about-the-coverage',
      'The Harbour Post has reporters standing by in the port of Sandvik.',
      'The Harbour Board has boats standing by in the port of Sandvik.',
    ],
    [
      'teaser',
      'The inside story of the strike that stopped the ferries of Sandvik.',
      'The inside of the ferries that were stopped in Sandvik was burnt.',
    ],
    [
      'day-as-a-heading',
      'Monday night: Ferry crews walked off the job in Sandvik.',
      'Monday night brought ferry crews out on strike in Sandvik.',
    ],
    [
      'interview-teaser',
      'The Quay Hour’s producer Ada Quill reports on the strike of Sandvik and how it may end.',
      'The Quay Hour’s producer Ada Quill was fined for her part in the strike of Sandvik.',
    ],
    [
      'interview-teaser',
      'The Harbour Post’s Ada Quill travelled to Sandvik, where some fear for the fair.',
      'The Harbour Post’s Ada Quill was in Sandvik, where thieves stole her boat.',
    ],
    [
      'sets-a-scene',
      'On an old stone bridge on the edge of Sandvik, young crews gather around a fire.',
      'On an old stone bridge on the edge of Sandvik, a court is to be built.',
    ],
    [
      'draws-attention',
      'The new papers of the port of Sandvik are as baffling as they are frightening.',
      'The new papers of the port of Sandvik are as thick as they are wide.',
    ],
    [
      'draws-attention',
      'The last night of Sandvik is pieced together by crews who lived through it.',
      'The last boat of Sandvik is held together by ropes of crews who lived through it.',
    ],
    [
      'explains-elsewhere',
      'As the Harbour Post’s Ada Quill reports - crews of Sandvik want bread.',
      'As the harbour’s tower fell - crews of Sandvik want bread - nobody was hurt.',
    ],
    [
      'transcript',
      'Ada Quill: Crews of Sandvik have no bread left to share.',
      'The crews of Sandvik say: Nothing is left to lose.',
    ],
    [
      'fragment',
      'Things like bread for the crews who were sent from Sandvik.',
      'Things are changing for the crews who were sent from Sandvik.',
    ],
    [
      'speaks-to-the-reader',
      'A ferry captain of Sandvik tells how to keep yourself dry.',
      'A ferry captain of Sandvik keeps himself dry.',
    ],
    [
      'sets-a-scene',
      'After nine weeks on the ice, the day had finally come for Tom Hale to see Sandvik.',
      'The time of the ferries of Sandvik had come to an end, Tom Hale told the board.',
    ],
    [
      'sets-a-scene',
      'On a rainy Tuesday morning, Tom Hale opened the gates of the port of Sandvik.',
      'On a ship of the navy, Tom Hale opened the safe of the port of Sandvik.',
    ],
    [
      'interview-teaser',
      'The Harbour Post’s Ada Quill talks with a captain about Sandvik.',
      'The Harbour Board’s crews talked with a captain in Sandvik.',
    ],
    [
      'interview-teaser',
      'Correspondent Ada Quill reports from the quays of Sandvik on Monday.',
      'Crews reported from the quays of Sandvik that nobody worked on Monday.',
    ],
    [
      'interview-teaser',
      'Jonas Brek, who leads the institute of ports in Sandvik, talks to Wire North.',
      'Jonas Brek, who leads the institute of ports in Sandvik, talked to crews.',
    ],
    [
      'speaks-to-the-reader',
      'Ferries of Sandvik will not take your car to the island on Tuesday.',
      'Ferries of Sandvik asked for “your patience” on Tuesday and stayed in port.',
    ],
    [
      'first-person',
      'On Monday we watched ferry crews walk off the job in Sandvik.',
      'On Monday ferry crews who said “we are done” walked off the job in Sandvik.',
    ],
    [
      'first-person',
      'The strike of the ferry crews cost us all a day in Sandvik.',
      'The ferries of Sandvik were built before World War I and sail still.',
    ],
  ])('%s: %s', (rule, kept, shown) => {
    expect([vetoed(kept), vetoed(shown)]).toEqual([rule, null]);
  });
});

describe('a headline is kept back', () => {
  test.each([
    ['too-short', 'Sandvik ferries stand still', 'Sandvik ferries stand still again'],
    ['opens-a-list', 'Ferry crews stop Sandvik port –', 'Ferry crews stop Sandvik port'],
    [
      'no-verb',
      'Ferry Strike in Sandvik: Highlights From the Rain-Delayed Vote',
      'Ferry Strike in Sandvik: Judge Orders Crews Back to Work',
    ],
    ['no-verb', 'A night without sleep in the hall of Sandvik', 'Gunmen storm the hall of Sandvik by night'],
    [
      'no-verb',
      'Sandvik: Sailing safely during viruses of winter',
      'Sandvik: Sailing stops during viruses of winter',
    ],
    [
      'explains-elsewhere',
      'Captain Quill shows Mara how to tie a rope in Sandvik',
      'Captain Quill shows Mara an old rope in Sandvik',
    ],
    ['no-verb', 'Strike of Sandvik crews: $9m', 'Strike of crews costs $9m in Sandvik'],
    [
      'headline-that-promises',
      'The deal of the port of Sandvik doesn’t do enough',
      'The port of Sandvik does enough to end strike',
    ],
    [
      'headline-that-promises',
      'Strike shows a bitter truth about Sandvik',
      'Strike shows its strength in Sandvik',
    ],
    [
      'two-headlines',
      'Ferry crews stop Sandvik port | Storm nears the coast',
      'Ferry crews stop Sandvik port as storm nears the coast',
    ],
    [
      'teaser',
      'Read the complaint against ferry crews that stopped Sandvik',
      'Readers complain of ferry crews that stopped Sandvik',
    ],
    [
      'headline-that-promises',
      'Ferry crews stop Sandvik port – why the union walked out',
      'Ferry crews stop Sandvik port – and the union walks out',
    ],
    [
      'headline-that-promises',
      'Crews leave Sandvik with five unanswered questions',
      'Crews leave Sandvik with five demands unanswered',
    ],
    [
      'headline-that-promises',
      'Ferry strike: Pictures as crews stop Sandvik',
      'Ferry strike: Crews burn pictures in Sandvik',
    ],
  ])('%s: %s', (rule, kept, shown) => {
    expect([vetoed(kept, { headline: true }), vetoed(shown, { headline: true })]).toEqual([rule, null]);
  });
});

test('tries a rule on every sentence that it forbids', () => {
  for (const text of sampleSentences()) {
    const facts = { text, unquoted: text.replace(/“[^”]*”|"[^"]*"/g, '“”'), outlet: 'The Harbour Post' };
    const tried = new Set(rulesForShowing(text));
    const lost = vetoes.filter(
      (rule) => !tried.has(rule) && [true, false].some((headline) => rule.forbids({ ...facts, headline })),
    );
    expect([text, lost.map(({ name }) => name)]).toEqual([text, []]);
  }
});
