/** Finds the quantities a text reports: tolls, sums, votes and rates, each with what it counts and how exactly. */
import type { Document, Sentence } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { allMatches } from './all-matches.ts';
import { isEnglish } from './language-tag.ts';
import { inOrder } from './pattern-parts.ts';
import { kindRules, type Surroundings } from './quantities/kinds.ts';
import { type Bound, findNumbers } from './quantities/numbers.ts';

/** A number with what it counts. Offsets count in the document and hold the bound: "at least 40". */
export interface FoundQuantity extends Span {
  readonly sentence: number;
  readonly value: number;
  readonly bound: Bound;
  /** What is said of the things counted, e.g. `deaths`, `turnout`. */
  readonly label: string;
  /** A narrower word, where the text says so: `killed` of deaths. */
  readonly said?: string;
  /** What is counted: a plural noun, an ISO 4217 code or `%`. */
  readonly unit: string;
  /** Set where the sentence gives it as the figure of others, beside its own. */
  readonly ofOthers?: true;
}

const REACH = 90;

/** The quantities of an English document in order; none for other languages. */
export function findQuantities(document: Document, sentences: readonly Sentence[]): FoundQuantity[] {
  if (!isEnglish(document.language)) return [];
  return sentences.flatMap((sentence) => {
    const found = [...quantitiesIn(sentence), ...talliesIn(sentence)];
    return [...found, ...found.slice(-1).flatMap((told) => otherFigure(sentence, told))];
  });
}

/** "… was 43 deaths; other reports spoke of 45": a second figure of what was just counted, without its noun. */
const OTHERS = inOrder(
  'iu',
  /(?:^|[;,] (?:while |but |and |though )?)(?:some|other|several|local|earlier|later|state|official|unofficial)?/,
  /(?: ?\p{Ll}+)? ?(?:reports|sources|media|officials|others|outlets|authorities|estimates)/u,
  /(?: (?!said that\b)\p{L}+){0,4} (?:spoke|speak|told|put (?:it|the (?:number|figure|toll))|gave|counted|said)/u,
  /(?: (?:of|at))? $/,
);

function otherFigure({ text, start }: Sentence, told: FoundQuantity): FoundQuantity[] {
  const { label, unit, said, sentence } = told;
  const from = told.end - start;
  return findNumbers(text)
    .filter(
      (number) =>
        number.start > from &&
        number.measure === null &&
        /^(?:[.;,]|$)/.test(text.slice(number.end)) &&
        OTHERS.test(text.slice(Math.max(from, number.start - REACH), number.start)),
    )
    .map(({ value, bound, ...span }) => ({
      label,
      unit,
      ...(said ? { said } : {}),
      value,
      bound,
      sentence,
      ofOthers: true as const,
      start: start + span.start,
      end: start + span.end,
    }));
}

function quantitiesIn({ text, start, index }: Sentence): FoundQuantity[] {
  return findNumbers(text).flatMap((number) => {
    const surroundings = {
      before: text.slice(Math.max(0, number.start - REACH), number.start),
      after: text.slice(number.end, number.end + REACH),
      measure: number.measure,
    };
    if (isAge(surroundings)) return [];
    for (const { find } of kindRules) {
      const kind = find(surroundings);
      if (!kind) continue;
      const { value, bound } = number;
      return [
        { ...kind, value, bound, sentence: index, start: start + number.start, end: start + number.end },
      ];
    }
    return [];
  });
}

/** "voted 50-43 to end …", "in a 50-43 vote": the votes for what is put to the vote, which stand first; those against tell of the other side. */
const TALLY =
  /\b(?:(?:voted|vote of)(?: by)? (?<said>\d{1,3})(?:[-–]| to )\d{1,3}(?![\p{N}%]| against\b)|(?:in|by|on) an? (?<named>\d{1,3})(?:[-–]| to )\d{1,3} vote\b(?! against\b))/giu;
const OF_VOTES = /vote/;

function talliesIn({ text, start, index }: Sentence): FoundQuantity[] {
  if (!OF_VOTES.test(text)) return [];
  return allMatches(text, TALLY).flatMap((match) => {
    const votes = match.groups?.said ?? match.groups?.named ?? '';
    const at = start + match.index + match[0].search(/\d/);
    return [
      {
        label: 'votes',
        unit: 'votes',
        value: Number(votes),
        bound: 'exact' as const,
        sentence: index,
        start: at,
        end: at + votes.length,
      },
    ];
  });
}

/** "Imbali Dlome, 43, was …" */
function isAge({ before, after }: Surroundings): boolean {
  return /\p{L}, $/u.test(before) && after.startsWith(',');
}
