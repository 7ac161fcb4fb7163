import { describe, expect, test } from 'vitest';
import { tag, valuesIn } from '../tagging.ts';

/** Published on Tuesday, 21 October 2025. */
const fires: [text: string, ...expected: string[]][] = [
  ['Die Brücke wurde am 3. März 1998 eröffnet.', '3. März 1998 = 1998-03-03'],
  ['Der Streik begann am 15. August.', '15. August = 2025-08-15'],
  ['Die Wahl findet am Montag, den 27. Oktober statt.', 'Montag, den 27. Oktober = 2025-10-27'],
  ['Der Vertrag vom 07.10.2025 gilt.', '07.10.2025 = 2025-10-07'],
  ['Im März 2023 war es kalt.', 'März 2023 = 2023-03'],
  ['Im April fielen die Preise.', 'April = 2025-04'],
  ['Im Jahr 1998 schloss der Hafen.', 'Jahr 1998 = 1998'],
  ['In den 1990er Jahren war das billig.', '1990er Jahren = 199'],
  ['Im 19. Jahrhundert gebaut, leckt sie.', '19. Jahrhundert = 18'],
  ['Im dritten Quartal 2024 sank der Umsatz.', 'dritten Quartal 2024 = 2024-Q3'],
  ['Die Besatzung streikte am Montag.', 'Montag = 2025-10-20'],
  ['Die Besatzung wird am Donnerstag streiken.', 'Donnerstag = 2025-10-23'],
  ['Ab Montag gilt der Fahrplan.', 'Montag = 2025-10-27'],
  ['Ab Montag war der Hafen zu.', 'Montag = 2025-10-20'],
  ['Ab Montag bis Freitag ist viel los.', 'Montag = 2025-10-20', 'Freitag = 2025-10-24'],
  ['Am vergangenen Freitag sank das Schiff.', 'vergangenen Freitag = 2025-10-17'],
  ['Am Montagabend brach Feuer aus.', 'Montagabend = 2025-10-20TEV'],
  ['Gestern regnete es, heute nicht.', 'Gestern = 2025-10-20', 'heute = 2025-10-21'],
  ['Gestern Abend regnete es.', 'Gestern Abend = 2025-10-20TEV'],
  ['In der vergangenen Woche scheiterten die Gespräche.', 'vergangenen Woche = 2025-W42'],
  ['Im nächsten Jahr wird gewählt.', 'nächsten Jahr = 2026'],
  ['Am Wochenende wurde gearbeitet.', 'Wochenende = 2025-W42-WE'],
  ['Sie ging vor zwei Jahren in Rente.', 'vor zwei Jahren = 2023'],
  ['Sie ging vor einigen Wochen.', 'vor einigen Wochen = PAST_REF'],
  ['Der Streik dauerte zwei Wochen.', 'zwei Wochen = P2W'],
  ['In den nächsten Tagen wird es regnen.', 'nächsten Tagen = PXD'],
  ['Sie treffen sich jeden Freitag.', 'jeden Freitag = XXXX-WXX-5'],
  ['Montags ist geschlossen.', 'Montags = XXXX-WXX-1'],
  ['Es geschah um 10:35 Uhr am Montag.', '10:35 Uhr = 2025-10-20T10:35', 'Montag = 2025-10-20'],
  ['Am Ostermontag blieb es ruhig.', 'Ostermontag = 2025-04-21'],
  [
    'Am 17. Oktober traf er sie; am Tag zuvor hatte er angerufen.',
    '17. Oktober = 2025-10-17',
    'Tag zuvor = 2025-10-16',
  ],
  ['Die Tagung lief vom 15. bis 17. August 2025.', '15 = 2025-08-15', '17. August 2025 = 2025-08-17'],
];

const staysSilent: string[] = [
  'Rund 2000 Menschen kamen.',
  'Das kostet 1.998 Euro oder $2025.',
  'Die Boeing 1998 ist alt.',
  'August Winter ist Maler.',
  'Frau Freitag sagte nichts.',
  'Sie ist 52 Jahre alt.',
  'Das Ergebnis war 3:2.',
  'Der Morgen war kalt.',
];

describe('German times', () => {
  test.each(fires)('%s', (text, ...expected) => {
    expect(valuesIn(text, 'de')).toEqual(expected);
  });

  test.each(staysSilent)('none in: %s', (text) => {
    expect(valuesIn(text, 'de')).toEqual([]);
  });

  test('a date that does not exist has no value', () => {
    expect(valuesIn('Am 30. Februar geschah es.', 'de')).toEqual(['30. Februar = ']);
  });

  test('both ends of a range carry the whole of it', () => {
    const edtf = tag('Die Tagung lief vom 15. bis 17. August 2025.', 'de').map((time) => time.edtf);
    expect(edtf).toEqual(['2025-08-15/2025-08-17', '2025-08-15/2025-08-17']);
  });
});

test('a language without rules is never read with those of another', () => {
  expect(tag('He left on Monday, May 3, 2021.', 'fr')).toEqual([]);
  expect(tag('He left on Monday, May 3, 2021.', 'und')).toEqual([]);
  expect(valuesIn('He left on May 3, 2021.', 'en-GB')).toEqual(['May 3, 2021 = 2021-05-03']);
});
