/** What nobody has said, though a sentence puts a speaker and a verb of saying together: denied, possible, conditional or asked. */
import type { Attribution } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

interface Saying {
  /** The verb with its auxiliaries. */
  readonly cue: string;
  /** What stands before the speaker in the sentence. */
  readonly before: string;
  readonly sentence: string;
}

/** In the order in which they are tried. */
const RULES: readonly { readonly name: string; readonly isUnsaid: (saying: Saying) => boolean }[] = [
  { name: 'negated', isUnsaid: ({ cue }) => /\b(?:not|never|cannot)\b|n['’]t\b/i.test(cue) },
  { name: 'possible', isUnsaid: ({ cue }) => /^(?:might|may|could|should|must|can)\b/i.test(cue) },
  {
    name: 'conditional',
    isUnsaid: ({ before }) => /\b(?:if|unless|whether) $/i.test(before) || before === 'Had ',
  },
  {
    name: 'asked',
    isUnsaid: ({ before, sentence }) =>
      sentence.endsWith('?') &&
      /^(?:Will|Would|Did|Does|Do|Has|Have|Can|Could|Should) (?:the )?$/.test(before),
  },
];

export function isUnsaid(text: string, { source, cue }: Attribution, sentence: Span): boolean {
  const [speaker, verb] = [source[0], cue[0]];
  if (!speaker || !verb) return false;
  const saying = {
    cue: text.slice(verb.start, verb.end),
    before: text.slice(sentence.start, Math.max(sentence.start, speaker.start)),
    sentence: text.slice(sentence.start, sentence.end),
  };
  return RULES.some((rule) => rule.isUnsaid(saying));
}
