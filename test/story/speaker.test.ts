import { expect, test } from 'vitest';
import { overlaps } from '../../src/model/span.ts';
import { hidesSpeaker, rulesForSpeakers, speakerRules } from '../../src/story/key-point/speaker.ts';
import { sampleSentences } from '../sample-sentences.ts';
import { newsArticle } from './news-article.ts';

/** Whether the sentence of a paragraph that begins so, shown alone, would hide who says it; its last by default. */
function hides(paragraph: string, beginning = ''): boolean {
  const item = newsArticle('Ferries stand still', [paragraph]);
  const sentence = item.analysis.sentences.findLast(({ text }) => text.startsWith(beginning));
  if (!sentence) throw new Error(`no sentence: ${paragraph}`);
  const attributions = item.analysis.attributions.filter(({ source, cue, content }) =>
    [...source, ...cue, ...content].some((span) => overlaps(span, sentence)),
  );
  return hidesSpeaker(item, { sentence, place: 0, attributions });
}

/** A sentence that hides its speaker, and a like one that does not. */
test.each([
  [
    'words-of-a-speaker-elsewhere',
    '“No boat will sail this week,” Mara Okafor said on the quay. “Every crew in the port of Sandvik is with us.”',
    'No boat will sail this week. Every crew in the port of Sandvik is on strike.',
  ],
  [
    'quotation-never-closed',
    'Mara Okafor said on the quay: “No boat will sail from Sandvik this week.',
    'Mara Okafor said on the quay: “No boat will sail from Sandvik this week.”',
  ],
  [
    'quotation-of-nobody',
    'A plan that was “a slap in the face of crews” fell through on Monday.',
    'A plan that Mara Okafor called “a slap in the face of crews” fell through on Monday.',
  ],
  [
    'judges-in-its-own-name',
    'Crews of Sandvik row on Monday, which will be fun to watch for gulls.',
    'Mara Okafor said that the race of the Sandvik crews would be fun to watch.',
  ],
  [
    'judges-in-its-own-name',
    'It is possible that crews of Sandvik row home for good.',
    'It is possible that crews of Sandvik row home for good, Mara Okafor said.',
  ],
  [
    'supposes-in-its-own-name',
    'If the crews of Sandvik sign on Monday, it would be a turn of the tide.',
    'If the crews of Sandvik sign on Monday, the ferries will sail on Tuesday.',
  ],
  [
    'judges-in-its-own-name',
    'The calm of Sandvik this spring is a sharp change after its winter.',
    'The calm of Sandvik this spring is a sharp change after its winter, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'The port of Sandvik sells its boats and turns a blind eye where they rust.',
    'The port of Sandvik sells its boats and turns a blind eye where they rust, says Mara Okafor.',
  ],
  [
    'judges-in-its-own-name',
    'Ferries of Sandvik sank again, a bleak reminder that the bay is deep.',
    'Ferries of Sandvik sank again, and Mara Okafor called it a bleak reminder that the bay is deep.',
  ],
  [
    'judges-in-its-own-name',
    'The tide rose in Sandvik, and the tide is not the whole picture.',
    'The tide rose in Sandvik, and the tide is near its mark.',
  ],
  [
    'report-goes-on',
    'Mara Okafor said that talks had failed in Sandvik. A new contract would take months.',
    'Talks failed in Sandvik on Monday. A new contract will take months.',
  ],
  [
    'speaker-only-pointed-at',
    'Ferries of Sandvik will not sail this week, the official said.',
    'Ferries of Sandvik will not sail this week, an official said.',
  ],
  [
    'speaker-only-pointed-at',
    'Ferries of Sandvik will not sail this week, the minister added.',
    'Ferries of Sandvik will not sail this week, the minister, Mara Okafor, added.',
  ],
  [
    'speaker-only-pointed-at',
    'Ferries of Sandvik will not sail this week, the ministry said.',
    'Ferries of Sandvik will not sail this week, the ministry said, and the Harbour Bank agreed.',
  ],
  [
    'speaker-only-pointed-at',
    'Ferries of Sandvik, says the group, will not sail this week.',
    'Mayor Teresa Vidal says the group, two captains included, stole a ferry of Sandvik.',
  ],
  [
    'judges-in-its-own-name',
    'To close the quay of Sandvik in summer is bad politics.',
    'To close the quay of Sandvik in summer is bad politics, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'Storms are blamed, yet the real problem is the old pier of Sandvik.',
    'Storms are blamed, yet the real name of the pier of Sandvik is old.',
  ],
  [
    'judges-in-its-own-name',
    'It is ironic that the ferries of Sandvik now need a tug.',
    'It is ironic, Mara Okafor said, that the ferries of Sandvik now need a tug.',
  ],
  [
    'judges-in-its-own-name',
    'The letter of the port shows no respect for crews of Sandvik.',
    'The letter of the port shows no date for crews of Sandvik.',
  ],
  [
    'judges-in-its-own-name',
    'The captain of Sandvik will never be a good loser.',
    'The captain of Sandvik will never be in Lesk again.',
  ],
  [
    'judges-in-its-own-name',
    'Ivo Hale, who had built the pier of Sandvik, paid the price.',
    'Ivo Hale, who had built the pier of Sandvik, paid the price of the lamps.',
  ],
  [
    'judges-in-its-own-name',
    'Those who watch the boat race of Sandvik should, as they cheer, be mindful of who is not there.',
    'Those who watch the boat race of Sandvik should, as they cheer, be able to see who is not there.',
  ],
  [
    'judges-in-its-own-name',
    'The share of the crews of Sandvik in the rescue should not be forgotten by the port.',
    'Mara Okafor said the share of the crews of Sandvik in the rescue should not be forgotten.',
  ],
  [
    'judges-in-its-own-name',
    'The empty quays of Sandvik are perhaps the starkest reminder that the port was once rich.',
    'The empty quays of Sandvik are a stark reminder that the port was once rich, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'The choir of the Sandvik crews really is a joy to hear at dawn.',
    'The choir of the Sandvik crews really is a joy to hear at dawn, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'Amazingly, two ferries of Sandvik from the days of steam still float.',
    'Two ferries of Sandvik from the days of steam still float, amazingly clean.',
  ],
  [
    'judges-in-its-own-name',
    'A ferry of Sandvik without a crew simply isn’t going to sail this summer.',
    'A ferry of Sandvik without a crew simply isn’t going to sail this summer, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'The old ferry of Sandvik goes to show once more that wood outlives steel.',
    'Mara Okafor said that the old ferry of Sandvik goes to show once more that wood outlives steel.',
  ],
  [
    'judges-in-its-own-name',
    'Tom Hale has waged war on the free press of Sandvik from the day of his election.',
    'Mara Okafor said that Tom Hale has waged war on the free press of Sandvik.',
  ],
  [
    'judges-in-its-own-name',
    'Nine years of dealings with crews of Sandvik reflect a callous pattern.',
    'Nine years of dealings with crews of Sandvik reflect a pattern.',
  ],
  [
    'judges-in-its-own-name',
    'The end of the strike looks unlikely to bring peace to the port of Sandvik.',
    'The port of Sandvik looks after the crews of the strike.',
  ],
  [
    'judges-in-its-own-name',
    'In a vile attempt to end the strike, Mara Okafor said that the port of Sandvik was closed.',
    'Mara Okafor said that the port of Sandvik had made a vile attempt to end the strike.',
  ],
  [
    'judges-in-its-own-name',
    'The port of Sandvik seems more worried about its ships than about crews.',
    'The port of Sandvik seems more worried about its ships than about crews, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'Ironically, the port of Sandvik paid for the ferries that left it.',
    'The port of Sandvik paid for the ferries that left it.',
  ],
  [
    'judges-in-its-own-name',
    'After nine days it is time for the port of Sandvik to give in.',
    'It is time for the port of Sandvik to give in, Mara Okafor said.',
  ],
  [
    'judges-in-its-own-name',
    'A very scary plan split the ferry line of Sandvik on Monday.',
    'A plan that Mara Okafor called very scary split the ferry line of Sandvik.',
  ],
  [
    'judges-in-its-own-name',
    'The effects of the strike are sure to be felt on every island.',
    'The effects of the strike were felt on every island.',
  ],
])('%s: %s', (_, hidden, told) => {
  expect([hides(hidden), hides(told)]).toEqual([true, false]);
});

test('words-of-a-speaker-elsewhere: a sentence amid a quotation', () => {
  const quoted = '“The pier is old. Its owners in Sandvik knew. Nobody listened,” Mara Okafor said.';
  expect(hides(quoted, 'Its owners')).toBe(true);
  expect(hides(quoted.replace(/[“”]/g, ''), 'Its owners')).toBe(false);
});

test('tries a rule on every sentence that it holds for', () => {
  const item = newsArticle('Ferries stand still', ['A plan fell through in Sandvik.']);
  for (const text of sampleSentences()) {
    const sentence = { start: 1000, end: 1000 + text.length, index: 0, paragraph: 0, text };
    const tried = new Set(rulesForSpeakers(text));
    const own = { sentence, place: 0, attributions: [] };
    const lost = speakerRules.filter((rule) => !tried.has(rule) && rule.hides(own, item));
    expect([text, lost.map(({ name }) => name)]).toEqual([text, []]);
  }
});
