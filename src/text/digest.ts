import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 (FIPS 180-4) of the text in UTF-8, as 64 hexadecimal digits. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first `length` hexadecimal digits of the digest: names things that a person may have to type. */
export function shortDigest(text: string, length = 8): string {
  return digest(text).slice(0, length);
}
