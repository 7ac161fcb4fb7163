/** Why an English match is a name or another word: "May" said no, they "March" on, the "Sunday" Times. */
import type { Veto } from '../language-rules.ts';
import { afterOneOf, beforeOneOf, matchedText, textAfter, textBefore } from '../surroundings.ts';

/** A month behind one of these is a month: "in May", "of March", "late April". */
const MONTH_LEAD = afterOneOf(
  'in|of|since|by|until|till|from|to|through|throughout|for|and|or|during|before|after|around|between|on|as|every|each|early|earlier|mid|late|later|last|next|this|a|the|end|start|starting|beginning',
);
const VERB_AFTER_MAY = beforeOneOf('be|have|not|well|also|need');
/** They march "on Rome", "for Life", "against Hunger". */
const GOAL_OF_MARCH = /^ (?:on|for|to|against|of) (?!its|Monday)(?:the |our )?[A-Z]/;
/** A capital that begins no name. */
const FUNCTION_WORDS =
  'In|Since|By|Until|From|For|During|Before|After|Early|Late|Last|Next|This|The|And|But|On|Through|Throughout|Between|Every|Each|Around';
const NAME_BEFORE = new RegExp(`(?:^|[^A-Za-z.])(?!${FUNCTION_WORDS})[A-Z][A-Za-z’'-]+ $`);
const NAME_AFTER = /^ [A-Z][a-z]+/;
const FIRST_NAMES = /^(?:April|May|June|August|January|March)$/;
const NAMED_DAYS = afterOneOf(
  'News|Black|Bloody|Cyber|Fat|Giving|Holy|Super|Ash|Palm|Sheffield|Freaky|Casual|Manic|Throwback|Taco|Ruby|Shrove|Maundy|Mad|Stir-Up|Girl|Man',
);
const SUNDAY_PAPERS = beforeOneOf(
  'Times|Telegraph|Mirror|Mail|Express|Post|Night Live|Night Football|Night Lights|Night Fever|Addams|Club',
);
/** "the Mail on Sunday", "The Independent on Sunday"; not "sent mail on Sunday". */
const PAPERS_ON_SUNDAY = /\b(?:Mail|Independent|Scotland|Ireland|Wales|Business) on $/;
/** A title in quotation marks: each word has a capital but the small ones, and it ends in no mark of speech. */
const TITLE_OPENS =
  /(?:^|[\s(])[“‘"'](?!(?:On|By|Until|Since|From|Before|After|Last|Next|This|Every) )(?:(?:\p{Lu}[\p{L}’'-]*|of|the|and|with|in|on|at|for|a) ){0,5}$/u;
const TITLE_CLOSES = /^(?: (?:\p{Lu}[\p{L}’'-]*|of|the|and|with|in|on|at|for|a)){0,5}[”’"'](?!\p{L})/u;
/** Longer than a title of eleven words. */
const TITLE_REACH = 80;
/** "on a Sunday afternoon late last month": which of them, the text does not say. */
const INDEFINITE = /(?<![\p{L}\d])an? $/iu;
const OF_A_TIME = /^(?: (?:morning|afternoon|evening|night))? (?:in|late|early|last|of)\b/;
const ONE_DAY = /(?<![\p{L}\d])(?<!(?:no|any|than|only) )one $/iu;
const DROP = beforeOneOf('in|of|from|to');
const SHOW = /^ (?:talk|show|host|comedy|television|TV|sketch)\b/;
const SEASONAL = beforeOneOf(
  'market|markets|tree|trees|party|parties|shopping|season|carols|cards|sales|song|songs|film|movie|album|gifts|lights|story',
);
const MODERN =
  /^['’]s (?:world|youth|society|generation|standards|technology|economy|personal|young|children)/;

export const nameVetoes: readonly Veto[] = [
  {
    name: 'may-is-a-verb-or-name',
    rules: ['month'],
    applies: (around) =>
      matchedText(around) === 'May' &&
      (!MONTH_LEAD.test(textBefore(around)) || VERB_AFTER_MAY.test(textAfter(around))),
  },
  {
    name: 'march-is-a-walk',
    rules: ['month'],
    applies: (around) => matchedText(around) === 'March' && GOAL_OF_MARCH.test(textAfter(around)),
  },
  {
    name: 'month-follows-a-name',
    rules: ['month'],
    applies: (around) => NAME_BEFORE.test(textBefore(around)),
  },
  {
    name: 'month-is-a-first-name',
    rules: ['month'],
    applies: (around) =>
      FIRST_NAMES.test(matchedText(around)) &&
      NAME_AFTER.test(textAfter(around)) &&
      !MONTH_LEAD.test(textBefore(around)),
  },
  {
    name: 'weekday-is-part-of-a-name',
    rules: ['weekday'],
    applies: (around) => NAMED_DAYS.test(textBefore(around)) || SUNDAY_PAPERS.test(textAfter(around)),
  },
  {
    name: 'weekday-of-a-sunday-paper',
    rules: ['weekday'],
    applies: (match) => PAPERS_ON_SUNDAY.test(textBefore(match)) && matchedText(match) === 'Sunday',
  },
  {
    name: 'weekday-is-in-a-title',
    rules: ['weekday'],
    applies: ({ text, start, end }) =>
      TITLE_OPENS.test(text.slice(Math.max(0, start - TITLE_REACH), start)) &&
      TITLE_CLOSES.test(text.slice(end, end + TITLE_REACH)),
  },
  {
    name: 'weekday-is-any-of-a-time',
    rules: ['weekday'],
    applies: (around) =>
      (INDEFINITE.test(textBefore(around)) && OF_A_TIME.test(textAfter(around))) ||
      ONE_DAY.test(textBefore(around)),
  },
  {
    name: 'title-of-a-programme',
    applies: (around) =>
      /["“‘'`]$/.test(textBefore(around)) &&
      /^(?:This Week|\d+ (?:Minutes|Hours))$/.test(matchedText(around)),
  },
  {
    name: 'today-is-a-title',
    rules: ['day-word'],
    applies: (around) => matchedText(around) === 'Today' && /[A-Z]{2,} $/.test(textBefore(around)),
  },
  {
    name: 'today-is-an-age',
    rules: ['day-word'],
    applies: (around) => MODERN.test(textAfter(around)),
  },
  {
    name: 'fall-is-a-drop',
    rules: ['season-of-direction', 'season'],
    applies: (around) => /fall$/i.test(matchedText(around)) && DROP.test(textAfter(around)),
  },
  {
    name: 'late-night-is-a-show',
    rules: ['part-of-day-part'],
    applies: (around) => SHOW.test(textAfter(around)),
  },
  {
    name: 'holiday-names-a-thing',
    rules: ['holiday'],
    applies: (around) => SEASONAL.test(textAfter(around)),
  },
  {
    name: 'high-noon',
    rules: ['clock-point'],
    applies: (around) => /\bhigh $/i.test(textBefore(around)),
  },
  {
    name: 'past-is-a-preposition',
    rules: ['past'],
    applies: (around) =>
      /^the past$/i.test(matchedText(around)) &&
      /^ [a-z0-9]/.test(textAfter(around)) &&
      !beforeOneOf('and|but|or|that|when|as|to|has|have|was|were|is|are').test(textAfter(around)),
  },
];
