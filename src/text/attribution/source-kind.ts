import type { Mention, SourceKind } from '../../model/analysis.ts';
import { contains, type Span } from '../../model/span.ts';
import { wordList } from './word-list.ts';

const DOCUMENT_WORDS =
  wordList(`report poll polls survey surveys study studies statement document documents filing filings data memo letter
  lawsuit complaint indictment transcript email emails book article analysis audit research figures records statistics ruling
  affidavit website law bill report's tweet post census review footage video`);
const OUTLET_WORDS =
  wordList(`newspaper agency's magazine broadcaster network outlet news times post journal reuters bbc cnn nbc cbs abc npr afp tass
  bloomberg politico tribune herald gazette guardian telegraph independent press wire media newswire interfax xinhua axios`);
const ORGANIZATION_WORDS =
  wordList(`government ministry police court department agency committee council commission union party campaign
  company bank administration army military office house senate congress parliament group organization association federation
  university institute center centre board authority authorities team club kremlin pentagon company's firm nation nato
  foundation bureau service force forces republicans democrats kyiv moscow washington beijing london brussels tehran`);
const ANONYMOUS_WORDS =
  wordList(`official officials source sources person people insider insiders aide aides diplomat diplomats analyst analysts
  expert experts critics observers witnesses witness residents supporters opponents advocates lawyers investigators
  researchers scientists voters spokesperson spokesman spokeswoman lawmakers leaders advisers advisors man woman someone
  many some others authorities reporters economists respondents officers`);
const ANONYMITY =
  /\b(?:anonym|undisclosed|unnamed|unidentified|not (?:be|been) named|familiar with|close to|briefed on|condition of)/;
const PERSON_PRONOUNS = wordList('he she i who him her his my');
const TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|president|prime|minister|secretary|judge|justice|gen|prof|professor|sir|king|queen|pope|mayor|chancellor)$/;

/** What kind of speaker a phrase names; anonymous where it names none. */
export function sourceKindOf(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  outlet: string,
): SourceKind {
  const phrase = text.slice(span.start, span.end);
  const lower = phrase.toLowerCase();
  if (ANONYMITY.test(lower)) return 'anonymous';
  if (outlet !== '' && lower === outlet.toLowerCase()) return 'outlet';
  const words = headOf(lower);
  const head = words.at(-1) ?? '';
  if (words.length === 1 && PERSON_PRONOUNS.has(head)) return 'person';
  if (DOCUMENT_WORDS.has(head)) return 'document';
  if (OUTLET_WORDS.has(head)) return 'outlet';
  const named = mentions.findLast((mention) => mention.kind !== 'place' && contains(span, mention));
  if (named?.kind === 'person' || named?.kind === 'organization') return named.kind;
  if (ORGANIZATION_WORDS.has(head)) return 'organization';
  if (ANONYMOUS_WORDS.has(head)) return 'anonymous';
  if (words.some((word) => TITLE.test(word))) return 'person';
  return /\p{Lu}\p{L}+$/u.test(phrase.split(/[,(]/)[0]?.trim() ?? '') ? 'person' : 'anonymous';
}

/** The words of a phrase up to what follows its head: a comma, a preposition, a relative pronoun, a participle. */
function headOf(lower: string): string[] {
  const words = (lower.split(/[,(—]/)[0] ?? '').trim().split(/\s+/);
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      /^(?:of|for|in|at|from|with|who|which|that|by|on|released|published|conducted|to|about)$/.test(word),
  );
  return end < 0 ? words : words.slice(0, end);
}
