import { expect, test } from 'vitest';
import { german } from '../../../src/time/de/german.ts';
import { tag } from '../tagging.ts';

/** Each rule with a sentence in which it must fire and one in which it must not. Published 21 October 2025. */
const CASES: [rule: string, fires: string, staysSilent: string][] = [
  ['day-month-year', 'Er kam am 3. März 1998.', 'Er kam am 3. Märzen 1998.'],
  ['day-month', 'Er kam am 3. Oktober.', 'Er trank 3 Oktober.'],
  ['numeric-date', 'Er kam am 07.10.2025.', 'Die Nummer 07.10.20251 fehlt.'],
  ['iso-date', 'Die Akte ist vom 2025-10-03.', 'Die Akte 2025-10-03-77 fehlt.'],
  ['month-year', 'Im März 2023 war es kalt.', 'Die Märzen 2023 Flaschen fielen.'],
  ['month-of-direction', 'Letzten März kam er.', 'Als Letzter kam März.'],
  ['month', 'Er kam im April.', 'April Winter malt.'],
  ['year', 'Im Jahr 1998 kam er.', 'Rund 1998 Menschen kamen.'],
  ['decade', 'In den 1990er Jahren kam er.', 'Die 1995er Jahrgänge kamen.'],
  ['century', 'Im 19. Jahrhundert kam er.', 'Das Jahrhundert der 19. kam.'],
  ['quarter', 'Im dritten Quartal 2024 fiel er.', 'Im dritten Quartier fiel er.'],
  ['half', 'In der ersten Jahreshälfte fiel der Umsatz.', 'In der ersten Hälfte fiel ein Tor.'],
  ['season-year', 'Der Sommer 2019 war heiß.', 'Die Sommerreifen 2019 waren heiß.'],
  ['season-of-direction', 'Er kam letzten Sommer.', 'Zuletzt kam Sommer.'],
  ['season', 'Er kam im Sommer.', 'Herr Winter kam.'],
  ['holiday', 'Er kam am Ostermontag.', 'Er kam im Ostermonat.'],
  ['day-word', 'Gestern regnete es.', 'Der Morgen war kalt.'],
  ['this-day-part', 'Er kommt heute abend.', 'Heute kommt er am Abend.'],
  ['weekday', 'Er kam am Montag.', 'Frau Freitag kam.'],
  ['weekday-of-direction', 'Er kam am vergangenen Freitag.', 'Vergangen war der Freitag.'],
  ['clock-of-weekday', 'Er kam am Montagabend.', 'Er trug den Montaganzug.'],
  ['unit-shift', 'Er kam in der vergangenen Woche.', 'Vergangene Wochen zählen nicht.'],
  ['the-weekend', 'Er kam am Wochenende.', 'Ein Wochenende dauert nie lange.'],
  ['ago', 'Er kam vor zwei Jahren.', 'Er stand vor zwei Jahrgängen.'],
  ['vague-ago', 'Er kam vor einigen Wochen.', 'Er stand vor einigen Wochenmärkten.'],
  ['earlier-than-narrative', 'Zwei Jahre zuvor kam er.', 'Zwei Jahre zu früh kam er.'],
  ['later-than-narrative', 'Zwei Tage später kam er.', 'Zwei Tage am späteren Fluss.'],
  ['day-before', 'Er kam am Tag zuvor.', 'Er kam zuvor bei Tag.'],
  ['day-after', 'Er kam am Tag darauf.', 'Er kam darauf bei Tag.'],
  ['clock-24', 'Er kam um 10:35 Uhr.', 'Das Ergebnis war 10:35.'],
  ['clock-point', 'Er kam um Mitternacht.', 'Er sah den Mitternachtsfilm.'],
  ['every-weekday', 'Er kommt jeden Freitag.', 'Jeder kam Freitag.'],
  ['weekdays-plural', 'Montags ist geschlossen.', 'Der Montagskreis ist geschlossen.'],
  ['every-unit', 'Er kommt jede Woche.', 'Jede Wochenschau zeigt ihn.'],
  ['every-unit', 'Er kommt alle zwei Wochen.', 'Alle zwei Wochenmärkte sind zu.'],
  ['adverb', 'Er kommt täglich.', 'Das alltägliche Brot kommt.'],
  ['duration', 'Es dauerte zwei Wochen.', 'Sie ist 52 Jahre alt.'],
  ['duration-vague', 'Es dauerte mehrere Wochen.', 'Mehrere Wochenmärkte waren zu.'],
  ['duration-vague', 'In den nächsten Tagen regnet es.', 'Am nächsten Tag regnete es.'],
  ['present', 'Derzeit ist es ruhig.', 'Die derzeitige Ruhe hält.'],
  ['past', 'Kürzlich kam er.', 'Der jüngste Sohn kam.'],
  ['future', 'Künftig kommt er.', 'Die künftige Braut kommt.'],
];

const rulesIn = (text: string) => tag(text, 'de').map(({ rule }) => rule);

test('every German rule has its cases', () => {
  expect(CASES.map(([rule]) => rule).sort()).toEqual(german.rules.map(({ name }) => name).sort());
});

test.each(CASES)('%s fires in "%s"', (rule, fires) => {
  expect(rulesIn(fires)).toContain(rule);
});

test.each(CASES)('%s and not in what only looks like it (%s / %s)', (rule, _fires, staysSilent) => {
  expect(rulesIn(staysSilent)).not.toContain(rule);
});
