/**
 * Words that tell who says, thinks, wants or plans something, in classes by the complements they take.
 * Drawn up for news English in general after the verb classes of Levin (1993), "English Verb Classes and Alternations".
 */

import { wordSet } from '../word-list.ts';
import { type VerbForm, verbForms } from './inflection.ts';

/**
 * - `say`: a quote, a that-clause or a bare clause; words leave the mouth or the pen
 * - `tell`: as `say`, with the person addressed between verb and clause
 * - `think`: a that-clause or a bare clause; nothing need have been said
 * - `show`: documents and polls as sources
 * - `ask`: a quote or a whether-clause
 * - `want`: an infinitive or a noun: wishes, plans, promises, refusals
 * - `judge`: a noun: praise, blame, support
 * - `mention`: a noun: what is spoken of
 * - `seem`: how things look, to nobody in particular
 */
export type VerbClass = 'say' | 'tell' | 'think' | 'show' | 'ask' | 'want' | 'judge' | 'mention' | 'seem';

const VERBS: Readonly<Record<VerbClass, string>> = {
  say: `say add write note claim argue insist state declare announce report confirm deny warn stress emphasize explain
    reply respond answer tweet retweet post joke quip boast brag concede admit acknowledge allege assert contend maintain
    remark comment observe recall recount reiterate repeat suggest hint imply complain lament predict vow pledge promise swear
    shout yell scream cry chant whisper mutter murmur snap retort counter caution declare proclaim pronounce disclose divulge
    testify affirm attest aver avow profess opine muse reason speculate quote disagree agree conclude continue begin
    exclaim gush crow intone echo volunteer interject blog email text radio cable telegraph rule decree
    recommend propose advise urge demand request reason-out underscore elaborate clarify specify stipulate
    grumble gripe groan rant rail fume thunder growl bark chide scold bemoan bewail marvel theorize
    hypothesize posit postulate surmise guess estimate forecast project calculate reckon signal indicate
    protest object plead confess apologize reaffirm restate relay read sing laugh mention-that charge`,
  tell: `tell inform assure remind notify promise warn advise reassure convince persuade brief inform lecture teach instruct caution`,
  think: `think believe know feel understand realize consider expect suspect doubt assume suppose presume fear worry hope
    imagine remember forget regret foresee envision anticipate see view regard deem decide determine learn hear recognize
    wonder judge gather figure conclude dream bet accept care perceive rate hate love like favor prefer enjoy
    trust notice appreciate`,
  show: `show find reveal suggest indicate demonstrate prove confirm estimate conclude highlight illustrate document detail
    depict portray allege project detect expose uncover cite list include reflect`,
  ask: `ask wonder inquire question demand query press quiz`,
  want: `want hope plan wish intend aim seek try vow pledge promise threaten offer refuse decline agree decide choose
    demand expect prefer desire crave long like need opt propose consider contemplate mull weigh ponder prepare resolve
    request order urge call ask encourage push press invite require direct command instruct implore beg beseech
    pressure persuade convince allow permit forbid ban bar force struggle attempt fight work lobby campaign look
    authorize swear volunteer commit`,
  judge: `criticize praise accuse blame condemn denounce attack defend support oppose back endorse reject dismiss mock
    blast slam rip assail lambaste rebuke chide deride ridicule insult hail laud applaud commend tout champion thank
    congratulate welcome salute embrace favor approve disapprove decry deplore bash hammer knock pan castigate
    excoriate skewer scold slam question challenge dispute contest refute rebut contradict counter discredit
    call label describe characterize dub brand portray depict cast paint name term liken compare deem consider regard
    view see treat hold fault credit cite accuse suspect allege ignore overlook downplay minimize exaggerate
    oppose resist protest boycott renounce disavow repudiate retract recant disown distance distrust mistrust trust doubt fear hate
    love admire respect revere adore like dislike resent detest loathe despise abhor embrace value appreciate
    advocate promote propose recommend suggest back favor prefer urge demand defend uphold justify rationalize
    excuse forgive apologize target slight warn taunt needle tease troll rap rattle anger frustrate alarm worry
    stun surprise shock horrify offend irk upset disappoint excite energize impress convince persuade reassure
    admonish berate upbraid reprimand censure vilify malign smear disparage belittle demean trash`,
  mention: `discuss mention address cite reference reveal explain describe announce express voice outline detail unveil release
    publish issue share post read reiterate repeat invoke raise highlight emphasize stress underscore note acknowledge
    recognize admit concede deny confirm report disclose detail list recall recount remember confront negotiate
    debate review examine study analyze weigh consider ponder predict forecast project foresee estimate anticipate
    promise pledge vow offer threaten warn float pitch signal hint tease telegraph present introduce propose
    sign approve pass adopt ratify order rule declare refuse decline seek request appoint nominate hire pick choose select
    point refer allude respond react speak talk touch dwell focus comment elaborate expound opine campaign vote
    nod gesture lash answer speculate wonder worry complain brag boast joke quip rail rant argue fight object subscribe
    adhere listen pay draw give make put raise offer use take have hear lay set get rule tweet write say tell think know
    feel believe learn contrast compare attribute ascribe assign chalk link tie connect explain clarify interpret
    frame spin sum summarize address zero seize pounce hold convey communicate relay deliver send email file sue
    expose conceal hide understand forget misstate mischaracterize misrepresent misunderstand sense perceive
    envision imagine picture conceive show display demonstrate exhibit betray`,
  seem: `seem appear look sound tend`,
};

/** What a word of the lexicon is. */
export interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly classes: ReadonlySet<VerbClass>;
}

/** Whether its subject says or thinks something: "signed by the mayor" only tells of a deed. */
export function isOfSpeech({ classes }: VerbEntry): boolean {
  return classes.has('say') || classes.has('tell') || classes.has('think') || classes.has('judge');
}

export const VERB_ENTRIES: ReadonlyMap<string, VerbEntry> = buildVerbs();

function buildVerbs(): Map<string, VerbEntry> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, lemmas] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const known = classes.get(lemma) ?? new Set();
      classes.set(lemma, known.add(name));
    }
  }
  const entries = new Map<string, VerbEntry>();
  for (const [lemma, set] of classes) {
    for (const [word, form] of verbForms(lemma)) {
      const entry = { lemma, form, classes: set };
      entries.set(word, entry).set(britishSpelling(word), entry);
    }
  }
  return entries;
}

/** "criticised", "favoured", "labelled", "analysed": the word itself where it is spelled alike. */
function britishSpelling(word: string): string {
  return word
    .replace(/(?<=\w{3})([iy])z(?=e|ing|ation)/, '$1s')
    .replace(/^(fav|rum)or/, '$1our')
    .replace(/^skeptic/, 'sceptic')
    .replace(/^defense/, 'defence')
    .replace(/^(label|signal|marvel)(?=ed|ing)/, '$1l');
}

/** Nouns that stand for something said, thought or wanted, singular. */
const NOUNS =
  wordSet(`claim statement belief argument assertion allegation accusation suggestion announcement declaration view opinion
  promise pledge vow threat warning demand request call plan proposal hope fear concern worry doubt desire wish decision
  refusal denial admission acknowledgment prediction forecast expectation criticism praise support opposition endorsement
  rejection attack condemnation question speculation rumor report message remark comment conclusion finding
  commitment intention effort idea theory notion sense suspicion conviction confidence complaint objection insistence
  contention charge advice recommendation reminder revelation disclosure assumption estimate perception impression hint sign
  explanation description characterization assessment defense response reaction answer advocacy reluctance willingness
  eagerness goal aim aspiration vision bid interest preference stance position disapproval approval appeal plea
  faith anxiety anger outrage frustration enthusiasm skepticism consensus agreement verdict ruling order`);

/** Noun → singular, plurals included. */
export const NOUN_ENTRIES: ReadonlyMap<string, string> = new Map(
  [...NOUNS].flatMap((noun) =>
    [noun, pluralOf(noun)].flatMap((word): [string, string][] => [
      [word, noun],
      [britishSpelling(word), noun],
    ]),
  ),
);

function pluralOf(noun: string): string {
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') ? `${noun}es` : `${noun}s`;
}

/** Adjectives after a form of "be" that say what somebody thinks or wants. */
export const ADJECTIVES =
  wordSet(`confident sure certain convinced aware unaware hopeful optimistic pessimistic skeptical sceptical doubtful concerned
  worried afraid fearful eager keen willing unwilling reluctant ready determined critical supportive dismissive wary
  interested proud happy glad pleased sorry angry upset frustrated disappointed surprised shocked adamant insistent
  comfortable guilty clear unclear unsure uncertain undecided curious anxious excited thrilled grateful committed
  open opposed sympathetic suspicious mindful enthusiastic cautious hesitant scared prepared set poised likely unlikely
  able`);

/** Adverbs that mark a whole sentence as somebody's word without saying whose. */
export const HEARSAY_ADVERBS = wordSet(
  `reportedly allegedly supposedly purportedly apparently seemingly presumably`,
);

/** What may say by itself how opinion stands: "in a poll, …". */
export const POLLS = wordSet('poll polls survey surveys');

/** Whether a word or mark, in small letters, can be the head of a cue: no rule reads anything at another. */
export function isCueHead(lower: string): boolean {
  return (
    VERB_ENTRIES.has(lower) ||
    NOUN_ENTRIES.has(lower) ||
    ADJECTIVES.has(lower) ||
    HEARSAY_ADVERBS.has(lower) ||
    POLLS.has(lower) ||
    lower === 'according' ||
    lower === ':'
  );
}
