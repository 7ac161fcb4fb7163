/** Doings that are planned, that run, and both. Not people or prices. */
import { oneOf } from '../../../text/pattern-parts.ts';

const SCHEDULED = `
  talks? negotiations? seasons? launch launches opening reopening return meetings? summit visit trip tour
  games? match(?:es)? race races election elections vote hearing release plans? project projects
  concerts? festival tournament competition league deployment execution start merger sale deal bid takeover
  rally march parade wedding ceremony premiere strike walkout referendum publication decision exams? cuts? tariffs?
  evacuations? mission test tests reports? controls practice
`;
/** It may be about to begin or have begun: that it is delayed tells the one, that it is halted the other. */
const BEGUN_OR_NOT = 'trial trials rollout campaign search shows? program programs programmes?';
const RUNNING = `
  flights services? operations? production work construction classes aid deliver(?:y|ies) shipments?
  payments? broadcasts? screenings? admissions travel training deportations? repairs? visas? applications
`;
const NO_OWNER = "(?!'s\\b)";

/** What can be called off in the sense of "not now". */
export const UNDERTAKING = `${oneOf(`${SCHEDULED} ${BEGUN_OR_NOT} ${RUNNING}`)}${NO_OWNER}`;
/** What does not begin where it is delayed or dropped. */
export const NOT_BEGUN = `${oneOf(`${SCHEDULED} ${BEGUN_OR_NOT}`)}${NO_OWNER}`;
/** What does not begin where it is halted or suspended. */
export const ONLY_SCHEDULED = `${oneOf(SCHEDULED)}${NO_OWNER}`;
/** What runs already: to halt it is a deed of its own, which may lie ahead. */
export const GOES_ON = oneOf(`${RUNNING} ${BEGUN_OR_NOT} exports imports sales`);
