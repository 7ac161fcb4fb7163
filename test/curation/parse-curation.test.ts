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

  test('takes a file of context alone', () => {
    expect(parseCuration('curation/ferry.md', 'Only words.\n').curation?.context).toBe('Only words.');
  });

  test('names the line of broken YAML and gives no curation', () => {
    const { curation, problems } = parse('title: A\npin: [k-1');
    expect(curation).toBeNull();
    expect(problems).toMatchObject([
      { code: 'curation-unreadable', file: 'curation/ferry.md', line: 3, severity: 'error' },
    ]);
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
});
