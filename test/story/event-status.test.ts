import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainClause } from '../../src/story/event/main-clause.ts';
import { rulesForHeadline, statusRules } from '../../src/story/event/status-rules.ts';
import { judgeStatus } from '../../src/story/event-status.ts';

/** Rule, a text where it must fire, one where it must not. "H:" marks headlines. */
const ruleCases: readonly (readonly [rule: string, fires: string, silent: string])[] = [
  [
    'passive-denial-of-access',
    'The crew were denied entry to the port.',
    'The reports were denied by the palace.',
  ],
  ['denies', 'The mayor denied taking the money.', 'The judge denied the motion.'],
  [
    'rejects-the-claim',
    'The ministry dismissed the reports as gossip.',
    'The minister dismissed her deputy.',
  ],
  ['claim-rejected', 'Reports of a sale are false.', 'Reports of a sale reached the board.'],
  ['not-true', 'There is no evidence that the dam leaked.', 'There is evidence that the dam leaked.'],
  [
    'insists-it-did-not',
    'The firm said it had not known of the leak.',
    'The firm said it did not yet know the cause.',
  ],
  ['not-called-off', 'The race has not been cancelled.', 'The race has been cancelled.'],
  ['may-be-called-off', 'The race could be cancelled.', 'The race is cancelled.'],
  [
    'will-halt-or-delay',
    'The airline will halt passenger flights in May.',
    'The airline halted passenger flights in May.',
  ],
  [
    'will-halt-or-delay',
    'The storm over Lesk will delay the trial.',
    'The judge will delay the trial over the storm.',
  ],
  ['undertaking-in-doubt', 'The concert was put in doubt.', 'The concert was put off in the end.'],
  ['called-off', 'The race was finally called off.', 'The race was finally won.'],
  ['calls-off', 'Lesk calls off naval exercise.', 'The cancelled exercise cost millions.'],
  ['left-called-off', 'H:Naval exercise cancelled after storm', 'H:Naval exercise held after storm'],
  [
    'takes-place-after-all',
    'The regatta that was cancelled in May will now be held in Lesk on 30 June.',
    'The regatta that was to be held in May was cancelled in Lesk.',
  ],
  [
    'refuses-to-call-off',
    'The judge rejected a request to delay the trial.',
    'The judge accepted a request to delay the trial.',
  ],
  ['rules-out', 'The chancellor ruled out talks.', 'Police ruled out foul play.'],
  ['delayed-until', 'The opening is delayed until May.', 'The train was delayed by snow.'],
  ['suspends-an-undertaking', 'The club suspended the talks.', 'The airline suspended all flights.'],
  ['undertaking-suspended', 'Talks between the two unions stalled.', 'Talks between the two unions began.'],
  ['will-not-go-ahead', 'The parade will not take place.', 'The parade will take place.'],
  ['no-plans', 'The owner has no plans to sell.', 'The owner has plans to sell.'],
  ['will-not', 'The envoy will not attend.', 'The envoy will not say why.'],
  [
    'not-until-a-day',
    'The port will not reopen until Monday.',
    'The port will not say until when it is shut.',
  ],
  [
    'will-not-in-general',
    'There will be no vote this week.',
    'There will be no more than two votes this week.',
  ],
  ['will-not-in-general', 'The fee will not change.', 'The fee would not have changed.'],
  ['reportedly', 'The pilot was reportedly asleep.', 'The pilot was asleep.'],
  ['not-verified', 'The rebels took the bridge, which could not be verified.', 'The rebels took the bridge.'],
  ['would-have', 'The pilot may have fallen asleep.', 'The pilot must sleep.'],
  ['asked-in-headline', 'H:Has the harbour a future?', 'H:The harbour has a future'],
  ['report-in-headline', 'H:Pilot was asleep: report', 'H:Pilot files report on sleep'],
  ['may', 'The strike could spread.', 'The strike spread in early May.'],
  ['claims', 'The rebels claimed the bridge was theirs.', 'The rebels claimed responsibility.'],
  ['anonymous-source', 'The board met in secret, sources said.', 'The board met in secret, Ms Orlan said.'],
  ['had-been-to-be', 'The talks had been due to begin in Sitka.', 'The talks were due to begin in Sitka.'],
  ['was-to-be', 'The talks were to be held in Sitka.', 'The talks were held in Sitka.'],
  ['will', 'The museum will open on Friday.', 'The old king left a will of twelve pages.'],
  ['set-to', 'The museum is set to open.', 'The museum set a record.'],
  ['due', 'The museum is due to open.', 'The museum closed due to high costs.'],
  ['plural-plans-in-headline', 'H:Councils plan night buses', 'H:Council plan fails'],
  ['plans-in-headline', 'H:Union plans strike at the port', 'H:Union’s plans spark a strike at the port'],
  ['plans-to', 'The museum plans to expand.', 'The plan to expand was rejected.'],
  ['plans-for', 'The museum is considering a new wing.', 'The museum is proud of its new wing.'],
  ['would', 'The director said the wing would cost less.', 'The director said the wing cost less.'],
  ['soon', 'The wing opens next week.', 'The wing opened last week.'],
  ['is-doing-in-so-many-days', 'The wing is reopening in one week.', 'The wing is reopening in one part.'],
  ['is-to', 'The wing is to open in May.', 'The goal is to open in May.'],
  ['plans-in-headline', 'H:Mayor prepares tough new bill on ferries', 'H:Mayor prepares dinner for crews'],
  ['contest-ahead', 'H:Mayor faces crucial vote', 'H:Mayor faces crucial witness'],
  [
    'infinitive-after-aside-in-headline',
    'H:Karel Voss, in custody since May, to face trial',
    'H:Ferries leave Lesk, a port in the north, to face storm',
  ],
  ['infinitive-in-headline', 'H:Queen to open harbour', 'H:Queen fails to open harbour'],
];

const judge = (text: string) => judgeStatus(text.replace(/^H:/, ''), { headline: text.startsWith('H:') });

describe('statusRules', () => {
  it.each(ruleCases)('%s fires on “%s”', (rule, fires) => {
    expect(judge(fires).rule).toBe(rule);
  });

  it.each(ruleCases)('%s does not fire on the last of “%s”, “%s”', (rule, _, silent) => {
    expect(judge(silent).rule).not.toBe(rule);
  });

  it.each(['I’ll resign on Friday.', "The mayor said they'll open the museum."])(
    'reads a short “will”: %s',
    (text) => {
      expect(judge(text).rule).toBe('will');
    },
  );

  it('takes a withdrawal from a treaty for a deed, and from a conference for a cancellation', () => {
    expect(judge('H:Lesk pulls out of the Arctic fishing treaty').status).toBe('happened');
    expect(judge('H:Lesk pulls out of the Arctic fishing conference').status).toBe('called-off');
  });

  it.each([
    ['H:Norvik to halt flights to Lesk', 'planned'],
    ['The firm said it would suspend production from Monday.', 'planned'],
    ['Norvik halted all flights to Lesk.', 'happened'],
    ['Norvik was ordered to halt work on the quay.', 'happened'],
    ['The summit was suspended.', 'called-off'],
    ['The port authority will cancel the regatta.', 'called-off'],
  ])('takes a halt that is ahead for a plan of its own: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it.each([
    ['The mayor said he would have accepted the offer.', 'happened'],
    ['Ms Venn told reporters it would be wrong to close the school.', 'happened'],
    ['He joined the yard that would later become the biggest in Lesk.', 'happened'],
    ['Closing the school would be a terrible mistake, the mayor warned.', 'happened'],
    ['Norvik said it would close the mill.', 'planned'],
    ['Ms Venn said the rise would be the biggest in years.', 'planned'],
    ['The tunnel would have opened in May but for the strike.', 'unconfirmed'],
  ])('tells what would be from what somebody thinks of it: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it.each([
    ['The court released a tape that shows the mayor threatening to sack her deputy.', 'happened'],
    ['A film by pupils aims to show how the flood began.', 'happened'],
    ['The baker described plans to move the market as foolish.', 'happened'],
    ["H:Ferry chief calls harbour tax plans 'absurd'", 'happened'],
    ['H:Lesk plans night ferries', 'planned'],
    ['The mayor is threatening to sack her deputy.', 'planned'],
    ['With most regattas cancelled, rowers found other races.', 'happened'],
    ['H:Virus deaths to surpass 900 by June, doctors say', 'planned'],
    ['H:Prosecutor to drop charges against ferry crew', 'planned'],
    ['Lesk pulled out of the arms control deal.', 'happened'],
    ['The festival is in doubt.', 'unconfirmed'],
    ['Lesk and Merano claim territory on both banks.', 'happened'],
    ['The strike could not have helped the yard more.', 'happened'],
    ['The pilot might seem like any other captain.', 'happened'],
    ['The game wants to tackle gossip.', 'happened'],
    ['The yard wants to tackle noise.', 'planned'],
    ['The film shows the flood through the eyes of a baker.', 'happened'],
    ['If the founder were here she would disagree, the mayor said.', 'happened'],
    ['H:Rowers win at home to mark 50th regatta of coach', 'happened'],
    ["H:Review of quay rules 'to conclude in days'", 'planned'],
    ['Letters allegedly written by the captain have cost him his post.', 'happened'],
    ['The captain was allegedly attacked by his crew.', 'unconfirmed'],
    ["H:Harbour police blame crews, contradicting mayor's claims", 'happened'],
    ['The mayor made misleading claims about the quay.', 'happened'],
    ['Ms Orlan will also tell the guild that she leaked the memo.', 'planned'],
    ['Oarsmen Abroad pulled out of four countries.', 'happened'],
    ['Lesk closed the strait, warning it will not yield.', 'happened'],
    ['The abbot died a month before he was due to retire.', 'happened'],
    ['The yard should have 90 ferries by May, its owner said.', 'happened'],
    ['Norvik kept to itself what it would pay for the yard.', 'happened'],
    ['The remark revived talk about whether the mayor would run.', 'happened'],
    ['A third term would be unconstitutional, the court noted.', 'happened'],
    ['The yard feeds crews that want to stay near their families.', 'happened'],
    ['The club printed a guide that ditches the race’s rules.', 'happened'],
    ['The yard showed a small ferry it plans to sell abroad.', 'happened'],
    ['The yard showed a ferry and it plans to sell it abroad.', 'planned'],
    ['Answering the court, the mayor said she will resign.', 'planned'],
    ['By the end of the summer it plans to sell two ferries.', 'planned'],
    ['The suit was filed by crews, who fear that the quay would close.', 'happened'],
    ["The envoy has toured the ports with one slogan: 'We are going to rebuild.'", 'happened'],
    ["The envoy told crews on the quay: 'We are going to rebuild.'", 'planned'],
    ["The envoy said: 'We are going to rebuild.'", 'planned'],
    ['Norvik sued a rival, allegedly copying its maps in turn.', 'happened'],
    ['H:Mayor pushes opening that won’t find crews at the quay', 'happened'],
    ['H:Lesk regatta will not be moved even if league is late', 'planned'],
    ['H:May the Best Rower Win', 'happened'],
    ['The mayor spoke of the flood, wrongly suggesting that mud could stop it.', 'happened'],
    ['The vote was always going to hinge on the islands.', 'happened'],
    ['The noise is not going to go away, the crew said.', 'planned'],
    ['H:Doctor shuts down mayor’s medical claim', 'happened'],
    ['H:Port board to explore misconduct claim', 'planned'],
    ['The agency cracked down on claims about fast ferries.', 'happened'],
    ['The captain claims the quay was dark.', 'unconfirmed'],
    ['H:Quay was dark, captain claims', 'unconfirmed'],
    ['H:Crews could be denied berths if the port defies the mayor', 'unconfirmed'],
    ['Brokers often deny payment for wet cargo.', 'happened'],
    ['The envoy gave a speech raising claims of fraud.', 'happened'],
    ['The city gave the school funds to help prepare for floods.', 'happened'],
    ['The essay considers how ferries change towns.', 'happened'],
    ['Fares rose for the plans they bought last year.', 'happened'],
    ['Lesk pays families who agree to move to islands in need.', 'happened'],
    ["H:Crews refuse to be 'ballast' and turn on port", 'happened'],
    ["H:'Thrilled to be open': museums of Lesk welcome crowds", 'happened'],
    ['H:The delayed September harbour report will be out in days', 'planned'],
    ['Norvik delayed the harbour report.', 'called-off'],
    ['Staff shortages led to long delays at the airport, hurting travel.', 'happened'],
    ['H:Merano drops tariffs on fish', 'happened'],
    ["The yard should have 'hundreds' of ferries by May, its owner said.", 'happened'],
  ])('reads only what the sentence mainly tells: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it.each([
    ['The captain told reporters he had resigned, days after reportedly losing his licence.', 'happened'],
    ['The captain told reporters he had resigned, but he may return.', 'happened'],
    ['The captain resigned after sources said he was ill.', 'happened'],
    ['The captain reportedly resigned, but he has said nothing.', 'unconfirmed'],
    ['The captain resigned, people familiar with the matter said.', 'unconfirmed'],
    ['The captain resigned, but that could not be verified.', 'unconfirmed'],
  ])('counts a doubt for its own clause alone: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it.each([
    ['The airline will halt passenger flights to Lesk from Monday.', 'planned'],
    ['H:Airline to halt flights to Lesk', 'planned'],
    ['The ministry said it would suspend visas for students.', 'planned'],
    ['The party promised to scrap the harbour tax.', 'planned'],
    ['The party scrapped the harbour tax it had promised.', 'called-off'],
    ['The airline has suspended operations.', 'happened'],
    ['The yard stopped deliveries and halted production at its plant in Lesk on Monday.', 'happened'],
    ['Flights to Lesk were halted after the storm.', 'happened'],
    ['Norvik paused the trial of its fever drug after a patient fell ill.', 'happened'],
    ['Norvik delayed the trial of its fever drug until May.', 'called-off'],
    ['The tram drivers’ strike planned for 3 May has been averted.', 'called-off'],
    ['H:Launch of moon probe scrubbed', 'called-off'],
    ['The rise in fares led to a drop in travel.', 'happened'],
    ['The mayor was urged to drop plans for a second quay.', 'happened'],
    ['The captain was told to drop out of the race.', 'happened'],
    ['The club will delay the launch until May.', 'called-off'],
    ['The two sides will suspend the talks.', 'called-off'],
  ])('tells a halt to come from an event that is off: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it.each([
    'The director said it would be wrong to close the wing.',
    'The minister said a ban would be a mistake.',
    'The director said she would be willing to talk.',
    'The boy would later become mayor.',
  ])('takes no opinion and no look back for a plan: %s', (text) => {
    expect(judge(text).status).toBe('happened');
  });

  it.each([
    ['Soldiers stopped a boat allegedly carrying weapons.', 'happened'],
    ['The museum was shown a diary allegedly signed by the queen.', 'happened'],
    ['The boat was allegedly carrying weapons.', 'unconfirmed'],
    ['The clerk allegedly burned the files.', 'unconfirmed'],
    ['Police caught the clerk who allegedly burned the files.', 'happened'],
    ['On Friday, when Ada Lund would have turned 90, crowds sang.', 'happened'],
    ['The mayor said that she has not spoken to the union in two weeks.', 'happened'],
    ['The mayor said that she has not spoken to the union.', 'denied'],
    ['H:Drop plan to close the quay, mayor urged', 'planned'],
    ['H:Mayor drops plan to close the quay', 'called-off'],
    ['The boat was found abandoned near Lesk.', 'happened'],
    ['The race was abandoned near Lesk.', 'called-off'],
    ['They marked the day of an aborted invasion of Lesk.', 'happened'],
    ['The flood claimed at least 40 lives.', 'happened'],
    ['The police said that crews who did not sail were paid.', 'happened'],
    ['The guard said its crew did not think that the boat was stolen.', 'happened'],
    ['The mayor sent a letter explaining that the quay might be sold.', 'happened'],
    ['Crews are pleading with her to cancel the race.', 'unconfirmed'],
    ['Cadets brought to a hall where the mayor is scheduled to speak have fallen ill.', 'happened'],
    ['Ada Lund will win the vote in Lesk, the Courier projects.', 'happened'],
    ['H:Port reportedly looking for pilots', 'unconfirmed'],
    ['The port would have to hire more pilots.', 'happened'],
    ['The strike could not have come at a worse time.', 'happened'],
    ['The navy said it used its sources to find the boat.', 'happened'],
    ['The guild asked where the ferry might have sunk.', 'happened'],
    ['The ferry might have sunk.', 'unconfirmed'],
    ['A vote on whether to dredge the port could be close.', 'unconfirmed'],
    ['The port may be shut, but it still hires pilots.', 'happened'],
    ['The port may be shut, but nobody has said when.', 'unconfirmed'],
    ['Lesk and Sarn both claim islands in the strait.', 'happened'],
    ['The agency changed its page to reflect both claims.', 'happened'],
    ['She might seem like any other pilot.', 'happened'],
  ])('asks what a doubt is about: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it.each([
    ['Families face rising costs for health plans they bought last year.', 'happened'],
    ['The port plans a new quay.', 'planned'],
    ['The crew spoke of a rule whose aim it is to save fuel.', 'happened'],
    ['H:Mayor responds to the port’s push to close the quay', 'happened'],
    ['The film aims to show how fires spread.', 'happened'],
    ['The singer will be remembered for three songs.', 'happened'],
    ['The singer will be buried on Friday.', 'planned'],
    ['Old ferries are more likely to sink.', 'happened'],
    ['The mayor assailed the guild, threatening to shut the port.', 'happened'],
    ['The mayor assailed the guild in Lesk, where the race is expected to start.', 'happened'],
    ['Most pilots do not want to sail at night.', 'happened'],
    ['The mayor sought peace by promising to lower the toll.', 'happened'],
    ['The crews kept their promise to burn the boats.', 'happened'],
    ['The crews repeated their promise.', 'happened'],
    ['The mayor called for talks, vowing that she would pay for them.', 'happened'],
    ['The crews are blocking the quay, aiming to win more pay.', 'happened'],
    ['The mayor thinks it would be a crime.', 'happened'],
    ['H:Ports sue to stop toll', 'happened'],
    ['H:Ferry workers in Lesk to get new coats', 'planned'],
    ['H:Rowing players to wear black', 'planned'],
    ['H:Mayor asks players to wear black', 'happened'],
    ['H:Rowing clubs given permission to open', 'happened'],
    ['H:Port workers desperate to return', 'happened'],
    ['The old ferry is likely to sink.', 'planned'],
    ['The port raised its fees, prompting fears that crews will leave.', 'happened'],
    ['H:Pay scheme to finish at end of October, says minister', 'planned'],
    ['H:Crews to end strike on Friday', 'planned'],
    ['H:Airport to stop flights for a day as storm nears', 'planned'],
    ['H:Talks to end strike begin', 'happened'],
  ])('tells plans from what only sounds like one: %s', (text, status) => {
    expect(judge(text).status).toBe(status);
  });

  it('tries a rule wherever its pattern matches', () => {
    const texts = ruleCases.flatMap(([, ...texts]) => texts.map((text) => text.replace(/^H:/, '')));
    for (const text of texts) {
      const matching = statusRules.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
      expect(rulesForHeadline(text).map(({ name }) => name)).toEqual(expect.arrayContaining(matching));
    }
  });

  it('has a case for every rule', () => {
    const tried = new Set(ruleCases.map(([rule]) => rule));
    expect([...tried].sort()).toEqual(statusRules.map(({ name }) => name).sort());
  });
});

describe('mainClause', () => {
  it.each([
    ['The match, postponed twice, was played on Friday.', 'The match was played on Friday.'],
    ['After the talks failed, the mayor flew home.', 'the mayor flew home.'],
    ['The senate passed a law that would ban trawling.', 'The senate passed a law'],
    ['The senate agreed to a plan that could end the strike.', 'The senate agreed to a plan'],
    ['The envoy said that she would resign.', 'The envoy said that she would resign.'],
    ['The mayor flew home after the talks failed.', 'The mayor flew home'],
  ])('%s → %s', (sentence, main) => {
    expect(mainClause(sentence)).toBe(main);
  });

  it('reads 20,000 sentences in under half a second of the processor', () => {
    const sentences = Array.from(
      { length: 20_000 },
      (_, at) =>
        `The harbour board of Lesk met ${at} captains of the coastal line on Monday to talk about the berths of the old quay, the pay of the night crews and the price of a season ticket.`,
    );
    const begun = process.cpuUsage();
    for (const sentence of sentences) mainClause(sentence);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(500);
  });
});

describe('judgeStatus', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, headline) => {
        expect(judgeStatus(text, { headline }).status).toBeTypeOf('string');
      }),
    );
  });

  it.each(['a will ', 'plans to ', ', postponed ', 'said that ', '" said ', 'x'])(
    'reads a megabyte of %j in under two seconds',
    (piece) => {
      const began = performance.now();
      judgeStatus(piece.repeat(1_000_000 / piece.length), { headline: true });
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});
