/**
 * Stories from articles: what the registry already says stays, editors' decisions are applied, and each new
 * article is placed once; one that waits alone may follow it into a story that grows. The state is a cache;
 * without it the same articles get the same stories.
 */
import { curationFile } from '../model/content-files.ts';
import type { Curation } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import type { Registry } from '../model/registry.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { freeSlug } from '../text/slug.ts';
import { addArticle, compareItems, type Placement } from './cluster.ts';
import { agreeingState } from './clustering/agreeing-state.ts';
import type { ClusterItem } from './clustering/cluster-item.ts';
import type { LivingStories } from './clustering/living-stories.ts';
import type { Similarity } from './clustering/similarity.ts';
import { applyEditing, type Editing } from './editing.ts';
import { Membership } from './membership.ts';
import { type TitledArticle, titleOf } from './title.ts';

export type PublishSettings = Pick<SiteSettings['stories'], 'minArticles' | 'minEvents'>;

export interface StoriesInput {
  /** Articles to place, in any order; those the registry knows are passed over. */
  readonly articles: readonly ClusterItem[];
  /** Ids of articles that came, left or changed since the state was kept. */
  readonly changed?: ReadonlySet<string>;
  /** Whether all else is as the last run left it; only stories that have to do with these articles are then looked at. */
  readonly goesOn?: boolean;
  readonly registry: Registry;
  /** What the last run returned; null where it is lost. */
  readonly state: LivingStories | null;
  /** The article with this id or URL, new ones included; undefined where it is not kept. */
  readonly known: (idOrUrl: string) => ClusterItem | undefined;
  /** What `known` tells of an article without the words of its text, which may have to be analysed. */
  readonly headline: (article: string) => TitledArticle | undefined;
  /** Whether an article can tell of facts, as satire does not; all can by default. */
  readonly isReport?: (article: string) => boolean;
  readonly curations: readonly Curation[];
  /** Slugs whose curation file cannot be read: what it decided before stands as far as it can. */
  readonly unreadable?: ReadonlySet<string>;
  readonly settings: PublishSettings;
  /** How many dated events one article tells by itself. */
  readonly datedEvents: (article: string) => number;
  /** A model to be heard on close decisions; none by default. */
  readonly similarity?: Similarity | null;
}

/** A decision that was close, and the line with which an editor would turn it. */
export interface NearMiss {
  readonly article: string;
  readonly story: string;
  readonly other: string;
  readonly score: number;
  /** The curation file, below the content folder, and the line of its front matter. */
  readonly file: string;
  readonly line: string;
}

export interface StoriesOutput {
  readonly registry: Registry;
  readonly state: LivingStories;
  /** The articles that were placed in this run. */
  readonly assignments: ReadonlyMap<string, Placement>;
  /** Ids of the stories whose articles may be others, or say something else; null: all may. */
  readonly touched: ReadonlySet<string> | null;
  readonly nearMisses: readonly NearMiss[];
  readonly problems: readonly Problem[];
}

/** How far from the threshold a decision counts as close. */
const CLOSE = 0.04;

export function assignStories(input: StoriesInput): StoriesOutput {
  const membership = new Membership(input.registry, input.goesOn);
  const isCurrent = input.state?.articles === membership.size;
  const slugs = new Set(Object.values(input.registry.stories).flatMap((entry) => entry.slugs));
  const slugFor = (title: string): string => {
    const slug = freeSlug(title, (taken) => slugs.has(taken));
    slugs.add(slug);
    return slug;
  };
  const editing = applyEditing(membership, { ...input, slugFor });
  const goesOn = isCurrent && input.goesOn === true;
  if (!goesOn) unlistForbidden(membership, editing, input);
  const retold = storiesOf(input.changed ?? new Set(), membership);
  const state = agreeingState(
    isCurrent ? input.state : null,
    membership,
    { ...editing, retold, goesOn },
    input,
  );
  const assignments = placeAll(input, membership, state, editing);
  const placed = [...assignments.values()].map(({ story }) => membership.current(story));
  const beside = storiesBeside(input.changed ?? new Set(), membership);
  const touched = goesOn ? new Set([...retold, ...beside, ...editing.touched, ...placed]) : null;
  const stories = touched
    ? [...touched].filter((story) => membership.isLive(story))
    : [...membership.liveStories()];
  entombEmptied(stories, membership, input);
  publish(stories, membership, { ...input, slugFor, placed: assignments });
  const registry = membership.toRegistry();
  for (const story of membership.relisted) touched?.add(story);
  state.articles = membership.size;
  return {
    registry,
    state,
    assignments,
    touched,
    nearMisses: nearMissesOf(assignments, registry),
    problems: editing.problems,
  };
}

/** Takes back what editors say of articles that perhaps tell of a story too. */
function unlistForbidden(membership: Membership, { forbids }: Editing, { known }: StoriesInput): void {
  for (const [article, story] of [...membership.listed]) {
    const item = known(article);
    if (item && forbids(item, membership.current(story))) membership.unlist(article);
  }
}

function storiesOf(articles: ReadonlySet<string>, membership: Membership): ReadonlySet<string> {
  return new Set([...articles].flatMap((article) => membership.storyOf(article) ?? []));
}

/** The stories of which these articles perhaps tell too. */
function storiesBeside(articles: ReadonlySet<string>, membership: Membership): string[] {
  return [...articles]
    .flatMap((article) => membership.listed.get(article) ?? [])
    .map((story) => membership.current(story));
}

/** Whether a story gets a page: enough articles, or one with enough dated events. */
function isReady(
  members: readonly string[],
  {
    settings,
    datedEvents,
    state,
    isReport = () => true,
  }: Pick<StoriesInput, 'settings' | 'datedEvents' | 'state' | 'isReport'>,
  placed: ReadonlyMap<string, Placement>,
): boolean {
  const articles = members.filter(isReport);
  if (articles.length >= settings.minArticles) return true;
  // Reading an article for its events is dear: those that waited before wait on, unless the cache is lost.
  return articles.some(
    (article) => (state === null || placed.has(article)) && datedEvents(article) >= settings.minEvents,
  );
}

function placeAll(
  input: StoriesInput,
  membership: Membership,
  state: LivingStories,
  editing: Editing,
): Map<string, Placement> {
  const { articles, known, similarity, isReport = () => true } = input;
  const orphans = editing.orphans.flatMap((id) => known(id) ?? []);
  const coming = articles.filter(
    ({ id }) => membership.storyOf(id) === undefined && !editing.orphans.includes(id),
  );
  const secondOpinion = similarity ? { similarity, known } : undefined;
  const assignments = new Map<string, Placement>();
  const hasPage = (story: string) =>
    membership.identity(story) !== undefined ||
    deservesPage(story, membership, { ...input, placed: assignments });
  for (const item of [...coming, ...orphans].sort(compareItems)) {
    const pinned = editing.pinned.get(item.id);
    const { followers, ...placement } = addArticle(state, item, {
      ...(pinned === undefined ? {} : { pinned }),
      barred: (story) => editing.locked.has(story) || editing.forbids(item, story),
      newStory: (article) => membership.newStory(article),
      secondOpinion,
      mayLeave: (article, own, other) =>
        isFree(article, own, membership, editing) && !isReady([article], input, assignments)
          ? permitted(known(article), other, editing)
          : undefined,
    });
    membership.move(item.id, placement.story);
    assignments.set(item.id, placement);
    const { story, perhaps } = placement;
    if (perhaps !== null && isReport(item.id) && hasPage(perhaps) && !hasPage(story))
      membership.list(item.id, perhaps);
    for (const [article, place] of followers) {
      membership.move(article, place.story);
      assignments.set(article, place);
    }
  }
  return assignments;
}

/** Whether the article is alone in a story without a page, and no editor has a word in it. */
function isFree(article: string, story: string, membership: Membership, editing: Editing): boolean {
  const isAlone = membership.articlesOf(story).join() === article;
  const isNamed = editing.curated.has(story) || editing.pinned.has(article);
  return isAlone && !isNamed && membership.identity(story) === undefined;
}

/** The article, where no editor keeps it out of the story. */
function permitted(
  item: ClusterItem | undefined,
  story: string,
  { locked, forbids }: Editing,
): ClusterItem | undefined {
  return item && !locked.has(story) && !forbids(item, story) ? item : undefined;
}

/** An address whose story lost its last article tells so; one whose story has articles does not. */
function entombEmptied(
  stories: readonly string[],
  membership: Membership,
  { headline, isReport = () => true }: StoriesInput,
): void {
  const epitaphOf = (articles: readonly string[]) => {
    if (articles.length === 0) return 'Its articles belong to other stories now.';
    const kept = articles.filter((id) => headline(id));
    if (kept.length === 0) return 'Its articles are no longer kept.';
    return kept.some(isReport) ? undefined : 'Nothing but satire tells of it.';
  };
  for (const story of stories) {
    const identity = membership.identity(story);
    if (!identity) continue;
    const tombstone = epitaphOf(membership.articlesOf(story));
    if (identity.tombstone !== tombstone) membership.setIdentity(story, { tombstone });
  }
}

/** What publishing asks of the input, and of what was decided in this run. */
interface Publishing extends StoriesInput {
  readonly placed: ReadonlyMap<string, Placement>;
}

/** First publication gives a slug; after that neither a new title nor a shrinking story takes it away. */
function publish(
  stories: readonly string[],
  membership: Membership,
  input: Publishing & { readonly slugFor: (title: string) => string },
): void {
  const ready = stories.filter(
    (story) => !membership.identity(story) && deservesPage(story, membership, input),
  );
  for (const story of ready.sort()) {
    const told = reportsIn(story, membership, input);
    membership.setIdentity(story, { slugs: [input.slugFor(told.length > 0 ? titleOf(told).text : story)] });
    for (const article of membership.articlesOf(story)) membership.unlist(article);
  }
}

function deservesPage(story: string, membership: Membership, input: Publishing): boolean {
  return (
    isReady(membership.articlesOf(story), input, input.placed) &&
    isReady(differentReports(reportsIn(story, membership, input)), input, input.placed)
  );
}

function reportsIn(
  story: string,
  membership: Membership,
  { headline, isReport = () => true }: StoriesInput,
): TitledArticle[] {
  return membership
    .articlesOf(story)
    .filter(isReport)
    .flatMap((article) => headline(article) ?? []);
}

/** One article for each headline of an outlet: a second address for the same report is no second report. */
function differentReports(told: readonly TitledArticle[]): string[] {
  return [...new Map(told.map(({ outlet, title, id }) => [`${outlet} ${title}`, id])).values()];
}

/** What a missed or narrow decision offers to the editor: join, leave, or become one story. */
function nearMissesOf(assignments: ReadonlyMap<string, Placement>, registry: Registry): NearMiss[] {
  return [...assignments].flatMap(([article, placement]) => nearMissOf(article, placement, registry) ?? []);
}

function nearMissOf(article: string, placement: Placement, registry: Registry): NearMiss | null {
  const { story, score, runnerUp, margin, runnerUpMargin } = placement;
  const slug = registry.stories[story]?.slugs[0];
  const otherSlug = runnerUp && registry.stories[runnerUp.story]?.slugs[0];
  if (runnerUp && otherSlug && runnerUpMargin >= -CLOSE) {
    const line = slug ? `merge: [${slug}]` : `include: [${article}]`;
    return {
      article,
      story,
      other: runnerUp.story,
      score: runnerUp.score,
      file: curationFile(otherSlug),
      line,
    };
  }
  if (slug && margin < CLOSE) {
    return {
      article,
      story,
      other: story,
      score,
      file: curationFile(slug),
      line: `exclude: [${article}]`,
    };
  }
  return null;
}
