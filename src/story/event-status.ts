import type { EventStatus } from '../model/event.ts';
import { remembering } from '../text/remember.ts';
import { mainClause, openingClause, withoutConcession } from './event/main-clause.ts';
import { rulesForHeadline, rulesForSentence } from './event/status-rules.ts';

export interface JudgedStatus {
  readonly status: EventStatus;
  /** Name of the rule that fired; `told` where none did. */
  readonly rule: string;
}

/** How the words are to be read. */
export interface StatusContext {
  /** Headlines leave out auxiliaries: "Minister to resign", "Talks cancelled". */
  readonly headline: boolean;
}

/**
 * Whether what a sentence tells has happened, is planned, is called off, is denied or is not confirmed.
 * Ordered rules (src/story/event/status-rules.ts); the first that fires decides, `happened` where none does.
 * What is withdrawn, only a later report can tell (src/story/event/withdrawn-event.ts).
 * @param text a sentence, headline or clause in English
 */
export function judgeStatus(text: string, { headline }: StatusContext): JudgedStatus {
  return headline ? judgeHeadline(text) : judgeSentence(text);
}

const judgeHeadline = remembering((text) => firstThatFires(text, { headline: true }));
const judgeSentence = remembering((text) => firstThatFires(text, { headline: false }));

function firstThatFires(text: string, context: StatusContext): JudgedStatus {
  const plain = withoutConcession(plainWords(text, context));
  const rules = context.headline ? rulesForHeadline(plain) : rulesForSentence(plain);
  const main = rules.length > 0 ? mainClause(plain) : plain;
  for (const rule of rules) {
    const read = rule.wholeSentence ? plain : rule.opening ? openingClause(main) : main;
    if (rule.pattern.test(read) && !rule.unless?.test(read)) return { status: rule.status, rule: rule.name };
  }
  return { status: 'happened', rule: 'told' };
}

/** Nothing said further on changes what kind of event it is; and rules must not meet megabytes. */
const LONGEST_READ = 1000;

/** Straight apostrophes, single blanks; headlines In Title Case are lowered, so that "Will" can be a verb. */
function plainWords(text: string, { headline }: StatusContext): string {
  const plain = text
    .slice(0, LONGEST_READ)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  return headline && isTitleCase(plain) ? plain.toLowerCase() : plain;
}

function isTitleCase(headline: string): boolean {
  const words = headline.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}
