import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Mention } from '../../src/model/analysis.ts';
import { contains } from '../../src/model/span.ts';
import { findMentions } from '../../src/text/mentions.ts';
import { splitSentences } from '../../src/text/sentences.ts';

function documentOf(text: string, language = 'en'): Document {
  return { text, titleEnd: 0, published: null, timeZone: 'UTC', language, outlet: 'The Harbour Post' };
}

function mentionsOf(text: string, language = 'en'): Mention[] {
  return findMentions(documentOf(text, language), splitSentences(text));
}

/** The names of one kind as they stand in the text. */
function written(text: string, kind: Mention['kind'], language = 'en'): string[] {
  return mentionsOf(text, language)
    .filter((mention) => mention.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

function rolesOf(text: string): [name: string, role: string | null][] {
  return mentionsOf(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, role, change }) => [name, role?.text ?? change?.text ?? null]);
}

describe('findMentions(document, sentences) finds a surname that the text gives in full elsewhere', () => {
  test.each([
    ['Tom Hale sold the land. Then Hale left.', ['Tom Hale', 'Hale']],
    [
      'not in the name of a farm',
      ['Tom Hale', 'Hale'],
      'Inspectors saw Hale Farm, which Tom Hale sold. Hale said no.',
    ],
    ['not in the name of a law', ['Tom Hale'], 'The Hale Act was written by Tom Hale.'],
    ['not as the last word of a club', ['Tom Villa'], 'Fans of Aston Villa cheered Tom Villa at the gate.'],
    ['not where another of the family is meant', ['Tom Hale'], 'Tom Hale left. Then Zaynep Hale followed.'],
    [
      'with a given name cut short',
      ['Benjamin Hale', 'Hale'],
      'Benjamin Hale left. Then Benji Hale was back.',
    ],
    ['behind a rank', ['Tom Hale', 'Hale'], 'Tom Hale left. Then Private Hale was back.'],
    [
      'behind a word that opens a quotation',
      ['Tom Hale', 'Hale'],
      'Tom Hale left. “Despite Hale, we rest,” they sang.',
    ],
    ['before a day', ['Tom Hale', 'Hale'], 'Tom Hale sold the land. The boss Hale Monday said so.'],
  ])('%s', (name, people, text = name) => {
    expect(written(text, 'person')).toEqual(people);
  });
});

describe('findMentions(document, sentences) tells a change of office', () => {
  const changeOf = (text: string) => mentionsOf(text).find(({ name }) => name === 'Anna Hale')?.change?.text;

  test.each([
    ['Anna Hale was appointed prime minister by the king.', 'prime minister'],
    ['Mayor Anna Hale was elected president of Lesk on Sunday.', 'president of Lesk'],
    ['Anna Hale succeeds Tom Reed as chief executive.', 'chief executive'],
    ['Anna Hale resigned as mayor on Monday.', 'resigned as mayor'],
    [
      'Anna Hale, who stepped down as finance minister last week, said nothing.',
      'stepped down as finance minister',
    ],
    ['Anna Hale has been removed as chair of the board after a vote.', 'removed as chair of the board'],
    ['Finance Minister Anna Hale quit as treasurer of the party.', 'quit as treasurer of the party'],
  ])('%s', (text, change) => {
    expect(changeOf(text)).toBe(change);
  });

  test.each([
    'Anna Hale will resign as mayor on Monday.',
    'Anna Hale has not resigned as mayor.',
    'Anna Hale refused to step down as mayor.',
    'If Anna Hale resigned as mayor, her deputy would follow.',
    'Anna Hale resigned as mayor in 2016.',
    'Anna Hale succeeds Tom Reed as best actor.',
    'Critics called on Anna Hale to resign as mayor.',
  ])('not from “%s”', (text) => {
    expect(changeOf(text)).toBeUndefined();
  });

  test('beside what the text calls them', () => {
    const [hale] = mentionsOf('Finance Minister Anna Hale was sworn in as prime minister on Tuesday.');
    expect([hale?.role?.text, hale?.change?.text]).toEqual(['Finance Minister', 'prime minister']);
  });
});

describe('findMentions(document, sentences) tells the land of a place', () => {
  test.each([
    ['after a comma', 'A bridge fell in Varsk, Ukraine, on Monday.', 'Varsk', 'Ukraine'],
    ['off a coast', 'A trawler sank off Varsk, Norway, on Monday.', 'Varsk', 'Norway'],
    ['at the end', 'She was born in Raleigh, North Carolina.', 'Raleigh', 'North Carolina'],
    ['after "in"', 'Fighters left Goma in eastern Congo.', 'Goma', 'eastern Congo'],
    ['after a comma and "in"', 'Goma, in eastern Congo, was calm.', 'Goma', 'eastern Congo'],
    [
      'by its people',
      'The northern Norwegian town of Sandvik was cut off.',
      'Sandvik',
      'northern Norwegian town',
    ],
    [
      'by a people of two words',
      'The South African city of Durban was flooded.',
      'Durban',
      'South African city',
    ],
    ['as a capital', 'The Ukrainian capital, Kyiv, was dark.', 'Kyiv', 'Ukrainian capital'],
    [
      'as the capital of a land',
      'It rained in Syria’s capital, Damascus, again.',
      'Damascus',
      'Syria’s capital',
    ],
    ['by a state of the union', 'The Texas town of Uvalde fell silent.', 'Uvalde', 'Texas town'],
  ])('%s', (_, text, place, land) => {
    const found = mentionsOf(text).find(({ name }) => name === place);
    expect([found?.kind, found?.role?.text]).toEqual(['place', land]);
  });

  test.each([
    ['a list of lands', 'She flew to Paris, France, Germany and Spain.'],
    ['two towns and their land', 'Trains stop in Oslo, Bergen, Norway, and Malmo.'],
    ['another clause', 'She spoke in Paris, France and Germany agreed.'],
    ['a part of the land that is named after it', 'Talks in Geneva in Switzerland’s west began.'],
    ['a land in a wider one', 'Aid reached Syria in the Middle East.'],
    ['a month', 'It was cold in Paris in May.'],
    ['what lies in several lands', 'Boats met on the Danube River in Hungary.'],
  ])('not from %s', (_, text) => {
    expect(mentionsOf(text).filter(({ kind, role }) => kind === 'place' && role)).toEqual([]);
  });

  test('names the land too', () => {
    expect(written('A bridge fell in Varsk, Ukraine, on Monday.', 'place')).toEqual(['Varsk', 'Ukraine']);
  });
});

describe('findMentions(document, sentences) finds people', () => {
  const cases: [why: string, text: string, people: string[]][] = [
    ['by a title', 'Talks with President Okello ended.', ['Okello']],
    ['by a title in small letters', 'It was signed by prime minister Ruta Vitkute.', ['Ruta Vitkute']],
    ['by a form of address', 'A letter to Ms. Adeyemi was lost.', ['Adeyemi']],
    ['by a given name', 'The post went to Maria Okonjo in May.', ['Maria Okonjo']],
    ['by initials', 'The novel by J. K. Rowan won.', ['J. K. Rowan']],
    ['by an initial inside', 'It was Imbali F. Dlome who called.', ['Imbali F. Dlome']],
    ['whose given name is a small word too', 'The chief, Per Dlome, called.', ['Per Dlome']],
    ['by an age', 'Imbali Dlome, 43, left the room.', ['Imbali Dlome']],
    ['by an apposition', 'Imbali Dlome, a lawyer for the crew, left.', ['Imbali Dlome']],
    ['by a clause with who', 'Imbali Dlome, who saw the fire, left.', ['Imbali Dlome']],
    ["by a surname's ending", 'The order names Zoryan Petrenko twice.', ['Zoryan Petrenko']],
    [
      "by a woman's surname's ending",
      'The order names Zoryana Verkhovskaya twice.',
      ['Zoryana Verkhovskaya'],
    ],
    ['whose given name is an outlet’s too', 'It was Dawn Okonjo who called.', ['Dawn Okonjo']],
    ['with particles', 'A speech by Anna van der Meer was cheered.', ['Anna van der Meer']],
    [
      'with hyphens and accents',
      'It was Jean-Marc Éluard-Ñíguez, 51, who called.',
      ['Jean-Marc Éluard-Ñíguez'],
    ],
    ['with a middle initial and a suffix', 'Robert F. Calder Jr. spoke.', ['Robert F. Calder Jr']],
    ['with a particle written in one word', 'Talks with Bashar al-Assad ended.', ['Bashar al-Assad']],
    ['across two spaces', 'Talks with Maria  Okonjo ended.', ['Maria  Okonjo']],
    ['whose surname is a title', 'The street is named for Martin Luther King.', ['Martin Luther King']],
    ['whose surname is a place', 'The film stars Denzel Washington.', ['Denzel Washington']],
    ['without the possessive', 'It was Maria Okonjo’s idea.', ['Maria Okonjo']],
    ['by an office before it', 'Lesk’s mayor, Imbali Dlome, left the room.', ['Imbali Dlome']],
    ['by an office that is taken up', 'Imbali Dlome was elected mayor on Sunday.', ['Imbali Dlome']],
    ['whose given name is a month cut short', 'It was Jan Brek who called.', ['Jan Brek']],
    ['side by side', 'Max Hale and Anna Hale were there.', ['Max Hale', 'Anna Hale']],
    ['known by surname', 'Then Netanyahu left for the airport.', ['Netanyahu']],
  ];
  test.each(cases)('%s: “%s”', (_why, text, people) => {
    expect(written(text, 'person')).toEqual(people);
  });

  const none: [why: string, text: string][] = [
    ['in a month', 'Then March came, and with it the rain.'],
    ['in the name of a prize', 'The Nobel Prize was split.'],
    ['in a weapon', 'Kyiv asked for Tomahawk missiles.'],
    ['where a verb opens the sentence', 'Will Parliament vote?'],
    ['in a word at the sentence’s head', 'Crews walked out at dawn.'],
    ['in a body named for a person', 'The Clinton Foundation gave nothing.'],
    ['after a plural title of nobody', 'Both presidents of the union stayed away.'],
    [
      'in an adjective that is a title too',
      'A film on Major Disasters and the General People’s Congress won.',
    ],
    ['in a ship', 'The ferry Queen Louise and the trawler Anna Maria sank.'],
    ['in a ship by its prefix', 'The USS Anna Hale and HMS Queen Louise lay off Lesk.'],
    ['in a ship that people are aboard', 'Crews aboard the Anna Hale fell ill.'],
    ['in an adjective', 'It was a Gen Z-led march.'],
    ['in a team', 'It was the Lesk Dinos, who lost.'],
    ['in a given name and an initial alone', 'It is told of Charles G. and others.'],
    ['after an adjective', 'It was a major Super PAC.'],
    ['in an order', 'It was Executive Order 9066.'],
    ['in a headline after a title', 'Now Texas Gov. Hears About Ferries of Lesk'],
    ['in the general staff', 'The General Staff denied it.'],
    ['in a tower named after one', 'The tenants of Trump Tower were told on Monday.'],
    [
      'in a prize and an avenue named after one',
      'She won the Nelson Mandela Prize, and walked down Merkel Avenue.',
    ],
    ['in a bridge in honour of one', 'The Ida Q. Moen Memorial Bridge was shut on Monday.'],
  ];
  test.each(none)('but none %s: “%s”', (_why, text) => {
    expect(written(text, 'person')).toEqual([]);
  });
});

describe('findMentions(document, sentences) finds organisations', () => {
  const cases: [why: string, text: string, organizations: string[]][] = [
    ['that everybody knows', 'The White House and the Kremlin said nothing.', ['White House', 'Kremlin']],
    ['that are outlets', 'Reuters reported it, and so did the BBC.', ['Reuters', 'BBC']],
    ['by their last word', 'The Harbour Workers Union will vote.', ['Harbour Workers Union']],
    ['by a legal form', 'Shares of Orbel Inc. fell.', ['Orbel Inc']],
    ['by their first word', 'The Ministry of Foreign Affairs replied.', ['Ministry of Foreign Affairs']],
    [
      'with two objects',
      'The Department of Fisheries and Ports replied.',
      ['Department of Fisheries and Ports'],
    ],
    [
      'and stop before another name',
      'The Department of Ports and Malaysia Airlines met.',
      ['Department of Ports', 'Malaysia Airlines'],
    ],
    ['by an adjective of a people', 'The Russian Defense Ministry denied it.', ['Russian Defense Ministry']],
    [
      'that bring their acronym',
      'The Front of Free Sailors (FFS) agreed. The FFS will vote.',
      ['Front of Free Sailors', 'FFS', 'FFS'],
    ],
    ['and stop before a day', 'A note from the Port Authority on Monday said so.', ['Port Authority']],
  ];
  test.each(cases)('%s: “%s”', (_why, text, organizations) => {
    expect(written(text, 'organization')).toEqual(organizations);
  });

  test('and gives an acronym its full name', () => {
    const text = 'The Front of Free Sailors (FFS) agreed. The FFS will vote.';
    expect(mentionsOf(text).map(({ name }) => name)).toEqual(Array(3).fill('Front of Free Sailors'));
  });

  test('but none in an everyday word at the head of a sentence', () => {
    expect(written('Apple trees bloom early. Target dates slip.', 'organization')).toEqual([]);
  });
});

describe('findMentions(document, sentences) finds places', () => {
  const cases: [why: string, text: string, places: string[]][] = [
    [
      'that are countries and capitals',
      'Ukraine and Hungary met in Budapest.',
      ['Ukraine', 'Hungary', 'Budapest'],
    ],
    ['of several words', 'Ships left New York for the Black Sea.', ['New York', 'Black Sea']],
    ['with full stops', 'Arms from the U.S. arrived.', ['U.S.']],
    ['by their last word', 'Shells fell on Varsk Oblast.', ['Varsk Oblast']],
    ['by their first word', 'A ferry sank on Lake Orin.', ['Lake Orin']],
    ['by a noun in small letters', 'Shells fell on the Varsk region.', ['Varsk']],
    ['by the country behind them', 'A bridge in Varsk, Ukraine, fell.', ['Varsk', 'Ukraine']],
    ['by the word before them', 'In the village of Orlivka a school burned.', ['Orlivka']],
  ];
  test.each(cases)('%s: “%s”', (_why, text, places) => {
    expect(written(text, 'place')).toEqual(places);
  });

  test('but none in adjectives', () => {
    expect(written('Moscow-friendly Russian and Ukrainian ships met.', 'place')).toEqual([]);
  });

  test.each([
    'The San Antonio Spurs won.',
    'A photo by Charlotte Kesl won.',
    'Shares of Virgin Atlantic fell.',
    'Shares of Platte River Networks fell.',
  ])('and none inside another name: “%s”', (text) => {
    expect(written(text, 'place')).toEqual([]);
  });

  test('and none inside a role', () => {
    expect(written('U.S. President Alan Rourke left.', 'place')).toEqual([]);
  });
});

describe('findMentions(document, sentences) passes over credits of pictures', () => {
  test.each([
    'Smoke over Lesk. (Photo: Anna Hale/AFP)',
    'Boats at dawn. Anna Hale / AFP via Getty',
    'Boats at dawn. Anna Hale/Reuters',
  ])('“%s”', (text) => {
    expect([...written(text, 'person'), ...written(text, 'organization')]).toEqual([]);
  });

  test('but not over a source', () => {
    expect(written('It was told to Reuters and AFP by Anna Hale.', 'organization')).toEqual([
      'Reuters',
      'AFP',
    ]);
  });
});

describe('findMentions(document, sentences) gives people the role the text states', () => {
  const cases: [text: string, name: string, role: string][] = [
    ['It was U.S. President Alan Rourke.', 'Alan Rourke', 'U.S. President'],
    ['It was Russian Foreign Minister Igor Sedov.', 'Igor Sedov', 'Russian Foreign Minister'],
    ['So said U.S. Secretary of State Marco Hale.', 'Marco Hale', 'U.S. Secretary of State'],
    ['So said Maryland Gov. Wes Hale.', 'Wes Hale', 'Maryland Gov.'],
    ['It was told to NBC News correspondent Garrett Lund.', 'Garrett Lund', 'NBC News correspondent'],
    ['It was Ukraine’s President Oleh Marchenko.', 'Oleh Marchenko', 'Ukraine’s President'],
    ['So said former FBI Director James Hale.', 'James Hale', 'former FBI Director'],
    [
      'Hungary’s Moscow-friendly prime minister, Viktor Hale, was the host.',
      'Viktor Hale',
      'Hungary’s Moscow-friendly prime minister',
    ],
    [
      'The host, the mayor of Varsk, was kept away by Anna Hale, the minister of ports.',
      'Anna Hale',
      'minister of ports',
    ],
    ['Anna Hale, Ukraine’s president, was there.', 'Anna Hale', 'Ukraine’s president'],
    ['Anna Hale, a spokeswoman for the union, was there.', 'Anna Hale', 'spokeswoman for the union'],
    ['Anna Hale, the group’s chief executive, was there.', 'Anna Hale', 'chief executive'],
    [
      'Anna Hale, president and chief executive of Orbel, was there.',
      'Anna Hale',
      'president and chief executive of Orbel',
    ],
    ['Anna Hale, who leads the Harbour Union, was there.', 'Anna Hale', 'who leads the Harbour Union'],
    ['Anna Hale, a senior adviser to Mr. Rourke, spoke.', 'Anna Hale', 'senior adviser to Mr. Rourke'],
    ['So said the adviser Prof. Neil Hale.', 'Neil Hale', 'adviser'],
    ['Orbel founder Anna Hale left.', 'Anna Hale', 'Orbel founder'],
    ['Harbour Rovers captain Anna Hale left.', 'Anna Hale', 'Harbour Rovers captain'],
    ['It was a puppet theatre owner Anna Hale knew.', 'Anna Hale', 'puppet theatre owner'],
    [
      'So said Norvik chairman and chief executive Anna Hale.',
      'Anna Hale',
      'Norvik chairman and chief executive',
    ],
    [
      'It was former Harbour Rovers and Lesk player Anna Hale.',
      'Anna Hale',
      'former Harbour Rovers and Lesk player',
    ],
    ['It was Health and Housing Secretary Anna Hale.', 'Anna Hale', 'Health and Housing Secretary'],
    ['It was Hall of Fame player Anna Hale.', 'Anna Hale', 'Hall of Fame player'],
    ['It was U.S.\u00a0District Judge Anna\u00a0Hale.', 'Anna Hale', 'U.S.\u00a0District Judge'],
    ['Meanwhile President Anna Hale left.', 'Anna Hale', 'President'],
    ['It was candidate for mayor Anna Hale who fell.', 'Anna Hale', 'candidate for mayor'],
    ['It is a book on the ousted president Anna Hale.', 'Anna Hale', 'ousted president'],
    ['The union has ousted President Anna Hale.', 'Anna Hale', 'President'],
    ['Soon the board will fire Norvik Chairman Anna Hale.', 'Anna Hale', 'Norvik Chairman'],
    ['It was Kick It Off chairman Anna Hale.', 'Anna Hale', 'Kick It Off chairman'],
    ['Lesk’s harbour historian Anna Hale was there.', 'Anna Hale', 'Lesk’s harbour historian'],
    ['It is a life of computer scientist Anna Hale.', 'Anna Hale', 'computer scientist'],
    ['It was ‘Night Ferries’ actor Anna Hale.', 'Anna Hale', 'actor'],
    [
      'It was potential 2028 presidential candidate Anna Hale.',
      'Anna Hale',
      'potential 2028 presidential candidate',
    ],
    [
      'Lesk’s acting sports and youth minister Anna Hale left.',
      'Anna Hale',
      'Lesk’s acting sports and youth minister',
    ],
    ['Anna Hale, a popular painter from Lesk, left.', 'Anna Hale', ''],
    ['Anna Hale, the popular head of the port, left.', 'Anna Hale', 'head of the port'],
    ['They were Anna Hale, ambassador for ports Mark Hale, and others.', 'Anna Hale', ''],
    ['It was NHS England’s medical director Anna Hale.', 'Anna Hale', 'NHS England’s medical director'],
    ['Gen. Anna Hale, head of the coast guard, left.', 'Anna Hale', 'head of the coast guard'],
    ['It was told by Navy 1st Lt. Anna Hale.', 'Anna Hale', 'Navy 1st Lt.'],
    ['Gen. Anna Hale, who was late, left.', 'Anna Hale', 'Gen.'],
    ['It was Commander of the Joint Fleet Gen. Anna Hale.', 'Anna Hale', 'Commander of the Joint Fleet'],
    ['It was the popular Lesk mayor Anna Hale.', 'Anna Hale', 'Lesk mayor'],
    ['It was Popular Tides editor Anna Hale.', 'Anna Hale', 'Popular Tides editor'],
    ['The head of the ferry union, Anna Hale, left.', 'Anna Hale', 'head of the ferry union'],
    ['It is a letter to Orbel’s president, Anna Hale.', 'Anna Hale', 'Orbel’s president'],
    ['Alan Rourke’s spokeswoman, Anna Hale, called.', 'Anna Hale', 'Alan Rourke’s spokeswoman'],
    ['Anna Hale, then the minister of ports, signed.', 'Anna Hale', 'then the minister of ports'],
    ['Anna Hale, the country’s third prime minister, left.', 'Anna Hale', 'prime minister'],
    ['Anna Hale, who heads the ferry union, left.', 'Anna Hale', 'who heads the ferry union'],
    ['Anna Hale was sworn in as mayor of Lesk on Sunday.', 'Anna Hale', 'mayor of Lesk'],
    ['Anna Hale was appointed Lesk’s harbour master and chief engineer in May.', 'Anna Hale', ''],
  ];
  test.each(cases)('“%s”', (text, name, role) => {
    const found = rolesOf(text).find(([found]) => found === name);
    expect(found).toEqual([name, role === '' ? null : role]);
  });

  const none: [why: string, text: string, name: string][] = [
    ['a form of address', 'So said Mr. Hale.', 'Hale'],
    [
      'another person’s apposition in a list',
      'He met Anna Hale, the French president, and Igor Sedov.',
      'Igor Sedov',
    ],
    ['a list of guests', 'He met Anna Hale, the French president and a general.', 'Anna Hale'],
    ['the owner of a pronoun', 'It was her lawyer, Anna Hale, who called.', 'Anna Hale'],
    [
      'a word that only opens the sentence',
      'Meanwhile the ferry left. Meanwhile Anna Hale slept.',
      'Anna Hale',
    ],
    ['the wife of an office-holder', 'The wife of the president, Anna Hale, left.', 'Anna Hale'],
    [
      'the daughter of an office-holder',
      'The daughter of the president of Lesk, Anna Hale, left.',
      'Anna Hale',
    ],
    ['the plural of a title', 'It was told to Sens. Anna Hale and Igor Sedov.', 'Anna Hale'],
    ['the lead in a race', 'Anna Hale, who leads the race, slept.', 'Anna Hale'],
    ['what may be', 'If Anna Hale is elected president, ferries will sail.', 'Anna Hale'],
    ['an office of another year', 'Anna Hale was elected mayor in 2016.', 'Anna Hale'],
    ['an office that is over', 'Anna Hale, mayor of Lesk until 2016, slept.', 'Anna Hale'],
    ['a prize', 'Anna Hale was named best actress on Sunday.', 'Anna Hale'],
    ['a noun that is no role', 'Anna Hale, a resident of the street, was there.', 'Anna Hale'],
  ];
  test.each(none)('but not from %s', (_why, text, name) => {
    expect(rolesOf(text).filter(([found, role]) => found === name && role !== null)).toEqual([]);
  });

  test('as a contiguous stretch of the text', () => {
    const text = 'It was Russian Foreign Minister Igor Sedov.';
    const role = mentionsOf(text)[0]?.role;
    expect(role).toEqual({ start: 7, end: 31, text: 'Russian Foreign Minister', rule: 'title-before-name' });
  });
});

describe('findMentions(document, sentences) gives organisations what the text says they are', () => {
  const cases: [text: string, name: string, role: string | null][] = [
    ['The IAEA, the UN’s nuclear watchdog, sent a team.', 'IAEA', 'UN’s nuclear watchdog'],
    ['The UN’s nuclear watchdog, the IAEA, sent a team.', 'IAEA', 'UN’s nuclear watchdog'],
    ['The study is by Chatham House, a prominent London think tank.', 'Chatham House', 'London think tank'],
    ['It blamed Orbel Inc, a ferry operator — and won.', 'Orbel Inc', 'ferry operator'],
    ['It blamed Orbel Inc, a company, and won.', 'Orbel Inc', null],
    ['It blamed Orbel Inc, the ferry’s operator, and won.', 'Orbel Inc', null],
    ['It blamed Orbel Inc, a case involving the ferry operator.', 'Orbel Inc', null],
    ['In Lesk a party, the IAEA and others met.', 'IAEA', null],
  ];
  test.each(cases)('“%s”', (text, name, role) => {
    const found = mentionsOf(text).find((mention) => mention.name === name);
    expect(found?.role?.text ?? null).toBe(role);
  });
});

describe('findMentions(document, sentences) links short forms', () => {
  test('a surname to the full name, wherever that stands', () => {
    const text =
      'Rourke and Sedov at odds\nPresident Alan Rourke met minister Igor Sedov. Rourke left first.';
    expect(mentionsOf(text).map(({ name }) => name)).toEqual([
      'Alan Rourke',
      'Igor Sedov',
      'Alan Rourke',
      'Igor Sedov',
      'Alan Rourke',
    ]);
  });

  test('both halves of a pair', () => {
    const text = 'Rourke-Sedov summit on hold\nAlan Rourke and Igor Sedov will not meet.';
    expect(
      mentionsOf(text)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Alan Rourke', 'Igor Sedov']);
  });

  test('no surname that two people share', () => {
    const text = 'Anna Hale and Mark Hale were there. Then President Hale spoke.';
    expect(mentionsOf(text).map(({ name }) => name)).toEqual(['Anna Hale', 'Mark Hale', 'Hale']);
  });

  test('no public figure to a relative', () => {
    expect(mentionsOf('Melania Trump was in town. Then Trump spoke.').map(({ name }) => name)).toEqual([
      'Melania Trump',
      'Trump',
    ]);
  });
});

describe('findMentions(document, sentences) reads headlines with care', () => {
  test('In Title Case only names that are known', () => {
    expect(
      mentionsOf('Harbour Workers Union Leaders Meet President In Budapest').map(({ name }) => name),
    ).toEqual(['Budapest']);
  });

  test('but no everyday words', () => {
    expect(mentionsOf('Senators Approve More Time To Spend The Loans').map(({ name }) => name)).toEqual([]);
  });

  test('in capitals nothing but acronyms', () => {
    expect(mentionsOf('PRESIDENT ROURKE CALLS NATO MEETING').map(({ name }) => name)).toEqual(['NATO']);
  });
});

describe('findMentions(document, sentences)', () => {
  test('knows listed names alone in languages without rules', () => {
    expect(mentionsOf('Präsident Karl Weber traf in Berlin die NATO.', 'de').map(({ name }) => name)).toEqual(
      ['Berlin', 'NATO'],
    );
  });

  const parts = [
    'President ',
    'Anna ',
    'Hale',
    ', ',
    'the ',
    'minister ',
    'of ',
    'Ukraine',
    '’s ',
    '. ',
    'U.S. ',
    'Harbour ',
    'Union ',
    '(HU) ',
    'van ',
    '-',
    '\n',
    'é',
    '“',
  ];
  test('re-slices, keeps order, never overlaps, and stays inside one sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        const sentences = splitSentences(text);
        let last = 0;
        for (const mention of findMentions(documentOf(text), sentences)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(sentences.some((sentence) => contains(sentence, mention))).toBe(true);
          if (mention.role) expect(text.slice(mention.role.start, mention.role.end)).toBe(mention.role.text);
          last = mention.end;
        }
      }),
    );
  });

  test.each(['A', 'Anna ', 'president ', 'de ', 'of the Ministry ', 'A-', "s' ", 'University of '])(
    'takes no super-linear time on %j repeated',
    (part) => {
      const text = part.repeat(20_000);
      const begun = performance.now();
      mentionsOf(text);
      expect(performance.now() - begun).toBeLessThan(4000);
    },
  );
});
