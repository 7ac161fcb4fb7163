/**
 * Reports that those who gave them take back: "The hospital retracted a report that a patient had died". What an
 * earlier article told by that report has not happened. A denial by another is no withdrawal; whose claim was taken back,
 * `claim/withdrawals.ts` tells. Rules for news in English.
 */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { onceForEach } from '../../text/remember.ts';
import { terms } from '../../text/terms.ts';
import { mainClause } from './main-clause.ts';

export interface Withdrawal {
  readonly item: AnalyzedArticle;
  readonly sentence: Sentence;
  /** What had been told, in stems, in the order of the words. */
  readonly told: readonly string[];
}

/** One of these stands in every such sentence. */
const SIGN =
  /withdr[ae]w|retract|(?:took|takes|taken|walked) back|apologi[sz]e|wrongly|mistakenly|incorrectly|erroneously/i;
const REPORT =
  /(?:(?:a|an|the|its|his|her|their|all|an earlier) )?(?:\p{Ll}+ ){0,2}(?:reports?|statements?|claims?|announcements?|allegations?|remarks?)/u;

/** Each with the group of what had been told. */
const rules: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    // not "may withdraw", "refused to retract"
    name: 'takes-back',
    pattern: inOrder(
      'u',
      /\b(?:withdr(?:ew|aws|awn)|retract(?:s|ed)|(?:took|takes|taken|walked) back) /,
      REPORT,
      / (?:that|saying(?: that)?) (?<told>.+)/u,
    ),
  },
  {
    // of something that was so; who apologises for a wish or a view did say it
    name: 'apologises-for-saying',
    pattern: inOrder(
      'u',
      /\bapologi[sz]e(?:s|d) (?:[^,;]{1,60} )?for (?:\p{Ll}+ly )?(?:having )?/u,
      /(?:said|saying|reporting|announcing|claiming|stating)(?: that)? (?<told>[^,;:.“"]{1,80} (?:had|was|were) .+)/,
    ),
  },
  {
    name: 'wrongly-said',
    pattern: inOrder(
      'u',
      /\b(?:has|had) (?:wrongly|mistakenly|incorrectly|erroneously) /,
      anyOf('said', 'reported', 'announced', 'stated', 'told (?:\\p{Ll}+ ){1,3}'),
      /(?: on \p{Lu}\p{Ll}+)?(?: earlier)? that (?<told>.+)/u,
    ),
  },
];
/** "has not", "never", "denied that it had", "asked whether it had": nothing is taken back by these words. */
const NOT_DONE =
  /(?:\b(?:not|never|den(?:y|ies|ied|ying)|whether|if|unless|until)\b|n[’']t\b|\b(?:ask|call|demand|urg)[a-z]*\b)[^,;:.]{0,60}$/iu;
/** Where the clause of what was told ends. */
const NEXT_CLAUSE = /[,;:.?!”"]|(?<!\p{Lu}\p{Ll}+) and (?=(?:apologi|said|asked|expressed|blamed))/u;

/** What an article says was taken back, in the order of the text. */
export const withdrawnIn: (item: AnalyzedArticle) => readonly Withdrawal[] = onceForEach((item) =>
  item.analysis.sentences
    .filter(({ text }) => SIGN.test(text))
    .flatMap((sentence) => {
      const words = toldIn(sentence.text);
      return words.length >= FEWEST ? [{ item, sentence, told: words }] : [];
    }),
);

function toldIn(text: string): readonly string[] {
  for (const { pattern } of rules) {
    const { index = 0, groups } = pattern.exec(text) ?? {};
    if (groups?.told !== undefined && !NOT_DONE.test(text.slice(0, index)))
      return terms(groups.told.split(NEXT_CLAUSE)[0] ?? '');
  }
  return [];
}

/** Terms that a withdrawn report has at least, and those and the share of them that a telling of it has. */
const FEWEST = 3;
const LEAST_SHARE = 0.6;
/** "a report that a patient had died": what is said of a report is no telling of it. */
const SPEAKS_OF_REPORT = /\b(?:not|n[’']t|reports?|statements?|claims?|denie[ds]|false|wrong)\b/iu;

/** Whether words tell, as their own news, what is taken back: with its last word, which is mostly its verb. */
export function tellsWithdrawn(text: string, { told }: Withdrawal): boolean {
  const said = mainClause(text);
  if (SPEAKS_OF_REPORT.test(said)) return false;
  const here = new Set(terms(said));
  const shared = told.filter((term) => here.has(term)).length;
  return shared >= FEWEST && shared >= LEAST_SHARE * told.length && here.has(told.at(-1) ?? '');
}
