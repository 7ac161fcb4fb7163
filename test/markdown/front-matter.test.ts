import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FrontMatterError, readFrontMatter, writeFrontMatter } from '../../src/markdown/front-matter.ts';

function failure(file: string): FrontMatterError {
  try {
    readFrontMatter(file);
  } catch (error) {
    if (error instanceof FrontMatterError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('readFrontMatter(file)', () => {
  test('reads keys and body', () => {
    expect(readFrontMatter('---\ntitle: "A: b"\n---\n\nText.\n')).toEqual({
      data: { title: 'A: b' },
      body: '\nText.\n',
    });
  });
  test('takes a file without front matter as body', () => {
    expect(readFrontMatter('Text.\n')).toEqual({ data: {}, body: 'Text.\n' });
  });
  test('says of a file in another encoding that it must be saved as UTF-8', () => {
    for (const mark of ['', '\ufeff']) {
      const file = Buffer.from(`${mark}---\ntitle: Boats\n---\n`, 'utf16le').toString('utf8');
      expect(() => readFrontMatter(file)).toThrow('save it as text in UTF-8');
    }
    expect(readFrontMatter('---\ntitle: Caf\ufffd\n---\n').data).toEqual({ title: 'Caf\ufffd' });
  });
  test('keeps dates as the person wrote them', () => {
    expect(readFrontMatter('---\ndate: 2025-10-21\n---\n').data).toEqual({ date: '2025-10-21' });
  });
  test.each(['js', 'javascript', 'json', 'toml', 'coffee'])(
    'never runs or reads %s front matter',
    (language) => {
      expect(failure(`---${language}\n{ "a": 1 }\n---\nText.`).message).toContain('must be YAML');
    },
  );
  test('never runs it behind two byte order marks either', () => {
    expect(failure('\ufeff\ufeff---js\n{ title: "Harbour" }\n---\nText.').message).toContain('must be YAML');
  });
  test('names the line of a YAML mistake', () => {
    expect(failure('---\ntitle: A\npin: [a, b\n---\nText.')).toMatchObject({ line: 3 });
    expect(failure('---\ntitle: A\nsummary: "never closed\nhide: []\n---\n').line).toBeGreaterThanOrEqual(3);
  });
  test.each([
    ['title: Ferries: the end', 2, 'a colon in it must stand in quotation marks'],
    ['pin:\n\t- k-1', 3, 'with spaces, not with tabs'],
    ['title: A\ntitle: B', 3, 'this key stands twice'],
    ['title: "A', 2, 'a quotation mark is not closed'],
    ['title: A\nand more', 3, 'not of the form "key: value"'],
    ['pin: [k-1', 2, 'a bracket is not closed'],
    ['author: @desk', 2, 'must stand in quotation marks'],
    ['title: "Stop" they say', 2, 'in quotation marks of the other kind'],
  ])('says in plain words what is wrong with %j', (yaml, line, words) => {
    const { message, line: told } = failure(`---\n${yaml}\n---\nText.`);
    expect(message).toContain(words);
    expect(told).toBe(line);
  });
  test('says that front matter has no end', () => {
    expect(failure('---\ntitle: A\n\nText.\n')).toMatchObject({
      message: 'The front matter has no end: a second line of just "---" must close it.',
      line: 1,
    });
  });
  test('names the line that would end the front matter before its end', () => {
    expect(() => readFrontMatter('---\ntitle: A\n--- ours ---\npin: [k-1]\n---\n')).toThrow(
      expect.objectContaining({ line: 3 }),
    );
  });
  test('reads past a byte order mark', () => {
    expect(readFrontMatter('\ufeff---\ntitle: A\n---\nBody').data).toEqual({ title: 'A' });
  });
  test('takes front matter that ends with the file', () => {
    expect(readFrontMatter('---\ntitle: A\n---').data).toEqual({ title: 'A' });
    expect(readFrontMatter('---\n---\n').data).toEqual({});
  });
  test('refuses front matter that is no map', () => {
    expect(failure('---\n- a\n- b\n---\n').message).toContain('key: value');
  });
  test('refuses a bomb of aliases', () => {
    const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`;
    expect(failure(`---\n${bomb}\n---\n`).message).toContain('not valid YAML');
  });
});

describe('writeFrontMatter(data, body)', () => {
  test('survives a round trip with any strings, hostile ones too', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('---', '--- js', 'yes', 'null', '2025-10-21', '!!js/function x', '&a *a', '# no'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { minKeys: 1 }), (data) => {
        expect({ ...readFrontMatter(writeFrontMatter(data, 'Body.')).data }).toEqual({ ...data });
      }),
    );
  });
});
