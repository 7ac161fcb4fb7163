/** Something a person can put right, reported as a value. Bugs throw; a user's mistake never does. */
export interface Problem {
  /** Stable, searchable name in kebab-case, e.g. `feed-not-xml`. Never renamed once published. */
  readonly code: string;
  /** What happened and why, in a full sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The file it lies in, relative to the content folder where it is inside it. */
  readonly file?: string;
  /** 1-based line in `file`. */
  readonly line?: number;
  /** `error` makes a command exit 1; `warning` is only reported. */
  readonly severity: 'error' | 'warning';
}

/** One line for a terminal: `file:line: message Hint.` */
export function formatProblem({ severity, file, line, message, hint, code }: Problem): string {
  const place = file ? `${file}${line ? `:${line}` : ''}: ` : '';
  return `${severity}: ${place}${message}${hint ? ` ${hint}` : ''} [${code}]`;
}
