import { anyOf, inOrder } from '../../../text/pattern-parts.ts';
import { BE, CALLED_OFF, NOT, type StatusRule, words } from './status-rule.ts';

const CLAIM =
  '(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|speculation|insinuations?|notion|idea|charges? that|stor(?:y|ies))';

/** Somebody says that it is not so. First come the uses of "deny" that are deeds: bail, entry, a goal. */
export const denials: readonly StatusRule[] = [
  {
    name: 'passive-denial-of-access',
    status: 'happened',
    cues: 'denied',
    pattern: words(`${BE} denied (?!by\\b|any\\b|that\\b)\\p{L}+`),
    unless: words('(?:may|might|could|would|will)'),
  },
  {
    name: 'denies',
    status: 'denied',
    cues: 'deny|denie|denial',
    pattern: words('(?:[Dd]eny|[Dd]enies|[Dd]enied|[Dd]enying|[Dd]enials?)'),
    unless: words(
      [
        // "she had been denied a lawyer"
        '(?:be|been|being) denied (?!by\\b)',
        // "few believe his denials"
        '(?:believ|accept|doubt)\\p{Ll}+ (?:the|his|her|their) denials?',
        'in denial|(?:virus|climate|change|science|genocide|election) denial',
        [
          // "a judge denied her bail"
          '(?:den(?:y|ies|ied|ying)|denial of) (?:',
          "(?:him|her|them|us|me|it|that|the|an?|his|her|its|their|any|\\p{Lu}[\\p{L}'-]+) ){0,3}",
          anyOf(
            'bail|entry|access|parole|asylum|visas?|permits?|permission|licen[cs]es?|requests?',
            'motions?|appeals?|applications?|petitions?|bids?|claim for|coverage|payments?|loans?',
            'funding|aid|care|treatment|benefits?|arguments?|a place|the chance|chance|victory|win',
            'title|service',
          ),
        ].join(''),
        // "a late save denied the visitors"
        "(?:goal|penalty|save|equali[sz]er|keeper|late|header) (?:[\\p{L}'-]+ ){0,3}denie[sd]",
      ].join('|'),
    ),
  },
  {
    name: 'rejects-the-claim',
    status: 'denied',
    cues: 'reject|dismiss|refut|rebuff|rubbish|debunk|disput|brush',
    pattern: words(
      `(?:[Rr]eject|[Dd]ismiss|[Rr]efut|[Rr]ebuff|[Rr]ubbish|[Dd]ebunk|[Dd]isput|[Bb]rush)\\w{0,4} (?:(?:off|aside|as \\w+|[\\p{L}'-]+) ){0,4}?${CLAIM}`,
    ),
    unless: words('dismissal of'),
  },
  {
    name: 'claim-rejected',
    status: 'denied',
    cues: 'reject|dismiss|denied|refut|debunk|rubbish|false|untrue|baseless|unfounded|true',
    pattern: words(
      `${CLAIM} (?:[\\p{L}'-]+ ){0,12}(?:rejected|dismissed|denied|refuted|debunked|rubbished|(?:was|were|is|are) (?:false|untrue|baseless|unfounded|not true))`,
      'iu',
    ),
  },
  {
    name: 'not-true',
    status: 'denied',
    cues: 'true|untrue|truth|false|baseless|unfounded|fake|happen|evidence|nothing',
    pattern: words(
      anyOf(
        'not true|untrue|no truth (?:in|to)',
        inOrder(
          'u',
          '(?:is|are|was|were|as) (?:totally |completely |entirely |simply )?',
          '(?:false|baseless|unfounded|fake)',
        ),
        "never happened|did(?: not|n't) happen|no evidence (?:that|of|for)|had nothing to do with",
      ),
      'iu',
    ),
    // Who is "forgiven for" thinking so is told otherwise.
    unless: words('forgiven for'),
  },
  {
    name: 'insists-it-did-not',
    status: 'denied',
    cues: 'said|says|insist|maintain|told|swore|swears|argued',
    pattern: words(
      [
        anyOf(
          "[Ss]aid|[Ss]ays|[Ii]nsist(?:s|ed)|[Mm]aintain(?:s|ed)|[Tt]old [\\p{L}' ]{1,30}|[Ss]wore",
          '[Ss]wears|[Aa]rgued',
        ),
        " (?:that )?(?:(?!who\\b|which\\b)[\\p{L}'-]+ ){1,4}?",
        anyOf(
          `(?:did|had|has|have) ?${NOT}`,
          inOrder(
            'u',
            // "said she was not involved"
            `(?:was|were) ?${NOT} `,
            anyOf(
              'involved|aware|present|responsible|informed|told|consulted|there|at|in|to blame|behind',
              'linked|part of|true',
            ),
          ),
          inOrder(
            'u',
            // "said he had no part"
            '(?:had|has|have|played) (?:no|nothing|never) ',
            '(?:role|part|knowledge|involvement|links?|connection|hand|to do with)',
          ),
        ),
      ].join(''),
    ),
    unless: words(
      anyOf(
        `did ?${NOT} (?:begin|start|end|stop)`,
        `(?:has|have) ?${NOT} [^.;]{1,60} (?:in|for) (?:\\p{L}+ )?(?:days|weeks|months|years)`,
        inOrder(
          'u',
          `(?:do|does|did|have|has|had) ?${NOT} `,
          anyOf(
            'yet|appear|seem|think|expect|know|plan|intend|expect|be able|believed?|rule|comment',
            'support|qualify|decided?',
          ),
        ),
        `not (?:been )?${CALLED_OFF}`,
      ),
    ),
  },
];
