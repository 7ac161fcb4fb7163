import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ANALYZE = fileURLToPath(new URL('../../scripts/analyze.ts', import.meta.url));

test('a reader who closes the pipe early is no failure', async () => {
  const filter = spawn(process.execPath, [ANALYZE, 'clusters'], { stdio: 'pipe' });
  const ended = once(filter, 'close');
  const errors = text(filter.stderr);
  filter.stdout.destroy();
  const lines = Array.from({ length: 200 }, (_, place) =>
    JSON.stringify({ id: `n${place}`, published: '2025-10-20', text: 'Ferry crews walk out.' }),
  );
  filter.stdin.end(lines.join('\n'));
  expect(await ended).toEqual([0, null]);
  expect(await errors).toBe('');
});
