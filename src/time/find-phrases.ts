/** Finds the phrases of a text that the rules of a language know, without yet asking which day they mean. */
import { plainWordEnd } from '../text/plain-words.ts';
import type { LanguageRules, TimeRule } from './language-rules.ts';
import type { PartialTime } from './partial-time.ts';
import { ARTICLES, compile, DIGIT } from './pattern.ts';

/** A phrase with what it says. */
export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly partial: PartialTime;
}

interface CompiledRule {
  readonly rule: TimeRule;
  /** Among the rules of its language. */
  readonly place: number;
  readonly pattern: RegExp;
}

/** Rules by the words with which they can begin (see `Pattern.starts`), in their own order. */
type RuleIndex = ReadonlyMap<string, readonly CompiledRule[]>;

const indexes = new WeakMap<LanguageRules, RuleIndex>();

function indexOf(language: LanguageRules): RuleIndex {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, CompiledRule[]>();
  language.rules.forEach((rule, place) => {
    const compiled = { rule, place, pattern: compile(rule.pattern) };
    for (const start of rule.pattern.starts) {
      const list = index.get(start);
      if (list) list.push(compiled);
      else index.set(start, [compiled]);
    }
  });
  for (const [start, own] of index) addRulesOfArticle(own, index.get(articleOf(start)));
  indexes.set(language, index);
  return index;
}

/** To the rules that begin with `the past` those that begin with `the` and any word. */
function addRulesOfArticle(rules: CompiledRule[], ofArticle: readonly CompiledRule[] | undefined): void {
  if (!ofArticle || ofArticle === rules) return;
  rules.push(...ofArticle.filter((rule) => !rules.includes(rule)));
  rules.sort((a, b) => a.place - b.place);
}

/** `the` of `the past`; any other start as it is. */
function articleOf(start: string): string {
  const space = start.indexOf(' ');
  return space < 0 ? start : start.slice(0, space);
}

/** A figure with the apostrophe before it, or a word. */
const TOKEN = /['’]?\d+|\p{L}+/gu;
/** No rule begins with a longer word; a run of letters without end must not be copied. */
const LONGEST_WORD = 24;

/**
 * The phrases in order, none overlapping: at each word the longest match of any rule, then on after it.
 * Its time grows with the text: each pattern is bounded and tried only at its own first words.
 */
export function findPhrases(text: string, language: LanguageRules): TimePhrase[] {
  const index = indexOf(language);
  const phrases: TimePhrase[] = [];
  for (let token = nextToken(text, 0); token; ) {
    const following = nextToken(text, token.start + token.word.length);
    const rules = rulesAt(index, token.word, following?.word);
    const found = rules && longestMatch(text, token.start, rules, language);
    if (found) phrases.push(found);
    token = found ? nextToken(text, found.end) : following;
  }
  return phrases;
}

/** The first word or figure that begins at `at` or later. */
function nextToken(text: string, at: number): { readonly word: string; readonly start: number } | null {
  const start = text[at] === ' ' ? at + 1 : at;
  const end = plainWordEnd(text, start);
  if (end > start) return { word: text.slice(start, end), start };
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  return match && { word: match[0], start: match.index };
}

function rulesAt(
  index: RuleIndex,
  word: string,
  following: string | undefined,
): readonly CompiledRule[] | undefined {
  const key = keyOf(word);
  if (following === undefined || !ARTICLES.has(key)) return index.get(key);
  return index.get(`${key} ${keyOf(following)}`) ?? index.get(key);
}

/** A word in small letters, `DIGIT` for a figure, `''` for a word that is too long for any rule. */
function keyOf(word: string): string {
  const code = word.charCodeAt(word.length - 1);
  if (code >= 48 && code <= 57) return DIGIT;
  return word.length > LONGEST_WORD ? '' : word.toLowerCase();
}

function longestMatch(
  text: string,
  start: number,
  rules: readonly CompiledRule[],
  language: LanguageRules,
): TimePhrase | null {
  let best: TimePhrase | null = null;
  for (const { rule, pattern } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = pattern.lastIndex;
    if (!match || end <= (best?.end ?? start)) continue;
    const partial = readMatch(rule, match, { text, start, end }, language);
    if (partial) best = { start, end, rule: rule.name, partial };
  }
  return best;
}

function readMatch(
  rule: TimeRule,
  match: RegExpExecArray,
  surroundings: { text: string; start: number; end: number },
  { vetoes }: LanguageRules,
): PartialTime | null {
  const partial = rule.read(match.groups ?? {}, surroundings);
  if (!partial) return null;
  const isVetoed = vetoes.some(
    ({ rules, applies }) => (!rules || rules.includes(rule.name)) && applies(surroundings),
  );
  return isVetoed ? null : partial;
}
