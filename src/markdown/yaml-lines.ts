import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/** The 1-based line of a dotted path such as `events.1.date`; of the nearest enclosing entry where it has none. */
export type LineOf = (path: string) => number;

/**
 * Finds lines in a YAML text.
 * @param firstLine the line of the file on which the text begins
 */
export function lineFinder(yaml: string, firstLine = 1): LineOf {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  return (path) => {
    const keys = path.split('.');
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const offset = offsetOf(document.contents, keys.slice(0, depth));
      if (offset !== null) return counter.linePos(offset).line + firstLine - 1;
    }
    return firstLine;
  };
}

/** Where a key, or an entry of a list, begins. */
function offsetOf(node: unknown, [key, ...rest]: readonly string[]): number | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === key);
    return rest.length > 0 ? offsetOf(pair?.value, rest) : beginOf(pair?.key);
  }
  if (isSeq(node)) {
    const entry = node.items[Number(key)];
    return rest.length > 0 ? offsetOf(entry, rest) : beginOf(entry);
  }
  return null;
}

function beginOf(node: unknown): number | null {
  return (node as { range?: readonly number[] } | undefined)?.range?.[0] ?? null;
}
