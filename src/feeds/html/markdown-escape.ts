/** Words as Markdown that means nothing but these words: in CommonMark, in GFM and in MDX. */

/** Characters that may open something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>{}~|@]/g;
/** A character reference. */
const REFERENCE = /&(?=#?[a-zA-Z0-9]{1,40};)/g;
/** What GFM would make a link of. */
const AUTOLINK = /(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi;
/** A heading, a list, a rule, a table's second line, front matter. */
const LINE_START = /^(?:[#+=:-]|\d{1,9}(?=[.)]))/;
/** An import or export of MDX. */
const MODULE_START = /^(?:im|ex)(?=port\b)/;

/** Text within a line. */
export function escapeInline(text: string): string {
  const escaped = text.replace(ANYWHERE, '\\$&');
  const references = escaped.includes('&') ? escaped.replace(REFERENCE, '\\&') : escaped;
  return AUTOLINK_HINT.test(references) ? references.replace(AUTOLINK, '\\$&') : references;
}

const AUTOLINK_HINT = /:\/\/|www\./i;

/** A whole line, its inline text escaped already. */
export function escapeLineStart(line: string): string {
  if (MODULE_START.test(line)) return `&#x${line.charCodeAt(0).toString(16)};${line.slice(1)}`;
  const start = LINE_START.exec(line)?.[0];
  if (start === undefined) return line;
  return /\d/.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`;
}

/** A link whose label is escaped already. The address is absolute http(s), as `URL.href` writes it. */
export function markdownLink(label: string, url: string): string {
  const address = url
    .replace(/[\\`{}|<>\s]/g, encodeURIComponent)
    .replace(/[()]/g, '\\$&')
    .replace(REFERENCE, '\\&');
  return `[${label}](${address})`;
}
