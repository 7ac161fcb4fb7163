import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { type StatusRule, words } from './status-rule.ts';

/** What will not be: not planned any more, or never. */
export const refusals: readonly StatusRule[] = [
  {
    name: 'will-not-go-ahead',
    status: 'called-off',
    cues: 'ahead|place|proceed|held|happen|longer|cancellation|postponement|off|through|collaps',
    pattern: words(
      anyOf(
        inOrder(
          'u',
          "(?:will|would|wo|shall|does|do|did|is|are|was|were)(?: not|n't) (?:now |be )?",
          anyOf(
            'go(?:ing)? ahead|take place|taking place|proceed(?:ing)?|be held|happen(?:ing)?',
            'be going ahead',
          ),
        ),
        inOrder(
          'u',
          'no longer (?:be )?',
          anyOf(
            'go(?:ing)?|tak(?:e|ing) place|plan\\w*|on|happening|on the table|scheduled|expected to',
            'meet\\w*',
          ),
        ),
        'cancellation|postponement',
        // "the derby is off"
        "(?:is|are|was|were|it's|now) off(?=$|[.,;:]| the (?:table|agenda))",
        'falls? through|fell through|collapses? of (?:the )?talks',
      ),
      'iu',
    ),
  },
  {
    name: 'no-plans',
    status: 'called-off',
    cues: 'plan|inten|going|schedul|agreed|set',
    pattern: words(
      anyOf(
        inOrder(
          'u',
          'no (?:current |immediate |firm |concrete |such )?',
          '(?:plans(?: \\p{Ll}+){0,2}? (?:to|for)|plan to)',
        ),
        "no intention|(?:do|does|did)(?: not|n't) (?:\\p{L}+ )?(?:plan|intend)",
        inOrder(
          'u',
          "(?:is|are|was|were)(?: not|n't) (?:currently |now )?(?:planning|going) to",
          '(?! (?:be|go away|have|change|disappear|end|help|work|solve|matter|get)\\b)',
        ),
        'not planned',
        'nothing (?:is|was|has been|had been) (?:currently )?(?:planned|scheduled)',
        inOrder(
          'u',
          'no (?:meeting|summit|talks|visit|vote|trip) (?:is|are|was|were|has been|have been) ',
          '(?:\\p{Ll}+ )?(?:planned|scheduled|agreed|set)',
        ),
      ),
      'iu',
    ),
  },
  {
    // "will not reopen until Monday": then it will.
    name: 'not-until-a-day',
    status: 'planned',
    cues: 'until |before ',
    wholeSentence: true,
    pattern: words(
      [
        "(?:will|would|wo)(?: not|n't) [^,;:]{1,90}? (?:until|before) ",
        '(?:at least |after |late |early |mid-|the (?:end|start|beginning|middle) of )?',
        '(?:next |this )?',
        oneOf(`
          \\d week month year spring summer autumn fall winter tomorrow
          (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\\p{Ll}* May
          June July
        `),
      ].join(''),
    ),
  },
  {
    name: 'will-not',
    status: 'called-off',
    cues: "will|won't|would|shall ",
    pattern: words(
      [
        "(?:will(?: not|n't| no longer)|won't|would(?: not|n't)|shall not) (?:now |be |be able to )*",
        '(?!(?<=\\bbe )moved)',
        oneOf(`
          attend meet travel visit play compete run return resume re-?open launch open host sign join
          send hold start begin continue seek stand publish release buy build appear tour participate
          race fly move deploy sail testify broadcast air
        `),
        '\\p{Ll}{0,3}',
      ].join(''),
    ),
  },
  {
    // "will not yield", "there will be no vote", "no crew will sail"
    name: 'will-not-in-general',
    status: 'planned',
    cues: "will|won't|would|shall |no ",
    pattern: words(
      [
        "(?:will(?: not|n't| never)|won't|would not|wouldn't|shall not)(?! have)",
        [
          '(?:will|would|shall) be no(?! ',
          '(?:later|longer|more than|fewer|less|earlier|sooner|different|better|worse|easy|small|mean)',
          '\\b)',
        ].join(''),
        `(?<=^(?:… |["'])?)[Nn]o (?:[\\p{L}'-]+ ){1,5}?(?:will|would|shall)(?! have)`,
      ].join('|'),
    ),
  },
];
