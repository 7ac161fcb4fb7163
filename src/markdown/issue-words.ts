import type { z } from 'zod';

/** What a value must be, by the name that the schema gives its type. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'must be text',
  array: 'must be a list, such as [one, two]',
  boolean: 'must be true or false',
  number: 'must be a number',
  int: 'must be a whole number',
  object: 'must be lines of "key: value" below it',
  record: 'must be lines of "key: value" below it',
};

/** What a text must be, by the name that the schema gives its form, where it has no words of its own for it. */
const FORMATS: Readonly<Record<string, string>> = {
  url: 'must be a web address such as https://example.org/feed.xml',
  datetime: 'must be an instant such as 2025-10-21T18:00:00Z',
};

/**
 * What is wrong with a value that a schema refuses, in plain words that follow "it": `must be true or false`.
 * @param data what the schema was given
 */
export function issueWords(issue: z.core.$ZodIssue, data: unknown): string {
  const value = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') return `has no place for "${issue.keys.join('", "')}"`;
  if (value === undefined) return MISSING;
  if (value === null) return 'has no value (what follows a "#" is a comment)';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small' && issue.origin !== 'number') return 'must not be empty';
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid '))
    return FORMATS[issue.format] ?? issue.message;
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.message;
  return issue.message;
}

const MISSING = 'is missing';

/**
 * Where a value stands, for people, who count from one: `"url" in entry 2 of "links"`; `''` for no path.
 * @param path keys and places in lists
 */
export function placeWords(path: readonly string[]): string {
  return path.reduce((whole, step) => {
    const named = /^\d+$/.test(step) ? `entry ${Number(step) + 1}` : `"${step}"`;
    return whole === '' ? named : `${named} ${named.startsWith('"') ? 'in' : 'of'} ${whole}`;
  }, '');
}

/** A sentence about the value at a place. @param words as `issueWords` gives them */
export function issueMessage(place: string, words: string): string {
  const subject = place.charAt(0).toUpperCase() + place.slice(1);
  return words === MISSING ? `${subject} ${MISSING}.` : `${subject} cannot be used: it ${words}.`;
}

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);
}
