import { expect, test } from 'vitest';
import { CONFIDENT } from '../../src/text/attribution/confidence.ts';
import { findAttributions } from '../../src/text/attributions.ts';
import { findMentions } from '../../src/text/mentions.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { attributionsOf, documentOf, wordsAt, written } from './attribution/attributions-fixture.ts';

test.each([
  [
    'a quote, then its speaker',
    '“We will not sail,” union leader Mara Okafor said on Monday.',
    'union leader Mara Okafor | said | “We will not sail,”',
  ],
  [
    'a day and "in a statement" before what is said',
    'The port said in a statement Friday the fee covered towing and storage.',
    'The port | said | the fee covered towing and storage',
  ],
  [
    'a day with "late" before a "that"',
    'Norwind announced late Friday that its bridge would stay closed.',
    'Norwind | announced | that its bridge would stay closed',
  ],
  [
    'a second deed behind an "and"',
    'Ida Moen announced her trip around Skarra in March, and pulled off the feat on Saturday.',
    'Ida Moen | announced | her trip around Skarra in March',
  ],
  [
    'a clause behind a name without a comma',
    'According to Tom Hale there has been no rain in Lesk since May.',
    'Tom Hale | According to | there has been no rain in Lesk since May',
  ],
  [
    'a clause behind a noun without a comma',
    'According to the harbour website we have 40 boats on the island.',
    'the harbour website | According to | we have 40 boats on the island',
  ],
  [
    'a verb that is a noun behind "its"',
    'Norwind wrote on its blog late Friday that both piers were bought.',
    'Norwind | wrote | that both piers were bought',
  ],
  [
    'a bracket that ends before the speaker',
    '(Update 15:07 in Lesk, 9:07 in Skarra) The harbour master said the dam had held.',
    'The harbour master | said | the dam had held',
  ],
  [
    'a company with a name like a verb',
    'The Skarra Claims Office, founded in May, says it has paid 40 crews.',
    'The Skarra Claims Office, founded in May, | says | it has paid 40 crews',
  ],
  [
    'the reporter’s own clause behind an "as"',
    'The council has said this tide is the worst ever, as the port prepares to close.',
    'The council | has said | this tide is the worst ever',
  ],
  [
    'the reporter’s own clause behind an "after"',
    'The council said the pier would close, after crews walked out on Monday.',
    'The council | said | the pier would close',
  ],
  [
    'who sent a letter that asks for something',
    'Ida Moen sent out a letter asking that the tolls go to charity.',
    'Ida Moen | asking | that the tolls go to charity',
  ],
  [
    'a body whose last word looks like a verb',
    'The mayor left, even as many port figures concluded she must stay.',
    'many port figures | concluded | she must stay',
  ],
  [
    'nouns like verbs behind "as"',
    'The mayor stayed, as advocates of the port called for calm.',
    'advocates of the port | called for | calm',
  ],
  [
    'speakers behind a time that opens the sentence',
    'Earlier this week, senior captains from Lesk, along with others, also said that crews were tired.',
    'senior captains from Lesk, along with others, | said | that crews were tired',
  ],
  [
    'a pronoun that holds its verb',
    'They’re wary of the plan and agree that crews should rest.',
    'They | agree | that crews should rest',
  ],
  [
    'a speaker with others like it',
    'Small ports, like their larger rivals, say that the tolls are too high.',
    'Small ports, like their larger rivals, | say | that the tolls are too high',
  ],
  [
    'a speaker along with another',
    'The mayor, along with two captains, said that the pier was safe.',
    'The mayor, along with two captains, | said | that the pier was safe',
  ],
  [
    'a speaker by a role in office',
    'Ida Moen, managing director of Norwind, said that the pier was safe.',
    'Ida Moen, managing director of Norwind, | said | that the pier was safe',
  ],
  [
    'a speaker by a former role',
    'Tom Hale, then the mayor, said that the pier was safe.',
    'Tom Hale, then the mayor, | said | that the pier was safe',
  ],
  [
    'an owner before a participle',
    'Skarra’s state-owned ferry line says the boats are late.',
    'Skarra’s state-owned ferry line | says | the boats are late',
  ],
  [
    'a people before a participle',
    'A U.S.-born captain said that the boats were late.',
    'A U.S.-born captain | said | that the boats were late',
  ],
  [
    'a letter of a day',
    'A Sept. 15, 2011 letter shows that the board knew.',
    'A Sept. 15, 2011 letter | shows | that the board knew',
  ],
  [
    'a speaker behind "since"',
    'It was a year since the port announced that the pier would close.',
    'the port | announced | that the pier would close',
  ],
  [
    'a speaker inside a bracket',
    'The strike goes on (the port says that it will end).',
    'the port | says | that it will end',
  ],
  ['a speaker behind "than"', 'Crews earn less than the port says it pays.', 'the port | says | it pays'],
  [
    'a speaker of whom it is heard',
    'Few remember hearing him say that the pier was safe.',
    'him | say | that the pier was safe',
  ],
  [
    'a speaker with a role at the end',
    'The pier was safe, according to Tom Hale, the mayor.',
    'Tom Hale, the mayor | according to | The pier was safe',
  ],
  [
    'a clause with an insertion before the sentence goes on',
    'While some members, such as Lesk, proposed selling the ships, the port has said no.',
    'some members, such as Lesk, | proposed | selling the ships',
  ],
  [
    'a clause of where it was said',
    'After a hearing in Lesk, where he said the pier was safe, crews cheered.',
    'he | said | the pier was safe',
  ],
  [
    'a body whose short name is a pronoun',
    'WHO says the fever is not spreading.',
    'WHO | says | the fever is not spreading',
  ],
  [
    'a "who" whose sentence goes on',
    'Moen, who said the pier was safe, has left the council.',
    'who | said | the pier was safe',
  ],
  [
    'those who are worried',
    'Artists from Lesk are worried that the tour is too long.',
    'Artists from Lesk | are worried | that the tour is too long',
  ],
  [
    'the reporter’s own clause behind "hours after"',
    'The mayor called the pier safe, hours after it had been shut.',
    'The mayor | called | the pier safe',
  ],
  ['speech behind a dash', '— We will stay, said Moen.', 'Moen | said | We will stay'],
  [
    'a speaker with her place in a picture',
    'Moen, 44, (left) said, “We stay.”',
    'Moen, 44, | said | “We stay.”',
  ],
  [
    'a byline that runs into the sentence',
    'By Tom Hale, Harbour Post The mayor said the pier was shut.',
    'The mayor | said | the pier was shut',
  ],
  [
    'a quotation at the end of a bracket',
    'Hale (of whom Moen said “he lies”) has left.',
    'Moen | said | “he lies”',
  ],
  [
    'a speaker after the verb',
    '“The pier is safe,” said Tom Hale, the harbour master.',
    'Tom Hale, the harbour master | said | “The pier is safe,”',
  ],
  [
    'a town with its country and a day before the speaker, whose role stands first',
    'Two trams collided in the centre of Sandvik, Norway, on Friday, the mayor, Ida Moen, said.',
    'the mayor, Ida Moen, | said | Two trams collided in the centre of Sandvik, Norway, on Friday',
  ],
  [
    'a town with a region that no list has',
    'The ferry sank off Sandvik, Vestholm, the harbour master, Tom Hale, said.',
    'the harbour master, Tom Hale, | said | The ferry sank off Sandvik, Vestholm',
  ],
  [
    'a town with a region cut short',
    'Two boats collided near Tampa, Fla., on Friday, Tom Hale, the harbour master, said.',
    'Tom Hale, the harbour master, | said | Two boats collided near Tampa, Fla., on Friday',
  ],
  [
    'a country that itself speaks, after another one',
    'Trade fell in Sweden, Norway, its largest partner, said.',
    'Norway, its largest partner, | said | Trade fell in Sweden',
  ],
  [
    'a speaker behind the things that are said',
    'These are the worst things the harbour master has said about the strike.',
    'the harbour master | has said about | the strike',
  ],
  [
    'a speaker behind a "which" without a comma',
    'The pier is one which Tom Hale called “a heap of rust”.',
    'Tom Hale | called | “a heap of rust”',
  ],
  [
    'a speaker whose role and honorific have an article',
    'Harbour chaplain the Rev. Ida Moen said that nobody would sail.',
    'Harbour chaplain the Rev. Ida Moen | said | that nobody would sail',
  ],
  [
    'an unnamed speaker before a day',
    'The harbour master on Tuesday said that nobody would sail.',
    'The harbour master | said | that nobody would sail',
  ],
  [
    'a report that came out on a day',
    'The report published on Tuesday said that the pier was rotten.',
    'The report published on Tuesday | said | that the pier was rotten',
  ],
  [
    'a share of many',
    'About three in ten dockers said that they would sail.',
    'About three in ten dockers | said | that they would sail',
  ],
  [
    'more than a number',
    'More than 40 skippers say that the quay is too short.',
    'More than 40 skippers | say | that the quay is too short',
  ],
  [
    'somebody with a later office',
    '“The pier is safe,” said Tom Hale, now the mayor of Lesk.',
    'Tom Hale, now the mayor of Lesk | said | “The pier is safe,”',
  ],
  [
    'a thing with an adverb and a participle before it',
    'A recently restored map shows that the quay was longer.',
    'A recently restored map | shows | that the quay was longer',
  ],
  [
    'somebody who said something else besides',
    'Tom Hale, who told the court that he slept, said that the pier was safe.',
    'Tom Hale, who told the court that he slept, | said | that the pier was safe',
  ],
  [
    'those whom something makes wonder',
    'The cuts left many dockers to wonder whether the port would survive.',
    'many dockers | to wonder | whether the port would survive',
  ],
  [
    'the subject behind a clause about others',
    'On Monday, while most crews sailed, Tom Hale stayed ashore, noting that the contract had run out.',
    'Tom Hale | noting | that the contract had run out',
  ],
  [
    'the subject behind a "But" and before an insertion',
    'But Tom Hale, noting the size of the fleet, said that it could sail.',
    'Tom Hale | noting | the size of the fleet',
  ],
  [
    'a time between an office and its verb',
    'Tom Hale, the harbour master, last week said the pier was rotten.',
    'Tom Hale, the harbour master, | said | the pier was rotten',
  ],
  [
    'the author of a book, whose title nobody utters',
    '“The pier is rotten,” said Tom Hale, author of “Low Tide,” a history of the port.',
    'Tom Hale, author of “Low Tide,” a history of the port | said | “The pier is rotten,”',
  ],
  [
    'a surname that ends as adverbs do',
    'Scully also noted that the pier was rotten.',
    'Scully | also noted | that the pier was rotten',
  ],
  [
    'a clause that opens like a question, then its speaker',
    'Whether the pier will reopen is a matter for the port, said Tom Hale.',
    'Tom Hale | said | Whether the pier will reopen is a matter for the port',
  ],
  [
    'the second verb of a headline',
    'Harbour man calls soup “too cold”, demands an apology',
    'Harbour man | demands | an apology',
  ],
  [
    'a quotation behind its verb, speaker and a first word',
    'But, said Tom Hale, “the pier is rotten.”',
    'Tom Hale | said | “the pier is rotten.”',
  ],
  [
    'an unnamed body late on a day',
    'The council late on Friday said the pier was safe.',
    'The council | said | the pier was safe',
  ],
  [
    'a role of a body that is spelled like "who"',
    'WHO Director-General Ida Moen said the outbreak was over.',
    'WHO Director-General Ida Moen | said | the outbreak was over',
  ],
  [
    'a first name that is spelled like a month',
    'Jan Brek said that the pier was shut.',
    'Jan Brek | said | that the pier was shut',
  ],
  [
    'such a first name after a day',
    'On Monday April Moen said that the pier was shut.',
    'April Moen | said | that the pier was shut',
  ],
  [
    'a surname after a month',
    'In April Moen said that the pier was shut.',
    'Moen | said | that the pier was shut',
  ],
  [
    'reports that open a sentence',
    'Reports from the harbour say that most piers are safe.',
    'Reports from the harbour | say | that most piers are safe',
  ],
  [
    'whoever did the last deed that an "and" adds',
    'The minister fired the harbour master and Ida Moen closed the quay, saying that it was rotten.',
    'Ida Moen | saying | that it was rotten',
  ],
  [
    'those who are convinced',
    'The crews are convinced that the port will close.',
    'The crews | are convinced | that the port will close',
  ],
  [
    'those whom something convinced',
    'The speech convinced many dockers that the port would close.',
    'many dockers | convinced | that the port would close',
  ],
  [
    'somebody of whom more is told, after a town',
    'The pact has failed in Lesk, Tom Hale, the mayor of Sandvik, Norway, said.',
    'Tom Hale, the mayor of Sandvik, Norway, | said | The pact has failed in Lesk',
  ],
  [
    'a report that opens with what may be a participle, then role and name',
    'Snow drifted over the pass on Sunday, the mayor of Sandvik, Ida Moen, said.',
    'the mayor of Sandvik, Ida Moen, | said | Snow drifted over the pass on Sunday',
  ],
  [
    'a report by somebody whose role and name stand in it',
    'A survey released by the auditor, Lea Voss, said the pier was safe.',
    'A survey released by the auditor, Lea Voss, | said | the pier was safe',
  ],
  [
    'what is told to listeners at an occasion of the speaker’s',
    'Press secretary Mara Okafor tells reporters at her first press briefing that she will never lie to them.',
    'Press secretary Mara Okafor | tells | that she will never lie to them',
  ],
  [
    'what a noun is about, without what is told of it',
    'The minister’s call for new talks has angered the port.',
    'The minister’s | call for | new talks',
  ],
  [
    'a noun’s object without the speaker’s next deed',
    'Tom Hale voiced doubts about the offer and left for Lesk.',
    'Tom Hale | voiced doubts about | the offer',
  ],
  [
    'a speaker after a clause that ends in a bare noun',
    'The council has rejected the bid as a gamble, Tom Hale, a clerk of the council, said.',
    'Tom Hale, a clerk of the council, | said | The council has rejected the bid as a gamble',
  ],
  [
    'a report told in an interview of some day',
    'The tugs are slow, Tom Hale, a clerk of the port, told Wire North in a talk aired on May 3.',
    'Tom Hale, a clerk of the port, | told | The tugs are slow',
  ],
  [
    'what was so instead of something else',
    'Ida Moen argues that it was not fog, but the rocks.',
    'Ida Moen | argues | that it was not fog, but the rocks',
  ],
  [
    'a role without an article before its holder',
    'Six tugs will sail by May, half of a fleet bought in Oslo, Danish envoy to Lesk, Ida Moen, said.',
    'Danish envoy to Lesk, Ida Moen, | said | Six tugs will sail by May, half of a fleet bought in Oslo',
  ],
  [
    'whom the reporter of a quotation cites',
    '“The tug is slow,” Wire North reported, citing a clerk.',
    'Wire North | citing | a clerk',
  ],
  [
    'a deed without what its doer then says',
    'Ferry line sues Lesk, says the toll is “absurd”.',
    'Ferry line | sues | Lesk',
  ],
  [
    'a council whose hopes are a verb',
    'The town’s council hopes to reopen the pier in spring.',
    'The town’s council | hopes | to reopen the pier in spring',
  ],
  [
    'a speech over three lines, then its speaker',
    '“The crews are tired.\nThey have not slept.\nThey want to go home,” said Tom Hale.',
    'Tom Hale | said | “The crews are tired. … They have not slept. … They want to go home,”',
  ],
  [
    'a speech whose marks open anew in each line, then its speaker',
    '“The crews are tired.\n“They want to go home,” said Tom Hale.',
    'Tom Hale | said | “The crews are tired. … “They want to go home,”',
  ],
  [
    'figures named by a noun that is spelled like a verb',
    'Early reports said two sailors were hurt.',
    'Early reports | said | two sailors were hurt',
  ],
  [
    'a clause with an insertion that names nobody',
    'Tom Hale said that, given the storm, no boat would sail.',
    'Tom Hale | said | that, given the storm, no boat would sail',
  ],
  [
    'a clause with an insertion that names who said so first',
    'Tom Hale reported that, according to the crew, no boat would sail.',
    'Tom Hale | reported | no boat would sail',
  ],
  [
    'what was told in a town with its region',
    'Tom Hale told a crowd in Salda, Oregon, on Monday that no boat would sail.',
    'Tom Hale | told | that no boat would sail',
  ],
  [
    'a clause after the day on which it was said',
    'Tom Hale announced on Monday he would resign.',
    'Tom Hale | announced | he would resign',
  ],
  [
    'what somebody else has said after a "but"',
    'The rebels claimed responsibility for the raid but local officials have said it was an accident.',
    'local officials | have said | it was an accident',
  ],
  [
    'an object without what the reporter adds to it',
    'The union rejected the offer, a deal that would have halved its pay.',
    'The union | rejected | the offer',
  ],
  [
    'an object without what somebody else did meanwhile',
    'The union rejected the offer while the port accepted it.',
    'The union | rejected | the offer',
  ],
  [
    'three speakers with a comma before the last',
    'On Monday, Hale, Okafor, and Reed said the talks had failed.',
    'Hale, Okafor, and Reed | said | the talks had failed',
  ],
  [
    'three speakers of whom one has a title',
    'Tom Hale, captain Ida Moen, and the port said the talks had failed.',
    'Tom Hale, captain Ida Moen, and the port | said | the talks had failed',
  ],
  [
    'one speaker after a list of places',
    'The strike has reached Lesk, Sandvik, and Merano, and Hale said it would go on.',
    'Hale | said | it would go on',
  ],
  [
    'several who have all spoken',
    'Tom Hale and Ida Moen have all attacked the plan.',
    'Tom Hale and Ida Moen | have all attacked | the plan',
  ],
  [
    'one as well as another',
    'The mayor as well as the port of Lesk said the talks had failed.',
    'The mayor as well as the port of Lesk | said | the talks had failed',
  ],
  [
    'somebody whom "with" sets beside the participle',
    'Talks broke down on Friday, with former captain Tom Hale calling the offer an insult.',
    'former captain Tom Hale | calling | the offer an insult',
  ],
  [
    'what else the speaker behind the verb meant',
    '“It was her last trip,” said Tom Hale, the harbour master, referring to the ferry.',
    'Tom Hale, the harbour master | referring to | the ferry',
  ],
  [
    'a noun that ends as pasts do',
    'Tom Hale said on his video feed that he would resign.',
    'Tom Hale | said | that he would resign',
  ],
  [
    'a speaker behind place, day and agency',
    'LESK, Aug 31 (Wire North) - The head of the union, Ida Moen, praised the deal, saying it would last.',
    'The head of the union, Ida Moen, | saying | it would last',
  ],
  [
    'a quote after a colon',
    'Mara Okafor wrote: “Nobody asked us.”',
    'Mara Okafor | wrote | “Nobody asked us.”',
  ],
  [
    'a quote after a colon and whom it was told',
    'Ida Moen tells the crews: “Go now.”',
    'Ida Moen | tells | “Go now.”',
  ],
  [
    'a quote after a comma',
    'Asked about it, she replied, “Nobody asked us.”',
    'she | replied | “Nobody asked us.”',
  ],
  [
    'a report with a verb that no list of reporting verbs has, then its speaker',
    'Passengers slept on the quay, the port said.',
    'the port | said | Passengers slept on the quay',
  ],
  [
    'a report about many',
    'Dozens of passengers climbed the fence, police said.',
    'police | said | Dozens of passengers climbed the fence',
  ],
  [
    'a phrase that opens the clause, and is not said',
    'On the quay, the port said nobody would sail.',
    'the port | said | nobody would sail',
  ],
  ['a report without a verb', 'No injuries, police said.', 'police | said | No injuries'],
  [
    'a split quote',
    '“Not one boat,” she added, “will leave the harbour.”',
    'she | added | “Not one boat,” … “will leave the harbour.”',
  ],
  [
    'a quote that goes on in the next sentence',
    '“We are tired,” said Mara Okafor. “We want to go home.”',
    'Mara Okafor | said | “We are tired,” … “We want to go home.”',
  ],
  [
    'a quote of several sentences',
    '“We are tired. We want to go home,” Mara Okafor said.',
    'Mara Okafor | said | “We are tired. We want to go home,”',
  ],
  [
    'some words in quotation marks',
    'Tom Hale called the plan “a gift to nobody”.',
    'Tom Hale | called | the plan “a gift to nobody”',
  ],
  [
    'a that-clause',
    'The minister warned that the bridge could close in May.',
    'The minister | warned | that the bridge could close in May',
  ],
  [
    'a clause without "that"',
    'Officials said the road was closed.',
    'Officials | said | the road was closed',
  ],
  [
    'the person told',
    'Tom Hale told reporters that the pier was shut.',
    'Tom Hale | told | that the pier was shut',
  ],
  [
    'a speaker at the end',
    'The road is closed, officials said on Monday.',
    'officials | said | The road is closed',
  ],
  [
    'according to, first',
    'According to the port authority, 40,000 passengers were stranded.',
    'the port authority | According to | 40,000 passengers were stranded',
  ],
  [
    'according to, first, with an apposition',
    'According to Tom Hale, the head of the harbour office, the pier is shut.',
    'Tom Hale, the head of the harbour office | According to | the pier is shut',
  ],
  [
    'according to, last',
    'The strike cost two million crowns, according to the port authority.',
    'the port authority | according to | The strike cost two million crowns',
  ],
  [
    'according to, inside',
    'Coast News reported that, according to sources, the talks were off.',
    'sources | according to | the talks were off',
  ],
  [
    'citing',
    'The talks are off, Coast News reported, citing an unnamed official.',
    'Coast News | citing | an unnamed official',
  ],
  [
    'citing, between subject and verb',
    'Coast News, citing two officials, said the talks had failed.',
    'Coast News | citing | two officials',
  ],
  [
    'a denial',
    'The company denied that it had sold the pier.',
    'The company | denied | that it had sold the pier',
  ],
  [
    'an accusation',
    'The union accused the owners of breaking the law.',
    'The union | accused | the owners of breaking the law',
  ],
  ['a wish', 'Mara Okafor wants to meet the owners.', 'Mara Okafor | wants | to meet the owners'],
  ['a belief', 'She believes that the owners will give in.', 'She | believes | that the owners will give in'],
  [
    'an expectation of nobody in particular',
    'The mayor is expected to resign on Friday.',
    ' | is expected | The mayor … to resign on Friday',
  ],
  [
    'a poll',
    'A poll found that half of the town supports the strike.',
    'A poll | found | that half of the town supports the strike',
  ],
  [
    'a statement',
    '“Our boats are safe,” the company said in a statement.',
    'the company | said | “Our boats are safe,”',
  ],
  [
    'a noun with its clause',
    'The union’s claim that the pier had been sold was wrong.',
    'The union’s | claim | that the pier had been sold was wrong',
  ],
  [
    'a passive with its agent',
    'Tom Hale was criticized by the union for his silence.',
    'the union | was criticized | Tom Hale … for his silence',
  ],
  [
    'a passive whose agent ends before the charge',
    'Tom Hale was accused by Mara Okafor of hiding the survey.',
    'Mara Okafor | was accused | Tom Hale … of hiding the survey',
  ],
  [
    'a passive whose agent has an "of" of its own',
    'Tom Hale was accused by the head of the union of breaking his word.',
    'the head of the union | was accused | Tom Hale … of breaking his word',
  ],
  [
    'a passive whose agent has an apposition, and when it was',
    'The sale was denied by the mayor’s lawyer, Mara Okafor, on Monday.',
    'the mayor’s lawyer, Mara Okafor, | was denied | The sale',
  ],
  [
    'a passive whose agent speaks for somebody',
    'Crews were told by a spokeswoman for the mayor that the pier was safe.',
    'a spokeswoman for the mayor | were told | that the pier was safe',
  ],
  [
    'a passive that names somebody or something',
    'The vote was called a farce by the union.',
    'the union | was called | The vote … a farce',
  ],
  [
    'a passive that orders',
    'Crews were warned by the harbour police not to sail.',
    'the harbour police | were warned | Crews … not to sail',
  ],
  [
    'a participle behind a deed and its day',
    'Crews in Lesk on Monday lowered the flag, saying that the pier had been sold.',
    'Crews in Lesk | saying | that the pier had been sold',
  ],
  [
    'a passive without its "be"',
    'The closure of two piers, announced by the ministry, begins in May.',
    'the ministry | announced | The closure of two piers',
  ],
  [
    'an agent of a denial, whole',
    'The rumour, dismissed by a council of captains, is back.',
    'a council of captains | dismissed | The rumour',
  ],
  [
    'British spelling',
    'The harbour board criticised the owners.',
    'The harbour board | criticised | the owners',
  ],
  [
    'a clause behind a long addressee',
    'Tom Hale told a crowd of crews in Lesk on Monday that the pier was safe.',
    'Tom Hale | told | that the pier was safe',
  ],
  [
    'a wish with a clause of its own',
    'Tom Hale hopes to find a crew that can sail.',
    'Tom Hale | hopes | to find a crew that can sail',
  ],
  [
    'an object up to the next deed of the speaker',
    'Tom Hale praised the crews and left the harbour.',
    'Tom Hale | praised | the crews',
  ],
  [
    'an object up to a dash',
    'Tom Hale praised the crews — they had sailed at night.',
    'Tom Hale | praised | the crews',
  ],
  [
    'a question that ends with the comma of its quotation',
    'Asked whether the pier was “fit for crews,” Tom Hale laughed.',
    ' | Asked | whether the pier was “fit for crews,”',
  ],
  [
    'what was said without where it was said',
    'Tom Hale said the pier was safe, in an interview with Coast News.',
    'Tom Hale | said | the pier was safe',
  ],
  [
    'a quotation behind a report in the same paragraph',
    'Tom Hale said the pier was safe. “I walk there every day.”',
    'Tom Hale | said | the pier was safe … “I walk there every day.”',
  ],
  [
    'a quotation of another paragraph, which may be another’s',
    'Tom Hale said the pier was safe.\n\n“I walk round it every morning, whatever the signs tell us.”',
    'Tom Hale | said | the pier was safe',
  ],
  ['an item of a list', '3. Tom Hale said the pier was safe.', 'Tom Hale | said | the pier was safe'],
  [
    'an agent with a title behind the name',
    'The strike was condemned by Mara Okafor, mayor of Lesk, as reckless.',
    'Mara Okafor, mayor of Lesk, | was condemned | The strike … as reckless',
  ],
  [
    'agents in a list',
    'The pact was rejected by the Lesk, Merano and Sandvik councils.',
    'the Lesk, Merano and Sandvik councils | was rejected | The pact',
  ],
  [
    'an agent beside another clause',
    'The closure was announced by the mayor, and two schools will move.',
    'the mayor | was announced | The closure',
  ],
  [
    'a passive without how it was told',
    'The closure was announced by the mayor in a letter to parents.',
    'the mayor | was announced | The closure',
  ],
  [
    'a speaker with a floating "both"',
    'Tom Hale and Mara Okafor both said that the pier was safe.',
    'Tom Hale and Mara Okafor | said | that the pier was safe',
  ],
  [
    'a number of speakers',
    'At least two captains said that the pier was safe.',
    'At least two captains | said | that the pier was safe',
  ],
  [
    'a speaker behind a time',
    'This year Tom Hale said that the pier was safe.',
    'Tom Hale | said | that the pier was safe',
  ],
  [
    'a speaker before what it is about',
    'Tom Hale on the pier: “It is safe.”',
    'Tom Hale | : | “It is safe.”',
  ],
  ['a speaker behind the verb', 'Said Tom Hale: “It is safe.”', 'Tom Hale | Said | “It is safe.”'],
  [
    'items of a list in one line',
    '• Tom Hale said the pier was safe • Mara Okafor blamed the captain',
    'Tom Hale | said | the pier was safe',
  ],
  [
    'whom a wish is put to, before the words of it',
    'The union asked the owners to “come to the table” in May.',
    'The union | asked | the owners to “come to the table” in May',
  ],
  [
    'some quoted words up to the next deed',
    'Tom Hale called the pier “a raft” and left the harbour.',
    'Tom Hale | called | the pier “a raft”',
  ],
  [
    'a quotation in brackets',
    'The vote split the crews (“We were not asked,” Tom Hale wrote).',
    'Tom Hale | wrote | “We were not asked,”',
  ],
  [
    'speakers in a list',
    'Tom Hale, Ida Moen and Lars Berg said the pier was safe.',
    'Tom Hale, Ida Moen and Lars Berg | said | the pier was safe',
  ],
  [
    'two speakers behind a place',
    'In Sandvik, Norway, Tom Hale and Ida Moen said the pier was safe.',
    'Tom Hale and Ida Moen | said | the pier was safe',
  ],
  [
    'a speaker with an insertion, before "are hoping"',
    'Harbour officials, including Tom Hale, are hoping that the pier is safe.',
    'Harbour officials, including Tom Hale, | are hoping | that the pier is safe',
  ],
  [
    'a second verb',
    'Tom Hale thanked the crews and said that the pier was open.',
    'Tom Hale | said | that the pier was open',
  ],
  [
    'a quote introduced in the paragraph before',
    'Mara Okafor wrote:\n“Nobody asked us.”',
    'Mara Okafor | wrote | “Nobody asked us.”',
  ],
  [
    'a report around an aside',
    'The pier, officials say, will be closed.',
    'officials | say | The pier … will be closed',
  ],
  [
    'what the speaker did besides as no part of the report',
    'The pier is closed, officials said, adding that it was wet.',
    'officials | said | The pier is closed',
  ],
  [
    'two speakers behind one report',
    'The mayor said the pier was closed, Coast News reported.',
    'Coast News | reported | The mayor said the pier was closed',
  ],
  [
    'a speaker after the verb and a report with commas',
    'The port would lose both piers, and with them its crews, said Ida Brandt, a union economist.',
    'Ida Brandt, a union economist | said | The port would lose both piers, and with them its crews',
  ],
  [
    'a that-clause behind an insertion',
    'Tom Hale said on Monday at a hearing in Lesk, the capital, that no pier was safe.',
    'Tom Hale | said | that no pier was safe',
  ],
  [
    'the name of a programme as no speech',
    '“It is a raft,” Mara Okafor said on Radio Lesk’s “Morning Boat.” “She will sink in May.”',
    'Mara Okafor | said | “It is a raft,” … “She will sink in May.”',
  ],
  [
    'words that say when, between verb and clause',
    'The port announced last month that it would close.',
    'The port | announced | that it would close',
  ],
  [
    'a verb of two words',
    'Tom Hale pointed out that the pier was rotten.',
    'Tom Hale | pointed out | that the pier was rotten',
  ],
  [
    'a noun that a verb carries',
    'The crews made a promise to sail until May.',
    'The crews | made a promise | to sail until May',
  ],
  ['a verb that is spelled like a noun', 'Officials plan to sail.', 'Officials | plan | to sail'],
  ['a pronoun that holds its verb', 'They’re demanding a new pier.', 'They | demanding | a new pier'],
  [
    'an impression of nobody in particular',
    'The owners seem to have given up.',
    ' | seem | The owners … to have given up',
  ],
  [
    'a source with a participle',
    'A report published on Monday showed that the pier was rotten.',
    'A report published on Monday | showed | that the pier was rotten',
  ],
  [
    'how somebody spoke as no part of the source',
    'Tom Hale, speaking at a rally in Lesk, said the pier was safe.',
    'Tom Hale | said | the pier was safe',
  ],
  [
    'when somebody spoke as no part of the source',
    'Tom Hale on Monday said the pier was safe.',
    'Tom Hale | said | the pier was safe',
  ],
  ['a surname that is a month', 'Brian May says the pier is safe.', 'Brian May | says | the pier is safe'],
  [
    'a number as part of the source',
    'More than 40 residents said the pier was loud.',
    'More than 40 residents | said | the pier was loud',
  ],
  [
    'a share as part of the source',
    'More than half of the crews said they were tired.',
    'More than half of the crews | said | they were tired',
  ],
  [
    'a rough number as part of the source',
    'Nearly all residents said the pier was loud.',
    'Nearly all residents | said | the pier was loud',
  ],
  ['a number of others', 'Two others said the pier was loud.', 'Two others | said | the pier was loud'],
  [
    'age, town and trade of a speaker',
    '“We sail,” said Ada Quill, 29, of Merano, a cook.',
    'Ada Quill, 29, of Merano, a cook | said | “We sail,”',
  ],
  [
    'a state cut short inside the source',
    '“We sail,” said Ada Quill, 21, a student from Lesk, Fla., who was among those asked.',
    'Ada Quill, 21, a student from Lesk, Fla., who was among those asked | said | “We sail,”',
  ],
  [
    'when a body spoke as no part of the source',
    'The White House on Monday said the pier was shut.',
    'The White House | said | the pier was shut',
  ],
  [
    'a source with an apposition before an adverb',
    'Tom Hale, the mayor of Lesk, also denied that the pier was shut.',
    'Tom Hale, the mayor of Lesk, | denied | that the pier was shut',
  ],
  ['a part of many', 'Many of them said the pier was loud.', 'Many of them | said | the pier was loud'],
  [
    'a country whose name ends like an adverb',
    'Italy says the pier is safe.',
    'Italy | says | the pier is safe',
  ],
  [
    'the second verb of a relative clause',
    'The guard, who saw the fire and described it as small, has left.',
    'who | described | it as small, has left',
  ],
  [
    'what the reporter adds to a plan as no part of it',
    'The mayor rejected the plan, which would cost two million crowns.',
    'The mayor | rejected | the plan',
  ],
  [
    'a poll, first',
    'In a new poll, Mara Okafor led by nine points.',
    'a new poll | In | Mara Okafor led by nine points',
  ],
  [
    'a poll, last',
    'Mara Okafor led by nine points in the latest survey.',
    'the latest survey | in | Mara Okafor led by nine points',
  ],
])('reads %s', (_name, text, expected) => {
  expect(written(text)).toContain(expected);
});

test.each([
  ['a title in quotation marks', 'The film “The Long Pier” opens on Friday.'],
  ['what came of it', 'The old captain was so trusted that the owners gave him the keys.'],
  ['a plain fact', 'The ferry left at noon with two hundred passengers.'],
  ['a noun that looks like a verb', 'The report lay on the table.'],
  ['what only might be found', 'Owners might one day find that the board has sold the ships.'],
  [
    'what somebody should do and tell',
    'The mayor should go to Lesk and tell the crews that the pier is safe.',
  ],
  ['what nothing suggests', 'We have no data to suggest that the crews are at risk.'],
  ['a noun behind an article', 'The captain spoke at a briefing it had called for the crews.'],
  ['what one may fairly say', 'Docks are open, though it’s fair to say crews left.'],
  ['what it is wise to note', 'It is wise to note that docks are open.'],
  ['what is not to suggest', 'That’s not to suggest that the pier is old.'],
  ['a participle behind an owner', 'Tom Hale’s pointed critique of the plan has startled the crews.'],
  ['a relative clause behind "that"', 'It was a table he wrote that helped the crews at night.'],
  ['what was forgotten', 'He forgot to mention that the pier was shut.'],
  ['what a thing can tell', 'A float can tell you that tides are near.'],
  ['a speaker behind marks of other lands', '»We will stay,« said Ida Moen.'],
  [
    'a speaker behind a sentence that a condition opens',
    'If Moen says the pier is shut, do not believe her, said a man who gave his name as Moen.',
  ],
  ['what somebody is said to be', 'The mayor, said to be unwell, stayed in Lesk.'],
  ['marks that are doubled', '"We are tired," ""We are done"" said Moen.'],
  ['what merely goes on', 'The port continues to use the “hot swap” method on its cranes.'],
  [
    'a participle that opens a headline',
    'Headed to the harbour, Lesk’s Tom Hale opposed the toll, backed Moen',
  ],
  ['a table', 'Mon 12 14\nTue 13 15\nWed 9 11'],
])('claims nothing sure of %s', (_name, text) => {
  expect(attributionsOf(text).filter(({ confidence }) => confidence >= CONFIDENT)).toEqual([]);
});

test.each([
  ['direct', '“We will not sail,” she said.'],
  ['indirect', 'She said that the boats would stay.'],
  ['mixed', 'She said that the offer was “an insult” to the crews.'],
])('tells %s speech', (form, text) => {
  expect(attributionsOf(text).map((one) => one.form)).toEqual([form]);
});

test('a paragraph that leaves its quotation open goes on in the next', () => {
  const text = '“We are tired,” said Mara Okafor. “We have sailed for years.\n“Now we rest.”';
  const [attribution] = attributionsOf(text);
  expect(wordsAt(text, attribution?.content ?? [])).toBe(
    '“We are tired,” … “We have sailed for years. … “Now we rest.”',
  );
});

test('a short quotation after a closed paragraph may be another’s answer, and is nobody’s', () => {
  expect(written('“We are tired,” said Mara Okafor.\n“Nonsense.”')).toEqual([
    'Mara Okafor | said | “We are tired,”',
  ]);
});

test('a long quotation after a closed paragraph goes on what was said', () => {
  expect(
    written('“We are tired,” said Mara Okafor.\n“We have sailed every day for nine years without a rest.”'),
  ).toEqual([
    'Mara Okafor | said | “We are tired,” … “We have sailed every day for nine years without a rest.”',
  ]);
});

test('what is said inside a report is part of that report', () => {
  expect(written('Tom Hale said that the union wants to strike.')).toEqual([
    'Tom Hale | said | that the union wants to strike',
  ]);
});

test('what another says after "and" is no part of it', () => {
  expect(
    written('Tom Hale said that the pier was shut, and Mara Okafor said that nobody had asked her.'),
  ).toEqual(['Tom Hale | said | that the pier was shut', 'Mara Okafor | said | that nobody had asked her']);
  expect(written('Norwind has said it sails and Port Lesk has said it stays.')).toEqual([
    'Norwind | has said | it sails',
    'Port Lesk | has said | it stays',
  ]);
});

test('what another told somebody behind a comma is a report of the whole', () => {
  expect(written('Lesk has rejected dozens of bids, Mayor Ida Moen told Coast News on Friday.')).toEqual([
    'Lesk | has rejected | dozens of bids',
    'Mayor Ida Moen | told | Lesk has rejected dozens of bids',
  ]);
});

test('a verb of showing that goes on as one of saying ends there', () => {
  expect(written('Tom Hale shrugged, pointing to a drawing of the quay and saying that it lied.')).toEqual([
    'Tom Hale | pointing to | a drawing of the quay',
    'Tom Hale | saying | that it lied',
  ]);
});

test.each([
  ['its topic', 'Harbour fire: ‘We heard a bang’\nPeople who live on the pier fled.', []],
  ['one who is spoken of', 'Tom Hale: ‘He was my friend’\nA crowd mourned Tom Hale.', []],
  [
    'one who speaks below',
    'Tom Hale: ‘We will sail’\nThe pier is open, Tom Hale said.',
    ['Tom Hale | : | ‘We will sail’', 'Tom Hale | said | The pier is open'],
  ],
])('what stands before a colon in a headline may be %s', (_name, text, expected) => {
  const document = { ...documentOf(text), titleEnd: text.indexOf('\n') };
  const sentences = splitSentences(text);
  const found = findAttributions(document, sentences, findMentions(document, sentences));
  expect(
    found.map((one) => [one.source, one.cue, one.content].map((spans) => wordsAt(text, spans)).join(' | ')),
  ).toEqual(expected);
});

test('a language without rules gives nothing', () => {
  const text = '“Wir fahren nicht”, sagte Mara Okafor.';
  expect(findAttributions(documentOf(text, 'de'), splitSentences(text), [])).toEqual([]);
});

test.each([
  ['what a passive says that a body told', 'It was announced by the ministry that the pier would close.', 1],
  ['a confirmation by a body', 'The toll was confirmed by the ministry.', 1],
  ['what came of things', 'The crews were shocked by heavy rain.', 0],
  ['a deed', 'The bill was signed by the governor.', 0],
])('is sure who speaks in a passive: %s', (_, text, count) => {
  expect(attributionsOf(text).filter(({ confidence }) => confidence >= CONFIDENT)).toHaveLength(count);
});

test.each([
  ['a question', 'Q: Will the pier reopen?\nA: Yes, in May.'],
  ['the kind of a text', 'Correction: the pier closed in May.'],
  ['who is nowhere named', 'Quark: the pier is closed.'],
  ['nobody', 'Nobody said that the pier was safe.'],
  ['neither of two', 'Neither Tom Hale nor Mara Okafor said that the pier was safe.'],
  ['who did not speak', 'Tom Hale never said that the pier was safe.'],
  ['who may speak', 'Tom Hale might say that the pier is safe.'],
  ['who is asked about', 'Did Tom Hale say that the pier was safe?'],
  ['whom a condition names', 'If Tom Hale said that the pier was safe, he was wrong.'],
  ['what is asked of somebody else', 'Crews pushed the court to confirm that the ban is void.'],
  ['what a fall shows', 'Sales fell by a tenth, suggesting that the boycott works.'],
  ['a storm', 'The gale blew on, claiming nine boats.'],
  ['who loses a post', 'The premier dismissed General Tom Hale.'],
  ['somebody accused', 'The man accused of setting the fire was arrested.'],
  ['what is so called', 'The ferry carried a load of cord, called sennit, to Lesk.'],
  ['a question of the reporter', 'Did I mention the hat?'],
  ['what is recalled from the shops', 'Recalled lamps may still hang on deck.'],
  ['whoever looks away', 'Hale looks the other way while tugs go by.'],
  ['what is sold', 'In Lesk, Norvik shares closed at noon.'],
  ['what is sold and belongs to somebody', 'Hale’s brother sold the shares he held in the port.'],
  [
    'what a crowd breaks out in',
    'The answer fell flat on the quay, where the crews broke out in chants of “Out!”',
  ],
  ['what a reader is asked', 'Please note how the harbour master failed.'],
  ['what may come of something', 'The vote, which could see the port face a strike, is near.'],
  ['what nobody in particular knows', 'The gale, known as the worst in years, began on Monday.'],
  ['what a wry note is about', 'A wry note about our new pier closed the talk.'],
  ['a word in marks', 'They counted the swells (strictly, “swell” describes long waves) by hand.'],
])('gives no words to %s', (_, text) => {
  expect(attributionsOf(text).filter(({ confidence }) => confidence >= CONFIDENT)).toEqual([]);
});

test('takes no answer for the words of who asked', () => {
  expect(written('“Will you go?” the reporter asked Tom Hale. “No.”')).toEqual([
    'the reporter | asked | “Will you go?”',
  ]);
});

test('reads a verb before a colon once', () => {
  expect(written('Tom Hale wrote on Monday: “It is safe.”')).toEqual(['Tom Hale | wrote | “It is safe.”']);
});

test.each([
  ['Tom Hale, Ida Moen and Lars Berg said the pier was safe.', null],
  ['Tom Hale, Ida Moen and captain Lars Berg said the pier was safe.', null],
  ['Tom Hale, mayor of Lesk and Sandvik, said the pier was safe.', 'Tom Hale'],
  ['Finance minister Tom Hale, Ida Moen and Lars Berg said the talks had failed.', null],
  ['The mayor, Ida Moen, and the port said the talks had failed.', null],
  ['Tom Hale, who leads the port, and runs the docks, said it had failed.', 'Tom Hale'],
])('names one speaker, not the first of several: %s', (text, name) => {
  expect(attributionsOf(text)[0]?.sourceName).toBe(name);
});
