/** JSON Lines (UTF-8) in and out; the form that every `analyze` filter speaks. */

/** A line of input that cannot be used; `analyze` prints it and exits 2. */
export class InputError extends Error {}

/**
 * The records of a JSON Lines text. Blank lines are passed over.
 * @throws InputError naming the 1-based line that is not a JSON object or fails `check`
 * @param check returns what is wrong with a record, in words, or null
 */
export function parseJsonLines<T>(
  text: string,
  check: (record: Record<string, unknown>) => string | null,
): T[] {
  const records: T[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = parseRecord(line, index + 1);
    const wrong = check(record);
    if (wrong) throw new InputError(`line ${index + 1}: ${wrong}`);
    records.push(record as T);
  });
  return records;
}

function parseRecord(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`line ${number}: not JSON. Every line must be one JSON object.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`line ${number}: a JSON object is expected.`);
  }
  return value as Record<string, unknown>;
}

export function formatJsonLines(records: Iterable<unknown>): string {
  let text = '';
  for (const record of records) text += `${JSON.stringify(record)}\n`;
  return text;
}
