/** Tense and aspect of a clause, as far as its first finite verb shows them. English. */
import { CLEAR_PASTS, DOUBTFUL_PASTS } from '../../text/irregular-pasts.ts';
import { inOrder, oneOf } from '../../text/pattern-parts.ts';
import { remembering } from '../../text/remember.ts';

export type Tense = 'past' | 'present' | 'present-perfect' | 'past-perfect' | 'future' | 'none';

const IRREGULAR_PAST = [...CLEAR_PASTS, ...DOUBTFUL_PASTS].join('|');
const NOT_PAST =
  "(?:united|unprecedented|so-called|need|feed|speed|breed|indeed|hundred|sacred|seed|weed|bed|red|wed|naked|wicked|united's)";

/** Nothing that would make another word of it. Verbs have plain letters: patterns of all alphabets take twice as long. */
const NO_LONGER = '(?![A-Za-zÀ-ɏ-])';

const FUTURE = /\b(?:will|shall|won't)\b|'ll\b/u;
const PERFECT = inOrder(
  '',
  String.raw`\b(has|have|'ve|had)(?:n't)?(?:`,
  ' (?:not|also|now|already|just|since|never|still|yet|been|again|so|far|long|[a-z]+ly)){0,4} ',
  oneOf(`
    [a-z]{2,}(?:ed|en|wn|ne|rn) been made met held won lost led left taken told said sent cut hit shut
    set put begun become come gone run struck found kept paid brought built bought sold shot fled risen
    fallen sunk quit read spread spent understood withdrawn sworn stood hung sat slept thought felt heard
    sought caught fought taught dealt swept laid lain grown overcome
  `),
  /\b/,
);
/** "an unusual and unexplained delay", "a rain-delayed match": here a form in -ed tells of what kind a thing is. */
const OF_WHAT_KIND = '(?<!-|\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ and )?)';
/** After "to" the same form is an infinitive: "to beat", "to cut". */
const PAST = new RegExp(
  `\\b(?:(?<!\\bto )(?:${IRREGULAR_PAST})|${OF_WHAT_KIND}(?!${NOT_PAST}\\b)[a-z]{2,}ed)${NO_LONGER}`,
);
/** Presents that cannot be plural nouns, or seldom are in news. */
const PRESENT = inOrder(
  'u',
  /\b/,
  oneOf(`
    is are has have does do says? tells? remains? comes? goes wants? needs? appears? seems? faces makes?
    takes? gets? holds meets warns? urges dies wins loses kills quits resigns begins starts becomes
    gives keeps leaves announces confirms approves rejects agrees accuses arrests signs sues bans
    launches opens closes passes returns arrives follows continues believes? thinks? knows? means
  `),
  /\b/,
);

const BEING = /\b(?:is|are)\b/u;
const CERTAINLY_PAST = new RegExp(`\\b(?:${IRREGULAR_PAST})${NO_LONGER}`);

/** "is on trial for a plot hatched in May": after "is" a form in -ed is no past. */
function isParticiple(text: string, past: RegExpExecArray): boolean {
  const being = BEING.exec(text);
  return being !== null && being.index < past.index && !CERTAINLY_PAST.test(text);
}

const RELATIVE = /(?<!\b(?:said|says|say|told|reported|announced),? )\b(?:that|which|who) $/;
const IS_GOING_ON = /^[^.;:]{0,120}? (?:is|are) (?:[a-z]+ )?(?:[a-z]+ing|headed|bound|due|set)\b/;

/** "A storm that formed over the bay is heading north": the first past only says which storm. */
function isAside(text: string, past: RegExpExecArray): boolean {
  return RELATIVE.test(text.slice(0, past.index)) && IS_GOING_ON.test(text.slice(past.index));
}

/** The tense of the first finite verb; `none` where no verb is seen. */
export const tenseOf: (clause: string) => Tense = remembering(readTense);

function readTense(clause: string): Tense {
  const text = clause.replace(/[‘’]/g, "'");
  const perfect = PERFECT.exec(text);
  const past = PAST.exec(text);
  const future = FUTURE.exec(text);
  if (perfect && (!past || perfect.index <= past.index))
    return perfect[1] === 'had' ? 'past-perfect' : 'present-perfect';
  if (future && (!past || future.index < past.index)) return 'future';
  if (past) return isParticiple(text, past) || isAside(text, past) ? 'present' : 'past';
  return PRESENT.test(text) ? 'present' : 'none';
}

/** Whether a stretch of words can be a clause: it has a finite verb, or begins with an -ing form. */
export function hasVerb(text: string): boolean {
  return /^\s*(?:\p{Ll}+ly )?\p{Ll}+ing\b/u.test(text) || tenseOf(text) !== 'none';
}

/** A finite verb, counted once where it has an auxiliary. What stands before is looked at only where a word begins. */
const FINITE = inOrder(
  'gi',
  /\b(?<!\b(?:is|are|was|were|be|been|has|have|had|being|got) (?:[a-zÀ-ɏ]+ )?)/,
  oneOf(`
    is are was were has have had will would did does do could can may might should must
    [a-zÀ-ɏ]{3,}(?:ed|es) dies wins says quits gets hits kills pleads begins returns won lost left died
    went met made came took shot broke kept held built sold sank fell rose found stole fled burst
    brought struck
  `),
  /\b/,
);

/** How many finite verbs a stretch has. */
export function finiteVerbs(text: string): number {
  return text.match(FINITE)?.length ?? 0;
}
