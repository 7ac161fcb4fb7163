/** Sentences of every kind: those of the sample articles, of the labelled sets, and of the cases in the tests themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { splitSentences } from '../src/text/sentences.ts';

const FRONT_MATTER = /^---\n.*?\n---\n/s;
const LITERAL = /(?<=^|[ ([{])(?:'[^'\n]{20,}'|"[^"\n]{20,}"|`[^`\n]{20,}`)/gm;

export function sampleSentences(): string[] {
  const articles = textsOf('../content/articles/', '.md').map((text) => text.replace(FRONT_MATTER, ''));
  const cases = textsOf('./', '.cases.txt').map((text) => text.replaceAll(' | ', '\n'));
  const literals = textsOf('./', '.test.ts').flatMap((text) => text.match(LITERAL) ?? []);
  const lines = [...articles, ...cases].flatMap((text) => text.split('\n'));
  const whole = literals.map((literal) => literal.slice(1, -1));
  return [...new Set([...whole, ...lines.flatMap((line) => splitSentences(line).map(({ text }) => text))])];
}

function textsOf(folder: string, ending: string): string[] {
  const root = new URL(folder, import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, root), 'utf8'));
}
