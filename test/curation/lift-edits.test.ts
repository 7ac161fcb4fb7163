import { describe, expect, test } from 'vitest';
import { liftEdits } from '../../src/curation/lift-edits.ts';
import { parseCuration } from '../../src/curation/parse-curation.ts';
import type { StoryEdit } from '../../src/markdown/story-edits.ts';
import { shortDigest } from '../../src/text/digest.ts';

const REMOVED: StoryEdit = { kind: 'removed', id: 'e-2' };

function lifted(source: string | null, ...edits: StoryEdit[]): string {
  const lifting = liftEdits(source, edits);
  return 'source' in lifting ? lifting.source : expect.fail('the edits found no place');
}

/** An edit of words that stood on the page before. */
const title = (text: string, before = 'Machine'): StoryEdit => ({
  kind: 'title',
  text,
  before: shortDigest(before),
});
const reworded = (text: string, before = 'Machine'): StoryEdit => ({
  kind: 'reworded',
  id: 'k-1',
  text,
  before: shortDigest(before),
});
const context = (text: string, before: string): StoryEdit => ({
  kind: 'context',
  text,
  before: shortDigest(before),
});

const decisions = (source: string) => parseCuration('curation/ferry.md', source).curation?.decisions;

describe('liftEdits(source, edits)', () => {
  test('writes a first curation file', () => {
    const source = lifted(null, title('Boats: "stopped"'), reworded('No boat sails.'), REMOVED);
    expect(decisions(source)).toMatchObject({
      title: 'Boats: "stopped"',
      reword: { 'k-1': 'No boat sails.' },
      hide: ['e-2'],
    });
  });

  test('keeps comments, key order, unknown keys and the body to the letter', () => {
    const before = '---\n# ours\nwhim: 3\npin: [k-9] # first\n---\n\nContext *stays*.\n';
    const after = lifted(before, REMOVED);
    expect(after).toContain('# ours\nwhim: 3\npin: [ k-9 ] # first\n');
    expect(after.endsWith('---\n\nContext *stays*.\n')).toBe(true);
    expect(decisions(after)).toMatchObject({ pin: ['k-9'], hide: ['e-2'] });
  });

  test('adds to a file with the line ends of Windows', () => {
    const after = lifted('---\r\npin: [k-9]\r\nlock: true\r\n---\r\n\r\nContext.\r\n', REMOVED);
    expect(decisions(after)).toMatchObject({ pin: ['k-9'], lock: true, hide: ['e-2'] });
    expect(parseCuration('curation/ferry.md', after).curation?.context).toBe('Context.');
  });

  test('adds to a list only what is not there', () => {
    const once = lifted('---\nhide: [e-1]\n---\n', REMOVED);
    expect(lifted(once, REMOVED)).toBe(once);
    expect(decisions(once)?.hide).toEqual(['e-1', 'e-2']);
  });

  test("puts the editors' own text in place of what it was, unless that was changed too", () => {
    const edit = context('New words.', 'Old words.');
    const after = lifted('---\npin: [k-1] # ours\n---\n\nOld words.\n', edit, REMOVED);
    expect(parseCuration('curation/a.md', after).curation).toMatchObject({
      context: 'New words.',
      decisions: { pin: ['k-1'], hide: ['e-2'] },
    });
    expect(after).toContain('# ours');
    expect(parseCuration('curation/a.md', lifted('Old words.\n', edit)).curation?.context).toBe('New words.');
    expect(liftEdits('---\npin: [k-1]\n---\n\nOther words.\n', [edit])).toEqual({ refused: [edit] });
  });

  test('writes no decisions where there are none', () => {
    const words = 'title: what the company calls its plan.';
    expect(lifted(null, context(words, ''))).toBe('---\n---\n\ntitle: what the company calls its plan.\n');
    expect(parseCuration('curation/a.md', lifted(null, context(words, '')))).toMatchObject({
      curation: { context: words },
      problems: [],
    });
    expect(lifted('---\n# Nothing yet.\n---\n', context(words, ''))).toContain('---\n# Nothing yet.\n---\n');
  });

  test('keeps a file that was context alone', () => {
    const after = lifted('Only words.\n', title('A'));
    expect(parseCuration('curation/a.md', after).curation?.context).toBe('Only words.');
  });

  test.each<[what: string, yaml: string]>([
    ['in a title', 'title: War---what next\npin: [ k-1 ]\n'],
    ['in a comment', '# --- ours ---\npin: [ k-1 ]\n'],
    ['in a block of text', 'summary: |\n  One\n  ---\n  two\npin: [ k-1 ]\n'],
  ])('takes "---" %s for no end of the front matter', (_, yaml) => {
    const after = lifted(`---\n${yaml}---\n\nContext.\n`, REMOVED);
    expect(after).toContain(`---\n${yaml}`);
    expect(after.endsWith('---\n\nContext.\n')).toBe(true);
    expect(decisions(after)).toMatchObject({ pin: ['k-1'], hide: ['e-2'] });
  });

  test('fills a list or map that is empty yet, and keeps its comment', () => {
    const after = lifted('---\nhide: # nothing yet\nreword:\n---\n', REMOVED, reworded('No boat sails.'));
    expect(after).toContain('# nothing yet');
    expect(decisions(after)).toMatchObject({ hide: ['e-2'], reword: { 'k-1': 'No boat sails.' } });
  });

  test.each(['hide: e-1', 'hide: { e-1: true }'])('does not write over "%s"', (yaml) => {
    expect(liftEdits(`---\n${yaml}\n---\n`, [REMOVED])).toEqual({ refused: [REMOVED] });
  });

  test('puts new words in place of those that the page showed, in whatever lines they stood', () => {
    const source = '---\ntitle: >-\n  Boats\n  at rest\nreword:\n  k-1: No boat sails.\n---\n';
    const edits = [title('Boats stand', 'Boats at rest'), reworded('None sails.', 'No boat sails.')];
    expect(decisions(lifted(source, ...edits))).toMatchObject({
      title: 'Boats stand',
      reword: { 'k-1': 'None sails.' },
    });
  });

  test.each(['title: Boats rest', 'title: [Boats rest]', 'title: 2025'])(
    'never writes over "%s", which the page did not show',
    (yaml) => {
      const edit = title('Boats stand', 'Boats at rest');
      expect(liftEdits(`---\n${yaml}\nreword: { k-1: Ours. }\n---\n`, [edit, reworded('Yours.')])).toEqual({
        refused: [edit, reworded('Yours.')],
      });
    },
  );

  test('takes an edit that says what the file says by now', () => {
    const source = '---\ntitle: Boats stand\n---\n';
    expect(lifted(source, title('Boats stand', 'Boats at rest'))).toBe(source);
  });

  test('reads a file that begins with a byte order mark', () => {
    const after = lifted('\ufeff---\npin: [k-1]\n---\nContext.\n', REMOVED);
    expect(decisions(after)).toMatchObject({ pin: ['k-1'], hide: ['e-2'] });
    expect(parseCuration('curation/a.md', after).curation?.context).toBe('Context.');
  });
});
