/**
 * Abbreviations whose full stop need not end a sentence. English news usage (titles, states and companies as
 * newsroom style guides shorten them), with the German and Latin ones that collide with no English word.
 * Upper and lower case count: "No. 4" is a number, "no." is an answer.
 */

import { MONTHS, MONTHS_CUT, WEEKDAYS } from '../calendar-words.ts';
import { wordSet } from '../word-list.ts';

/** A name follows, or a word that the abbreviation explains: the stop never ends a sentence. */
export const BEFORE_NAME = wordSet(`
  Mr Mrs Ms Mx Dr Drs Prof Rev Revs Fr Msgr Hon Pres Messrs Mme Mlle
  Gen Lt Col Capt Cpt Sgt Cpl Pvt Maj Brig Cmdr Cdr Adm Supt Det Insp Pfc Spc Ens
  Sen Sens Rep Reps Gov Govs Atty Ald Amb Dept
  Mt Ft v vs viz approx cf e.g i.e eg ie al
  Hr Bzw bzw ca d.h z.B u.a z d u sog Nr Abs Bd Hrsg
  Op op Ph dt`);

/** Ends no sentence where a number follows. */
export const BEFORE_NUMBER = wordSet(`
  No Nos no nos S.B H.B A.B H.R S.J H.J Vol vol Art art Fig fig Sec sec Ch ch p pp Rev
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`);

/** May end a sentence; it does where a word follows that seldom stands inside a name. */
export const MAY_END = wordSet(`
  U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y N.J N.C N.H N.M N.D S.C S.D W.Va R.I P.R B.C
  Inc Co Cos Corp Ltd Bros LLC L.L.C Plc Jr Sr Esq Ph.D M.D B.A M.A J.D R.N S.A
  St Ste Ave Blvd Rd Pkwy Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
  Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Sask
  Assn Assoc Univ Intl Natl Govt Hosp etc et.al Str Mio Mrd`);

/** Times of day: only a zone, a day or a month goes on with the sentence. */
export const TIME_OF_DAY = wordSet('a.m p.m A.M P.M am pm');

/** Capitalised words that go on after a time of day. */
export const AFTER_TIME_OF_DAY: ReadonlySet<string> = new Set([
  ...wordSet(`
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST EET EEST IST JST AEST Eastern Central Mountain
  Pacific Greenwich Moscow Kyiv Beijing`),
  ...[WEEKDAYS, MONTHS, MONTHS_CUT].flat(),
]);

/** Words that begin sentences and hardly ever go on with a name after an abbreviation. */
export const SENTENCE_OPENERS = wordSet(`
  The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here
  In On At By For From With Without Within To Of Into Over Under About Across Among Between Despite During Amid
  After Before Since Until Once While When Whenever Where Why What Which Who Whose How If Unless Although Though
  Because As And But Or Nor So Yet Still Also Then Thus However Meanwhile Instead Moreover Nevertheless Nonetheless
  Earlier Later Now Today Yesterday Tomorrow Last Next Some Many Most Several Few Both All Each Every Any No Not None
  Nobody Nothing Everyone Everything Only Even Just More Another Other Others Such Two Three Four Five Six Seven Eight
  Nine Ten Police Officials Authorities Critics Experts Analysts Researchers Scientists Investigators Prosecutors
  Witnesses Residents People Asked According Speaking Citing Is Are Was Were Do Does Did Has Have Had Will Would Can
  Could Should May Might Must Let Please Yes Perhaps Maybe Whether Like Unlike Along Against Around Near Through
  Der Die Das Ein Eine Er Sie Es Wir Ich Im Am Auf Mit Nach Bei Und Aber`);

/** German months: "am 5. März" is a day, not an end. */
export const GERMAN_MONTHS = wordSet(`
  Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts`);
