import { shortDigest } from '../text/digest.ts';

/** `s-` and eight hexadecimal digits of the digest. */
export function storyIdOf(seed: string): string {
  return `s-${shortDigest(seed)}`;
}

/** An id for the story that this article begins: short, from the article's own id, and nobody else's. */
export function storyBegunBy(article: string, isTaken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = storyIdOf(attempt === 0 ? article : `${article}#${attempt}`);
    if (!isTaken(id)) return id;
  }
}
