/** What an editor is told whose decision rests on what is no longer so. */
import type { Problem } from '../model/problem.ts';
import type { Case, Fault, Ruling, Setting } from './ruling.ts';

/** The most of a sentence that a message repeats. */
const MOST_QUOTED = 160;

export function needsReview(
  found: Case,
  { decided, fault }: Ruling,
  { curation, reports }: Setting,
): Problem[] {
  const { outdated, by } = decided;
  if (!outdated || !fault || outdated.by !== by) return [];
  const [kind = '', id] = found.path.split('.');
  const name =
    id === undefined || kind === 'pin' ? `"${curation.decisions.pin[Number(id)] ?? kind}"` : `"${id}"`;
  const then = outdated.said && ` It said: “${shortened(outdated.said)}”.`;
  const now = fault.now ? ` Now: “${shortened(fault.now.quote)}”.` : '';
  const isHere = found.source !== undefined && reports.has(found.source.article);
  return [
    {
      code: 'needs-review',
      severity: 'warning',
      file: curation.file,
      line: curation.lineOf(found.path),
      message: `${WHAT_CHANGED[isHere || fault.how !== 'gone' ? fault.how : 'left'](name)}${then}${now}`,
      hint: HINTS[kind] ?? HINT,
    },
  ];
}

function shortened(quote: string): string {
  return quote.length <= MOST_QUOTED
    ? quote.replace(/[.]$/, '')
    : `${quote.slice(0, MOST_QUOTED).trimEnd()}…`;
}

const WHAT_CHANGED: Readonly<Record<Fault['how'] | 'left', (name: string) => string>> = {
  changed: (name) => `What ${name} rests on changed after your decision, which stands.`,
  newer: (name) => `A newer figure came after your decision on ${name}, which stands.`,
  gone: (name) => `The report behind ${name} no longer says what you decided on; your decision stands.`,
  left: (name) => `The report behind ${name} is no longer part of this story; your decision stands.`,
};

const HINT =
  'Change the entry or take it out; to let it stand as it is, write today’s date as "reviewed:" in this file.';
const HINTS: Readonly<Record<string, string>> = {
  pin: 'Take the pin out; to let it stand, write today’s date as "reviewed:" in this file.',
};
