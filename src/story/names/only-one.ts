/**
 * The first of the values where all are one by their key; null where they differ, and where there are none.
 * @param keyOf equal for what is one
 */
export function onlyOne<Value>(values: readonly Value[], keyOf: (value: Value) => unknown): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => keyOf(value) === keyOf(first)) ? first : null;
}
