/**
 * Bytes of a feed to text. The encoding is what a byte order mark says, else the HTTP header, else the XML
 * declaration; where these are silent or wrong, UTF-8, and windows-1252 for what is no UTF-8. Servers name one encoding for
 * all their files: what is UTF-8 by its bytes is UTF-8, since text in another encoding hardly ever looks like it.
 */

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding that was used, e.g. `utf-8`. */
  readonly encoding: string;
  /** Who named it. */
  readonly by: 'byte-order-mark' | 'http' | 'xml' | 'default' | 'guess';
}

/** Decodes a feed; never throws. `contentType` is the HTTP header, null where there was none. */
export function decodeFeed(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const decoded = decodeBytes(bytes, contentType);
  return { ...decoded, text: decoded.text.replace(/[\u0080-\u009f]/g, windows1252Character) };
}

/** No text means the control characters of C1; where they stand, windows-1252 was taken for Unicode. */
function windows1252Character(control: string): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)));
}

const LAST_ASCII = 0x7f;

function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark)
    return {
      ...mark,
      text: decodeAs(bytes.subarray(mark.length), mark.encoding) ?? '',
      by: 'byte-order-mark',
    };
  const wide = wideWithoutMark(bytes);
  if (wide) return { text: decodeAs(bytes, wide) ?? '', encoding: wide, by: 'guess' };
  const named = [
    { label: charsetOf(contentType), by: 'http' },
    { label: declaredEncoding(bytes), by: 'xml' },
    { label: 'utf-8', by: 'default' },
  ] as const;
  const utf8 = bytes.some((byte) => byte > LAST_ASCII) ? decodeStrictly(bytes, 'utf-8') : null;
  for (const { label, by } of named) {
    const text = label === null ? null : decodeStrictly(bytes, label);
    if (text === null) continue;
    const encoding = canonicalLabel(label as string);
    return utf8 === null || encoding === 'utf-8'
      ? { text, encoding, by }
      : { text: utf8, encoding: 'utf-8', by: 'guess' };
  }
  return { text: decodeAs(bytes, 'windows-1252') ?? '', encoding: 'windows-1252', by: 'guess' };
}

/** That of UTF-32 begins as that of UTF-16 does, so it is tried first. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found ? { encoding: found[0], length: found[1].length } : null;
}

/** UTF-16 and UTF-32 shown by the zero bytes around a first `<` (XML 1.0, appendix F). */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  const less = 0x3c;
  if (a === less && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === less) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0 && d === less) return 'utf-32be';
  return null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType?.slice(0, 500) ?? '')?.[1] ?? null;
}

/** The encoding that the XML declaration names, read as ASCII from the first bytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const declaration = head.trimStart();
  if (!declaration.startsWith('<?xml')) return null;
  const end = declaration.indexOf('?>');
  const name = /encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    declaration.slice(0, end === -1 ? 200 : end),
  )?.[1];
  // A text whose declaration could be read as ASCII is not in UTF-16, whatever it says.
  return name === undefined || /^(utf-?16|utf-?32|ucs)/i.test(name) ? null : name;
}

/** The text, or null where the label is unknown or the bytes are not in that encoding. */
function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(aliases[label.toLowerCase()] ?? label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding === 'utf-32le');
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** Names met in feeds that the WHATWG list lacks. */
const aliases: Record<string, string> = { 'cp-1252': 'windows-1252', utf8mb4: 'utf-8' };

function canonicalLabel(label: string): string {
  return new TextDecoder(aliases[label.toLowerCase()] ?? label).encoding;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    parts.push(valid ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}
