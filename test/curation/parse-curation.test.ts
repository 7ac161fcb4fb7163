import { describe, expect, test } from 'vitest';
import { parseCuration } from '../../src/curation/parse-curation.ts';

const parse = (frontMatter: string, body = '') =>
  parseCuration('curation/ferry.md', `---\n${frontMatter}\n---\n\n${body}`);

describe('parseCuration(file, source)', () => {
  test('reads decisions and context', () => {
    const { curation, problems } = parse('title: Ferries stop\npin: [k-1]\nhide: [e-2]', 'What **we** know.');
    expect(problems).toEqual([]);
    expect(curation?.slug).toBe('ferry');
    expect(curation?.decisions).toMatchObject({
      title: 'Ferries stop',
      pin: ['k-1'],
      hide: ['e-2'],
      lock: false,
    });
    expect(curation?.context).toBe('What **we** know.');
  });

  test('puts words that a block of YAML breaks on one line', () => {
    const { curation, problems } = parse(
      [
        'title: |',
        '  Ferries',
        '',
        '  stop  ',
        'summary: >-',
        '  No boat',
        '  sails.',
        'reword:',
        '  k-1: |',
        '    Not one boat sails.',
        'events:',
        '  - date: 2025-10-01',
        '    text: |',
        '      Boats stop',
        '    source: https://example.org/a',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(curation?.decisions).toMatchObject({
      title: 'Ferries stop',
      summary: 'No boat sails.',
      reword: { 'k-1': 'Not one boat sails.' },
      events: [{ text: 'Boats stop' }],
    });
  });

  test('takes a file of context alone', () => {
    expect(parseCuration('curation/ferry.md', 'Only words.\n').curation?.context).toBe('Only words.');
  });

  test.each([
    ['\n\n---\ntitle: Ferries stop\n---\n'],
    [' ---\ntitle: Ferries stop\n---\n'],
    ['—\npin: [k-1]\n—\n\nOur words.\n'],
    ['title: Ferries stop\n---\n\nOur words.\n'],
  ])('does not take for words the decisions of %j, which has no first line of three hyphens', (source) => {
    const { curation, problems } = parseCuration('curation/ferry.md', source);
    expect(curation).toBeNull();
    expect(problems).toMatchObject([{ code: 'curation-unreadable', line: 1 }]);
    expect(problems[0]?.message).toContain('the first line of the file must be just "---"');
  });

  test.each([
    ['Note: the ferry company is our neighbour.\n'],
    ['***\n\nTitle: what the company calls its plan.\n'],
    ['\n\nThe date: nobody names one.\n'],
  ])('takes %j for words', (source) => {
    expect(parseCuration('curation/ferry.md', source).curation?.context).toBe(source.trim());
  });

  test('reads a file as an editor on Windows saves it', () => {
    const source =
      '\ufeff---\r\ntitle: Ferries stop 🚢\r\ncolour: red\r\nlock: true\r\n---\r\n\r\nOur\r\nwords.\r\n';
    const { curation, problems } = parseCuration('curation/ferry.md', source);
    expect(curation?.decisions).toMatchObject({ title: 'Ferries stop 🚢', lock: true });
    expect(curation?.context).toBe('Our\nwords.');
    expect(problems).toMatchObject([{ code: 'curation-unknown-key', line: 3 }]);
  });

  test('names the line of broken YAML and gives no curation', () => {
    const { curation, problems } = parse('title: A\npin: [k-1');
    expect(curation).toBeNull();
    expect(problems).toMatchObject([
      { code: 'curation-unreadable', file: 'curation/ferry.md', line: 3, severity: 'error' },
    ]);
  });

  test.each([
    ['decisions', '---\ntitle: A\n<<<<<<< HEAD\npin: [k-1]\n=======\npin: [k-2]\n>>>>>>> theirs\n---\n', 3],
    ['context', '---\ntitle: A\n---\n\n<<<<<<< HEAD\nMine.\n=======\nTheirs.\n>>>>>>> theirs\n', 5],
  ])('publishes nothing of a merge that is not finished in the %s', (_, source, line) => {
    const { curation, problems } = parseCuration('curation/ferry.md', source);
    expect(curation).toBeNull();
    expect(problems).toMatchObject([{ code: 'curation-unreadable', line, severity: 'error' }]);
    expect(problems[0]?.message).toContain('merge is not finished');
  });

  test('publishes nothing of a file whose letters were lost', () => {
    const source = Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1').toString('utf8');
    const { curation, problems } = parseCuration('curation/ferry.md', source);
    expect(curation).toBeNull();
    expect(problems).toMatchObject([{ code: 'curation-unreadable', line: 2 }]);
    expect(problems[0]?.message).toContain('save it as text in UTF-8');
  });

  test('names the line of each wrong entry and keeps the others', () => {
    const { curation, problems } = parse(
      [
        'events:',
        '  - date: 2025-10-01',
        '    text: Boats stop',
        '    source: https://example.org/a',
        '  - date: 2025-10-02',
        '    text: Talks',
        '    source: ftp://example.org/b',
        'title: 7',
      ].join('\n'),
    );
    expect(curation?.decisions.events).toMatchObject([{ text: 'Boats stop' }]);
    expect(curation?.decisions.title).toBeUndefined();
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [9, 'curation-invalid'],
      [8, 'curation-invalid'],
    ]);
  });

  test('reports an unknown key with the nearest known one, as a warning', () => {
    expect(parse('titel: A').problems).toMatchObject([
      { code: 'curation-unknown-key', line: 2, severity: 'warning', hint: 'Did you mean "title"?' },
    ]);
  });

  test('finds the line of one entry of a list or map', () => {
    const { curation } = parse('pin:\n  - k-1\n  - k-2\ncorrect:\n  e-1:\n    date: 2025-10-01');
    expect(curation?.lineOf('pin.1')).toBe(4);
    expect(curation?.lineOf('correct.e-1')).toBe(6);
    expect(curation?.lineOf('correct.e-1.date')).toBe(7);
  });

  test.each([
    ['pin: k-1', 'it must be a list, such as [one, two].'],
    ['close: yes', 'it must be true or false.'],
    ['title:', 'it has no value (what follows a "#" is a comment).'],
    ['title: ""', 'it must not be empty.'],
    ['reword: [k-1]', 'it must be lines of "key: value" below it.'],
    ['correct:\n  e-1: { stauts: planned }', 'it has no place for "stauts".'],
    ['links:\n  - { title: A map }', '"url" in entry 1 of "links" is missing.'],
    ['pin: [k-1, 7]', 'Entry 2 of "pin" cannot be used: it must be text.'],
    [
      'correct: { e-1: { status: maybe } }',
      '"status" in "e-1" in "correct" cannot be used: it must be one of happened, planned, called-off, denied, withdrawn, unconfirmed.',
    ],
    ['links:\n  - { title: A map, url: map.example.org }', 'it must be an http(s) address.'],
  ])('says in plain words what is wrong with %j', (frontMatter, words) => {
    const [problem] = parse(frontMatter).problems;
    expect(problem?.message).toMatch(/^(?:"|Entry \d of ").* (?:cannot be used: it|is missing)/);
    expect(problem?.message.endsWith(words)).toBe(true);
  });

  test('suggests the status that was meant', () => {
    expect(parse('correct:\n  e-1: { status: happend }').problems).toMatchObject([
      {
        message:
          '"status" in "e-1" in "correct" cannot be used: it must be one of happened, planned, called-off, denied, withdrawn, unconfirmed.',
        hint: 'Did you mean "happened"? This entry is left out; everything else in the file counts.',
        line: 3,
      },
    ]);
  });

  test('takes a list that nobody has filled yet for an empty one, and a year for a date', () => {
    const { curation, problems } = parse('pin:\nhide:\nreword:\ncorrect:\n  e-1: { date: 2025 }');
    expect(problems).toEqual([]);
    expect(curation?.decisions).toMatchObject({
      pin: [],
      hide: [],
      reword: {},
      correct: { 'e-1': { date: '2025' } },
    });
  });

  test('leaves out an entry with two mistakes and no other, and still finds the lines of those behind it', () => {
    const { curation, problems } = parse(
      [
        'events:',
        '  - outlet: The Post',
        '  - date: 2025-10-02',
        '    text: Talks',
        '    source: https://example.org/b',
      ].join('\n'),
    );
    expect(problems.map(({ line, message }) => [line, message])).toEqual(
      ['date', 'text', 'source'].map((key) => [3, `"${key}" in entry 1 of "events" is missing.`]),
    );
    expect(curation?.decisions.events.map(({ text }) => text)).toEqual(['Talks']);
    expect(curation?.lineOf('events.0.text')).toBe(5);
  });
});
