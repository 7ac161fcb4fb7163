import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOfItem } from '../../src/markdown/read-story-body.ts';
import { findEdits } from '../../src/markdown/story-edits.ts';
import { readStory, writeStory } from '../../src/markdown/story-file.ts';
import { shortDigest } from '../../src/text/digest.ts';
import { event, keyPoint, source, story } from '../story-builder.ts';

const full = story({
  thingsToKnow: [
    keyPoint('k-1', 'No boat sails.'),
    keyPoint('k-2', 'Pay fell by 3 % *in real terms*.', { kind: 'numbers' }),
  ],
  timeline: [
    event('e-1', '2025-10-20', 'Crews walked out.'),
    event('e-2', '2025-10-24', 'Talks were to resume.', { status: 'called-off' }),
  ],
  undated: [event('e-3', null, 'The port was once the largest of the coast.')],
  attributions: [
    {
      chain: [
        { name: 'The Harbour Post', kind: 'outlet' },
        { name: 'an unnamed official', kind: 'anonymous' },
      ],
      stance: 'states',
      sources: [source()],
    },
  ],
  related: [{ title: 'Why the boats matter', url: null, from: 'The Harbour Post' }],
  context: {
    markdown: 'Our note.\n\n## With a heading\n\n- and a list ^k-1',
    author: 'The desk',
    date: '2025-10-21',
  },
});

describe('writeStory(story) and readStory(files)', () => {
  test('give the same story back', () => {
    const { markdown, evidence } = writeStory(full);
    expect(readStory(markdown, evidence)).toEqual(full);
  });

  test('take no line ends of Windows for an edit', () => {
    const { markdown, evidence } = writeStory(full);
    const files = {
      markdown: markdown.replaceAll('\n', '\r\n'),
      evidence: evidence.replaceAll('\n', '\r\n'),
    };
    expect(readStory(files.markdown, files.evidence)).toEqual(full);
    expect(findEdits(files)).toEqual([]);
    expect(lineOfItem(files.markdown, 'e-1')).toBe(lineOfItem(markdown, 'e-1'));
  });

  test('write a page that reads well as plain Markdown', () => {
    expect(writeStory(full).markdown).toContain(
      [
        '## Timeline',
        '',
        '- **20 Oct 2025**\\',
        '  Crews walked out.\\',
        '  [The Harbour Post](https://example.org/post-1) · ^e-1',
        '- **24 Oct 2025 · called off**\\',
      ].join('\n'),
    );
  });

  test('keep words that look like Markdown, HTML or ids', () => {
    const words = fc
      .oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom(
          '<script>a</script>',
          '**x** ^k-1',
          '[a](javascript:b)',
          '# no',
          '- no',
          '1. no',
          'a\\',
          '| a | b |',
          '~~gone~~',
          'www.example.org',
          '&amp; &lt;',
          '![a](b)',
          '---',
          'x ^e-1',
        ),
      )
      .map((text) => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, words, (point, happening, title) => {
        const hostile = story({
          title,
          thingsToKnow: [keyPoint('k-1', point)],
          timeline: [event('e-1', '2025-10-20', happening)],
        });
        const { markdown, evidence } = writeStory(hostile);
        expect(readStory(markdown, evidence)).toEqual(hostile);
        expect(findEdits({ markdown, evidence })).toEqual([]);
      }),
    );
  });
});

describe('a page that a person edited', () => {
  const { markdown, evidence } = writeStory(full);
  const reworded = ['Boats stopped at dawn.', 'No boat sails.', 'Crews walked out.', 'No end is in sight.'];

  test('holds the editor’s words where they were changed, and the source’s where not', () => {
    const changed = reworded.reduce((page, words) => page.replace(words, `${words} Ours.`), markdown);
    const { summary, thingsToKnow, timeline, unknowns } = readStory(changed, evidence);
    expect([summary, ...thingsToKnow, ...timeline, ...unknowns].map(({ byEditor }) => byEditor)).toEqual([
      true,
      true,
      undefined,
      true,
      undefined,
      true,
    ]);
    const retitled = readStory(markdown.replace('# Boats stop', '# Boats'), evidence);
    expect(retitled).toEqual(full);
  });

  test('lineOfItem() finds the line of an item’s words', () => {
    const lineOf = (id: string) => markdown.split('\n')[(lineOfItem(markdown, id) ?? 0) - 1];
    expect(lineOf('summary')).toBe('Boats stopped at dawn.\\');
    expect(lineOf('e-2')).toBe('  Talks were to resume.\\');
    expect(lineOfItem(markdown, 'e-9')).toBeUndefined();
  });
});

describe('findEdits(files)', () => {
  const { markdown, evidence } = writeStory(full);
  const edited = (from: string, to: string) => findEdits({ markdown: markdown.replace(from, to), evidence });

  test('finds nothing in a page as it was written', () => {
    expect(findEdits({ markdown, evidence })).toEqual([]);
  });
  test('names a reworded key point', () => {
    expect(edited('No boat sails.', 'Not one boat sails.')).toEqual([
      { kind: 'reworded', id: 'k-1', text: 'Not one boat sails.', before: shortDigest('No boat sails.') },
    ]);
  });
  test('has no decision for an event in other words', () => {
    expect(edited('Crews walked out.', 'Crews went home.')).toEqual([
      { kind: 'other', line: lineOfItem(writeStory(full).markdown, 'e-1') },
    ]);
  });
  test('names a removed event', () => {
    const item = /- \*\*20 Oct 2025\*\*[\s\S]*?\^e-1\n/.exec(markdown)?.[0] ?? '';
    expect(edited(item, '')).toEqual([{ kind: 'removed', id: 'e-1' }]);
  });
  test('names a new title and summary', () => {
    expect(edited('title: Boats stop', 'title: Boats stand still')).toEqual([
      { kind: 'title', text: 'Boats stand still', before: shortDigest('Boats stop') },
    ]);
    expect(edited('Boats stopped at dawn.', 'All boats stopped.')).toEqual([
      { kind: 'summary', text: 'All boats stopped.', before: shortDigest('Boats stopped at dawn.') },
    ]);
  });
  test('takes the title from wherever it was changed', () => {
    const title = { kind: 'title', text: 'Boats', before: shortDigest('Boats stop') };
    expect(edited('# Boats stop', '# Boats')).toEqual([title]);
    const merging = '<<<<<<< HEAD\nAll boats stopped.\n=======\nNo boat stopped.\n>>>>>>> other';
    expect(() => edited('Boats stopped at dawn.', merging)).toThrow('merge is not finished');
    const both = markdown.replace('# Boats stop', '# Boats').replace('title: Boats stop', 'title: Boats');
    expect(findEdits({ markdown: both, evidence })).toEqual([title]);
    const two = markdown.replace('# Boats stop', '# Ships').replace('title: Boats stop', 'title: Boats');
    expect(findEdits({ markdown: two, evidence })).toEqual([{ kind: 'other' }]);
  });
  test("names other words of the editors' own text", () => {
    expect(edited('Our note.', 'Our own note.')).toMatchObject([
      {
        kind: 'context',
        text: expect.stringContaining('Our own note.'),
        before: shortDigest(full.context?.markdown ?? ''),
      },
    ]);
    const bare = writeStory(story({ context: null }));
    const added = `${bare.markdown}\n## From the editors\n\nA word of ours.\n`;
    expect(findEdits({ ...bare, markdown: added })).toEqual([
      { kind: 'context', text: 'A word of ours.', before: shortDigest('') },
    ]);
  });
  test('notices words changed where there is no id', () => {
    const line = writeStory(full).markdown.split('\n').indexOf('## Timeline') + 1;
    expect(edited('## Timeline', '## All events')).toEqual([{ kind: 'other', line }]);
  });
  test.each([
    ['a paragraph put in', '## Timeline', 'A word of ours.\n\n## Timeline'],
    ['another label', '**20 Oct 2025**', '**21 Oct 2025**'],
    ['another address', '(https://example.org/post-1)', '(https://example.org/post-2)'],
    ['a name taken out', 'The Harbour Post ← an unnamed official', 'The Harbour Post'],
  ])('notices %s beside a reworded key point', (_, from, to) => {
    const reworded = markdown.replace('No boat sails.', 'Not one boat sails.');
    const both = reworded.replace(from, to);
    const before = reworded.split('\n');
    const line = both.split('\n').findIndex((words, index) => words !== before[index]) + 1;
    expect(line).toBeGreaterThan(1);
    expect(findEdits({ markdown: both, evidence })).toEqual([
      { kind: 'reworded', id: 'k-1', text: 'Not one boat sails.', before: shortDigest('No boat sails.') },
      { kind: 'other', line },
    ]);
  });
  test('takes another way to write the same Markdown for no edit of its own', () => {
    const words = markdown
      .replace('No boat sails.', 'Not *one* boat\n  sails.')
      .replaceAll('\n- **', '\n* **');
    expect(findEdits({ markdown: words, evidence })).toEqual([
      { kind: 'reworded', id: 'k-1', text: 'Not one boat sails.', before: shortDigest('No boat sails.') },
    ]);
  });
  test('names the only item of a section, its heading left behind or not', () => {
    const item = /- The port was[\s\S]*?\^e-3\n/.exec(markdown)?.[0] ?? '';
    expect(edited(item, '')).toEqual([{ kind: 'removed', id: 'e-3' }]);
    expect(edited(`## No date given\n\n${item}`, '')).toEqual([{ kind: 'removed', id: 'e-3' }]);
  });
});
