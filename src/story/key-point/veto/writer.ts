/** What a writer does for the reader of the whole report: leads up to something, sets a scene, speaks up. Alone it tells nothing. */
import { anyOf, inOrder, oneOf } from '../../../text/pattern-parts.ts';
import type { VetoRule } from './rule.ts';

export const writerVetoes: readonly VetoRule[] = [
  {
    name: 'answers-without-the-answer',
    cues: 'respond|replie|react|comment|weigh',
    forbids: ({ text, unquoted }) => RESPONDS.test(unquoted) && text === unquoted,
  },
  {
    name: 'what-it-is-comes-next',
    cues: 'notion|idea|theory|suggestion|admission|prediction|announcement|question|reason|explanation|surprise|twist|warning|message|confession|official',
    forbids: ({ unquoted }) => COMES_NEXT.test(unquoted),
  },
  {
    name: 'sets-a-scene',
    cues: 'time had|day had|moment had|at a |at an |in a |in an |on a |on an |inside a |inside an |outside a |outside an ',
    forbids: ({ unquoted }) => SETS_SCENE.test(unquoted),
  },
  {
    name: 'draws-attention',
    cues: 'spotlight |light |questions |chapter |twist |episode |instal|show|tale |story |looking |milestone|reaction|pieced |as it is|as they are',
    forbids: ({ unquoted }) => DRAWS_ATTENTION.test(unquoted),
  },
  {
    name: 'speaks-to-the-reader',
    cues: "you |your |yours |yourself |yourselves |let’s |let's |dear reader|don’t |don't |do not|keep in mind|note that|suffice",
    forbids: ({ unquoted, headline }) =>
      /\b(?:you|your|yours|yourself|yourselves|you[’'](?:re|ll|ve))\b/i.test(unquoted) ||
      (!headline && (/\b(?:let[’']s|dear readers?)\b/i.test(unquoted) || TELLS_READER.test(unquoted))),
  },
  {
    name: 'where-the-writer-is',
    forbids: ({ unquoted }) => / here\b|^(?:… )?Here\b/.test(unquoted) && WRITERS_HERE.test(unquoted),
  },
  { name: 'speaks-as-if-aloud', forbids: ({ text }) => INTERJECTION.test(text) },
  {
    name: 'first-person',
    cues: 'i |we |us |our|my |mine |me ',
    forbids: ({ unquoted }) =>
      FIRST_PERSON.test(unquoted) &&
      /(?<!\p{L}[.’'-]?)(?:I|I[’'](?:m|ve|ll|d)|[Ww]e|[Ww]e[’'](?:re|ve|ll)|[Uu]s(?= all\b)|(?<=\b(?:told|tells|asked|showed|joined) )us|[Oo]ur|[Oo]urs|[Mm]y|[Mm]ine|[Mm]e)(?![\p{L}.-])/u.test(
        unquoted.replace(
          /\b(?:World War|Elizabeth|Charles|Part|Phase|Type|Class|Title|Article|Division|Henry|James|George|Paul|Pius|Napoleon|Operation|Stage|Level|Group) I\b/g,
          '',
        ),
      ),
  },
];

/** "Crews here sleep on deck": where, or at what point of the report, only its reader knows. */
const WRITERS_HERE = /\b[Hh]ere\b(?! to stay\b| and there\b| in \p{Lu}\p{Ll})(?<!\b(?:and|from) [Hh]ere)/u;

/** "Don’t take this ferry for that one." */
const TELLS_READER = /^(?:… )?(?:Don[’']t|Do not|Keep in mind|Note that|Suffice)\b/;

/** "Oh, and the ferry is red." */
const INTERJECTION =
  /^(?:… )?(?:Oh|Ah|Well|Yes|Yep|Nope|Sure|Hey|Okay|OK|Alas|Whew|Wow|Granted|Fun fact|Spoiler(?: alert)?)[,:!] /u;

/** Words of a speaker, or numerals and the like. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Uu]s|[Oo]urs?|[Mm]y|[Mm]ine|[Mm]e)\b/;

/** "Okafor responded to criticism of the port": that there is an answer; not "responded to a call", "by closing it". */
const RESPONDS = inOrder(
  'u',
  /\b(?:respond(?:s|ed)|repl(?:ies|ied)) to (?:(?!\b(?:by|with|after)\b)[^,;:“"])*?\b/,
  '(?:claims?|accusations?|allegations?|criticisms?|comments?|remarks?|questions?)',
  /\b(?!.*(?:, \p{Ll}+ing\b|\bby \p{Ll}+ing\b))/u,
  '|',
  String.raw` to (?:respond|react|comment|weigh in)\.$(?<!`,
  String.raw`\b(?:declin|refus|fail|unable|time|asked|want)\p{Ll}* to \p{Ll}+(?: in)?\.)`,
);

/** "Vidal has a bold idea.", "has issued a warning.": which, the sentence after says. */
const COMES_NEXT = inOrder(
  'u',
  / an? (?!(?:very )?(?:good|bad) )(?:\p{Ll}+ ){0,3}/u,
  oneOf(`
    notion idea theory suggestion admission prediction announcement question reason explanation surprise
    twist warning message confession
  `),
  /\.$/,
  '|',
  /\b(?:made|makes|making) (?:it|(?:his|her|its|their) [^.,;]{2,50}) official\.$/,
);

/** "After a long night on the ferry, the time had come for Ada Quill to go home": how a report begins. */
const SETS_SCENE = inOrder(
  'u',
  / the (?:time|day|moment) had (?:\p{Ll}+ )?come (?:for|to)\b/u,
  '|',
  /^(?:At|In|On|Inside|Outside) an? (?:(?!former\b)[\p{Ll}-]+ ){0,3}/u,
  oneOf(`
    harbou?r beach street square park classroom kitchen bar caf[eé] restaurant field farm village shop
    church garden corner bridge cemetery warehouse gym
  `),
  /\b[^,.]{0,60}, (?:an? |the )?(?:\p{Ll}+ ){1,4}?/u,
  anyOf(
    'gathers?|sits?|stands?|waits?|walks?|plays?|looks?|leans?|lines? up|sways?|hums?|flickers?',
    'chats?',
  ),
  /\b/,
  '|',
  /^On an? (?:recent|cold|warm|hot|rainy|sunny|cloudy|chilly|windy|quiet|grey|gray) (?:\p{L}+ ){0,2}/u,
  /(?:morning|afternoon|evening|night|day)\b/,
);

/** "has put a spotlight on the rules", "raises big questions about how", "provides the latest chapter": that a matter is one. */
const DRAWS_ATTENTION = inOrder(
  'u',
  anyOf(
    inOrder(
      'u',
      / (?:(?:has|have|had) (?:\p{Ll}+ )?(?:put|thrown|shone|cast)|puts?|throws?|shines?|casts?)/u,
      / an? (?:\p{Ll}+ )?(?:spotlight|light) on\b/u,
    ),
    inOrder(
      'u',
      / (?:is|are|has|have) (?:\p{Ll}+ )?(?:raising|raised) /u,
      /(?:big|new|fresh|serious|difficult|hard|many|broader|wider|more) questions\b/,
    ),
  ),
  '(?<=^[^,;:]{0,220})',
  '|',
  /\b(?:provides?|provided|adds?|added|marks?|marked|is|opens?|opened) (?:the|a) /,
  /(?:latest|new|next|final) (?:chapter|twist|episode|instal?lment)\b/,
  '|',
  /\btells? an? (?:\p{Ll}+ )?different (?:tale|story)\b/u,
  '|',
  /\bshow(?:s|n|ed|ing)? (?:(?:just|exactly) how\b|how an? (?:\p{Ll}+ ){1,2}can\b)/u,
  '|',
  /\bshow(?:s|ed|ing)? what(?:[’']s| is| was) (?:really|actually)\b/,
  '|',
  /\b(?:is|are) (?:already )?looking (?:ahead|forward) to\b/,
  '|',
  /\b(?:grim|bleak|somb(?:re|er)|tragic)(?: and \p{Ll}+)?[”"]? milestone\b/u,
  /(?!.*(?:\d{3}|\bmillion| \d+ (?!days\b)))/,
  '|',
  /\bas \p{Ll}+ as (?:it is|they are) \p{Ll}+ing\b/u,
  '|',
  /\b(?:is|are) pieced together by\b/,
  '|',
  /\b(?:elicit|draw|spark|prompt)(?:s|ed)? (?:an? )?(?:\p{Ll}+ )?reactions?\b/u,
);
