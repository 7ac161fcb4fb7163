import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../src/feeds/formats/decode.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, bytesPerUnit: 2 | 4, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * bytesPerUnit));
  for (let at = 0; at < text.length; at++) {
    if (bytesPerUnit === 2) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    else view.setUint32(at * 4, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
};

describe('decodeFeed takes the encoding', () => {
  test.each([
    [
      'of a UTF-8 mark before the header',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('<a>é</a>')),
      'text/xml; charset=iso-8859-1',
      '<a>é</a>',
      'byte-order-mark',
    ],
    ['of a UTF-16 mark', wide('\ufeff<a>é</a>', 2, true), null, '<a>é</a>', 'byte-order-mark'],
    ['of a UTF-32 mark', wide('\ufeff<a>é</a>', 4, false), null, '<a>é</a>', 'byte-order-mark'],
    ['of zero bytes around the first tag', wide('<a>é</a>', 2, false), null, '<a>é</a>', 'guess'],
    [
      'of the header before the declaration',
      latin('<?xml version="1.0" encoding="utf-8"?><a>\xe9</a>'),
      'text/xml; charset="ISO-8859-1"',
      '<?xml version="1.0" encoding="utf-8"?><a>é</a>',
      'http',
    ],
    [
      'of the declaration',
      latin('<?xml version="1.0" encoding="iso-8859-2"?><a>\xb3</a>'),
      'text/xml',
      '<?xml version="1.0" encoding="iso-8859-2"?><a>ł</a>',
      'xml',
    ],
    [
      'UTF-8 where the bytes are, whatever the header says',
      utf8('<a>café</a>'),
      'text/xml; charset=iso-8859-1',
      '<a>café</a>',
      'guess',
    ],
    [
      'of the header where all is ASCII',
      latin('<a>coffee</a>'),
      'text/xml; charset=iso-8859-1',
      '<a>coffee</a>',
      'http',
    ],
    ['UTF-8 where nothing is said', utf8('<a>é</a>'), null, '<a>é</a>', 'default'],
    [
      'UTF-8 where the header names what does not exist',
      utf8('<a>é</a>'),
      'text/xml; charset=none-such',
      '<a>é</a>',
      'default',
    ],
    [
      'windows-1252 where it is no UTF-8',
      latin('<a>\x93caf\xe9\x94</a>'),
      'text/xml; charset=utf-8',
      '<a>“café”</a>',
      'guess',
    ],
  ])('%s', (_, bytes, contentType, text, by) => {
    expect(decodeFeed(bytes, contentType)).toMatchObject({ text, by });
  });

  test('C1 control characters are read as windows-1252', () => {
    expect(decodeFeed(utf8('don\u0092t')).text).toBe('don’t');
  });

  test('no bytes are no text', () => {
    expect(decodeFeed(new Uint8Array()).text).toBe('');
  });
});
