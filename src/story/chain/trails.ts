/** Which attributions of an article tell of one way that news took: each rule finds what stands behind or before a report. */
import type { Attribution } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed-article.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { CONFIDENT } from '../../text/attribution/confidence.ts';
import { mentionsWithin } from '../../text/attribution/mentions-within.ts';
import { sentenceAt } from '../../text/attribution/sentence-at.ts';
import { type ChainStep, isOutlet, stepOfPhrase, stepOfSource } from './chain-step.ts';
import { isUnsaid } from './unsaid.ts';

/** What a report in an article rests on, from the one nearest to the article to the origin. */
export interface Trail {
  readonly steps: readonly ChainStep[];
  readonly stance: Attribution['stance'];
  /** A place in the sentence that says so. */
  readonly at: Span;
}

/** An attribution with the others of its sentence. */
interface Site {
  readonly item: AnalyzedArticle;
  readonly attribution: Attribution;
  readonly others: readonly Attribution[];
}

type TrailRule = (site: Site) => readonly ChainStep[] | null;

/** The first that fits wins. */
const RULES: readonly { readonly name: string; readonly trail: TrailRule }[] = [
  { name: 'citing', trail: citing },
  { name: 'told-in-report', trail: toldInReport },
  { name: 'report-according-to', trail: reportAccordingTo },
  { name: 'told-an-outlet', trail: toldAnOutlet },
  { name: 'plain', trail: plain },
];

const STATEMENT_RULES = new Set([
  'parenthetical',
  'quote-before',
  'that-clause',
  'bare-clause',
  'quote-after',
  'according-to',
  'colon-quote',
]);
const THOUGHT =
  /\b(?:think|thinks|thought|believ\w+|know|knows|knew|feel|feels|felt|hop(?:e|es|ed|ing)|fear\w*|expect\w*|see|sees|saw|wonder\w*|understand\w*|suspect\w*|assum\w+|worr\w+|learn\w*|hear|heard|found|finds?|decid\w+)$/i;
const CITING = /^(?:citing|cited|cites|quoting|quoted)$/i;
const TOLD = /\b(?:told|tells|telling)$/i;

/** The trails that the attributions of an article tell whose cue `isLookedAt`, in the order of the text. Only what the rules are sure of. */
export function trailsOf(item: AnalyzedArticle, isLookedAt: (cue: Span) => boolean = () => true): Trail[] {
  const sure = item.analysis.attributions.filter(
    (attribution) =>
      isLookedAt(attribution.cue[0] ?? NOWHERE) &&
      (isSure(item.document.text, attribution) || citesThere(item, attribution)),
  );
  const bySentence = Map.groupBy(sure, ({ cue }) => sentenceAt(item.analysis.sentences, cue[0]?.start ?? -1));
  return [...bySentence.values()].flatMap((together) => {
    const sites = together.map((attribution) => ({
      item,
      attribution,
      others: together.filter((one) => one !== attribution),
    }));
    return [...sites.flatMap(trailAt), ...sites.flatMap(outletsBehind)].sort(
      (a, b) => a.at.start - b.at.start,
    );
  });
}

const NOWHERE: Span = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** "quoting the agency" tells whom a report rests on, however seldom such words stand for somebody’s saying. */
function isSure(text: string, { rule, cue, confidence }: Attribution): boolean {
  if (confidence >= CONFIDENT) return true;
  return !STATEMENT_RULES.has(rule) && isCiting(text, cue);
}

/** "The Courier had reported, citing people at the port, that …": who is sure to cite somebody is sure to report. */
function citesThere({ document, analysis }: AnalyzedArticle, attribution: Attribution): boolean {
  const [own] = attribution.source;
  return (
    own !== undefined &&
    STATEMENT_RULES.has(attribution.rule) &&
    analysis.attributions.some(
      ({ source, cue, confidence }) =>
        confidence >= CONFIDENT && source[0]?.start === own.start && isCiting(document.text, cue),
    )
  );
}

function isCiting(text: string, cue: readonly Span[]): boolean {
  return cue.some(({ start, end }) => CITING.test(text.slice(start, end)));
}

function trailAt(site: Site): Trail[] {
  const { attribution, item } = site;
  const at = attribution.cue[0];
  const sentence = at && sentenceAt(item.analysis.sentences, at.start);
  if (!at || !isStatement(item.document.text, attribution) || isBehindAnother(site)) return [];
  if (sentence && isUnsaid(item.document.text, attribution, sentence)) return [];
  const steps = firstTrail(site);
  return steps ? [{ steps, stance: attribution.stance, at }] : [];
}

function firstTrail(site: Site): readonly ChainStep[] | null {
  for (const { trail } of RULES) {
    const steps = trail(site);
    if (steps) return steps;
  }
  return null;
}

export function isStatement(text: string, { rule, cue }: Attribution): boolean {
  return STATEMENT_RULES.has(rule) && !cue.some(({ start, end }) => THOUGHT.test(text.slice(start, end)));
}

/** "CNN reported that, according to sources, …", "CNN reported that sources said …": the source is told of with CNN's report. */
function isBehindAnother({ item, attribution, others }: Site): boolean {
  if (others.some((outer) => isToldIn(item, outer, attribution))) return true;
  if (attribution.rule !== 'according-to') return false;
  return others.some(
    (other) =>
      other.rule !== 'according-to' && (sharesContent(attribution, other) || holdsCueOf(attribution, other)),
  );
}

function sharesContent(a: Attribution, b: Attribution): boolean {
  return a.content.some((one) =>
    b.content.some((other) => overlaps(one, other) && (one.start === other.start || one.end === other.end)),
  );
}

function holdsCueOf(outer: Attribution, inner: Attribution): boolean {
  return outer.content.some((span) => inner.cue.some((cue) => contains(span, cue)));
}

/** "Reuters reported, citing an official", "…, quoting Tass, which cited an official": each ← the one it cites. */
function citing({ item, attribution, others }: Site): readonly ChainStep[] | null {
  const { text } = item.document;
  const first = stepOfSource(item, attribution);
  const quoting = others.filter(({ cue }) => isCiting(text, cue));
  if (!first || quoting.length === 0) return null;
  const steps = [first];
  let speaker = attribution.source[0];
  while (speaker && steps.length <= quoting.length) {
    const [phrase] = quoting.find(({ source }) => isSource(text, source[0], speaker as Span))?.content ?? [];
    const origin = phrase && stepOfPhrase(item, phrase);
    if (!origin) break;
    steps.push(origin);
    speaker = phrase;
  }
  return steps.length > 1 ? steps : null;
}

const RELATIVE = /^(?:which|that|who)$/;

/** Whether the source of a citation is the speaker, or the "which" right behind. */
function isSource(text: string, source: Span | undefined, speaker: Span): boolean {
  if (!source) return false;
  if (!RELATIVE.test(text.slice(source.start, source.end))) return overlaps(source, speaker);
  return /^,? $/.test(text.slice(speaker.end, source.start));
}

/** "CNN reported that two officials had said …": CNN ← two officials. */
function toldInReport({ item, attribution, others }: Site): readonly ChainStep[] | null {
  const told = others.find((inner) => isToldIn(item, attribution, inner));
  const [first, origin] = told ? [attribution, told].map((one) => stepOfSource(item, one)) : [];
  return first && origin ? [first, origin] : null;
}

const REPORTED_CLAUSES = new Set(['that-clause', 'bare-clause']);

/** Whether what an outlet reports begins with who said it. */
function isToldIn(item: AnalyzedArticle, outer: Attribution, inner: Attribution): boolean {
  const { text } = item.document;
  const [report, source] = [outer.content[0], inner.source[0]];
  if (outer.sourceKind !== 'outlet' || !report || !source || !contains(report, source)) return false;
  if (!REPORTED_CLAUSES.has(outer.rule) || !isStatement(text, outer) || !isStatement(text, inner))
    return false;
  if (inner.stance !== 'states' || isUnsaid(text, inner, report)) return false;
  return /^(?:that )?$/.test(text.slice(report.start, source.start)) && stepOfSource(item, inner) !== null;
}

/** "The Post reported that …, according to officials": the Post ← officials; "Hale said …, according to police": police ← Hale. */
function reportAccordingTo({ item, attribution, others }: Site): readonly ChainStep[] | null {
  if (attribution.rule === 'according-to') return null;
  const behind = others.find(
    (other) =>
      other.rule === 'according-to' && (sharesContent(attribution, other) || holdsCueOf(other, attribution)),
  );
  const first = stepOfSource(item, attribution);
  const origin = behind ? stepOfSource(item, behind) : null;
  if (!first || !origin || origin.name === first.name) return null;
  return isToldBy(origin, first) ? [origin, first] : [first, origin];
}

/** Whether what a person said reached the article through the other: a reporter's own words may rest on an official's. */
function isToldBy({ kind }: ChainStep, speaker: ChainStep): boolean {
  const passesOn = kind === 'organization' || kind === 'outlet' || kind === 'document';
  return passesOn && (speaker.kind === 'person' || speaker.kind === 'anonymous');
}

const ADDRESSEE_REACH = 60;

/** "an official told Reuters that …": Reuters ← an official. */
function toldAnOutlet({ item, attribution }: Site): readonly ChainStep[] | null {
  const { document, analysis } = item;
  const cue = attribution.cue[0];
  if (!cue || !TOLD.test(document.text.slice(cue.start, cue.end))) return null;
  const reach = { start: cue.end, end: Math.min(cue.end + ADDRESSEE_REACH, document.text.length) };
  const outlet = mentionsWithin(analysis.mentions, reach).find(isOutlet);
  const origin = stepOfSource(item, attribution);
  const direct = outlet && /^\s+(?:the\s+)?$/i.test(document.text.slice(cue.end, outlet.start));
  return outlet && origin && direct ? [{ name: outlet.name, kind: 'outlet' }, origin] : null;
}

function plain({ item, attribution }: Site): readonly ChainStep[] | null {
  const step = stepOfSource(item, attribution);
  return step ? [step] : null;
}

/** "Similar accounts were reported by the Post and Harbour News": a trail for each outlet. */
function outletsBehind({ item: { analysis }, attribution }: Site): Trail[] {
  const [source] = attribution.source;
  const [at] = attribution.cue;
  if (attribution.rule !== 'passive' || !source || !at) return [];
  const outlets = mentionsWithin(analysis.mentions, source).filter(isOutlet);
  return outlets.map(({ name }) => ({ steps: [{ name, kind: 'outlet' }], stance: attribution.stance, at }));
}
