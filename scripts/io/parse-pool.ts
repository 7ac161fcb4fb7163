/** A few worker threads that read feeds, each task within bounds of time and memory. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FeedHead } from '../../src/feeds/feed-item.ts';
import type { PreparedFeed, PreparedItem } from '../../src/feeds/prepared-item.ts';
import type { FeedConfig } from '../../src/model/feed.ts';

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

/** What a thread says: some of the items, any number of times, then the rest. */
export type ParseMessage = { readonly items: readonly PreparedItem[] } | { readonly reply: ParsedReply };

/** A feed that could not be read within the bounds. */
export class ParseFailure extends Error {}

export interface ParseBounds {
  readonly wallClockMs: number;
  readonly memoryMb: number;
  readonly threads: number;
}

const BOUNDS: ParseBounds = {
  wallClockMs: 30_000,
  memoryMb: 160,
  threads: Math.min(2, availableParallelism()),
};

interface Waiting {
  readonly task: ParseTask;
  readonly resolve: (reply: ParsedReply) => void;
  readonly reject: (failure: ParseFailure) => void;
}

/** Threads start with the first task that needs one and serve until `close`. */
export class ParsePool {
  readonly #bounds: ParseBounds;
  readonly #script: URL;
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  #running = 0;

  constructor(bounds: Partial<ParseBounds> = {}, script = new URL('./parse-worker.ts', import.meta.url)) {
    this.#bounds = { ...BOUNDS, ...bounds };
    this.#script = script;
  }

  /** @throws ParseFailure where the task takes too long or too much memory, or its thread dies */
  parse(task: ParseTask): Promise<ParsedReply> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#running >= this.#bounds.threads) return;
    const waiting = this.#queue.shift() as Waiting;
    const worker = this.#idle.pop() ?? this.#start();
    this.#running++;
    this.#run(worker, waiting)
      .then(waiting.resolve, waiting.reject)
      .finally(() => {
        this.#running--;
        this.#next();
      });
  }

  #start(): Worker {
    const { memoryMb } = this.#bounds;
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    });
    worker.on('error', () => undefined);
    return worker;
  }

  #run(worker: Worker, { task }: Waiting): Promise<ParsedReply> {
    return new Promise((resolve, reject) => {
      const give = (up: string) => {
        settle();
        worker.terminate();
        reject(new ParseFailure(up));
      };
      const timer = setTimeout(
        () => give(`reading it took more than ${this.#bounds.wallClockMs / 1000} seconds`),
        this.#bounds.wallClockMs,
      );
      const failed = (error: Error) =>
        give(
          (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'reading it took too much memory'
            : `reading it failed (${error.message})`,
        );
      const items: PreparedItem[] = [];
      const heard = (message: ParseMessage) => {
        if ('items' in message) {
          items.push(...message.items);
          return;
        }
        settle();
        this.#idle.push(worker);
        resolve({ ...message.reply, prepared: { ...message.reply.prepared, items } });
      };
      const settle = () => {
        clearTimeout(timer);
        worker.off('message', heard).off('error', failed);
      };
      worker.on('message', heard).on('error', failed);
      worker.postMessage(task);
    });
  }
}
