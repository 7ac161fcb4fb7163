/**
 * A file's text without what editors and git on Windows put into it: the byte order mark at its beginning and the
 * carriage return at the end of each line. Neither is an edit, nor a part of anyone's words.
 */
export function plainLines(file: string): string {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}
