/** What exactly an open matter asks for, so that a number or a name answers it only where it is one of that. Rules for news in English. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { terms } from '../../text/terms.ts';

/** Words of a count that mean the same, so that one stands for the other. */
const STATES: readonly RegExp[] = [
  /\b(?:killed|dead|deaths?|died|dying|fatalit(?:y|ies)|death toll|lost their lives)\b/i,
  /\b(?:injur(?:ed|ies)|wounded|hurt)\b/i,
  /\b(?:missing|unaccounted for)\b/i,
  /\b(?:on board|aboard|passengers|carry(?:ing)?|carried|travelling|traveling)\b/i,
  /\b(?:arrested|arrests|detained|in custody)\b/i,
  /\b(?:homeless|displaced|fled)\b/i,
  /\b(?:infect(?:ed|ions)|cases|fell ill|sick(?:ened)?)\b/i,
  /\b(?:trapped|stranded|buried)\b/i,
];

/** "how many people are missing", "the number of people killed": the words of the count. */
const COUNT = /\b(?:how many|(?:exact |total )?number of) (?<asked>[^.,;:]{3,80})/i;
/** What follows tells of the event, not of the count. */
const EVENT_BEHIND = / (?:is|are|was|were|has|have|had|remains?) .*$/iu;
const EVENT = / (?:after|when|since|because|as|following|during|in the|by the) .*$/i;
const FIGURE =
  /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|dozens?|nobody|no one|none)\b/i;
const PARTS = /[,;:] | and | but | while /;
/** Terms that count anybody. */
const ANYBODY = new Set(terms('people persons person others many still'));

/** Whether a sentence counts what the matter asks for; true where it asks for no count of things. */
export function countsWhatIsAsked(matter: string, sentence: string): boolean {
  const asked = COUNT.exec(matter)?.groups?.asked?.replace(EVENT, '');
  if (asked === undefined) return true;
  const parts = sentence.split(PARTS).filter((part) => FIGURE.test(part));
  const states = STATES.filter((state) => state.test(asked));
  if (states.length > 0) return parts.some((part) => states.some((state) => state.test(part)));
  const [thing] = terms(asked).filter((term) => !ANYBODY.has(term));
  return thing === undefined || parts.some((part) => terms(part).includes(thing));
}

/** Deeds by the stems of their nouns: "the sinking", "the ferry sank". */
const SAME_DEED: Readonly<Record<string, string>> = {
  sank: 'sink',
  sunk: 'sink',
  fell: 'fall',
  broke: 'break',
  began: 'begin',
  shot: 'shoot',
  ran: 'run',
};
/** Terms in which a deed is the same as its noun. */
export function deedTerms(text: string): string[] {
  return terms(text).map((term) => SAME_DEED[term] ?? term);
}

/** "why the valve failed", "the cause of the fire": of what the cause is asked. */
const CAUSE_OF =
  /\b(?:why|what (?:had )?(?:caused?|made|started?|triggered|sparked|led to)|(?:causes?|reasons?|motives?|origins?) (?:of|for|behind)) (?<asked>[^,;:.]{3,80})/iu;
const CAUSED_BY =
  /\b(?:caused by|because of|due to|blamed on|found that|determined that|triggered by|sparked by|was caused|motive was)\b/iu;

/** Whether a sentence tells the cause of what the matter asks for, before the words for it: not "a leak caused by the cave-in". */
export function tellsItsCause(matter: string, sentence: string): boolean {
  const asked = deedTerms((CAUSE_OF.exec(matter)?.groups?.asked ?? '').replace(EVENT_BEHIND, ''));
  const at = sentence.search(CAUSED_BY);
  if (at < 0 || CLAIMED.test(sentence)) return false;
  const whole = new Set(deedTerms(sentence));
  const before = new Set(deedTerms(sentence.slice(0, at)));
  const isFound = /^(?:found|determined) that/iu.test(sentence.slice(at));
  const here = isFound ? whole : before;
  const [first = ''] = asked;
  return (
    asked.length === 0 ||
    (here.has(first) && 2 * asked.filter((term) => here.has(term)).length >= asked.length)
  );
}

/** "how much tar was lost", "the cost of the repairs": what is measured. */
const MEASURE =
  /\b(?:how much|amounts? of|(?:costs?|prices?|value) (?:of|associated with)) (?<asked>[^.,;:]{3,60})/iu;

/** Share of those words that stand with the figure. */
const LEAST_MEASURED = 0.6;

/** Whether a figure stands with what the matter asks the measure of; true where it asks for none. */
export function measuresWhatIsAsked(matter: string, sentence: string): boolean {
  const asked = terms(MEASURE.exec(matter)?.groups?.asked ?? '').slice(0, 4);
  return sentence.split(PARTS).some((part) => {
    const here = new Set(terms(part));
    return (
      FIGURE.test(part) && asked.filter((term) => here.has(term)).length >= LEAST_MEASURED * asked.length
    );
  });
}

/** "who fired the shells": the deed, and the first words of what it was done to. */
const WHO_DID = inOrder(
  'u',
  String.raw`\bwho (?<deed>\p{Ll}{3,}(?:ed|t|e|k|n|g|w|d)) `,
  '(?<object>(?:for |at |on |to )?(?:the |an? |its |his |her |their )?',
  '(?:(?!(?:above|after|at|before|below|by|during|for|from|in|near|of|off|on|that|to|when|with)\\b)',
  "[\\p{L}\\d’'-]+ ?){1,3})",
);
const NOBODY_BEFORE = /(?:^|\b(?:who|whoever|nobody|no one|not|never|whether|if|had) )$/iu;
/** Who looked into it, or did it, says so; what one party says of another is no answer. */
const FOUND = /\b(?:found|concluded|ruled|established|admit(?:s|ted)|confirm(?:s|ed)|determined)\b/iu;
const CLAIMED = /\b(?:accus|alleg|suspect|claim|believ|deni|deny)/iu;

/** Whether a sentence tells as found out who did what the matter asks for, in its words. */
export function tellsWhoDid(matter: string, sentence: string): boolean {
  const { deed = '', object = '' } = WHO_DID.exec(matter)?.groups ?? {};
  if (deed === '' || !isFoundOut(sentence)) return false;
  const at = sentence.search(new RegExp(`\\b${deed}\\b`, 'u'));
  if (at < 0 || NOBODY_BEFORE.test(sentence.slice(0, at))) return false;
  const done = new Set(terms(sentence.slice(at)));
  const asked = terms(`${deed} ${object}`);
  return asked.length > 1 && asked.every((term) => done.has(term));
}

/** Whether somebody who looked into a matter says what a sentence tells. */
export function isFoundOut(sentence: string): boolean {
  return FOUND.test(sentence) && !CLAIMED.test(sentence);
}

/** "have not identified the gunman", "the names of the crew": who is to be named. */
const NOT_NAMED = inOrder(
  'u',
  anyOf(
    /\b(?:identif(?:y|ied)|nam(?:e|ed)|identity of|identities of|names? of)/,
    /\b(?:disclosed?|released?|revealed?|published) the (?:names?|identity|identities) of/,
  ),
  / (?:the|an?|any of the|its|his|her|their) (?:(?!of\b|who\b|that\b)\p{Ll}[\p{Ll}’-]* ){0,2}?(?<role>\p{Ll}[\p{Ll}-]+)(?= (?:of|who|that|in|at|on|behind|has|have|had|was|were|is|are|from|killed|involved|suspected)\b|[.,;”"]|$)/u,
);
/** One who did it has many names. */
const DOER =
  /\b(?:gunm[ae]n|shooters?|attackers?|assailants?|killers?|suspects?|perpetrators?|culprits?|thie(?:f|ves)|robbers?|bombers?)\b/i;
const VICTIM = /\b(?:victims?|dead|deceased|killed)\b/i;
const NAMES = /\b(?:identified|named|charged|arrested|revealed)\b/gi;
const AGE = /, \d{1,3},/g;
const WORDS_BEFORE = 60;

/** Whether a sentence names whom the matter asks for: the words beside its verb say that it is them. True where it asks for nobody of a role. */
export function namesWhoIsAsked(matter: string, sentence: string): boolean {
  const role = NOT_NAMED.exec(matter)?.groups?.role;
  if (role === undefined) return true;
  const words = sentence.replace(AGE, '');
  return [...words.matchAll(NAMES)].some(({ index }) => {
    const before = words.slice(Math.max(0, index - WORDS_BEFORE), index);
    const after = words.slice(index).split(/[,;:] | who | after /)[0] ?? '';
    return isOfRole(role, `${before}${after}`);
  });
}

function isOfRole(role: string, words: string): boolean {
  const [stem] = terms(role);
  if (stem === undefined || terms(words).includes(stem)) return true;
  return [DOER, VICTIM].some((same) => same.test(role) && same.test(words));
}
