/** Tags that stand in a document itself, not in its comments or its document type. */

const COMMENT = '<!--';
const COMMENT_END = '-->';

/** A document type stands near the beginning and is short; it may declare entities whose text holds tags. */
const DOCTYPE_REACH = 10_000;
const QUOTED = `"[^"]*"|'[^']*'`;
const DECLARATIONS = String.raw`\[(?:${QUOTED}|<!--(?:[^-]|-(?!->))*-->|<(?!!--)|[^\]"'<])*\]\s*`;
const DOCTYPE = new RegExp(String.raw`^<!doctype\s(?:${QUOTED}|[^[\]<>"'])*(?:${DECLARATIONS})?>`, 'i');

/**
 * The place of the first such tag; -1 for none. A comment that is never closed hides nothing. Linear in the length.
 * @param tag a sticky expression that begins with `<`
 */
export function findTag(text: string, tag: RegExp): number {
  const lastCommentEnd = text.lastIndexOf(COMMENT_END);
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    tag.lastIndex = at;
    if (tag.test(text)) return at;
    if (text.startsWith(COMMENT, at) && at < lastCommentEnd)
      at = text.indexOf(COMMENT_END, at) + COMMENT_END.length;
    else at += at < DOCTYPE_REACH ? doctypeLength(text.slice(at, at + DOCTYPE_REACH)) : 1;
  }
  return -1;
}

/** The length of the document type that a text begins with, 1 where it begins with none. */
function doctypeLength(text: string): number {
  return DOCTYPE.exec(text)?.[0].length ?? 1;
}
