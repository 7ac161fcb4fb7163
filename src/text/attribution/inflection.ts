/** The forms of English verbs: enough to find a verb of the lexicon in running text. */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Past tense and participle of irregular verbs, where they differ from `-ed`. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  forget: ['forgot', 'forgotten'],
  mean: ['meant', 'meant'],
  show: ['showed', 'shown'],
  hold: ['held', 'held'],
  put: ['put', 'put'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  seek: ['sought', 'sought'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  choose: ['chose', 'chosen'],
  cast: ['cast', 'cast'],
  forecast: ['forecast', 'forecast'],
  broadcast: ['broadcast', 'broadcast'],
  withdraw: ['withdrew', 'withdrawn'],
  draw: ['drew', 'drawn'],
  take: ['took', 'taken'],
  bet: ['bet', 'bet'],
  learn: ['learned', 'learned'],
  dream: ['dreamed', 'dreamed'],
  bring: ['brought', 'brought'],
  teach: ['taught', 'taught'],
  sing: ['sang', 'sung'],
  misstate: ['misstated', 'misstated'],
  let: ['let', 'let'],
  set: ['set', 'set'],
  fight: ['fought', 'fought'],
  back: ['backed', 'backed'],
  rethink: ['rethought', 'rethought'],
  lay: ['laid', 'laid'],
  retell: ['retold', 'retold'],
  overhear: ['overheard', 'overheard'],
  plead: ['pleaded', 'pleaded'],
  spell: ['spelled', 'spelled'],
  go: ['went', 'gone'],
  get: ['got', 'gotten'],
  have: ['had', 'had'],
  strike: ['struck', 'struck'],
  hit: ['hit', 'hit'],
  lie: ['lied', 'lied'],
  mistake: ['mistook', 'mistaken'],
};

const DOUBLING = new Set([
  'admit',
  'refer',
  'plan',
  'slam',
  'rebut',
  'pan',
  'rap',
  'rip',
  'pen',
  'beg',
  'commit',
  'concur',
  'defer',
  'drop',
  'quip',
  'infer',
  'nod',
  'submit',
  'permit',
  'shrug',
  'prefer',
  'tap',
  'chat',
  'blog',
  'stun',
  'allot',
  'regret',
  'knock-on',
  'quiz',
  'dub',
  'snap',
  'label-on',
  'propel',
  'tip',
  'hint-on',
  'rebel',
  'plot',
  'brag',
]);

/** Every form of a verb with its name; one word may stand for two forms ("said": past and participle). */
export function verbForms(lemma: string): [word: string, form: VerbForm][] {
  const stem = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const third = stem ? `${stem}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma, stem), regularPast(lemma, stem)];
  return [
    [lemma, 'base'],
    [lemma === 'have' ? 'has' : third, 'third'],
    [participle, 'participle'],
    [past, 'past'],
    [gerund(lemma), 'gerund'],
  ];
}

function regularPast(lemma: string, stem: string | null): string {
  if (stem) return `${stem}ied`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  if (DOUBLING.has(lemma) || ['put', 'let', 'set', 'cut', 'bet', 'forget', 'get', 'hit'].includes(lemma))
    return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}
