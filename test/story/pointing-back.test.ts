import { expect, test } from 'vitest';
import { pointingRules, pointsBack, rulesForPointing } from '../../src/story/key-point/pointing-back.ts';
import { sampleSentences } from '../sample-sentences.ts';
import { newsArticle } from './news-article.ts';

function leans(sentence: string): boolean {
  const { analysis, document } = newsArticle('', [sentence]);
  const start = document.text.indexOf(sentence);
  return pointsBack(
    sentence,
    analysis.mentions.map(({ kind, ...mention }) => ({
      kind,
      start: mention.start - start,
      end: mention.end - start,
    })),
  );
}

/** A sentence that leans on one that is not shown, and a like one that does not. */
test.each([
  [
    'person-without-name',
    'The board of Sandvik refused to let the captain remove her from the ship.',
    'Mara Okafor asked the board of Sandvik to let the captain remove her from the ship.',
  ],
  [
    'person-without-name',
    'Mr. Hale has denied her account of the talks in Sandvik.',
    'Mr. Hale has denied his part in the talks in Sandvik.',
  ],
  [
    'person-without-name',
    'The old guard of Sandvik had nine complaints filed against him in March.',
    'The old guard seen in a film from Sandvik had nine complaints filed against him in March.',
  ],
  [
    'as-much-as-what',
    'Crews of Sandvik expect more boats at the races this time around.',
    'Crews of Sandvik expect more boats at the races of this summer.',
  ],
  [
    'object-of-lone-subject',
    'In October Mara Okafor again gave her a boat with two sails.',
    'In October Mara Okafor again gave her son a boat with two sails.',
  ],
  [
    'what-befell-another',
    'Mara Okafor thanked the council of Lesk for his release.',
    'Mara Okafor thanked the council of Lesk for the release of Ivo Sand.',
  ],
  [
    'what-befell-another',
    'Mara Okafor blamed the storm for her death.',
    'Ada Quill fell ill, and Mara Okafor blamed the storm for her death.',
  ],
  [
    'exchange-alone',
    'The port office of Sandvik called the conversation useful.',
    'The port office of Sandvik called the conversation with Mara Okafor useful.',
  ],
  [
    'decision-alone',
    'Mara Okafor made her decision after two long nights on the quay of Sandvik.',
    'Mara Okafor made her decision to sail after two long nights on the quay of Sandvik.',
  ],
  [
    'each-of-what',
    'Each side in Sandvik drew its own chart of the bay.',
    'Each spring Sandvik draws a new chart of the bay.',
  ],
  [
    'another-speaker',
    '“We wait for the tide,” another captain of Sandvik added.',
    '“We wait for another tide,” a captain of Sandvik said.',
  ],
  [
    'the-two-alone',
    'Friends in Sandvik hope to meet the two of them on one ship again.',
    'Friends in Sandvik hope to meet Mara Okafor and Ivo Hale, the two of them, on one ship again.',
  ],
  [
    'tied-to-before',
    'In the end, escape from Sandvik proved too hard for the gulls.',
    'In the end of May, gulls left Sandvik for the north.',
  ],
  [
    'title-and-first-name',
    'The mayor of Sandvik and Sir Tom laid a wreath on the quay.',
    'The mayor of Sandvik and Sir Tom Hale laid a wreath on the quay.',
  ],
  [
    'milestone-alone',
    'Mara Okafor announced the “sad milestone” on the quay of Sandvik nine days after the storm.',
    'Mara Okafor announced the milestone of nine drowned crews on the quay of Sandvik.',
  ],
  [
    'remarks-of-somebody',
    'The Sandvik mayor’s speech was angry, though few of the crews had come to hear.',
    'The Sandvik mayor’s speech was broadcast on the quay, though few of the crews had come to hear.',
  ],
  [
    'later-than-what',
    'Like the ferries, the trains of Sandvik stand still.',
    'Likely winner Mara Okafor has spoken in Sandvik.',
  ],
  [
    'later-than-what',
    'Within weeks, Sandvik chose to let its ferries sail again.',
    'Within weeks of the storm, Sandvik chose to let its ferries sail again.',
  ],
  [
    'tied-to-before',
    'In Sandvik for example, the council voted to close two quays.',
    'In Sandvik for the first time, the council voted to close two quays.',
  ],
  [
    'thing-without-noun',
    'Harbour experts say it keeps the quay of Sandvik dry.',
    'Harbour experts say a wall keeps the quay of Sandvik dry, though it leaks.',
  ],
  [
    'thing-without-noun',
    'The only hints to its place lie in an old song of Sandvik.',
    'The only hints to the bell lie in an old song of Sandvik.',
  ],
  [
    'one-of-several',
    'The first is the port of Sandvik, and the second is a quay near Lesk.',
    'The first ferry is in the port of Sandvik, and the second is at a quay near Lesk.',
  ],
  [
    'person-without-name',
    'Firemen who came to the port of Sandvik found that he was dead.',
    'A fireman who came to the port of Sandvik found that he was too late.',
  ],
  [
    'that-alone',
    'Doctors in Sandvik warn that could bring the old fever back.',
    'Doctors in Sandvik warn that rats could bring the old fever back.',
  ],
  [
    'remarks-alone',
    'Mara Okafor made the remarks as ferry crews left the port of Sandvik.',
    'Mara Okafor made the remarks on the strike as ferry crews left the port of Sandvik.',
  ],
  [
    'the-two-alone',
    'An envoy of Lesk, Tom Hale, told reporters the two had found common ground.',
    'Envoys of Lesk and Merano told reporters the two had found common ground.',
  ],
  [
    'those-who-did',
    'Mara Okafor and Tom Hale are among those who signed.',
    'Mara Okafor and Tom Hale are among those who signed the appeal of the crews.',
  ],
  [
    'either-of-what',
    'There is hardly any sign in Sandvik of either.',
    'There is hardly any sign in Sandvik of a ship and a crew, or of both.',
  ],
  [
    'object-of-lone-clause',
    'Both the mayor and the port of Sandvik are going to court to stop it.',
    'Both the mayor and the port of Sandvik are going to court, and crews will stop it.',
  ],
  [
    'they-after-one-person',
    'Whether Tom Hale is ill or only tired, they stand by him in Sandvik.',
    'Whether crews are ill or only tired, they stand by Tom Hale in Sandvik.',
  ],
  [
    'tied-to-before',
    'Take Lesk, for instance; with nine ferries, it has the second most of the valley.',
    'Crews take Lesk with nine ferries for the second port of the valley.',
  ],
  [
    'tied-to-before',
    'If that remains so, the ferries of Sandvik will sail in December.',
    'If that ferry remains in port, crews of Sandvik will sail in December.',
  ],
  [
    'announcement-of-a-day',
    'Crews say Thursday’s announcement is a bid for time by the port of Sandvik.',
    'Crews say Thursday’s announcement of a vote is a bid for time by the port of Sandvik.',
  ],
  [
    'some-of-them',
    'Some feature captains of Sandvik who smash lamps.',
    'Some films feature captains of Sandvik who smash lamps.',
  ],
  [
    'some-of-them',
    'All see a storm that would close the port of Sandvik.',
    'All ferries see a storm that would close the port of Sandvik.',
  ],
  [
    'object-without-noun',
    'Guards said it sank an hour after the ferry had left Sandvik.',
    'The port said it sank a ferry that had left Sandvik.',
  ],
  [
    'person-without-name',
    'The ferry crew thanked the guards for his boat in Sandvik.',
    'The ferry crew thanked the painter and singer Quill for his boat in Sandvik.',
  ],
  [
    'thing-without-noun',
    'Hours before the storm it turned back to the port of Sandvik.',
    'Norway risks losing ports when it sails from Sandvik on Monday.',
  ],
  [
    'that-thing',
    'The captains of Sandvik found that vow tested within days.',
    'The captains of Sandvik vowed that nobody would sail within days.',
  ],
  [
    'instead-of-what',
    'The captain instead offered to answer the port of Sandvik in writing.',
    'The captain did not come but instead answered the port of Sandvik in writing.',
  ],
  [
    'object-without-noun',
    'The chair described it as risky for the port of Sandvik.',
    'The chair described the plan as risky for the port of Sandvik.',
  ],
  [
    'later-than-what',
    'The port of Sandvik opened the week after.',
    'The port of Sandvik opened the week after the strike.',
  ],
  [
    'later-than-what',
    'Hours later, crews went back to the port of Sandvik.',
    'Hours later than planned, crews went back to the port of Sandvik.',
  ],
  [
    'later-than-what',
    'Sandvik was the next port, and crews feared the worst.',
    'Sandvik was the next port of call, and crews feared the worst.',
  ],
  [
    'later-than-what',
    'Losses of the Sandvik line reached 14 and 19 million in the two months, respectively.',
    'Losses of the Sandvik line reached 14 million in the two months since the strike.',
  ],
  [
    'later-than-what',
    'The dead included 12 children of Sandvik.',
    'The dead of the fire included 12 children of Sandvik.',
  ],
  [
    'that-alone',
    'Crews in Sandvik had warned of that for years.',
    'Crews in Sandvik had warned for years that the quay was unsafe.',
  ],
  [
    'that-alone',
    'A thief broke into a bakery, said a lawyer for the owner of that house.',
    'A thief broke into a house, said a lawyer for the owner of that house.',
  ],
  [
    'age-without-name',
    'The 43-year-old was seen with a camper van in Sandvik.',
    'The 43-year-old actor Tom Hale was seen with a camper van in Sandvik.',
  ],
  [
    'person-without-name',
    'Guards saw a camper van in the port where she left Sandvik.',
    'Guards saw a camper in the port where she left Sandvik.',
  ],
  [
    'later-than-what',
    'The port of Sandvik is trying to stop its release.',
    'The port of Sandvik is trying to stop a release of oil.',
  ],
  [
    'that-thing',
    'A ruling of the court in Sandvik puts that plan on hold.',
    'A court in Sandvik said that plan and map must be public.',
  ],
  [
    'that-thing',
    'Crews of Lesk were the first to buy that technology in spring.',
    'Crews of Lesk said that technology from Norvik came too late.',
  ],
  [
    'place-without-name',
    'There are at least three fires around the city.',
    'There are at least three fires around the city of Sandvik.',
  ],
  [
    'place-without-name',
    'Teresa Vidal is cutting aid to the city.',
    'The Lesk government is cutting taxes in the city.',
  ],
  [
    'thing-without-noun',
    'Minutes show that most of its officials left Sandvik.',
    'The minutes of the port show that most of its officials left Sandvik.',
  ],
  [
    'thing-without-noun',
    'Tom Hale says it is part of an effort that suits nobody.',
    'Tom Hale says of the ferry that it is part of an effort.',
  ],
  [
    'thing-without-noun',
    'Guards warned it could cause great damage to houses in Sandvik.',
    'Guards warned it could be dangerous to go out in Sandvik.',
  ],
  [
    'some-of-them',
    'Most are from villages on the coast near Sandvik.',
    'Most crews are from villages on the coast near Sandvik.',
  ],
  [
    'some-of-them',
    'Experts in Sandvik have called for all of them to be freed.',
    'Experts who met crews in Sandvik have called for all of them to be freed.',
  ],
  [
    'object-of-lone-clause',
    'A court in Sandvik has two months to decide on it.',
    'A court in Sandvik has a plan, and two months to decide on it.',
  ],
  [
    'object-of-lone-clause',
    'Mara Okafor kept the post in Sandvik despite a bid to remove her.',
    'Mara Okafor kept the post in Sandvik despite Tom Hale’s bid to remove her.',
  ],
  [
    'object-without-noun',
    'Auditors in Sandvik asked to not only lift it but tear up the law.',
    'Auditors in Sandvik asked to not only lift the limit but tear it up.',
  ],
  [
    'tied-to-before',
    'The port of Sandvik, however, has refused to pay.',
    'The port of Sandvik, which closed in May, has refused to pay.',
  ],
  [
    'tied-to-before',
    'Low tides are no reason to close the port of Sandvik though.',
    'Ferries left the port of Sandvik though the tide was low.',
  ],
  [
    'speaker-at-the-end',
    'What a student in Sandvik owes is not much, he said.',
    'What Tom Hale owes in Sandvik is not much, he said.',
  ],
  [
    'speaker-at-the-end',
    '“To the extent that [Okafor] pays for the quay,” he says, “Sandvik has no say in it.”',
    '“To the extent that the port pays for the quay,” Tom Hale says, “Sandvik has no say in it.”',
  ],
  [
    'speaker-at-the-end',
    '“Sandvik can wait,” she said, “until the last ferry is back in port.”',
    'Mara Okafor had no doubt: “Sandvik can wait,” she said, “until the last ferry is back.”',
  ],
  [
    'some-of-them',
    'Roughly two-thirds are kept in a hall of Sandvik.',
    'Roughly two-thirds of the sails are kept in a hall of Sandvik.',
  ],
  [
    'in-spite-of-what',
    'The fair of Sandvik, the oldest of its kind, nonetheless drew crowds.',
    'The fair of Sandvik was cut short by rain but nonetheless drew crowds.',
  ],
  [
    'as-much-as-what',
    'Captains in Sandvik are just as worried, with nine in ten against the sale.',
    'Captains in Sandvik are just as worried as their crews about the sale.',
  ],
  [
    'that-alone',
    'The port of Sandvik confirmed that will cost its crews a week of pay.',
    'The port of Sandvik confirmed that its crews lose a week of pay.',
  ],
  [
    'then-after-what',
    'Four old bells of Sandvik were then hung in the new tower.',
    'Four old bells of Sandvik were then, as now, hung in the new tower.',
  ],
  [
    'then-after-what',
    'Crews of Sandvik then haul the nets to the quay and rinse out the sand.',
    'Crews of Sandvik wash when the tide is low and then haul the nets to the quay.',
  ],
  [
    'thing-after-its-source',
    'According to an old log of the harbour, it sank twice off Sandvik.',
    'According to an old log of the harbour, it took years to clear the bay.',
  ],
  [
    'that-alone',
    'Regarding that bell, the port of Sandvik has nothing to add.',
    'Regarding a bell, the port of Sandvik has nothing to add.',
  ],
  [
    'tied-to-before',
    'That means the port of Sandvik will have to sell two ferries.',
    'The port of Sandvik means to sell two ferries.',
  ],
  [
    'the-other-one',
    'As the other pilot looks on, a pilot of Sandvik folds the map.',
    'As one pilot looks on, the other pilot of Sandvik folds the map.',
  ],
  [
    'what-it-once-was',
    'Once painted by hand, it shines no more in the port of Sandvik.',
    'Once painted by hand, the bell shines no more in the port of Sandvik.',
  ],
  [
    'who-of-them',
    'Nobody knows which side is right, and the ferry of Sandvik needs an engine.',
    'Nobody knows which side is wet, and the ferry of Sandvik needs an engine.',
  ],
  [
    'tied-to-before',
    'Since that day, Sandvik has kept a lamp lit on its quay.',
    'Since the storm of 1921, Sandvik has kept a lamp lit on its quay.',
  ],
  [
    'tied-to-before',
    'There are further berths for ferries in the south of Sandvik.',
    'There are nine berths for ferries in the south of Sandvik.',
  ],
  [
    'tied-to-before',
    'The ships in question belong to the port of Sandvik.',
    'The ships in the bay belong to the port of Sandvik.',
  ],
  [
    'subject-after-its-opening',
    'Under the bridge at night, they sing of storms in Sandvik.',
    'Under the bridge at night, crews sing of storms in Sandvik.',
  ],
  [
    'subject-after-its-opening',
    'After weeks at sea, they are home in Sandvik.',
    'After years of waiting, crews are home in Sandvik.',
  ],
  [
    'subject-after-its-opening',
    'On the quay of Sandvik, they sang all night long.',
    'On the ship of the Harbour Bank, they sang all night long.',
  ],
  [
    'one-of-several',
    'A ninth, the crown of a queen, was found in a street of Sandvik.',
    'A ninth jewel was found in a street of Sandvik.',
  ],
  [
    'one-of-several',
    'The exception was a small boat in Sandvik.',
    'The exception in the law was a small boat in Sandvik.',
  ],
  [
    'remarks-alone',
    'Mara Okafor made the remarks on her Facebook page as crews left Sandvik.',
    'Mara Okafor made the remarks on pay as crews left Sandvik.',
  ],
  [
    'tied-to-before',
    'In Lesk, for example — a port that Sandvik hopes to win — crews have voted.',
    'In Lesk — a port that Sandvik hopes to win — crews have voted.',
  ],
  [
    'tied-to-before',
    'The port of Sandvik is the largest prize, however: crews of Lesk want it.',
    'The port of Sandvik is the largest prize: crews of Lesk want it, however small.',
  ],
  [
    'they-after-one-person',
    'Whether Tom Hale has changed his politics or not, they stand by him in Sandvik.',
    'Whether crews have changed their politics or not, they stand by Tom Hale in Sandvik.',
  ],
  [
    'what-he-is',
    'A sailor held for years by pirates, he would later lead the port of Sandvik.',
    'A sailor held for years by pirates said that he would lead the port of Sandvik.',
  ],
  [
    'remarks-alone',
    'Mara Okafor issued the warning as she came back to Sandvik.',
    'Mara Okafor issued the warning to crews as she came back to Sandvik.',
  ],
  [
    'tied-to-before',
    'The result: The market for berths in Sandvik has dried up.',
    'The result of the vote is out: The market for berths in Sandvik has dried up.',
  ],
  [
    'tied-to-before',
    'At least, so it looks to the crews of the Sandvik line.',
    'At least four crews of the Sandvik line see it so.',
  ],
  [
    'that-alone',
    'Crews of the Sandvik line believe that’s the price of peace.',
    'Crews of the Sandvik line want bread and that’s why they left.',
  ],
  [
    'remarks-of-somebody',
    'Mara Okafor’s comments came two days after crews had left Sandvik.',
    'Mara Okafor’s comments on pay came two days after crews had left Sandvik.',
  ],
  [
    'remarks-of-somebody',
    'Mara Okafor’s comment highlighted the silence of the port of Sandvik.',
    'Mara Okafor’s letter highlighted the silence of the port of Sandvik.',
  ],
  [
    'remarks-of-somebody',
    'The union chief’s words reflected the anger on the quay of Sandvik.',
    'The union chief’s words to crews of Sandvik reflected their anger.',
  ],
  [
    'such-as-what',
    'No port of Sandvik has yet moved such cargoes by night.',
    'No port of Sandvik has yet had such a storm that its quay broke, nor ships such as these.',
  ],
  [
    'such-as-what',
    'The mayor of Sandvik said such strikes hurt the islands.',
    'The mayor of Sandvik opened the first such quay in the north.',
  ],
  [
    'related-to-what',
    'Divers of Sandvik said that a leak in March was also related.',
    'Divers of Sandvik said that the leak and the fire are related.',
  ],
  [
    'thing-without-noun',
    'At 900 euros, it’s the fastest ride across the bay of Sandvik for a boat to make.',
    'At 900 euros, it’s hard to cross the bay of Sandvik.',
  ],
])('%s: %s', (_, leaning, standing) => {
  expect([leans(leaning), leans(standing)]).toEqual([true, false]);
});

test('tries a rule on every sentence that it holds for', () => {
  for (const text of sampleSentences()) {
    const tried = new Set(rulesForPointing(text));
    const lost = pointingRules.filter((rule) => !tried.has(rule) && rule.pointsBack(text, []));
    expect([text, lost.map(({ name }) => name)]).toEqual([text, []]);
  }
});
