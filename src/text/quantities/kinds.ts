/** What a number counts. Ordered rules, each for one kind of quantity that news reports again and again. */
import { anyOf, inOrder, oneOf } from '../pattern-parts.ts';
import { wordSet } from '../word-list.ts';

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
  "(?: (?!killed|dead|died|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|of|and|or|but|as|after|when|by|in|on|from|million|were|was|are|is|be|been|have|has|had|left|leaves|leaving)[\\p{L}’'-]+){0,4}";
/** Forms of "be" make what follows passive or an adjective; those of "have" alone do not. */
const BE =
  '(?:,? (?:(?<be>(?:(?:have|has|had) been|were|was|are|is|remain|remained|left))|have|has|had))?(?: also| now| still| confirmed| reported| feared| presumed| officially| believed){0,2}';
const INCLUDING = "(?:,? including [\\p{L}\\p{N} ’'-]{1,50},)?";

/** What somebody killed or arrested: "killed at least 40", "killed the mayor"; no adverb of time as in "killed the day before". */
const OBJECT = inOrder(
  'iu',
  /^ (?!(?:[\p{L}\p{N}]+ ){1,2}(?:hour|day|night|week|month|year|morning|evening|time)s?(?!\p{L}))/u,
  anyOf(
    /(?:at least|at most|more than|fewer than|less than|up to|as many as|no fewer than|close to|about|around|over|nearly|almost|some|roughly|an estimated) (?=[\p{L}\p{N}])/u,
    /\p{N}/u,
    inOrder(
      'u',
      oneOf(`
        an? the his her its their our any every each all both several many most dozens scores hundreds
        thousands millions no two three four five six seven eight nine ten eleven twelve him them people
        civilians children women men members everyone nobody
      `),
      /(?!\p{L})/u,
    ),
  ),
);

/** "[the number of people killed] in the fire has risen to" */
const REACHES =
  "(?: [\\p{L}\\p{N}’'.-]+){0,11} (?:to|at|of|is|was|stands at|reached|passed|topped|exceeded|hit|now)";

/** A state of people: the words after the number, then those before. Where the verb has an object, the number is none of people. */
function stateOfPeople(label: string, states: string, before: string | null): KindRule {
  const after = new RegExp(`^(?<unit>${WORDS})${INCLUDING}${BE} (?:${states})(?![\\p{L}-])`, 'iu');
  const ahead = before === null ? null : new RegExp(`(?:${before}) $`, 'iu');
  const counted = new RegExp(`umber of (?:[\\p{L}’'-]+ ){0,3}(?:${states})${REACHES} $`, 'iu');
  const isAhead = (words: string) =>
    ahead?.test(words) || (words.includes('umber of ') && counted.test(words));
  return {
    name: label,
    find: (near) => {
      if (near.measure !== null) return null;
      const unit =
        unitOf(after.exec(near.after), near.after) ??
        (isAhead(near.before) ? WHOLE_NOUN.exec(near.after)?.[0] : undefined);
      return unit === undefined || SPANS_OF_TIME.test(unit) ? null : { label, unit: peopleOf(unit) };
    },
  };
}

/** States that are also what somebody does to others. */
const DONE_TO =
  /(?:killed|murdered|shot dead|injured|wounded|hurt|arrested|detained|displaced|infected|sickened)$/i;

/** The words between the number and the state; none where what they name does it to others: "The Flight 171 crash killed 241". */
function unitOf(match: RegExpExecArray | null, after: string): string | undefined {
  if (!match) return undefined;
  const isActive =
    match.groups?.be === undefined && DONE_TO.test(match[0]) && OBJECT.test(after.slice(match[0].length));
  return isActive ? undefined : match.groups?.unit;
}

const WHOLE_NOUN = /^(?: (?!and\b|in\b|on\b|at\b|of\b|since\b|as\b|after\b|with\b)[\p{Ll}’'-]+){0,3}/u;
/** Nouns that only say "human beings": numbers of them are numbers of people. */
const ANY_PEOPLE = wordSet(
  'people persons person lives others residents inhabitants humans victims individuals bodies cases deaths fatalities',
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

/** "[deaths] in the city climb to" */
const GROWS = inOrder(
  '',
  /(?: [\p{L}’'.-]+){0,6} /u,
  anyOf(
    /(?:rises?|rose|risen|climb(?:s|ed)?|jump(?:s|ed)?|doubled?|doubles|grow|grows|grew|grown) to/,
    /(?:stands?|stood) at/,
    /reach(?:ed|es)?|passed|topped/,
  ),
).source;
const TOLL = [`(?:death toll|toll)${REACHES}`, `deaths${GROWS}`].join('|');

/** Not "critically ill", of whom others are ill besides, nor "ill health". */
const ILL = inOrder(
  'u',
  /(?:(?:made|falling|fallen|fell|taken|become|became) )?(?<!ly )(?:ill|sick)/,
  /(?! (?:health|effects|will|advised|treatment|leave|days?|pay|notes?|calls?)(?!\p{L}))/u,
).source;

const SUM_NOUNS =
  'aid|package|deal|fine|loan|bailout|contract|damages|settlement|investment|budget|deficit|debt|ransom|bid|takeover|tax|relief|grant|fund|bond|compensation|lawsuit|plan|cost|cut|bill';
const RATE_NOUNS =
  'turnout|inflation|unemployment|growth|approval|support|tariffs?|interest rates?|vote|votes|majority|share|deficit|jobless rate';

const SUM_AFTER = new RegExp(`^(?: [\\p{L}-]+){0,3}? (${SUM_NOUNS})(?![\\p{L}-])`, 'iu');
const SUM_BEFORE = new RegExp(
  `(?<![\\p{L}-])(${SUM_NOUNS})(?: package)? (?:of|worth|totalling|totaling) $`,
  'iu',
);

/** Words right before a sum that say what it is. Ordered; the words of the first that fits are the label. */
const SUM_SAID: readonly (readonly [label: string, words: RegExp])[] = [
  // "the damage is estimated at", "losses have been put at", "a loss of"
  [
    'loss',
    /(?<!\p{L})(?:losses|loss|damage)(?: (?!of\b)[\p{L}’'-]+){0,5} (?:estimated|put|valued|assessed|of|to|at|was|is|totalled|totaled|reached|exceeded) (?:at )?$/iu,
  ],
  // "worth", "valued at", but no part of a whole: "80 paintings worth …" is as good as "paintings worth …"
  ['value', /(?<!\p{L})(?:worth|valued at|value of) $/iu],
  // "has cost", "will cost the city", "at a cost of", "the cost was put at"
  [
    'cost',
    /(?<!\p{L})(?:costs?|costing)(?: (?:was|were|is|are|has been|have been))?(?: (?:(?:the|its|his|her|their) )?[\p{L}’'-]+)?(?: (?:put|estimated) at| of| to)? $/iu,
  ],
];

const sums: KindRule = {
  name: 'sum',
  find: ({ before, after, measure }) => {
    if (measure === null || measure === '%') return null;
    const noun = SUM_AFTER.exec(after)?.[1] ?? SUM_BEFORE.exec(before)?.[1];
    const label = noun?.toLowerCase() ?? SUM_SAID.find(([, words]) => words.test(before))?.[0];
    return label ? { label, unit: measure } : null;
  },
};

const RATE_BEFORE = new RegExp(`(?<![\\p{L}-])(${RATE_NOUNS})(?: [\\p{L}’'-]+){0,5} $`, 'iu');
const RATE_AFTER = new RegExp(`^ (?:of the )?(${RATE_NOUNS})(?![\\p{L}-])`, 'iu');

const rates: KindRule = {
  name: 'rate',
  find: ({ before, measure, after }) => {
    if (measure !== '%') return null;
    const noun = RATE_BEFORE.exec(before)?.[1] ?? RATE_AFTER.exec(after)?.[1];
    return noun ? { label: noun.toLowerCase(), unit: '%' } : null;
  },
};

const BALLOTS = /^ (?:more |electoral |of the )?(votes|seats|signatures|delegates)(?![\p{L}-])/iu;
/** Votes that somebody would have to have: "short of 60 votes", "needs 60 votes", "the 60 votes needed". */
const WANTED_BEFORE =
  /(?<!\p{L})(?:short of|shy of|needs?|needed|needing|requires?|required|requiring|lacks?|lacked|threshold of|minimum of|quorum of|out of)(?: the| a| at least| its)* $/iu;
const WANTED_AFTER =
  /^ \p{L}+(?: \p{L}+)?(?: that)?(?: it| he| she| they)? (?:need(?:s|ed)?|necessary|required|short|to (?:pass|win|advance))(?!\p{L})/iu;

const ballots: KindRule = {
  name: 'votes',
  find: ({ before, after, measure }) => {
    const noun = BALLOTS.exec(after)?.[1];
    if (measure !== null || !noun || WANTED_BEFORE.test(before) || WANTED_AFTER.test(after)) return null;
    return { label: noun.toLowerCase(), unit: noun.toLowerCase() };
  },
};

const AREA = /^ (hectares?|acres?|square (?:kilometres?|kilometers?|miles?))(?![\p{L}-])/iu;
const BURNED_BEFORE =
  /(?<!\p{L})(?:burn(?:ed|t|ing)|scorch(?:ed|ing)|consum(?:ed|ing)|destroy(?:ed|ing)|blackened|charred|ravaged|engulfed|fires?|wildfires?|blazes?)(?!\p{L})[^.;]{0,60} $/iu;
const BURNED_AFTER =
  /^ (?:of \p{L}+(?: and \p{L}+)? )?(?:(?:have|has|had) )?(?:(?:been|were|was) )?(?:burn(?:ed|t)|scorched|destroyed|on fire)(?!\p{L})/iu;

/** "has burned 4,500 hectares", "as the blaze grew to 9,000 acres" */
const burnedArea: KindRule = {
  name: 'burned-area',
  find: ({ before, after, measure }) => {
    const unit = measure === null ? AREA.exec(after)?.[1]?.toLowerCase() : undefined;
    if (unit === undefined) return null;
    const isBurned = BURNED_BEFORE.test(before) || BURNED_AFTER.test(after.slice(unit.length + 1));
    const plural = PLURAL_OF_AREA[unit] ?? unit;
    return isBurned ? { label: `${plural} burned`, unit: plural } : null;
  },
};

const PLURAL_OF_AREA: Readonly<Record<string, string>> = {
  hectare: 'hectares',
  acre: 'acres',
  'square kilometre': 'square kilometres',
  'square kilometer': 'square kilometres',
  'square kilometers': 'square kilometres',
  'square mile': 'square miles',
};

const deaths = stateOfPeople(
  'deaths',
  'dead|died|deaths|fatalities|lost their lives|lives lost|dying',
  `${TOLL}|claimed(?: the lives of)?|deaths? of|claiming`,
);

/** A state that another label tells in wider words. */
function saying(said: string, rule: KindRule): KindRule {
  return {
    name: said,
    find: (near) => {
      const kind = rule.find(near);
      return kind && { ...kind, said };
    },
  };
}

/** In order: the first that knows what the number counts names it. */
export const kindRules: readonly KindRule[] = [
  saying('killed', stateOfPeople('deaths', 'killed|murdered|shot dead', 'kill(?:ed|ing|s)')),
  deaths,
  stateOfPeople(
    'injured',
    'injured|wounded|hurt|injuries',
    'injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?',
  ),
  stateOfPeople(
    'hospitalized',
    'hospitali[sz]ed|taken to hospital|in (?:the )?hospital(?! (?:wards?|beds|rooms|grounds|care|trusts))',
    'hospitali[sz](?:ed|ing)',
  ),
  stateOfPeople('missing', 'missing|unaccounted for', null),
  stateOfPeople('arrested', 'arrested|arrests', 'arrested|arresting'),
  stateOfPeople('detained', 'detained|in custody', 'detained|detaining'),
  stateOfPeople('evacuated', 'evacuated', 'evacuated|evacuating'),
  stateOfPeople('displaced', 'displaced|fled|forced to flee', 'displaced|displacing'),
  stateOfPeople('homeless', 'homeless', null),
  saying('infected', stateOfPeople('cases', 'infected|infections|tested positive', 'infected|infecting')),
  saying('ill', stateOfPeople('cases', `${ILL}|sickened`, 'sicken(?:ed|ing|s)')),
  stateOfPeople(
    'cases',
    '(?:confirmed |new )?cases',
    // not "in many cases fines reach 500"
    `(?<!(?:daily|new|court|such|many|some|most|both|all|few|other|rare|extreme) )cases(?! (?:a|per) day)${GROWS}`,
  ),
  stateOfPeople('without power', 'without (?:power|electricity)|lost power', null),
  stateOfPeople('held', 'held hostage|taken hostage|hostages', null),
  burnedArea,
  ballots,
  sums,
  rates,
];
