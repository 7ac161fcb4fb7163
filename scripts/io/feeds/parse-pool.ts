/** A few worker processes that read feeds, each task within bounds of time and memory: what ends one of them ends no run. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { FeedHead } from '../../../src/feeds/feed-item.ts';
import type { PreparedFeed, PreparedItem } from '../../../src/feeds/prepared-item.ts';
import type { FeedConfig } from '../../../src/model/feed.ts';

export interface ParseTask {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
  readonly feed: FeedConfig;
  /** HTML of articles' pages by address, where the operator asked for full text. */
  readonly pages?: ReadonlyMap<string, string>;
}

export interface ParsedReply {
  /** False where the bytes are no feed. */
  readonly ok: boolean;
  readonly head: FeedHead;
  /** Its problems include those of parsing. */
  readonly prepared: PreparedFeed;
}

/** What a worker says: some of the items, any number of times, then the rest; or why it could not read. */
export type ParseMessage =
  | { readonly items: readonly PreparedItem[] }
  | { readonly reply: ParsedReply }
  | { readonly failure: string };

/** A feed that could not be read within the bounds. */
export class ParseFailure extends Error {}

export interface ParseBounds {
  readonly wallClockMs: number;
  readonly memoryMb: number;
  readonly workers: number;
}

const BOUNDS: ParseBounds = {
  wallClockMs: 30_000,
  memoryMb: 160,
  workers: Math.min(2, availableParallelism()),
};

/** As an npm script has them: a worker starts sooner, and compiles patterns at once. */
const NODE_FLAGS = [
  '--no-regexp-tier-up',
  '--import',
  new URL('../../compile-cache.mjs', import.meta.url).href,
];

/** Size of a worker's young generation. */
const YOUNG_MB = 16;

/** How V8 ends a process whose memory is spent. */
const OUT_OF_MEMORY = 'SIGABRT';

interface Waiting {
  readonly task: ParseTask;
  readonly resolve: (reply: ParsedReply) => void;
  readonly reject: (failure: ParseFailure) => void;
}

/** Workers start with the first task that needs one, or are ready for it, and serve until `close`. */
export class ParsePool {
  readonly #bounds: ParseBounds;
  readonly #script: URL;
  readonly #queue: Waiting[] = [];
  readonly #idle = new Set<ChildProcess>();
  /** Those that never had a task. */
  readonly #unused = new Set<ChildProcess>();
  #running = 0;

  constructor(bounds: Partial<ParseBounds> = {}, script = new URL('./parse-worker.ts', import.meta.url)) {
    this.#bounds = { ...BOUNDS, ...bounds };
    this.#script = script;
  }

  /** @throws ParseFailure where the task takes too long or too much memory, or its worker dies */
  parse(task: ParseTask): Promise<ParsedReply> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Starts a worker for a task that is expected, so that its code is loaded meanwhile. */
  begin(): void {
    const worker = this.#start();
    this.#unused.add(worker);
    this.#idle.add(worker);
  }

  /** Whether something is read, or was expected. */
  get isAtWork(): boolean {
    return this.#idle.size + this.#running > 0;
  }

  /** Lets the workers end by themselves; nobody has to wait until they did. */
  close(): void {
    for (const worker of this.#idle) {
      if (this.#unused.has(worker)) worker.kill();
      else worker.disconnect();
    }
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#running >= this.#bounds.workers) return;
    const waiting = this.#queue.shift() as Waiting;
    const [worker = this.#start()] = this.#idle;
    this.#idle.delete(worker);
    this.#unused.delete(worker);
    this.#running++;
    this.#run(worker, waiting)
      .then(waiting.resolve, waiting.reject)
      .finally(() => {
        this.#running--;
        this.#next();
      });
  }

  #start(): ChildProcess {
    const worker = fork(this.#script, {
      execArgv: [
        ...NODE_FLAGS,
        `--max-old-space-size=${this.#bounds.memoryMb}`,
        `--max-semi-space-size=${YOUNG_MB}`,
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    worker.on('error', () => undefined);
    worker.once('exit', () => this.#idle.delete(worker));
    return worker;
  }

  #run(worker: ChildProcess, { task }: Waiting): Promise<ParsedReply> {
    return new Promise((resolve, reject) => {
      const giveUp = (why: string) => {
        settle();
        worker.kill('SIGKILL');
        reject(new ParseFailure(why));
      };
      const timer = setTimeout(
        () => giveUp(`reading it took more than ${this.#bounds.wallClockMs / 1000} seconds`),
        this.#bounds.wallClockMs,
      );
      const ended = (code: number | null, signal: string | null) =>
        giveUp(
          signal === OUT_OF_MEMORY
            ? 'reading it took too much memory'
            : `its reader ended with ${signal ?? `exit code ${code}`}`,
        );
      const failed = (error: Error) => giveUp(`its reader failed (${error.message})`);
      const items: PreparedItem[] = [];
      const heard = (message: ParseMessage) => {
        if ('items' in message) items.push(...message.items);
        else if ('failure' in message) giveUp(`reading it failed (${message.failure})`);
        else {
          settle();
          this.#idle.add(worker);
          resolve({ ...message.reply, prepared: { ...message.reply.prepared, items } });
        }
      };
      const settle = () => {
        clearTimeout(timer);
        worker.off('message', heard).off('exit', ended).off('error', failed);
      };
      worker.on('message', heard).on('exit', ended).on('error', failed);
      worker.send(task);
    });
  }
}
