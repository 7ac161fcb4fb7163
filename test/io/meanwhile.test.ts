import { expect, test } from 'vitest';
import { meanwhile } from '../../scripts/io/meanwhile.ts';

test('works while something is awaited, and begins nothing once it is there', async () => {
  const done: string[] = [];
  let arrive = () => {};
  const awaited = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const first = async () => void done.push('first');
  const second = async () => {
    done.push('second');
    arrive();
  };
  const third = async () => void done.push('third');
  await meanwhile(awaited, [first, second, third]);
  expect(done).toEqual(['first', 'second']);
});

test('does nothing while nothing has to be awaited, and leaves a failure to whoever awaits', async () => {
  const done: string[] = [];
  const work = async () => void done.push('work');
  await meanwhile(Promise.resolve(), [work]);
  const failed = Promise.reject(new Error('gone'));
  await meanwhile(failed, [work]);
  expect(done).toEqual([]);
  await expect(failed).rejects.toThrow('gone');
});
