/** Closed classes of English words: what shallow parsing leans on. Written for news prose. */
import { CLEAR_PASTS } from '../irregular-pasts.ts';
import { wordSet } from '../word-list.ts';

export const DETERMINERS =
  wordSet(`the a an this that these those some any no every each all both several many few most
  another other such more fewer less neither either half one two three four five six seven eight nine ten dozens hundreds thousands millions`);
export const SUBJECT_PRONOUNS =
  wordSet(`he she they it i we you everyone nobody someone everybody somebody anyone others many some most those
  this that he's she's they're it's i'm we're you're he’s she’s they’re it’s i’m we’re you’re i've we've they've i’ve we’ve they’ve he'd she'd they'd he’d she’d they’d
  he'll she'll they'll he’ll she’ll they’ll`);
export const OBJECT_PRONOUNS = wordSet(
  `him her them me us himself herself themselves itself myself ourselves`,
);
export const POSSESSIVES = wordSet(`his her their its my our your whose`);
export const RELATIVES = wordSet(`who which whom`);
export const PREPOSITIONS =
  wordSet(`in on at of for from with by about against into over under during amid among between through
  toward towards upon within without across along around behind beyond despite following including like near off outside per
  since until via versus according regarding concerning alongside throughout besides except inside ahead instead`);
export const SUBORDINATORS = wordSet(
  `because while if when whenever where whereas although though unless whether as after before once than how why what`,
);
export const CONJUNCTIONS = wordSet('and or but nor yet so');
export const AUXILIARIES =
  wordSet(`is are was were be been being am has have had having do does did doing isn't aren't wasn't weren't hasn't
  haven't hadn't don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t get gets got getting`);
export const MODALS =
  wordSet(`will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't won’t
  wouldn’t can’t couldn’t shouldn’t`);
export const BE_FORMS = wordSet(
  "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t get gets got getting",
);
export const NEGATIONS = wordSet(`not never n't no-longer neither hardly`);
export const ADVERBS =
  wordSet(`also then now again still even just only once often always ever later earlier soon already today yesterday
  tonight instead therefore thus however further once too almost long far perhaps maybe rather quite indeed meanwhile first last
  repeatedly reportedly previously there here more less better best well twice further back away`);
export const TIMES =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue wed thu fri sat sun`);
/** Finite forms of frequent verbs that report nothing. They show where a clause has its verb. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set([
  ...CLEAR_PASTS,
  ...wordSet(`ran fell rose cut ended entered failed faced followed happened helped joined killed lived moved needed
  opened played received remained returned served started stayed stopped turned used visited waited walked
  worked makes takes goes comes becomes begins leaves wins loses holds leads runs gives gets keeps meets pays
  sends spends stands falls grows rises breaks brings builds cuts ends fails faces follows happens helps joins
  lives moves needs opens plays remains returns serves starts stays stops turns uses works includes included
  appears does has is are emerged erupted collapsed increased declined dropped died`),
]);
/** Words that end as pasts do. */
export const NO_PASTS = wordSet(
  'feed need seed speed deed breed weed greed bleed reed bed shed red hundred kindred sacred naked wicked rugged',
);
/** Nouns and adjectives that end as adverbs do. */
const NO_ADVERBS = wordSet(
  `family reply rally supply early ally bully jelly assembly monopoly daily weekly monthly elderly friendly likely unlikely italy sicily
  billy beverly connolly donnelly emily holly kelly kimberly lily molly o'reilly o’reilly reilly sally
  connelly farrelly healy keely kenneally mcnally milly neely nelly schlafly scully shelly skelly tilly tully willy`,
);
/** Adverbs that end like verbs or nouns do are listed above; the rest end in -ly. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower));
}
