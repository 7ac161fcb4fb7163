/** Headlines that announce something to read, watch or ask rather than tell news. English. */
import { inOrder, oneOf } from '../../text/pattern-parts.ts';
import { HEADLINE_VIEW_RULES } from './headline-view-rules.ts';
import { INVITES, READING_RULES } from './reading-rules.ts';
import { namesOnlyThing } from './title-of-thing.ts';

/** "This story was printed before, in a newsletter" is told of the article, and of nothing else. */
const ABOUT_ITSELF =
  /^(?:an? (?:\p{Ll}+ )?version of this|this) (?:article|story|piece|post|report|essay)\b[^.]{0,40}\b(?:appeared|published|posted)\b/iu;

/** Whether a sentence below a headline asks something, speaks of its own article, or of what to watch, listen or look at. */
export function addressesReader(sentence: string): boolean {
  const end = sentence.slice(-2);
  return end.includes('?') || INVITES.test(sentence) || ABOUT_ITSELF.test(sentence);
}

/** "Strike: ‘We had no choice’": what was said, and not who said it. */
export const ONLY_A_QUOTE = /^(?:[^:]{1,40}: )?["“‘'](?:(?!["”’'] ).){1,300}["”’']$/u;

/** Asked anywhere: "Has the port changed? Crews wonder". */
const QUESTION = /\?(?=["'”)]?(?:\s|$))/u;

const OPENING_RULES = [...READING_RULES, ...HEADLINE_VIEW_RULES];

/** Whether a text opens as what one can read or watch, not as what happened. */
export function opensAsReading(text: string): boolean {
  const plain = withStraightApostrophes(text);
  const small = plain.toLowerCase();
  return OPENING_RULES.some(
    ({ pattern, cue, unless }) =>
      (cue === undefined || small.includes(cue)) && pattern.test(plain) && !unless?.test(plain),
  );
}

/** Whether a headline announces an opinion, a guide, a question or a subject: it tells no event, whatever it says. */
export function announcesReading(headline: string): boolean {
  const plain = withStraightApostrophes(headline);
  return opensAsReading(plain) || QUESTION.test(plain) || namesOnlyThing(plain);
}

/** What an outlet says that it does itself, behind its name: "Coast News goes inside the old mill", "Coast News’s Ada Lund visits Lesk". */
const PRESENTS_ITSELF = inOrder(
  'u',
  /^(?:'s? \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2})? /u,
  oneOf(`
    goes visits tours explores examines explains investigates travels meets talks speaks looks asks answers follows
    joins takes tells shows breaks reacts discusses responds pushes presses grills teases blasts crunches fact-checks
    argues
  `),
  /(?!\p{L})/u,
);

/** Whether a headline tells what its own outlet does to report. */
export function presentsItself(headline: string, outlet: string): boolean {
  const name = outlet.replace(/^the /iu, '').toLowerCase();
  const plain = withStraightApostrophes(headline).replace(/^the /iu, '');
  return (
    name !== '' && plain.toLowerCase().startsWith(name) && PRESENTS_ITSELF.test(plain.slice(name.length))
  );
}

/** "Strike in Lesk | Storm nears coast", "Strike in Lesk | Evening Tide": two headlines, or one of a programme. */
const PARTED = / \| \p{Lu}/u;
/** The second sentence of a headline: it weighs what the first tells. */
const SECOND_SENTENCE = /[\p{Ll}\d](?:["'’”)]?[.!]|[.!]["'’”)]) (?=["'“‘]?\p{Lu})(?<second>.+)$/u;
const WEIGHS = inOrder(
  'iu',
  /^(?:don't|but|and|now|not|then|so|still|just|it|this|that|these|those|they|he|she)\b/,
  '|',
  /\b/,
  oneOf(`
    is are was were could may might will doesn't don't didn't isn't aren't worr(?:y|ies) fears? sees?
    suggests? wants? got means? knows? saved
  `),
  /\b/,
);

/** "Dam is to be built. Farmers fear floods": a headline that does more than to tell its news, which its lead tells. */
export function saysMoreThanItsNews(headline: string): boolean {
  if (PARTED.test(headline)) return true;
  const second = SECOND_SENTENCE.exec(headline)?.groups?.second;
  return second !== undefined && WEIGHS.test(withStraightApostrophes(second));
}

/** "The Post's Ada Lund speaks with …", "talks to the Post's Ada Lund about …": so outlets present their own interviews. */
const OWN_INTERVIEW = inOrder(
  'u',
  /(?:^|[,.] )(?:[Tt]he )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}+)?'s \p{Lu}[\p{L}.-]+ (?:\p{Lu}[\p{L}'-]+ ){1,2}/u,
  /(?:speaks|talks|chats|sits down|discusses|interviews|asks)\b/,
  '|',
  /\b(?:speaks|talks|chats) (?:to|with) (?:the )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}+)?'s \p{Lu}[\p{L}.-]+ /u,
  /\p{Lu}[\p{L}'-]+ about\b/u,
);
/** Few openings have one of these. */
const TALKS = /\b(?:speaks|talks|chats|sits down|discusses|interviews|asks) /;

/** Whether the text below a headline presents an interview: what the headline then tells is what a guest thinks. */
export function presentsInterview(opening: string): boolean {
  return TALKS.test(opening) && OWN_INTERVIEW.test(withStraightApostrophes(opening));
}

function withStraightApostrophes(text: string): string {
  return text.trim().replace(/[‘’]/g, "'");
}
