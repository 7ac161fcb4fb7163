/** Nouns that tell what kind of speaker a phrase without a name means. */
import { OUTLETS } from '../mentions/organization-data.ts';
import { phrases, wordSet } from '../word-list.ts';

export const DOCUMENT_NOUNS =
  wordSet(`report reports poll polls survey surveys study studies statement statements document documents
  filing filings data memo memos letter lawsuit complaint indictment transcript email emails book article analysis audit
  research figures records statistics ruling affidavit bill tweet post census review footage video charter text`);

export const OUTLET_NOUNS = wordSet(
  'newspaper magazine broadcaster network outlet newswire tabloid website media press',
);

export const ORGANIZATION_NOUNS =
  wordSet(`government ministry police court department agency committee council commission union
  party campaign company bank administration army military office house senate congress parliament group organization
  organisation association federation university institute center centre board authority authorities team club firm
  foundation bureau service force forces`);

export const UNNAMED_NOUNS =
  wordSet(`official officials source sources person people insider insiders aide aides diplomat diplomats
  analyst analysts expert experts critics observers witness witnesses residents supporters opponents advocates lawyer
  lawyers investigators researchers scientists voters spokesperson spokesman spokeswoman spokespeople lawmaker lawmakers
  leaders adviser advisers advisor advisors man woman someone many some others reporters economists respondents officer
  officers prosecutors senators activists doctors soldiers commanders historians executives insurers bankers traders brokers
  engineers employees colleagues relatives negotiators mediators envoys delegates councillors councilors regulators auditors
  inspectors academics scholars geologists meteorologists consultants campaigners organisers organizers`);

/** The speaker's name is kept back. */
export const ANONYMITY =
  /\b(?:anonymous|anonymity|undisclosed|unnamed|unidentified|not (?:be|been) named|familiar with|close to|briefed on)\b/;

export const PERSON_PRONOUNS = wordSet('he she i who him her his my');

export const PERSON_TITLES =
  wordSet(`president minister secretary judge justice prof professor king queen pope mayor
  chancellor senator governor congressman congresswoman chairman chairwoman chief director general ambassador`);

const KNOWN_OUTLETS = new Set(phrases(OUTLETS).map((name) => name.toLowerCase()));
const OUTLET_ENDING =
  /\b(?:times|post|news|herald|tribune|gazette|journal|guardian|telegraph|courier|chronicle|observer|independent|examiner|radio|tv)$/i;

/** Whether an organisation of this name is a news outlet, by list or by the last word of the name. */
export function isOutletName(name: string): boolean {
  return KNOWN_OUTLETS.has(name.toLowerCase()) || OUTLET_ENDING.test(name);
}

/** Whether a noun, in the singular or plural, is one of these that may say something. */
export function maySpeak(noun: string): boolean {
  return (
    ORGANIZATION_NOUNS.has(noun) ||
    UNNAMED_NOUNS.has(noun) ||
    UNNAMED_NOUNS.has(`${noun}s`) ||
    OUTLET_NOUNS.has(noun) ||
    PERSON_TITLES.has(noun)
  );
}
