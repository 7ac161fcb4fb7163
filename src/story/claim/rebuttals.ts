/**
 * Sentences that tell both sides at once: "Lesk rejects Merano’s claim that …", "Merano and Lesk accuse each other of …". Ordered, named
 * rules for news in English; both sides must be named.
 */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { stepOfPhrase } from '../chain/chain-step.ts';
import type { Assertion } from './assertions.ts';

/** What a step of a claim tells. */
export type ClaimStep = Pick<Assertion, 'item' | 'sentence' | 'who' | 'state'>;

const SIDE = "[\\p{L}\\p{N}][\\p{L}\\p{N}.’'& -]{1,60}?";
const APPOSITION = '(?:, [^,]{2,80},)?';
const OFTEN = '(?: (?:has|have|had|also|again|both|on \\p{Lu}\\p{Ll}+day))*';
const VERB =
  '(?<verb>den(?:y|ies|ied)|(?:reject|dismiss|disput|refut|contradict)(?:s|es|e|ed)?|push(?:es|ed)? back (?:against|on))';
const CLAIM =
  '(?:\\p{Ll}+ )?(?:claims?|allegations?|accusations?|assertions?|accounts?|suggestions?|insistence)';
const REJECTS = `^(?<answers>${SIDE})${APPOSITION}${OFTEN} ${VERB}`;
const ASSERTS =
  '(?:said|says|claim(?:s|ed)|alleg(?:es|ed)|assert(?:s|ed)|insist(?:s|ed)|(?:has |have )?accus(?:es|ed))';

/** The groups of a pattern: who asserts, who answers, and with which verb; without a verb each asserts. */
const rules: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // "Lesk has dismissed Merano’s false claims that …"
  {
    name: 'claim-of',
    pattern: new RegExp(`${REJECTS} (?:the )?(?<asserts>${SIDE})(?:[’']s?)? ${CLAIM} that `, 'u'),
  },
  // "Lesk denied allegations by Merano that …"
  {
    name: 'claim-by',
    pattern: new RegExp(
      `${REJECTS} (?:the |an? )?${CLAIM} (?:by|from) (?:the )?(?<asserts>${SIDE}) that `,
      'u',
    ),
  },
  // "Ada Quill contradicts Tom Hale on the pier"
  {
    name: 'contradicts',
    pattern: new RegExp(
      `^(?<answers>${SIDE})${APPOSITION}${OFTEN} (?<verb>contradict(?:s|ed)) (?<asserts>${SIDE}) (?:on|about|over) `,
      'u',
    ),
  },
  // "Merano said that …, a claim Lesk denied", "Merano accused Lesk of …, which Lesk denies"
  {
    name: 'which-the-other',
    pattern: new RegExp(
      `^(?<asserts>${SIDE})${APPOSITION} ${ASSERTS} [^;“”"]{10,240}, (?:an? ${CLAIM}(?: that)?|which) (?:the )?(?<answers>${SIDE})${OFTEN} ${VERB}(?![\\p{L}])`,
      'u',
    ),
  },
  // "Merano and Lesk accuse each other of …"
  {
    name: 'each-other',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<asserts>${SIDE}) and (?<answers>${SIDE})${OFTEN} (?:accused?|blamed?) (?:each other|one another) (?:of|for) `,
      'u',
    ),
  },
];

/** One of these stands in every such sentence. */
const SIGN =
  /claim|allegation|accusation|assertion|account|suggestion|insistence|contradict|each other|one another|, which /;

/** The two steps of each sentence of an article that tells both sides. */
export function rebuttalsOf(item: AnalyzedArticle): (readonly [ClaimStep, ClaimStep])[] {
  const telling = item.analysis.sentences.filter(({ text }) => SIGN.test(text));
  return telling.flatMap((sentence) => {
    const steps = stepsIn(item, sentence);
    return steps ? [steps] : [];
  });
}

function stepsIn(item: AnalyzedArticle, sentence: Sentence): readonly [ClaimStep, ClaimStep] | null {
  for (const { pattern } of rules) {
    const groups = pattern.exec(sentence.text)?.groups;
    const asserts = groups && nameOf(item, sentence, groups.asserts);
    const answers = groups && nameOf(item, sentence, groups.answers);
    if (asserts && answers && asserts !== answers)
      return [
        { item, sentence, who: asserts, state: 'reported' },
        { item, sentence, who: answers, state: stateOf(groups.verb) },
      ];
  }
  return null;
}

function stateOf(verb: string | undefined): ClaimStep['state'] {
  if (verb === undefined) return 'reported';
  return verb.startsWith('den') ? 'denied' : 'disputed';
}

/** Who is meant by words of the sentence; null where nobody is named. */
function nameOf(item: AnalyzedArticle, { text, start }: Sentence, words = ''): string | null {
  const at = start + text.indexOf(words);
  return stepOfPhrase(item, { start: at, end: at + words.length })?.name ?? null;
}
