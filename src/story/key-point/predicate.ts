/** Whether words say something of something, or only name a thing. English. */
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { isTitleCase, writtenWords } from '../clustering/headline-words.ts';
import { hasVerb } from '../event/verbs.ts';

const MODAL =
  /\b(?:can|could|may|might|must|should|would|will|do|did|agree|say|want|see|need|call|urge|remain|die)\b|\b(?:did|do|does|is|are|was|were|has|have|had|ca|could|wo|would|should)n[’']t\b/;
/** "Judge blocks plan": a word in -s after a noun, where no determiner or preposition makes it a noun too. */
const PRESENT_IN_S = inOrder(
  'u',
  String.raw`(?<=\s)(?<!\b`,
  anyOf(
    'the|a|an|of|on|in|at|to|for|from|with|by|during|amid|over|under|after|before|against|without',
    /despite|and|or|his|her|its|their|this|these|those|all|some|many|more|new|\d+|first|last/,
    /\p{L}+[’']s?/u,
  ),
  ' ',
  String.raw`)\b(?!(?:days|weeks|months|years|hours|minutes|times|customs|forces|troops|sports|arms)\b)\p{Ll}{2,}`,
  /[^s\P{L}]s(?= (?:\p{L}|\d|[“"‘'$£€]))/u,
);
const PLURAL =
  "\\p{L}{2,}[^s\\P{L}]s|[Pp]eople|[Pp]olice|\\p{L}*(?:men|women)|[Cc]hildren|\\d[\\d,.]*(?: million)?|and \\p{Lu}[\\p{L}’'-]+(?: of \\p{Lu}\\p{L}+)?";
const THEY_DO = [
  'accuse|announce|arrest|attack|begin|celebrate|clash|come|demand|die|discover|drop|emerge|engage',
  'face|fall|fear|find|flee|flock|gather|get|give|hold|join|kill|launch|leave|lose|make|march|mourn',
  'protest|recreate|reject|release|reopen|rescue|resume|return|rise|seek|seize|storm|take|vote|warn',
  'watch|welcome|win',
].join('|');
const WHAT_FOLLOWS =
  '(?:the|an?|to|in|on|at|for|after|as|by|with|from|over|against|their|its|his|her|more|new|up|down|out|off) |[\\d$£€“‘"\']|\\p{Lu}';
/** "Gunmen storm a hospital", "Hale and Okafor welcome a son": several, what they do, and to whom, how or when. */
const SEVERAL_DO = new RegExp(`(?<![\\p{L}’'-])(?:${PLURAL}) (?:${THEY_DO}) (?=${WHAT_FOLLOWS})`, 'u');
/** "The sweaty palms on the wheel": a plural that ends the phrase with which the words begin. */
const OPENING_PLURAL =
  /^(?:the|an?|its|his|her|their) (?:\p{Ll}*[^s\P{L}] ){0,2}\p{Ll}+s (?=(?:on|in|at|for|from|with|by|behind|between|about|over)\b)/iu;

export function saysSomething(text: string): boolean {
  return (
    hasVerb(text) ||
    MODAL.test(text) ||
    PRESENT_IN_S.test(text.replace(OPENING_PLURAL, '')) ||
    SEVERAL_DO.test(text)
  );
}

/** A word in -s that has an object: "opens inquiry", not "highlights from" or "sales figures". */
const PRESENT_WITH_OBJECT = inOrder(
  'u',
  String.raw`(?<=\s)(?<!\b`,
  anyOf(
    'the|a|an|of|on|in|at|to|for|from|with|by|and|or|his|her|its|their|this|these|those|new|latest',
    /top|\d+|\p{L}+[’']s?/u,
  ),
  String.raw` )\b(?!`,
  oneOf(`
    news sales arms sports politics earnings rights series highlights tips lessons photos updates images
    means talks police states jobs homes tests schools protests deaths cases
  `),
  String.raw`\b)\p{Ll}{2,}[^s\P{L}]s(?= (?!(?:and|or|of|from|for|in|on|at|as|with|by|over|amid|after)\b)\p{Ll})`,
);

/** A headline In Title Case, where capitals hide which word is the verb, is read as if it had none. */
export function headlineSaysSomething(headline: string): boolean {
  if (!isTitleCase(writtenWords(headline))) return saysSomething(headline);
  const plain = headline.toLowerCase();
  return hasVerb(plain) || PRESENT_WITH_OBJECT.test(plain);
}
