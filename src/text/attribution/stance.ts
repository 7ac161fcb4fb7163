import type { Stance } from '../../model/analysis.ts';
import { wordSet } from '../word-list.ts';
import type { Candidate } from './candidate.ts';

const DENIES =
  wordSet(`deny reject dispute refute rebut contradict disavow repudiate renounce contest disagree denial rejection
  discredit protest object`);
const DOUBTS =
  wordSet(`doubt question wonder suspect skeptical sceptical doubtful unsure uncertain unclear speculate challenge speculation
  skepticism suspicion`);
const CONFIRMS = wordSet('confirm verify corroborate admit acknowledge concede admission acknowledgment');
const PLANS =
  wordSet(`plan want hope intend aim seek wish vow pledge promise threaten offer agree decide propose expect try commit
  prepare resolve plead eager keen ready willing determined set poised proposal pledge promise intention goal effort decision bid`);
/** Verbs that say of a wish that it is absent. */
const REFUSES = wordSet('refuse decline refusal unwilling reluctant');
const INFINITIVE_RULES = wordSet('infinitive passive-to noun-to adjective-to');

/** "dismissed the claim that …" denies it; "dismissed the minister" does not. */
const CLAIMS =
  wordSet(`claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors
  suggestion suggestions notion idea assertion assertions charge charges`);
const FIRST_WORDS = 4;

function dismissesClaim({ lemma, passage, content: [first] }: Candidate): boolean {
  if (lemma !== 'dismiss' || !first) return false;
  const to = Math.min(first.to, first.from + FIRST_WORDS);
  return passage.tokens.slice(first.from, to).some(({ lower }) => CLAIMS.has(lower));
}

const SPEAKING =
  wordSet(`say comment confirm deny answer discuss speak elaborate name identify rule speculate disclose reveal
  acknowledge clarify explain respond`);

/** "refused to confirm that …", "declined to comment": who keeps silent denies nothing. */
function refusesToSpeak({ passage, content: [first] }: Candidate): boolean {
  const [to, verb] = first ? passage.tokens.slice(first.from, first.from + 2) : [];
  return to?.tag === 'to' && SPEAKING.has(verb?.lower ?? '');
}

/** How the source stands to the content, by the cue alone; a negated cue of confirming, saying or planning denies. */
export function stanceOf(candidate: Candidate): Stance {
  const { rule, lemma, passage, cue, head } = candidate;
  const negated = cue.some(({ from, to }) =>
    passage.tokens.slice(from, to).some(({ tag, lower }) => tag === 'negation' || /n['’]t$/.test(lower)),
  );
  if (DENIES.has(lemma) || dismissesClaim(candidate)) return negated ? 'states' : 'denies';
  if (DOUBTS.has(lemma)) return negated ? 'states' : 'doubts';
  if (negated && (lemma === 'believe' || lemma === 'think')) return 'doubts';
  if (CONFIRMS.has(lemma)) return negated ? 'doubts' : 'confirms';
  if (REFUSES.has(lemma)) return refusesToSpeak(candidate) ? 'states' : 'denies';
  const plans = PLANS.has(lemma) && (INFINITIVE_RULES.has(rule) || passage.tokens[head + 1]?.tag === 'to');
  return plans ? (negated ? 'denies' : 'plans') : 'states';
}
