/**
 * Attribution is never cut off: a sentence that holds somebody's words or claims is shown only where it says whose.
 * Rules for news in English.
 */
import type { Mention, Sentence } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { allMatches } from '../../text/all-matches.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { type Cued, ruleFinder } from '../../text/rule-finder.ts';
import type { PlacedSentence } from './statement.ts';

interface SpeakerRule extends Cued {
  readonly name: string;
  readonly hides: (own: PlacedSentence, item: AnalyzedArticle) => boolean;
}

/** Readings below this are too often wrong to keep a sentence from the page. */
const LIKELY = 0.45;

/** "the official", "that report", "the ministry": of whom the patterns below tell. */
const POINTED_AT = [
  ...[
    'official|source|spokes|statement|report|study|letter|document|memo|author|researchers|woman|man |pair|group|company|agency|outlet|newspaper|filing|lawsuit|complaint',
    'minister|president|premier|governor|senator|mayor|lawmaker|leader|general|commander|judge|prosecut|lawyer|attorney|executive|director|chief|expert|professor|scientist|analyst|coach|actor|singer|billionaire',
    'ministry|department|bureau|institut|council|commission|committee|regulator|court|union|bank|firm|charity|airline|network',
  ].flatMap((nouns) => nouns.split('|').map((noun) => `the ${noun}`)),
  ...'official|source|spokes|statement|report|study|pair|group|filing|lawsuit'
    .split('|')
    .flatMap((noun) => [`that ${noun}`, `this ${noun}`]),
].join('|');

/** Of words that judge. */
const JUDGING = [
  'amazingly|astonishingly|incredibly|remarkably|surprisingly|curiously|bizarrely|hilariously|clearly',
  'obviously|admittedly|unfortunately|sadly|luckily|thankfully|ominously|ironically|interestingly',
  'not surprisingly|unsurprisingly|frankly|needless to|time to|time for|time that|right to|wrong to',
  'foolish to|wise to|sure to|bound to|ought to|seem |seems |look |looks |very scary|vile |shameful ',
  'absurd |ludicrous |ridiculous |callous |heartless |shameless |disgraceful |hypocritical |wage',
  'waging |cring|go to show|goes to show|be conscious|be mindful|be ashamed|be proud|be grateful',
  'be wary|really is|really are|really does|really do|simply |reminder|be overlooked|be forgotten',
  'be underestimated|be ignored|be dismissed|the real |ironic |hard to |no respect|little respect',
  ...['it is', 'it’s', "it's"].map((it) =>
    ['possible', 'conceivable', 'likely', 'unlikely', 'plausible'].map((how) => `${it} ${how}`).join('|'),
  ),
  ...['is', 'are', 'was'].map((be) => `${be} nowhere near|${be} far from the|${be} not the`),
  'turn a blind|turns a blind|turned a blind|turning a blind|bungl|ill-conceived|half-baked|tone-deaf',
  'could happen|may happen|might happen|stark |sharp |striking |be fascinating|be interesting',
  'be intriguing|be exciting|be fun ',
  'never be a|always going |the price',
  ...['good', 'bad', 'smart', 'poor', 'terrible', 'sound', 'lousy'].map(
    (how) => `${how} policy|${how} politics|${how} economics`,
  ),
].join('|');

export const speakerRules: readonly SpeakerRule[] = [
  { name: 'words-of-a-speaker-elsewhere', hides: isTornFromSpeaker },
  { name: 'quotation-never-closed', hides: ({ sentence: { text } }) => !isBalanced(text) },
  { name: 'quotation-of-nobody', hides: quotesNobody },
  { name: 'report-goes-on', cues: 'would ', hides: continuesReport },
  { name: 'speaker-only-pointed-at', cues: POINTED_AT, hides: pointsAtSpeaker },
  { name: 'judges-in-its-own-name', cues: JUDGING, hides: (own) => saysInOwnName(own, JUDGES) },
  {
    name: 'supposes-in-its-own-name',
    hides: (own) => own.sentence.text.startsWith('If ') && saysInOwnName(own, SUPPOSES),
  },
];

/** The rules that are worth trying on a sentence. */
export const rulesForSpeakers = ruleFinder(speakerRules);

/** Whether a sentence, shown alone, would hide who says it. */
export function hidesSpeaker(item: AnalyzedArticle, own: PlacedSentence): boolean {
  return rulesForSpeakers(own.sentence.text).some(({ hides }) => hides(own, item));
}

/** The greater part of the sentence is somebody's words, and who says so stands in another sentence. */
function isTornFromSpeaker({ sentence, attributions }: PlacedSentence): boolean {
  return attributions.some(
    ({ content, cue, source, confidence }) =>
      confidence >= LIKELY &&
      content.some((span) => shared(span, sentence) * 2 > sentence.text.length) &&
      ![...cue, ...source].some((span) => contains(sentence, span)),
  );
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0;
}

const QUOTATION =
  /“([^”]{1,1000})”|"([^"]{1,1000})"|(?<![\p{L}\p{N}])[‘']([^’'‘]{2,300})[’'](?![\p{L}\p{N}])/gu;
/** Words that say how something is called by those who call it so, or that somebody speaks. */
const NAMES_OR_SPEAKS = inOrder(
  'i',
  /\b/,
  anyOf(
    'call(?:s|ed|ing)?|dub(?:s|bed)|named|titled|entitled|known as|so-called|describ(?:e|es|ed|ing)',
    'say|says|said|saying|told|tells|wrote|writes|posted|tweeted|added|warn(?:s|ed)?|according to',
    'reads?|chant(?:s|ed|ing)|shout(?:s|ed|ing)|slogan|label(?:s|l?ed)|declar(?:e|es|ed)',
    'accus(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|referr(?:ed|ing)|insist(?:s|ed)|admit(?:s|ted)',
    'claim(?:s|ed)|denounc(?:e|es|ed)|prais(?:e|es|ed)|condemn(?:s|ed)|term(?:s|ed)',
    'announc(?:e|es|ed)',
  ),
  /\b/,
);
const LONG_QUOTATION = 3;

/** Quoted words without anybody in the sentence who may have said them. Titles of works are no quotations. */
function quotesNobody({ sentence, attributions }: PlacedSentence, { analysis }: AnalyzedArticle): boolean {
  const spoken = attributions.some(({ source }) => source.some((span) => contains(sentence, span)));
  if (spoken) return false;
  const text = sentence.text;
  for (const match of allMatches(text, QUOTATION)) {
    const quoted = match[1] ?? match[2] ?? match[3] ?? '';
    const words = quoted.split(/\s+/);
    if (isTitle(words)) continue;
    if (words.length > LONG_QUOTATION)
      return !NAMES_OR_SPEAKS.test(text.replace(match[0], '')) || !hasName(sentence, analysis.mentions);
    if (!hasName(sentence, analysis.mentions) && !NAMES_OR_SPEAKS.test(text)) return true;
  }
  return false;
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function hasName(sentence: Sentence, mentions: AnalyzedArticle['analysis']['mentions']): boolean {
  return mentions.some((mention) => mention.kind !== 'place' && contains(sentence, mention));
}

const BACKSHIFTED = /\bwould\b/;
const OWN_SOURCE =
  /\b(?:said|says|told|according to|announced|reported|citing|warned|added|wrote|statement)\b/i;

/** "She said talks had failed. A deal would take months.": the second is still what she said. */
function continuesReport({ sentence, attributions }: PlacedSentence, { analysis }: AnalyzedArticle): boolean {
  if (!BACKSHIFTED.test(sentence.text) || OWN_SOURCE.test(sentence.text)) return false;
  if (
    attributions.some(
      ({ source, confidence }) => confidence >= LIKELY && source.some((span) => contains(sentence, span)),
    )
  )
    return false;
  const before = analysis.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  return analysis.attributions.some(
    ({ content, confidence }) => confidence >= LIKELY && content.some((span) => overlaps(span, before)),
  );
}

/** "the official said", "the statement added": one who was named in a sentence that is not shown. */
const POINTS_AT_SPEAKER = inOrder(
  'i',
  /(?:^|[\s,])the /,
  oneOf(`
    officials? sources? spokes(?:man|woman|person) statement report study letter document memo authors?
    researchers woman man pair group company agency outlet newspaper filing lawsuit complaint
  `),
  ' (?:also |then |later )?',
  anyOf(
    'said|says|added|adds|told|wrote|noted|explained|stated|claimed|argued|read|reads|continued',
    'continues|concluded|stressed|went on',
  ),
  /\b/,
  '|',
  /(?:[,”"] (?:said|says|added)|\baccording to) (?:the|that|this) /,
  oneOf('officials? sources? spokes(?:man|woman|person) statement report study pair group filing lawsuit'),
  '(?=[.,]|$)',
);

/** "the minister added": a role, where no person is named in the sentence. */
const POINTS_AT_ROLE = inOrder(
  '',
  /(?:^|[\s,])the /,
  oneOf(`
    minister president premier governor senator mayor lawmaker leader general commander judge prosecutor
    lawyer attorney executive director chief expert professor scientist analyst coach actor singer
    author billionaire
  `),
  ' (?:also |then |later )?',
  oneOf('said says added adds told wrote noted explained stated claimed argued continued'),
  /\b/,
);

/** "the ministry said": a body, where none is named in the sentence. */
const POINTS_AT_BODY = inOrder(
  '',
  /(?:^|[\s,])the /,
  oneOf(`
    ministry department bureau institute council commission committee regulator prosecution court union
    bank firm charity airline network institution
  `),
  ' (?:also |then |later )?',
  /(?:said|says|added|adds|told|wrote|noted|explained|stated|claimed|argued|continued|was quoted)\b/,
);

function pointsAtSpeaker({ sentence }: PlacedSentence, { analysis }: AnalyzedArticle): boolean {
  const { text } = sentence;
  if (POINTS_AT_SPEAKER.test(text)) return true;
  const names = (kind: Mention['kind']) =>
    analysis.mentions.some((mention) => mention.kind === kind && contains(sentence, mention));
  return (
    (POINTS_AT_ROLE.test(text) && !names('person')) || (POINTS_AT_BODY.test(text) && !names('organization'))
  );
}

/** "It is time for …", "Ironically, …", "has waged war on the truth": what somebody thinks, not what happened. */
const JUDGES = inOrder(
  'i',
  '^(?:… )?',
  anyOf(
    'amazingly|astonishingly|incredibly|remarkably|surprisingly|curiously|bizarrely|hilariously',
    'clearly|obviously|admittedly|unfortunately|sadly|luckily|thankfully|ominously|ironically',
    'interestingly|not surprisingly|unsurprisingly|frankly|needless to say',
  ),
  /\b/,
  '|',
  /\b/,
  anyOf(
    "it(?: is|[’']s) (?:high |about |past |long past )?time (?:to|for|that)",
    '(?:is|are|was|were) (?:right|wrong|foolish|wise) to|(?:is|are) (?:sure|bound) to|ought to',
    '(?:seems?|looks?) (?:more|less|increasingly|impossible|unlikely|likely|destined)',
    'very scary|vile|shameful|absurd|ludicrous|ridiculous|callous|heartless|shameless|disgraceful',
    'hypocritical',
    inOrder(
      'u',
      'wag(?:es?|ed|ing) (?:a |an? [a-z]+ )?war (?:on|against) (?:the )?',
      '(?:free(?:dom)? |truth|science|facts|reason|press|media|news|democracy|women|nature|poor)',
    ),
    'cring(?:es?|ed|ing)|really (?:is|are|does|do)',
    "simply (?:isn[’']t|aren[’']t|doesn[’']t|don[’']t|won[’']t|can[’']t)",
    '(?:stark|starkest|vivid|sobering|painful|powerful|timely|bleak|grim|chilling|brutal|sad) reminders?',
    '(?:just )?go(?:es)? to show',
    /(?:good|bad|smart|poor|terrible|sound|lousy) (?:policy|politics|economics)/,
    'the real (?:issue|problem|question|story|reason|danger|scandal) (?:is|was)',
    "(?:is|was|it[’']s) (?:ironic|hard to (?:overstate|imagine|believe|see how))",
    '(?:is|are|was) (?:nowhere near|far from|not) the (?:full|whole) (?:story|truth|picture)',
    'turn(?:s|ed|ing)? a blind eye|bungl(?:es?|ed|ing)|ill-conceived|half-baked|tone-deaf',
    "it(?: is|[’']s) (?:possible|conceivable|likely|unlikely|plausible) that",
    '(?:it|that|this) (?:could|may|might) happen',
    '(?:stark|sharp|striking) (?:contrast|change|departure)',
    '(?:will|would|should) be (?:fascinating|interesting|intriguing|exciting|fun) to (?:see|watch)',
    'shows? (?:no|little) respect|will never be an?|(?:was|were) always going to be',
    /pa(?:id|ying) the price(?=[.,;])/,
    '(?:should|must)(?:, [^,]{3,60},)? be (?:conscious|mindful|ashamed|proud|grateful|wary)',
    inOrder(
      'u',
      "(?:should|must)(?:n[’']t| not| never) be ",
      '(?:overlooked|forgotten|underestimated|ignored|dismissed)',
    ),
  ),
  /\b/,
);

/** "If crews sign, it would be a turn of the tide." */
const SUPPOSES = /^If [^,;]{3,120}, (?:it|that|this) (?:would|could|might) be\b/u;

/** Whether words that the pattern finds are neither quoted nor what somebody says. */
function saysInOwnName({ sentence, attributions }: PlacedSentence, pattern: RegExp): boolean {
  if (!pattern.test(sentence.text)) return false;
  const told = sentence.text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));
  const found = pattern.exec(told);
  if (!found) return false;
  const start = sentence.start + found.index;
  const judgement = { start, end: start + found[0].length };
  return !attributions.some(
    ({ source, cue, content }) =>
      source.some((span) => contains(sentence, span)) &&
      content.some((span) => overlaps(span, judgement)) &&
      !cue.some((span) => overlaps(span, judgement)),
  );
}
