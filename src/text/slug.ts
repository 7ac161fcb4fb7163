/** Slugs: the part of an address or a file's name that people read. */
import anyAscii from 'any-ascii';

const MOST_CHARACTERS = 80;
/** Characters kept free for a hyphen and a number. */
const NUMBER_LENGTH = 8;
/** Letters that Unicode does not divide into a base letter and a mark. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

export interface SlugOptions {
  /** What stands where no letter or digit is left. */
  readonly nameless?: string;
  /** The most characters. */
  readonly most?: number;
}

/** Words in other scripts than the Latin; accents and signs belong to whatever they stand by. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu;
/** Scripts that part no words: a hyphen after each of their signs makes a slug that can be read and cut. */
const WITHOUT_SPACES = /\p{Script=Han}/gu;

/** Letters of other scripts in Latin ones: every address is plain ASCII, the same on each host, disk and browser. */
function romanized(title: string): string {
  return title
    .normalize('NFC')
    .replace(WITHOUT_SPACES, ' $& ')
    .replace(OTHER_SCRIPT, (word) => anyAscii(word));
}

/** A title as `[a-z0-9-]{1,80}`, cut at a word. */
export function slugOf(
  title: string,
  { nameless = 'story', most = MOST_CHARACTERS }: SlugOptions = {},
): string {
  const plain = romanized(title)
    .toLowerCase()
    .replace(/[ßæøœđðþłı]/g, (letter) => SPELLED_OUT[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cutAtHyphen(plain, most) || nameless;
}

/** The title's slug, or with the least number that makes it one nobody has had. */
export function freeSlug(
  title: string,
  isTaken: (slug: string) => boolean,
  options: SlugOptions = {},
): string {
  const slug = slugOf(title, options);
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const numbered = `${cutAtHyphen(slug, (options.most ?? MOST_CHARACTERS) - NUMBER_LENGTH)}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

function cutAtHyphen(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf('-', most);
  return slug.slice(0, end > most / 2 ? end : most).replace(/-+$/, '');
}
