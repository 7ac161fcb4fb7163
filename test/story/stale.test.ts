import { expect, test } from 'vitest';
import { findEvents, mergeEvents } from '../../src/story/events.ts';
import { isStale } from '../../src/story/key-point/stale.ts';
import { statementsOf } from '../../src/story/key-point/statement.ts';
import { viewStory } from '../../src/story/key-point/story-view.ts';
import { newsArticle } from './news-article.ts';

/** Whether a sentence of 10 October is overtaken in a story whose newest report, of a later day, says this. */
function isOvertaken(
  sentence: string,
  day: number,
  newest = 'Crews played cards on the quay of Sandvik.',
): boolean {
  const lead = 'Ferry crews in Sandvik walked off the job.';
  const first = newsArticle('Ferries stand still', [`${lead} ${sentence}`], {
    id: 'first',
    published: '2025-10-10T08:00:00Z',
  });
  const second = newsArticle('Ferries of Sandvik in port', [newest], {
    id: 'second',
    published: `2025-10-${day}T20:00:00Z`,
  });
  const articles = [first, second];
  const view = viewStory(articles, mergeEvents(articles, articles.flatMap(findEvents)));
  const own = statementsOf(first).filter((one) => one.sentence.text === sentence);
  if (own.length === 0) throw new Error(`not shown anyhow: ${sentence}`);
  return own.every((one) => isStale(one, view));
}

/** A sentence that a newer report overtakes, and a like one that it leaves standing. */
test.each([
  [
    'held-possible-for-a-day-now-past',
    16,
    'The first ferry could reach Sandvik on Oct. 12.',
    'The first ferry reached Sandvik on Oct. 9.',
  ],
  [
    'plan-of-an-old-report',
    16,
    'The mayor of Sandvik will close the quay to crews.',
    'Tom Hale lost the vote of Sandvik after saying that the mayor will close the quay to crews.',
  ],
  [
    'plan-of-an-old-report',
    16,
    '“No crew will ever sleep on this quay,” the mayor of Sandvik, Tom Hale, says.',
    '“No crew will ever sleep on this quay,” the mayor of Sandvik, Tom Hale, tweeted Friday.',
  ],
  [
    'plan-of-an-old-report',
    16,
    'The court of Sandvik will hear the ferry union on Oct. 14.',
    'The court of Sandvik will hear the ferry union on Oct. 24.',
  ],
  [
    'state-of-an-old-report',
    16,
    'The mayor of Sandvik praises crews because they are bailing out the ferry.',
    'The mayor of Sandvik praised crews who are bailing out the ferry.',
  ],
  [
    'due-within-days-of-an-old-report',
    16,
    'A verdict on the ferry of Sandvik could come in as little as two weeks, Mara Okafor said.',
    'A verdict on the ferry of Sandvik came in two weeks, Mara Okafor said.',
  ],
  [
    'plan-of-an-old-report',
    16,
    'The court of Sandvik will hear the ferry union, raising hopes for a contract by Dec. 24.',
    'The court of Sandvik will hear the ferry union, opening the talks on Dec. 24.',
  ],
  [
    'score-of-an-old-report',
    12,
    'Mara Okafor holds strong lead in Sandvik vote.',
    'Mara Okafor holds rally in Sandvik vote.',
  ],
  [
    'plan-of-an-old-report',
    12,
    'The mayor of Sandvik is set to open a pier on Friday, her aide told a reporter.',
    'The mayor of Sandvik was set to open a pier on Friday, her aide told a reporter.',
  ],
  [
    'role-of-an-old-report',
    20,
    'The Liberal candidate for the harbour board of Sandvik said he was at sea when the money went missing.',
    'The Liberal candidate for the harbour board of Sandvik, Ivo Hale, said he was at sea when the money went missing.',
  ],
  [
    'at-work-before-a-later-report',
    10,
    'About 30 firefighters are battling a blaze in the sheds of Sandvik.',
    'About 30 firefighters put out a blaze in the sheds of Sandvik.',
  ],
  [
    'plan-that-may-have-been-carried-out',
    13,
    'The court of Sandvik will hear the ferry union later this month.',
    'The court of Sandvik will hear the ferry union in November 2025.',
  ],
  [
    'plan-of-an-old-report',
    11,
    'The court of Sandvik will hear the ferry union.',
    'The court of Sandvik heard the ferry union.',
  ],
  [
    'state-of-an-old-report',
    16,
    'A truce in the port of Sandvik appears to hold even as crews walked out of two halls.',
    'A truce in the port of Sandvik held even as crews walked out of two halls.',
  ],
  [
    'state-of-an-old-report',
    16,
    'The mayor of Sandvik is sending guards to the quay, painted red at night.',
    'Mara Okafor said that the mayor of Sandvik is sending guards to the quay, painted red at night.',
  ],
  [
    'state-of-an-old-report',
    16,
    'With the fair at hand, no captain of Sandvik has taken the oath.',
    'With the fair at hand, a captain of Sandvik has taken the oath.',
  ],
  [
    'state-of-an-old-report',
    16,
    'There’s a fresh call on the quay of Sandvik for a ballot, with some crews who sought to have it opened.',
    'A fresh call for a ballot reached the quay of Sandvik, with some crews who sought to have it opened.',
  ],
  [
    'for-so-long-by-an-old-report',
    16,
    'For nearly two weeks crews of Sandvik have slept on the quay.',
    'For two crews of Sandvik the judges have found a bed on the quay.',
  ],
  [
    'state-of-an-old-report',
    16,
    'The river of Sandvik has begun to rise over the quay.',
    'The river of Sandvik has risen over the quay.',
  ],
  [
    'state-told-long-ago',
    19,
    'The captain of the Sandvik ferry is getting letters from strangers, the union of Sandvik said.',
    'The captain of the Sandvik ferry got letters from strangers, the union of Sandvik said.',
  ],
  [
    'later-on-a-day-now-told',
    10,
    'Crews of Sandvik will sing on the quay this evening.',
    'Crews of Sandvik will sing on the quay on Oct. 24.',
  ],
  [
    'later-on-a-day-now-told',
    10,
    'Ahead of this evening’s race, crews of Sandvik quarrel over the boats.',
    'Ahead of the race of Lesk, crews of Sandvik quarrel over the boats.',
  ],
  [
    'counted-anew',
    11,
    'Cases of the harbour fever reached 900 in the port of Sandvik.',
    'Cases of the harbour fever closed 900 rooms in the port of Sandvik.',
    'Cases of the harbour fever topped 1,200 in the port of Sandvik.',
  ],
  [
    'going-on-at-an-older-report',
    12,
    'Crews of Sandvik are asking the port for a map of its quays, but have found one in a shop.',
    'Crews of Sandvik asked the port for a map of its quays, but have found one in a shop.',
  ],
  [
    'score-of-an-old-report',
    10,
    'The ferry union of Sandvik was narrowly leading in the ballot of the morning.',
    'The ferry union of Sandvik narrowly won the ballot of the morning.',
  ],
  [
    'state-until-a-day-now-past',
    12,
    'A ticket to the fair of Sandvik is free for those who book by noon on Oct. 11.',
    'A ticket to the fair of Sandvik is free for those who book by noon on Oct. 24.',
  ],
  [
    'now-of-an-older-report',
    13,
    'Mara Okafor has just closed two quays of Sandvik.',
    'Mara Okafor has closed two just offices of Sandvik.',
  ],
  [
    'score-of-an-old-report',
    11,
    'Mara Okafor holds a clear lead in the ballot of Sandvik.',
    'Mara Okafor was offered a clear lead role in the opera of Sandvik.',
  ],
  [
    'open-at-an-older-report',
    11,
    'In the most recent vote, crews of the port of Sandvik sent their chair home.',
    'In the vote of March, crews of the port of Sandvik sent their chair home.',
  ],
  [
    'open-at-an-older-report',
    12,
    'The vexed board of Sandvik has not been seated yet, but it has paid for the quay.',
    'The vexed board of Sandvik has not been paid, but it has paid for the quay.',
  ],
  [
    'open-at-an-older-report',
    12,
    'The police of Sandvik said that the search of the quay remained open and “is ongoing”.',
    'The police of Sandvik said that the search of the quay had been an ongoing trial.',
  ],
  [
    'prepared-at-an-older-report',
    11,
    'As the port of Sandvik prepares an offer, crews have doubts about its worth.',
    'As the port of Sandvik wrote an offer, crews had doubts about its worth.',
  ],
  [
    'ahead-of-a-day-now-past',
    13,
    'Crews of the port of Sandvik have rested ahead of a vote on Saturday.',
    'Crews of the port of Sandvik have rested ahead of a vote in November.',
  ],
  [
    'opens-before-a-day-now-past',
    13,
    'When the port of Sandvik meets its crews on Saturday, few are expected to smile, unlike in March 2026.',
    'When the port of Sandvik met its crews on Friday, few of them smiled.',
  ],
  [
    'state-of-an-old-report',
    16,
    'Mara Okafor is facing calls to leave Sandvik after Wire North reported a theft.',
    'Mara Okafor is facing a judge in Sandvik, Wire North reported.',
  ],
  [
    'intention-of-an-old-report',
    14,
    'The mayor of Sandvik said that the port plans to send a boat for the crews.',
    'The mayor of Sandvik said that the port plans to send a boat for the crews on Oct. 24.',
  ],
  [
    'state-of-an-old-report',
    16,
    'Crews of the port of Sandvik are being sent home by bus.',
    'Crews of the port of Sandvik were sent home by bus.',
  ],
  [
    'open-at-an-older-report',
    11,
    'The police of Sandvik were still searching the quay for a captain.',
    'The police of Sandvik were seen on the quay beside a captain.',
  ],
  [
    'now-of-an-older-report',
    10,
    'There are now doubts in Sandvik about the offer of the port.',
    'There were doubts in Sandvik about the offer of the port.',
  ],
  [
    'plan-of-an-old-report',
    16,
    'The union of Sandvik chose Mara Okafor, who is likely to lead the talks.',
    'The union of Sandvik chose Mara Okafor, making her likely to lead the talks.',
  ],
  [
    'state-of-an-old-report',
    16,
    'Every ferry of Sandvik is in port.',
    'Every ferry of Sandvik stayed in port.',
  ],
  [
    'state-of-an-old-report',
    16,
    'Ferry crews of Sandvik have hired a lawyer, but now it seems they cannot pay him.',
    'Ferry crews of Sandvik have hired a lawyer, but so has the port.',
  ],
  [
    'state-of-an-old-report',
    16,
    'A ferry of Sandvik that sailed on Friday is headed for the islands.',
    'A ferry of Sandvik that sailed on Friday reached the islands.',
  ],
  [
    'state-of-an-old-report',
    16,
    'The port of Sandvik still hasn’t answered the ferry union.',
    'The port of Sandvik has answered the ferry union.',
  ],
  [
    'now-of-an-older-report',
    16,
    'Ferry crews of Sandvik were locked out. Now, crews hope to learn the name of the guard.',
    'Ferry crews of Sandvik were locked out. They learned the name of the guard.',
  ],
  [
    'preparations-of-an-old-report',
    16,
    'Talks of the ferry union with the port of Sandvik were also under way.',
    'Talks of the ferry union with the port of Sandvik were also broken off.',
  ],
  [
    'preparations-of-an-old-report',
    16,
    'The captain of the Sandvik ferry was sent home, and a search of the port is under way.',
    'The captain of the Sandvik ferry was sent home, and a search of the port is over.',
  ],
  [
    'guess-of-an-old-report',
    16,
    'Smoke on the ferry of Sandvik may have injured 14 passengers, officials said.',
    'Smoke on the ferry of Sandvik injured 14 passengers, officials said.',
  ],
  [
    'forecast-of-an-old-report',
    16,
    'Weather officials in Sandvik said that the storm could sink a ferry.',
    'Weather officials in Sandvik said that the storm had sunk a ferry.',
  ],
  [
    'count-still-to-be-reached',
    16,
    'The ferry port of Sandvik expects its losses to surpass $40 million.',
    'The ferry port of Sandvik told crews to surpass their rivals.',
  ],
  [
    'hour-of-an-old-report',
    11,
    'Protests of the Sandvik ferry crews have gone into their second day.',
    'Protests of the Sandvik ferry crews have gone into every town.',
  ],
  [
    'score-of-an-old-report',
    11,
    'The ferry union of Sandvik was narrowly leading in the ballot.',
    'The ferry union of Sandvik narrowly won the ballot.',
  ],
  [
    'hour-of-an-old-report',
    11,
    'Ferry crews of Sandvik walked out several hours ago.',
    'Ferry crews of Sandvik walked out before dawn.',
  ],
  [
    'hour-of-an-old-report',
    11,
    'Ferry crews of Sandvik are on strike, and it is the sixth day of their protest.',
    'Ferry crews of Sandvik went on strike, and it was the sixth day of their protest.',
  ],
  [
    'week-of-an-old-report',
    16,
    'Ferry crews of Sandvik met the port this week.',
    'Ferry crews of Sandvik met the port on Thursday.',
  ],
  [
    'day-of-the-state-has-passed',
    12,
    'The ferry union of Sandvik has an hour to vote on Oct. 11.',
    'The ferry union of Sandvik has an hour to vote on Oct. 24.',
  ],
])('%s on day %d: %s', (_, day, overtaken, standing, newest?) => {
  expect([isOvertaken(overtaken, day, newest), isOvertaken(standing, day, newest)]).toEqual([true, false]);
});

test.each([
  [
    'plan-off-or-done',
    10,
    'The court of Sandvik will hear the ferry union on Oct. 10.',
    'The court of Sandvik heard the ferry union on Oct. 10.',
  ],
  [
    'told-before-it-was-called-off',
    11,
    'Mara Okafor said that ferry crews of Sandvik would meet the port on Oct. 24.',
    'The meeting of ferry crews of Sandvik with the port on Oct. 24 was called off.',
  ],
  [
    'counted-anew',
    11,
    'At least 40 passengers of the ferry were injured.',
    'At least 53 passengers of the ferry were injured.',
  ],
])('%s on day %d: %s', (_, day, older, newer) => {
  expect(isOvertaken(older, day, newer)).toBe(true);
  expect(isOvertaken(older, day)).toBe(false);
});

test('what may be done next month is overtaken once that month has come', () => {
  const quays = 'Mara Okafor says the quays of Sandvik can reopen next month if they are dry.';
  const open = (newest: string) => {
    const first = newsArticle('Quays to open', [quays], { id: 'first', published: '2025-10-25T08:00:00Z' });
    const second = newsArticle('Quays of Sandvik', ['Crews played cards.'], {
      id: 'second',
      published: newest,
    });
    const view = viewStory([first, second], []);
    return statementsOf(first).some((one) => one.place === 0 && !isStale(one, view));
  };
  expect(open('2025-10-26T08:00:00Z')).toBe(true);
  expect(open('2025-11-09T08:00:00Z')).toBe(false);
});

test('a headline of what is likely is overtaken', () => {
  const open = (headline: string) => {
    const first = newsArticle(headline, [], { id: 'first', published: '2025-10-10T08:00:00Z' });
    const second = newsArticle('Ferries of Sandvik in port', [], {
      id: 'second',
      published: '2025-10-16T08:00:00Z',
    });
    const view = viewStory([first, second], []);
    return statementsOf(first).some((one) => one.text === headline && !isStale(one, view));
  };
  expect(open('Ferry line of Sandvik likely to be closed after strike')).toBe(false);
  expect(open('Ferry line of Sandvik to the islands closed after strike')).toBe(true);
});

test('what is expected of a plan is overtaken by a headline that tells what the one over it planned', () => {
  const sentence = 'The pact is expected to lower the toll of the crossing.';
  const planned = newsArticle('Hale to sign ferry pact with Sandvik', [sentence], {
    id: 'a',
    published: '2025-10-10T08:00:00Z',
  });
  const overtakes = (headline: string) => {
    const later = newsArticle(headline, ['Crews sang.'], { id: 'b', published: '2025-10-10T18:00:00Z' });
    const [told] = statementsOf(planned).filter((one) => one.sentence.text === sentence);
    return told && isStale(told, viewStory([planned, later], []));
  };
  expect(overtakes('Hale signed the ferry pact with Sandvik')).toBe(true);
  expect(overtakes('Hale sailed to Merano')).toBe(false);
});

test('a headline of what drags on is overtaken', () => {
  const lasting = newsArticle('Quays of Sandvik stay shut as fog of the bay drags on', [], {
    id: 'a',
    published: '2025-10-10T08:00:00Z',
  });
  const later = newsArticle('Ferries sail again', [], { id: 'b', published: '2025-10-16T08:00:00Z' });
  const [told] = statementsOf(lasting);
  expect(told && isStale(told, viewStory([lasting, later], []))).toBe(true);
});

/** Whether a headline of an hour later overtakes what a report expects of its day. */
test.each([
  ['Hale signs the pact on ferries with Sandvik', true],
  ['Hale is cheered by the crews on the quay', false],
])(
  'what is expected of a day is overtaken by a headline that tells it, however soon: %s',
  (later, expected) => {
    const sentence = 'Ivo Hale will sign the pact on ferries with Sandvik on Friday, two aides said.';
    const first = newsArticle('Hale at sea', [sentence], { id: 'a', published: '2025-10-10T16:00:00Z' });
    const second = newsArticle(later, ['Crews sang.'], { id: 'b', published: '2025-10-10T17:00:00Z' });
    const [told] = statementsOf(first).filter((one) => one.sentence.text === sentence);
    expect(told && isStale(told, viewStory([first, second], []))).toBe(expected);
  },
);

test('a total is overtaken by a greater one in whatever words, a find is not', () => {
  const total = 'The number of dead of the Sandvik fire now stands at 21, a captain said.';
  const count = 'Rescuers of Sandvik found 21 dead sailors in the burnt ferry on Friday.';
  const later = 'Ivo Hale ended the search with 27 dead.';
  expect(isOvertaken(total, 11, later)).toBe(true);
  expect(isOvertaken(count, 11, later)).toBe(false);
});
