import { describe, expect, test } from 'vitest';
import { liftEdits } from '../../src/curation/lift-edits.ts';
import { parseCuration } from '../../src/curation/parse-curation.ts';

const decisions = (source: string) => parseCuration('curation/ferry.md', source).curation?.decisions;

describe('liftEdits(source, edits)', () => {
  test('writes a first curation file', () => {
    const source = liftEdits(null, [
      { kind: 'title', text: 'Boats: "stopped"' },
      { kind: 'reworded', id: 'k-1', text: 'No boat sails.' },
      { kind: 'removed', id: 'e-2' },
    ]);
    expect(decisions(source)).toMatchObject({
      title: 'Boats: "stopped"',
      reword: { 'k-1': 'No boat sails.' },
      hide: ['e-2'],
    });
  });

  test('keeps comments, key order, unknown keys and the body to the letter', () => {
    const before = '---\n# ours\nwhim: 3\npin: [k-9] # first\n---\n\nContext *stays*.\n';
    const after = liftEdits(before, [{ kind: 'removed', id: 'e-2' }]);
    expect(after).toContain('# ours\nwhim: 3\npin: [ k-9 ] # first\n');
    expect(after.endsWith('---\n\nContext *stays*.\n')).toBe(true);
    expect(decisions(after)).toMatchObject({ pin: ['k-9'], hide: ['e-2'] });
  });

  test('adds to a list only what is not there', () => {
    const once = liftEdits('---\nhide: [e-1]\n---\n', [{ kind: 'removed', id: 'e-2' }]);
    expect(liftEdits(once, [{ kind: 'removed', id: 'e-2' }])).toBe(once);
    expect(decisions(once)?.hide).toEqual(['e-1', 'e-2']);
  });

  test('keeps a file that was context alone', () => {
    const after = liftEdits('Only words.\n', [{ kind: 'title', text: 'A' }]);
    expect(parseCuration('curation/a.md', after).curation?.context).toBe('Only words.');
  });
});
