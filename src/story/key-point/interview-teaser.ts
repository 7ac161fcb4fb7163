/** "The Post's Ada Quill talks with a survivor": what one can hear or read, not what happened. */
import { anyOf, inOrder } from '../../text/pattern-parts.ts';
import { remembering } from '../../text/remember.ts';

interface Teaser {
  /** The sentence as shown. */
  readonly text: string;
  /** It without the words in quotation marks. */
  readonly unquoted: string;
  readonly outlet: string;
}

interface TeaserRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const TALKS = inOrder(
  'i',
  /\b/,
  anyOf(
    'talks? (?:to|with|about)|speaks? (?:to|with|about)|asks|recounts|interviews?|discuss(?:es)?',
    'explains?|joins?|chats? with|s[ai]ts? down with|tells? us|looks? (?:at|back|into)|explores?',
    /reports?(?= (?:live )?(?:on|from|in)\b|\.$)|breaks? down|examines?|goes inside|takes|visits/,
    'follows|meets|shows|describes|spent|went|spoke|visited|met',
    'has (?:the (?:exclusive|latest|story|details)|an (?:exclusive|interview)|more)',
  ),
  /\b/,
);

/** Of a sentence that says that somebody talks. */
const rules: readonly TeaserRule[] = [
  { name: 'by-their-trade', pattern: /^(?:host|correspondent|reporter|columnist|critic|our)\b/i },
  {
    name: 'somebody-of-an-outlet',
    pattern: inOrder(
      'u',
      /[’']s (?:(?:producer|correspondent|reporter|host|editor|anchor) )?(?:\p{Lu}[\p{L}.’'-]+ ){2,3}/u,
      anyOf(
        'talks?|speaks?|discusses|explains|joins|reports|looks|explores|tells|breaks|goes inside',
        'takes|visits|follows|meets|shows|recounts|describes|spent|went|spoke|sat down|visited|met',
      ),
      /\b/,
    ),
  },
  {
    name: 'reporter-by-name',
    pattern:
      /\b(?:correspondent|reporter|editor) (?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:reports|recounts|has more|looks|explains|speaks|talks|joins)\b/u,
  },
  {
    name: 'spoke-to-an-outlet',
    pattern: /\bsp(?:oke|eaks?) (?:to|with) \p{Lu}{2,}(?: \p{Lu}[\p{L}’'-]*)? about\b/u,
  },
  {
    name: 'described-guest',
    pattern:
      /, [^,]{5,120}, (?:talks?|speaks?|(?:discuss(?:es)?|explains?) [^,.;]{2,60}) (?:to|with) (?:\p{Lu}[\p{L}’'-]+ ?){1,4}\.$/u,
  },
  {
    name: 'guest-by-trade',
    pattern:
      /\b(?:author|director|journalist|reporter|professor|expert|analyst|filmmaker|actor|musician|singer|historian|host)s? \p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]+ )?(?:talks?|speaks?|discusses|joins|explains)\b/u,
  },
  {
    name: 'reports-from',
    pattern: /^(?:[\p{Lu}][\p{L}.’'-]+ ){2,3}(?:reports|has more) from [^,;:]{2,50}\.$/u,
  },
  {
    name: 'two-who-talk',
    pattern:
      /^(?:[\p{Lu}][\p{L}.'’-]+ ){1,4}(?:talks?|speaks?) (?:to|with) (?:[\p{Lu}][\p{L}.'’-]+ ?){1,4}.{0,30}\babout\b/u,
  },
];

/** "The Harbour Post's Ada Quill blasts the mayor": what one of its own thinks, as the first words tell. */
export function givesOwnView(text: string, outlet: string): boolean {
  return namesOfOutlet(outlet).some(
    (name) => text.startsWith(name) && goesOn(text, name.length, ITS_OWN_JUDGES),
  );
}

export function teasesInterview({ text, unquoted, outlet }: Teaser): boolean {
  if (namesOfOutlet(outlet).some((name) => isAtWork(unquoted, name))) return true;
  if (!TALKS.test(unquoted)) return false;
  return namesOneOf(text, outletName(outlet)) || rules.some(({ pattern }) => pattern.test(text));
}

function isAtWork(text: string, name: string): boolean {
  const isItself = (at: number) =>
    (at === 0 || /[\s,]/.test(text.charAt(at - 1))) && goesOn(text, at + name.length, IS_AT_WORK);
  const speaks = text.startsWith(name) && goesOn(text, name.length, ITS_OWN_DOES);
  return speaks || placesOf(name, text).some(isItself);
}

/** "The Harbour Post's Ada …" */
function namesOneOf(text: string, name: string): boolean {
  const isOneOf = (at: number) =>
    (at === 0 || /\s/.test(text.charAt(at - 1))) && goesOn(text, at + name.length, ITS_OWN);
  return placesOf(name, text).some(isOneOf);
}

/** Where the name stands in the text; nowhere for an outlet without one. */
function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  if (name === '') return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}

/** @param how sticky: the patterns are the same for all outlets, since each takes longer to build than to ask */
function goesOn(text: string, at: number, how: RegExp): boolean {
  how.lastIndex = at;
  return how.test(text);
}

/** What an outlet did for its report: "The Post has pieced together …". */
const AT_WORK = [
  '(?:has |have |also )?',
  anyOf(
    '(?:is|are) (?:following|tracking|covering|collecting|gathering)',
    'shows? (?:the|how|what)|goes inside|reconstruct(?:s|ed)|piec(?:es|ed) together',
    'sp(?:eaks|oke|oken) (?:to|with)|visit(?:s|ed)|follow(?:s|ed)|interview(?:s|ed)|examin(?:es|ed)',
    'explain(?:s|ed)|look(?:s|ed) (?:at|back|into)',
    '(?:contact(?:s|ed)|reach(?:es|ed) out to) [^,;]*? (?:for comment|to ask|to find out)',
  ),
  '(?!\\p{L})',
].join('');

/** One of its own, by name, … */
const BY_NAME = '(?:\\p{Lu}[\\p{L}.’-]+ ){2,3}';
/** … does something in the present, or went to see: not what befalls them… */
const DOES =
  '(?:(?!(?:is|was|has|dies|wins|loses|leaves|resigns|faces|gets)\\b)\\p{Ll}{2,}s|(?:recently )?(?:travell?ed|went|visited|spent|sat down))(?!\\p{L})';
/** … or says what to think. */
const JUDGES =
  '(?:blasts|slams|rips|mocks|calls out|responds|reacts|argues|weighs in|takes aim|critici[sz]es|lashes out|fact-checks)(?!\\p{L})';

/** Behind the name of an outlet: it has done something itself, … */
const IS_AT_WORK = new RegExp(`(?:[’']s)?(?: [Nn]etwork)? ${AT_WORK}`, 'uy');
/** … or "'s Ada Quill follows the mayor", "'s Ada Quill blasts …" and "'s Ada …". */
const ITS_OWN_DOES = new RegExp(`[’']s? ${BY_NAME}${DOES}`, 'uy');
const ITS_OWN_JUDGES = new RegExp(`[’']s? ${BY_NAME}${JUDGES}`, 'uy');
const ITS_OWN = /[’']s? \p{Lu}/uy;

function outletName(outlet: string): string {
  return outlet.replace(/ \(.*\)$/, '');
}

/** "Harbour Radio English": what a service is called beside its name. */
const OF_SERVICE = / (?:English|News|Online|International|Network)$/u;

/** "The Harbour Post" goes by "The Post" too, "BBC News" by "BBC", "Harbour Radio English" by "Harbour Radio". */
const namesOfOutlet = remembering((outlet: string): readonly string[] => {
  const name = outletName(outlet);
  if (name === '') return [];
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [
    name,
    ...(words.length > 2 && OF_SERVICE.test(name) ? [name.replace(OF_SERVICE, '')] : []),
    ...(first === 'The' && words.length > 2 ? [`The ${last}`] : []),
    ...(/^\p{Lu}{2,}$/u.test(first) && words.length > 1 ? [first] : []),
  ];
});
