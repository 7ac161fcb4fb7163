import type { Span } from '../../model/span.ts';
import type { Range } from './token-range.ts';
import type { Token } from './tokens.ts';

const CONTRACTION = /['’](?:s|re|ll|ve|d|m)$/;

/** The words of a source: of "they’re" the pronoun alone. */
export function spanOfSource(tokens: readonly Token[], { from, to }: Range): Span {
  const last = tokens[to - 1];
  const start = tokens[from]?.start ?? 0;
  const end = last?.end ?? 0;
  const contracted = last?.tag === 'pronoun' ? (CONTRACTION.exec(last.lower)?.[0].length ?? 0) : 0;
  return { start, end: end - contracted };
}
