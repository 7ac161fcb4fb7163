/** What a number counts. Ordered rules, each for one kind of quantity that news reports again and again. */

/** The text beside a number, within its sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** ISO 4217 code or `%`; null for a plain count. */
  readonly measure: string | null;
}

interface QuantityKind {
  /** What is said of the things counted, in a word: `deaths`. Numbers of one label and unit may be one quantity. */
  readonly label: string;
  /** A narrower word, where the text says so: `killed` of deaths. */
  readonly said?: string;
  /** What is counted: `people`, `votes`, a currency. */
  readonly unit: string;
}

interface KindRule {
  readonly name: string;
  readonly find: (surroundings: Surroundings) => QuantityKind | null;
}

/** Up to four words that belong to the things counted, and no other state than the one sought. */
const WORDS =
  "(?: (?!killed|dead|died|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|of|and|or|but|as|after|when|by|in|on|from|million|were|was|are|have|has|had)[\\p{L}’'-]+){0,4}";
const BE =
  '(?:,? (?:have|has|had|were|was|are|is|remain|remained))?(?: been)?(?: also| now| still| confirmed| reported| feared| presumed| officially| believed){0,2}';
const INCLUDING = "(?:,? including [\\p{L}\\p{N} ’'-]{1,50},)?";

/** A state of people: the words after the number, then those before. */
function stateOfPeople(label: string, states: string, before: string | null): KindRule {
  const after = new RegExp(`^(?<unit>${WORDS})${INCLUDING}${BE} (?:${states})(?![\\p{L}-])`, 'iu');
  const ahead = before === null ? null : new RegExp(`(?:${before}) $`, 'iu');
  return {
    name: label,
    find: (near) => {
      if (near.measure !== null) return null;
      const unit =
        after.exec(near.after)?.groups?.unit ??
        (ahead?.test(near.before) ? WHOLE_NOUN.exec(near.after)?.[0] : undefined);
      return unit === undefined || SPANS_OF_TIME.test(unit) ? null : { label, unit: peopleOf(unit) };
    },
  };
}

const WHOLE_NOUN = /^(?: (?!and\b|in\b|on\b|at\b|of\b|since\b|as\b|after\b|with\b)[\p{Ll}’'-]+){0,3}/u;
/** Nouns that only say "human beings": numbers of them are numbers of people. */
const ANY_PEOPLE = new Set(
  'people persons person lives others residents inhabitants humans victims individuals bodies cases deaths fatalities'.split(
    ' ',
  ),
);

const SPANS_OF_TIME =
  /(?:second|minute|hour|day|week|month|year|mile|kilometer|kilometre|time)s?(?![\p{L}])/iu;
const PLURAL = /(?:[^us]s|[^i]es|men|people|children|police)$/;

/** `people`, or the kind of people counted: the last noun of "Ukrainian soldiers". */
function peopleOf(words: string): string {
  const last =
    words
      .toLowerCase()
      .trim()
      .split(' ')
      .filter((word) => PLURAL.test(word) && word.length > 3)
      .at(-1) ?? 'people';
  return ANY_PEOPLE.has(last) ? 'people' : last;
}

const TOLL = [
  "(?:death toll|number of (?:dead|deaths)|toll)(?: [\\p{L}\\p{N}’'-]+){0,11} (?:to|at|of|is|was|reached|passed|topped|exceeded|hit|now)",
  "deaths(?: [\\p{L}’'-]+){0,6} (?:(?:rise|rises|rose|risen|climb|climbs|climbed|jump|jumps|jumped) to|reach|reached|passed|topped)",
].join('|');

const SUM_NOUNS =
  'aid|package|deal|fine|loan|bailout|contract|damages|settlement|investment|budget|deficit|debt|ransom|bid|takeover|tax|relief|grant|fund|bond|compensation|lawsuit|plan|cost|cut|bill';
const RATE_NOUNS =
  'turnout|inflation|unemployment|growth|approval|support|tariffs?|interest rates?|vote|votes|majority|share|deficit|jobless rate';

const sums: KindRule = {
  name: 'sum',
  find: ({ before, after, measure }) => {
    if (measure === null || measure === '%') return null;
    const noun =
      new RegExp(`^(?: [\\p{L}-]+){0,3}? (${SUM_NOUNS})(?![\\p{L}-])`, 'iu').exec(after)?.[1] ??
      new RegExp(`(?<![\\p{L}-])(${SUM_NOUNS})(?: package)? (?:of|worth|totalling|totaling) $`, 'iu').exec(
        before,
      )?.[1];
    return noun ? { label: noun.toLowerCase(), unit: measure } : null;
  },
};

const rates: KindRule = {
  name: 'rate',
  find: ({ before, measure, after }) => {
    if (measure !== '%') return null;
    const noun =
      new RegExp(`(?<![\\p{L}-])(${RATE_NOUNS})(?: [\\p{L}’'-]+){0,5} $`, 'iu').exec(before)?.[1] ??
      new RegExp(`^ (?:of the )?(${RATE_NOUNS})(?![\\p{L}-])`, 'iu').exec(after)?.[1];
    return noun ? { label: noun.toLowerCase(), unit: '%' } : null;
  },
};

const ballots: KindRule = {
  name: 'votes',
  find: ({ after, measure }) => {
    const noun = /^ (?:more |electoral |of the )?(votes|seats|signatures|delegates)(?![\p{L}-])/iu.exec(
      after,
    )?.[1];
    return measure === null && noun ? { label: noun.toLowerCase(), unit: noun.toLowerCase() } : null;
  },
};

const deaths = stateOfPeople(
  'deaths',
  'dead|died|deaths|fatalities|lost their lives|lives lost|dying',
  `${TOLL}|claimed(?: the lives of)?|deaths? of|claiming`,
);
const killed = stateOfPeople('deaths', 'killed|murdered|shot dead', 'kill(?:ed|ing|s)');

const killings: KindRule = {
  name: 'killed',
  find: (near) => {
    const kind = killed.find(near);
    return kind && { ...kind, said: 'killed' };
  },
};

/** In order: the first that knows what the number counts names it. */
export const kindRules: readonly KindRule[] = [
  killings,
  deaths,
  stateOfPeople(
    'injured',
    'injured|wounded|hurt|injuries',
    'injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?',
  ),
  stateOfPeople('hospitalized', 'hospitali[sz]ed|taken to hospital', null),
  stateOfPeople('missing', 'missing|unaccounted for', null),
  stateOfPeople('arrested', 'arrested|arrests', 'arrested|arresting'),
  stateOfPeople('detained', 'detained|in custody', 'detained|detaining'),
  stateOfPeople('evacuated', 'evacuated', 'evacuated|evacuating'),
  stateOfPeople('displaced', 'displaced|fled|forced to flee', 'displaced|displacing'),
  stateOfPeople('homeless', 'homeless', null),
  stateOfPeople('infected', 'infected|infections|tested positive', 'infected|infecting'),
  stateOfPeople('cases', '(?:confirmed |new )?cases', null),
  stateOfPeople('without power', 'without (?:power|electricity)|lost power', null),
  stateOfPeople('held', 'held hostage|taken hostage|hostages', null),
  ballots,
  sums,
  rates,
];
