import { expect, test } from 'vitest';
import { inTurn } from '../../scripts/io/command/in-turn.ts';

/** A task that ends when it is told to, with an error if one is given. */
function heldTask() {
  const ends: ((error?: Error) => void)[] = [];
  const run = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  return { run, ends };
}

test('runs one at a time, and once more for all who asked meanwhile', async () => {
  const { run, ends } = heldTask();
  const ask = inTurn(run, () => {});
  const first = ask();
  await Promise.resolve();
  const others = [ask(), ask()];
  await Promise.resolve();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(others);
  expect(ends).toHaveLength(2);
});

test('tells what a run throws, and runs again when it is asked to', async () => {
  const told: unknown[] = [];
  const { run, ends } = heldTask();
  const ask = inTurn(run, (error) => told.push(error));
  const failing = ask();
  await Promise.resolve();
  ends[0]?.(new Error('no such file'));
  await failing;
  expect(told).toEqual([new Error('no such file')]);
  const again = ask();
  await Promise.resolve();
  ends[1]?.();
  await again;
  expect(ends).toHaveLength(2);
});
