import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import { type StatusRule, words } from './status-rule.ts';

/** "discuss how the draft might go": what is asked is left open, and who asks is not in doubt. */
const ASKED = [
  anyOf(
    '(?:how|why|whether)(?! to\\b)',
    inOrder(
      'u',
      oneOf(`
        about over on into explains? explained discuss discusses discussed asks? asked debates? debated
        explores? examines? shows?
      `),
      ' (?:where|when|who|what|which)',
    ),
  ),
  " (?:[\\p{L}'-]+ ){1,8}?(?:may|might|could)(?! not)",
].join('');

/** "told reporters that the fire could be contained": the telling is in no doubt, whatever possibility it tells of. */
const TOLD_POSSIBILITY = [
  '(?<!\\b(?:who|that|which) )',
  oneOf(`
    says? said told tells warns? warned announces? announced adds added insists insisted predicts predicted
    informs informed assured assures reassured threatens threatened admits admitted concedes conceded acknowledged
    hints hinted wrote writes argues argued stated declared testified
  `),
  "(?: [\\p{L}\\d'-]+){0,12}? (?:could|may|might)",
].join('');

/** Told with a reservation: rumour, possibility, a claim, a source without a name. */
export const doubts: readonly StatusRule[] = [
  {
    name: 'reportedly',
    status: 'unconfirmed',
    cues: 'report|alleg|falsely|apparent|suppos|purport|believed|thought|said to |understood|rumo|feared|suspected|appear|seem',
    opening: true,
    pattern: words(
      anyOf(
        'reportedly',
        inOrder(
          'u',
          // not "charged with allegedly breaking", which is a charge
          '(?<!\\b(?:for|of|after|who|that) |',
          '(?<!\\b(?:is|are|was|were|be|been|being) )',
          '(?=allegedly \\p{L}+(?:ing|(?:ed|en|wn|ade) by)\\b))allegedly',
        ),
        'falsely claim\\p{Ll}*|apparently|supposedly|purportedly',
        inOrder(
          'u',
          '(?:is|are|was|were) ',
          oneOf('believed thought said understood alleged rumou?red reported feared suspected'),
          ' to',
        ),
        'rumou?rs?|rumou?red',
        '(?<!\\bwhat )(?:appear|appears|appeared|seem|seems|seemed) to (?:have|be)',
      ),
      'iu',
    ),
  },
  {
    // Wherever it stands, it speaks of what the sentence tells.
    name: 'not-verified',
    status: 'unconfirmed',
    cues: 'unconfirm|unverif|confirm|verif|unclear',
    wholeSentence: true,
    pattern: words(
      anyOf(
        'unconfirmed|unverified',
        'not (?:yet )?(?:been )?(?:independently )?(?:confirmed|verified)',
        'could not (?:immediately |independently )?(?:be )?(?:verify|verified|confirm|confirmed)',
        'no (?:official |immediate )?confirmation|unclear (?:if|whether)|unverifiable',
      ),
      'iu',
    ),
  },
  {
    name: 'would-have',
    status: 'unconfirmed',
    cues: 'have',
    pattern: words(
      "(?:would|could|might|may|must|should)(?: not|n't)? have\\b(?! (?:[\"'\\d]|an?\\b|the\\b|no\\b|some\\b|more\\b|enough\\b|to\\b))",
    ),
    // "said she should have worn a helmet", "could not have been clearer": who regrets or judges leaves nothing in doubt.
    unless: words(
      [
        `${ASKED} have`,
        anyOf(
          inOrder(
            'u',
            "(?:[Ss]ays?|[Ss]aid|[Aa]dmits|[Aa]dmitted|[Cc]onceded|[Tt]old(?: [\\p{L}'-]+){1,3}?)",
            " (?:[\\p{L}'-]+ ){0,3}?(?:should|would)(?: not|n't)? have",
          ),
          inOrder(
            'u',
            "could(?: not|n't) have (?:[\\p{L}'-]+ ){1,4}",
            '(?:better|worse|more|less|happier|clearer|prouder|easier|harder)',
          ),
        ),
      ].join('|'),
    ),
  },
  {
    name: 'asked-in-headline',
    status: 'unconfirmed',
    headlineOnly: true,
    pattern: /\?["']?$/u,
  },
  {
    name: 'report-in-headline',
    status: 'unconfirmed',
    cues: 'report|source|rumo',
    headlineOnly: true,
    wholeSentence: true,
    pattern:
      /(?:[:–—-] ?(?:reports?|sources?|media reports)$|, (?:reports?|sources?) (?:says?|claims?)$|, sources say|^(?:reports?|sources?|rumou?r):)/iu,
  },
  {
    name: 'may',
    status: 'unconfirmed',
    cues: 'might |could |may ',
    opening: true,
    pattern: words(
      [
        anyOf(
          // the noun: "the might of the fleet"
          'might(?! (?:and|of|in|to|as|with|seem|sound|look|well (?:seem|sound|look))\\b)',
          'could',
          // the month: "in May" in a headline of small letters
          '(?<!\\b(?:in|of|on|since|early|late|mid|last|this|next|by|until|from) )may',
        ),
        '(?! the\\b)(?= (?:not |also |yet |soon |now |well |be |have |face |\\p{Ll}+))',
      ].join(''),
    ),
    unless: words(
      `${ASKED}|${TOLD_POSSIBILITY}|could be forgiven for|(?:saying|so|where|what|how|as (?:many|much|soon)|they|he|she|it) (?:\\p{Ll}+ ){0,2}could(?: not|n't)?|could(?: not|n't)`,
    ),
  },
  {
    name: 'claims',
    status: 'unconfirmed',
    cues: 'claim',
    pattern: words(
      [
        '(?:[Cc]laim(?:s|ed|ing)?)(?! ',
        anyOf(
          // "claims 30 lives"
          '\\d|(?:[\\p{L}\\d,]+ ){1,5}lives\\b',
          inOrder(
            'u',
            // "claims the title"
            '(?:the |its |his |her |their |a |an )?(?:\\p{L}+ )?',
            oneOf(`
              title lives? responsibility victory gold silver bronze win crown credit asylum benefits?
              first second third championship pole seats? medal territory territories sovereignty
              ownership descent land islands?
            `),
          ),
        ),
        ')',
      ].join(''),
    ),
    unless: words(
      anyOf(
        // "a claim by the council"
        'claim(?:s|ed|ing)? (?:to (?!have)|by|for|against|on|from|in|of)',
        inOrder(
          'u',
          // "rejects the claim"
          oneOf(`
            support contradict reject dismiss den disput rebut refut debunk challeng question back
            investigat ma[kd]
          `),
          "\\p{Ll}* (?:[\\p{L}'-]+ ){0,3}?claims?",
        ),
        inOrder(
          'u',
          // "the insurance claims"
          oneOf(`
            the a his her their its such these those both all several two many some new false latest
            misleading fresh insurance jobless asylum unemployment legal of for over
          `),
          ' (?:[\\p{L}\\d]+ )?claims?',
        ),
        "\\p{L}+'s? (?:\\p{L}+ ){1,4}claims?(?! that)|(?:on|about|against) claims?",
        `claims? about (?!\\d)|(?<=^[^,:–—-]*\\p{L} )claims?["']?$`,
      ),
    ),
  },
  {
    name: 'anonymous-source',
    status: 'unconfirmed',
    cues: 'source|people|person|anonym|unnamed|undisclosed|unidentified',
    opening: true,
    pattern: words(
      anyOf(
        inOrder(
          'u',
          '(?:according to|citing|said|say|says|told by) (?:',
          '(?!(?:is|was|were|are|be|it|he|she|they|that|had|has|have|used|intelligence)\\b)\\p{L}+ ',
          '){0,4}?',
          anyOf(
            'sources?|people (?:familiar|briefed|close)|persons? familiar',
            '(?:an? )?(?:anonymous|unnamed|undisclosed|unidentified)',
          ),
        ),
        'condition of anonymity|people familiar with',
        '(?:sources?|people) (?:familiar|close|briefed)(?: [\\p{L}]+){1,8}? (?:said|say|told)',
        '[Ss]ources (?:said|say|told|claim)',
      ),
    ),
  },
];
