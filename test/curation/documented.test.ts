import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCuration } from '../../src/curation/parse-curation.ts';
import { curationSchema } from '../../src/model/curation.ts';

function documented(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

const examples = ['README.md', 'content/README.md'].flatMap((file) =>
  [...documented(file).matchAll(/```(?:markdown|yaml)\n([\s\S]*?)```/g)]
    .map(([, text = '']) => (text.startsWith('---\n') ? text : `---\n${text}---\n`))
    .filter((text) => /^(?:title|reword):/m.test(text))
    .map((text) => [file, text] as const),
);

test('the READMEs show decisions by example', () => expect(examples).toHaveLength(3));

test.each(examples)('the example in %s can be used as it stands', (_, text) => {
  const { curation, problems } = parseCuration('curation/trump-putin-summit.md', text);
  expect(problems).toEqual([]);
  expect(Object.keys(curation?.decisions ?? {})).not.toEqual([]);
});

test('content/README.md explains every field, and no other', () => {
  const [, table = ''] = /\| field \|[^\n]*\n([\s\S]*?)\n\n/.exec(documented('content/README.md')) ?? [];
  const fields = [...table.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(fields.sort()).toEqual(Object.keys(curationSchema.shape).sort());
});
