import { createHash } from 'node:crypto';

/** SHA-256 of a feed's bytes as they came, as 64 hexadecimal digits: tells whether anything changed since. */
export function bodyHashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
