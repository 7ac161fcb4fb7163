import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { BE, REQUESTED, type StatusRule, words } from './status-rule.ts';
import { GOES_ON, NOT_BEGUN, ONLY_SCHEDULED } from './undertaking.ts';

/** What stands before a deed that is still ahead. */
const AHEAD =
  "(?:will|shall|(?:[Ii]t|[Tt]hey|[Ww]e|[Hh]e|[Ss]he)'ll|would|(?:set|due|expected|scheduled|plans?|planned|planning|intends?|about|ready|vow(?:s|ed)|promis(?:es|ed)|is|are) to)";
/** What calls off nothing by intent: that it will delay something lies ahead. */
const MISHAP =
  '(?:strikes?|walkout|shutdown|lockdown|storms?|hurricane|blizzard|snow|floods?|flooding|fire|outbreak|pandemic|virus|shortages?|outage|dispute|crisis|war|closure|backlog)';

/** What may stand between the verb and what is put off; not "drop out of the race", "dropped during the trial", "halted to let". */
const OF_SOME_KIND =
  "(?:(?!(?:out|to|before|after|during|in|on|at|by|from|for|with|into|over|near|when|as|while) )[\\p{L}\\d%$'-]+ ){0,3}?";
/** "the strike of the drivers planned for 20 January has been …" */
const WHICH = [
  "(?:(?:in|of|for|on|with|to|between|at|from|over|against|planned|due) [\\p{L}\\d'.\\- ]{1,50} ",
  `)?(?:${BE} |has been |have been |had been |again )?`,
  '(?:(?:further|temporarily|indefinitely|again|once more|now|currently) )?',
].join('');
/** "urged the town to drop plans", "is told to drop": nobody has. */
const ASKED_TO_DROP =
  "(?:urg|ask|press|beg|told|tell|warn)\\p{Ll}* (?:[\\p{L}'-]+ ){0,3}?to (?:delay|drop|abandon|ditch|suspend|halt|pause|freeze)";

/** What is put off or stopped before it began, and what is to be stopped. */
export const suspensions: readonly StatusRule[] = [
  {
    // "is to halt its flights", "the storm will delay the vote"
    name: 'will-halt-or-delay',
    status: 'planned',
    cues: 'halt|suspend|paus|freez|stop|delay|slow|disrupt|hold',
    pattern: words(
      [
        [
          anyOf(
            AHEAD,
            inOrder(
              'u',
              "^(?:[\\p{L}\\p{N}&.'-]+ ){1,4}?",
              '(?<!(?:ed|ing|force|forces|order|orders|call|calls|back|made|told) )to',
            ),
          ),
          ` (?:\\p{Ll}+ly )?(?:halt|suspend|pause|freeze|stop) (?:[\\p{L}\\d%$'-]+ ){0,3}?${GOES_ON}`,
        ].join(''),
        `${MISHAP} (?:[\\p{L}'-]+ ){0,8}?(?:will|would|is (?:set|expected|likely) to) (?:\\p{Ll}+ly )?(?:delay|slow|disrupt|hold up)`,
      ].join('|'),
      'iu',
    ),
  },
  {
    name: 'delayed-until',
    status: 'called-off',
    cues: 'delay|suspend|halt|paus',
    wholeSentence: true,
    pattern: words(
      '(?:delayed|suspended|halted|paused) (?:again|indefinitely|until|for (?:the )?(?:first|second|third))',
    ),
  },
  {
    name: 'suspends-an-undertaking',
    status: 'called-off',
    cues: 'suspend|delay|halt|paus|drop|stall|freez|abandon|ditch',
    pattern: words(
      [
        // not "any delay", "the long-stalled talks", "its suspended chief", "long delays", "drops tariffs"
        '(?<!, |-|\\b(?:further|any|no|another) )(?!',
        '(?<=\\b(?:the|an?|its|his|her|their) )(?:suspend|delay|halt|paus|stall)ed\\b|',
        '(?<=\\b(?:big|long|longer|more|severe|major|lengthy|flight|travel|to|of|with) )delays\\b|',
        'drop(?:s|ped|ping)? (?:\\S+ ){0,2}tariffs)',
        anyOf(
          `(?:delay|drop|abandon|ditch)(?:s|ed|ped|ing|ping)? ${OF_SOME_KIND}${NOT_BEGUN}`,
          `(?:suspend|halt|paus|stall|freez)(?:s|es|ed|ing|e)? ${OF_SOME_KIND}${ONLY_SCHEDULED}`,
        ),
      ].join(''),
      'iu',
    ),
    unless: words(
      [
        REQUESTED,
        ASKED_TO_DROP,
        [
          // "delayed ferry service to resume"
          '(?:delayed|suspended|halted|stalled) \\p{L}+ (?:\\p{L}+ )?',
          anyOf(
            'will',
            inOrder(
              'u',
              'to ',
              oneOf(`
                be begin resume restart start go open reopen return take run continue play air launch
                get finally
              `),
            ),
            'is back|returns|begins|opens|finally|resumes|took|takes',
          ),
        ].join(''),
      ].join('|'),
      'iu',
    ),
  },
  {
    name: 'undertaking-suspended',
    status: 'called-off',
    cues: 'suspend|delay|halt|paus|frozen|stall|drop|avert|scrub',
    pattern: words(
      [
        anyOf(
          `${NOT_BEGUN} ${WHICH}(?:delayed|dropped|averted|scrubbed)`,
          `${ONLY_SCHEDULED} ${WHICH}(?:suspended|halted|paused|frozen|stalled)`,
        ),
      ].join(''),
      'iu',
    ),
  },
];
