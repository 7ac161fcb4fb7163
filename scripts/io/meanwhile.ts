/** Work that fills the time in which something else is awaited. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Does one work after the other, and begins none once the awaited is done or has failed. */
export async function meanwhile(
  awaited: Promise<unknown>,
  works: readonly (() => Promise<unknown>)[],
): Promise<void> {
  let isOver = false;
  const note = () => {
    isOver = true;
  };
  awaited.then(note, note);
  for (const work of works) {
    await nextTurn();
    if (isOver) return;
    await work();
  }
}
