/** What is wrong in a YAML text, for people who write it seldom: what to do about it, where that can be told. */

/** The parser's words → ours, the first that fits. */
const WORDS: readonly (readonly [theirs: RegExp, ours: string])[] = [
  [
    /^Nested mappings/,
    'a value with a colon in it must stand in quotation marks, and a line must not be indented more than those beside it',
  ],
  [/^Tabs/, 'lines must be indented with spaces, not with tabs'],
  [/^Map keys must be unique/, 'this key stands twice'],
  [/^Missing closing/, 'a quotation mark is not closed'],
  [/^Implicit (?:map )?keys/, 'this line is not of the form "key: value"'],
  [/sufficiently indented and end with/, 'a bracket is not closed'],
  [
    /^Plain value cannot start|^Unresolved alias/,
    'a value that begins with a sign such as @, *, % or ` must stand in quotation marks',
  ],
  [
    /^Unexpected scalar at node end/,
    'there is more after the quotation mark or bracket that ends a value; put all of it in quotation marks of the other kind',
  ],
];

/** @param message the words of the `yaml` package's error */
export function yamlWords(message: string): string {
  const [first = ''] = message.split('\n');
  const known = WORDS.find(([theirs]) => theirs.test(first))?.[1];
  return known ?? first.replace(/ at line \d+, column \d+:?$/, '');
}
