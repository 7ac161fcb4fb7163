/** A 32-bit number that a text always gives, for sketches and spreading; not for telling texts apart. */

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
