/** What git leaves in a file that two people changed, for one of them to choose from. */
const MARK = /^(?:<{7}|>{7}) .*$/m;

export interface UnfinishedMerge {
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** 1-based, of the first mark. */
  readonly line: number;
}

/** Null where a text has no such marks. */
export function unfinishedMerge(text: string): UnfinishedMerge | null {
  const mark = MARK.exec(text);
  if (!mark) return null;
  const message = `A merge is not finished here: choose what stays of the lines around "${mark[0]}".`;
  return { message, line: text.slice(0, mark.index).split('\n').length };
}
