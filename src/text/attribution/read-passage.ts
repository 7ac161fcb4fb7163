import type { Candidate } from './candidate.ts';
import type { Passage } from './passages.ts';
import { readAccordingTo } from './rules/according-to.ts';
import { readAdjective } from './rules/adjective-cues.ts';
import { readColon } from './rules/colon.ts';
import { readHearsay } from './rules/hearsay-adverbs.ts';
import * as none from './rules/no-attribution.ts';
import { readNoun } from './rules/noun-cues.ts';
import { readPoll } from './rules/poll.ts';
import { readVerb } from './rules/verbs.ts';
import type { Range } from './token-range.ts';

type Reader = (passage: Passage, at: number) => Candidate | null;

/** Tried in order at each token that may be the head of a cue; the first reading wins. */
const READERS: readonly Reader[] = [
  readPoll,
  readAccordingTo,
  readColon,
  readNoun,
  readVerb,
  readAdjective,
  readHearsay,
];

/** What has the form of a reading and is none. */
const NO_ATTRIBUTION: readonly ((candidate: Candidate) => boolean)[] = [
  none.isSaidByListener,
  none.isAppointment,
  none.isSaidByNobody,
  none.isOnlySupposed,
  none.isLeftUnsaid,
  none.isLacking,
  none.isSaidOf,
  none.isLeftOut,
  none.isImpersonal,
  none.isOfThings,
  none.isOpeningParticiple,
  none.isDismissal,
  none.isConsequence,
  none.isAskedOf,
  none.isRequest,
  none.isSpeakerLeftOver,
];

/** A longer passage is a table or a list without stops: nothing is claimed of it, and work stays bounded. */
const LONGEST_PASSAGE = 300;

/** All that a passage may say of who says what, right or wrong: see confidence.ts for how sure each is. */
export function readPassage(passage: Passage): Candidate[] {
  const { tokens } = passage;
  if (tokens.length > LONGEST_PASSAGE) return [];
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]?.cueHead) continue;
    for (const read of READERS) {
      const candidate = read(passage, at);
      if (!candidate) continue;
      if (isWhole(candidate) && !NO_ATTRIBUTION.some((rule) => rule(candidate))) found.push(candidate);
      break;
    }
  }
  return found;
}

/** Whether every range holds a token. */
function isWhole({ passage, source, cue, content }: Candidate): boolean {
  const end = passage.tokens.length;
  const holdsToken = ({ from, to }: Range) => from >= 0 && from < to && to <= end;
  return (!source || holdsToken(source)) && cue.every(holdsToken) && content.every(holdsToken);
}
