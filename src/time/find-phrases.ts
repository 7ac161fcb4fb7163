/** Finds the phrases of a text that the rules of a language know, without yet asking which day they mean. */
import type { LanguageRules, TimeRule } from './language-rules.ts';
import type { PartialTime } from './partial-time.ts';
import { compile, DIGIT } from './pattern.ts';

/** A phrase with what it says. */
export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly partial: PartialTime;
}

interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
}

/** Rules by the words with which they can begin. */
type RuleIndex = ReadonlyMap<string, readonly CompiledRule[]>;

const indexes = new WeakMap<LanguageRules, RuleIndex>();

function indexOf(language: LanguageRules): RuleIndex {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, CompiledRule[]>();
  for (const rule of language.rules) {
    const compiled = { rule, pattern: compile(rule.pattern) };
    for (const start of rule.pattern.starts) index.set(start, [...(index.get(start) ?? []), compiled]);
  }
  indexes.set(language, index);
  return index;
}

/** A word, or a figure with the apostrophe before it. */
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
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const word = token[0];
    const next = TOKEN.lastIndex;
    const rules =
      word.length > LONGEST_WORD && !/\d/.test(word[1] ?? '') ? undefined : index.get(keyOf(word));
    const found = rules && longestMatch(text, token.index, rules, language);
    if (found) phrases.push(found);
    TOKEN.lastIndex = found ? found.end : next;
  }
  return phrases;
}

function keyOf(word: string): string {
  const code = word.charCodeAt(word.length - 1);
  return code >= 48 && code <= 57 ? DIGIT : word.toLowerCase();
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
