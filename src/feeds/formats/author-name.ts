/** Names of authors as feeds write them. */
import { lineFromHtml, TEXT_LIMITS } from '../../text/clean.ts';

const EMAIL = /[^\s@<>()"]{1,100}@[^\s@<>()"]{1,200}/;

/** `desk@example.org (Ana Ruiz)`, `Ana Ruiz <desk@example.org>` and `By Ana Ruiz` become `Ana Ruiz`; a lone address stays. */
export function authorName(text: string): string {
  const line = lineFromHtml(
    /<[^<>@\s]{1,100}@[^<>\s]{1,200}>/.test(text) ? text.replace(/[<>]/g, ' ') : text,
    TEXT_LIMITS.author,
  );
  const email = EMAIL.exec(line)?.[0];
  const rest =
    email === undefined
      ? line
      : line
          .replace(email, ' ')
          .replace(/mailto:|[()"]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim();
  return (rest || line).replace(/^by:? +/i, '').replace(/^[,;\s]+|[,;\s]+$/g, '');
}
