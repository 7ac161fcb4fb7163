/** What an article is where it is no plain report: readers are told so wherever it is a source. */
export const articleKinds = ['satire', 'opinion', 'press release'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/**
 * The labels by which outlets mark such articles: before the headline ("Opinion: The port must pay", "Satire | Port moves
 * inland"), and as a category, where "Editorial" may say no more than that the newsroom wrote it.
 */
const LABELS: readonly { readonly kind: ArticleKind; readonly heading: RegExp; readonly category: RegExp }[] =
  [
    {
      kind: 'satire',
      heading: /^(?:satire|satirical|parody)\s?[:|–—]/i,
      category: /^(?:satire|parody)$/i,
    },
    {
      kind: 'opinion',
      heading: /^(?:opinions?|op-eds?|editorials?|commentary|comment|columns?)\s?[:|–—]/i,
      category: /^(?:opinions?|op-eds?|commentary)$/i,
    },
    {
      kind: 'press release',
      heading: /^(?:press|news|media) releases?\s?[:|–—]/i,
      category: /^(?:press|news|media) releases?$/i,
    },
  ];

/** What its outlet says that an article is; null where it says nothing. */
export function labelledKind({
  title,
  categories,
}: {
  readonly title: string;
  readonly categories: readonly string[];
}): ArticleKind | null {
  const byHeading = LABELS.find(({ heading }) => heading.test(title));
  const byCategory = () => LABELS.find(({ category }) => categories.some((one) => category.test(one.trim())));
  return (byHeading ?? byCategory())?.kind ?? null;
}
