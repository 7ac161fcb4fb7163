/** Lengths of time as TIMEX3 writes them. */

/** The letter of a unit (`Y`, `M`, `W`, `D`, `Q`, `TH`, `TM`, `TS`) and how many of it the word means. */
export interface DurationUnit {
  readonly letter: string;
  readonly times: number;
}

/** The next smaller unit, and how many of it make one. */
const LESSER: Readonly<Record<string, readonly [letter: string, ratio: number]>> = {
  Y: ['M', 12],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

/** `P2W`, `PT30M`; `P2Y6M` for two and a half years; `PXD` for an open amount. */
export function durationValue(amount: number | 'X', { letter, times }: DurationUnit): string {
  const sign = letter.startsWith('T') ? 'PT' : 'P';
  const base = letter.replace('T', '');
  if (amount === 'X') return `${sign}X${base}`;
  const total = amount * times;
  const [lesser, ratio] = LESSER[letter] ?? ['', 0];
  if (Number.isInteger(total) || !ratio) return `${sign}${Math.round(total * 100) / 100}${base}`;
  const rest = Math.round((total - Math.floor(total)) * ratio);
  const whole = Math.floor(total) > 0 ? `${Math.floor(total)}${base}` : '';
  return `${sign}${whole}${rest}${lesser.replace('T', '')}`;
}
