/**
 * A task that never runs twice at one time: asked for while it runs, it runs once more when that has ended.
 * What it throws is told, and it runs all the same when it is next asked for.
 * @returns asks for it; the promise is kept when it has run
 */
export function inTurn(run: () => Promise<void>, tell: (error: unknown) => void): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | null = null;
  const runNow = () => {
    next = null;
    return run();
  };
  return () => {
    if (!next) {
      next = running.then(runNow).catch(tell);
      running = next;
    }
    return next;
  };
}
