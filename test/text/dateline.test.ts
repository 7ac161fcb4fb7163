import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../src/text/dateline.ts';

describe('datelineLength(text)', () => {
  test.each<[text: string, rest: string]>([
    ['PORT SALDA — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['PORT SALDA ― Ferry crews walked out.', 'Ferry crews walked out.'],
    ['PORT SALDA (Wire North) — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['SALDA, Ore. (WN) -- Ferry crews walked out.', 'Ferry crews walked out.'],
    ['(WN) — Ferry crews walked out.', '(WN) — Ferry crews walked out.'],
    ['Aug 27 (Wire North) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['PORT SALDA, Sept. 3 (WN) — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['Aug 27 (a Sunday) - ferry crews walked out.', 'Aug 27 (a Sunday) - ferry crews walked out.'],
    ['PORT SALDA —\u00a0Ferry crews walked out.', 'Ferry crews walked out.'],
    ['Port Salda (WN) – Ferry crews walked out.', 'Ferry crews walked out.'],
    ['Salda, Ore. (Reuters) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['Harbour Wire (HW) reported it - twice.', 'Harbour Wire (HW) reported it - twice.'],
    ['SALDA, New Merano (Wire North) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['SÃO TELMO (Wire North) – Ferry crews walked out.', 'Ferry crews walked out.'],
    ['SALDA/PORT LESK - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['THE PORT, Isle of Merano (WN) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['ST. ANNE’S, Merano — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['McSALDA, Merano (WN) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['PORT SALDA/ÉLAN, Sept. 3 (WN) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['Salda, New Merano (Wire North) - Ferry crews walked out.', 'Ferry crews walked out.'],
    ['SALDA and Merano — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['NASA, Boeing - and who else - wait.', 'NASA, Boeing - and who else - wait.'],
    [
      'PORT SALDA | Wed Sep 3, 2025 2:49 pm EDT PORT SALDA (WN) - Ferry crews walked out.',
      'Ferry crews walked out.',
    ],
    ['Wed Sep 3, 2025 2:49 pm EDT (WN) - Ferry crews walked out.', '(WN) - Ferry crews walked out.'],
    ['(Update 14:07 in Salda, 9:07 in Lesk) Ferry crews walked out.', 'Ferry crews walked out.'],
    ['[Updated at 16:10] — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['(Updated figures are due in May.) Ferries stop.', '(Updated figures are due in May.) Ferries stop.'],
    ['17:40 — Ferry crews walked out.', 'Ferry crews walked out.'],
    ['The port — the largest of the coast — closed.', 'The port — the largest of the coast — closed.'],
    ['NASA — and not only NASA — waits.', 'NASA — and not only NASA — waits.'],
    ['Ferry crews walked out.', 'Ferry crews walked out.'],
  ])('%s', (text, rest) => {
    expect(text.slice(datelineLength(text))).toBe(rest);
  });
});
