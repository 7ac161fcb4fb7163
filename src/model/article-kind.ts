/** What an article is where it is no plain report: readers are told so wherever it is a source. */
export const articleKinds = ['satire', 'opinion', 'press release'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** Labels by which outlets mark such articles before the headline. */
const HEADED: readonly (readonly [kind: ArticleKind, label: string])[] = [
  ['satire', 'satire|satirical|parody'],
  ['opinion', 'opinions?|op-eds?|editorials?|commentary|comment|columns?'],
  ['press release', '(?:press|news|media) releases?'],
];

/** As a category "Editorial" may say no more than that the newsroom wrote it. */
const CATEGORIES: readonly { readonly kind: ArticleKind; readonly pattern: RegExp }[] = [
  { kind: 'satire', pattern: /^(?:satire|parody)$/i },
  { kind: 'opinion', pattern: /^(?:opinions?|op-eds?|commentary)$/i },
  { kind: 'press release', pattern: /^(?:press|news|media) releases?$/i },
];
/** "Opinion: The port must pay", "Satire | Port moves inland". */
const HEADINGS = HEADED.map(([kind, label]) => ({
  kind,
  pattern: new RegExp(`^(?:${label})\\s?[:|–—]`, 'i'),
}));

/** What its outlet says that an article is; null where it says nothing. */
export function labelledKind({
  title,
  categories,
}: {
  readonly title: string;
  readonly categories: readonly string[];
}): ArticleKind | null {
  const byHeading = HEADINGS.find(({ pattern }) => pattern.test(title));
  const byCategory = () =>
    CATEGORIES.find(({ pattern }) => categories.some((category) => pattern.test(category.trim())));
  return (byHeading ?? byCategory())?.kind ?? null;
}
