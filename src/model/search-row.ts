/**
 * One story as the search page reads it: slug, title, its language, from when to when it was told, and the words
 * that find it beside those of its title.
 */
export type SearchRow = readonly [slug: string, title: string, language: string, span: string, words: string];
