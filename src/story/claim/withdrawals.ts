/**
 * Claims that their authors take back: "Ada Quill withdrew her claim that …", "Tom Hale has walked back his accusation
 * against …". No attribution tells of them, since "withdraw" and "take back" mostly speak of troops and money.
 */
import type { Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { inOrder } from '../../text/pattern-parts.ts';
import { terms } from '../../text/terms.ts';
import { stepOfPhrase } from '../chain/chain-step.ts';
import { type Assertion, capitalsAt } from './assertions.ts';

/** One of these stands in every such sentence. */
const SIGN = /withdr[ae]w|(?:took|takes?|taken|taking|walk(?:s|ed|ing)?) back/;

/** Between who speaks and the verb. */
const OFTEN =
  '(?:,? (?:has|have|had|also|now|later|then|quickly|publicly|partly|since|and|on \\p{Lu}\\p{Ll}+day|in an? \\p{Ll}+))*,?';
const WHEN = '(?: (?:on|late on|early on) \\p{Lu}\\p{Ll}+day| yesterday| today)?';

/** The groups: who speaks, with titles and appositions, and what they said. */
const WITHDRAWAL = inOrder(
  'u',
  /^(?<who>[^;:“”"]{2,90}?)/,
  OFTEN,
  / (?:withdr(?:ew|aws?|awn)|(?:took|takes|taken|walk(?:s|ed)) back)/,
  WHEN,
  / (?:his|her|their|its|the|an?|all) (?:\p{Ll}+ ){0,2}/u,
  /(?:claims?|accusations?|allegations?|assertions?|charges?|statements?|remarks?|suggestions?)(?!\p{L})(?<told>[^;]*)/u,
);
/** With one of these the words are no plain subject. */
const ANOTHER_CLAUSE =
  /(?<!\p{L})(?:who|which|that|after|before|when|while|if|as|because|although|whether|said|says|he|she|they|it|not|never|lawyers? for|allies of)(?!\p{L})/iu;
/** "withdrew her claim for damages": what is asked for; and what "her claim" alone says is told elsewhere. */
const ASKED_FOR = /^ (?:for|to|on) /;
const THAT = /^ that /;
const AGAINST = /^ (?:against|about) /;
/** Where the clause of what was said ends, and another begins. */
const NEXT_CLAUSE = /, (?:and|but|saying|after|which|a day)\b.*$|(?: on \p{Lu}\p{Ll}+day)?[.!?][”"’]?$/su;

/** What an article says was taken back, in the order of the text. */
export function withdrawalsOf(item: AnalyzedArticle): Assertion[] {
  const telling = item.analysis.sentences.filter(({ text }) => SIGN.test(text));
  return telling.flatMap((sentence) => withdrawalIn(item, sentence) ?? []);
}

function withdrawalIn(item: AnalyzedArticle, sentence: Sentence): Assertion | null {
  const { who: subject = '', told = '' } = WITHDRAWAL.exec(sentence.text)?.groups ?? {};
  if (subject === '' || ANOTHER_CLAUSE.test(subject) || ASKED_FOR.test(told)) return null;
  const who = nameOf(item, sentence, subject);
  if (who === null) return null;
  const words = told.replace(NEXT_CLAUSE, '');
  return {
    item,
    sentence,
    who,
    state: 'withdrawn',
    terms: new Set(terms(words)),
    subject: null,
    accuses: false,
    ofAccusation: THAT.test(words) ? null : AGAINST.test(words) ? namesIn(item, sentence, words) : [],
    pointsBack: null,
    names: namesIn(item, sentence, words),
  };
}

/** The only person whom the words name, or whom else they mean where a page can name them. */
function nameOf(item: AnalyzedArticle, { start }: Sentence, subject: string): string | null {
  const end = start + subject.length;
  const people = item.analysis.mentions.filter(
    (mention) => mention.kind === 'person' && mention.start >= start && mention.end <= end,
  );
  const names = new Set(people.map(({ name }) => name));
  if (names.size > 1) return null;
  return [...names][0] ?? stepOfPhrase(item, { start, end })?.name ?? capitalsAt(item, { start, end });
}

function namesIn({ analysis }: AnalyzedArticle, { start, text }: Sentence, words: string): string[] {
  const from = start + text.indexOf(words);
  return analysis.mentions
    .filter((mention) => mention.start >= from && mention.end <= from + words.length)
    .map(({ name }) => name);
}
