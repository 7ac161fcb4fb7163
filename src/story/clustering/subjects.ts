/**
 * Kinds of matter that news tells of, each with the words that show it. "missile" and "airstrike" are
 * different words of one matter; with a country they name a running story better than either word alone.
 */
import { stem } from '../../text/terms.ts';

const WORDS_OF_SUBJECT: Readonly<Record<string, string>> = {
  conflict: `strike airstrike attack missile drone kill troop soldier military bomb bombing bombard shell shelling
    offensive ceasefire militant insurgent insurgency rebel war airspace army navy invade invasion ambush clash
    combat fighter gunman raid hostage truce jihadist militia intercept`,
  vote: 'election vote voter ballot candidate runoff electoral poll parliamentary referendum constituency incumbent',
  weather: `typhoon hurricane storm flood flooding landslide cyclone rain rainfall tornado blizzard snow heatwave
    monsoon mudslide`,
  quake: 'earthquake magnitude aftershock quake tsunami epicenter',
  fire: 'wildfire blaze bushfire firefighter evacuate',
  transport:
    'plane crash derail derailment collide collision sink capsize train aircraft bus helicopter airport flight ferry',
  court:
    'court judge sentence trial convict indict lawsuit plead verdict jury prosecutor appeal ruling charge',
  protest: 'protest protester demonstration demonstrator rally riot march unrest demonstrate',
  disease: `outbreak virus ebola measles cholera vaccine vaccination pandemic infection flu epidemic coronavirus
    covid covid-19`,
  sport:
    'final champion championship cup medal tournament match league goal race olympic olympics defeat title',
  trade: 'tariff inflation trade import export economy market bank oil price stock barrel',
  talks: `talk negotiation negotiate deal summit peace diplomatic ambassador embassy sanction agreement envoy treaty
    mediate mediator`,
  crime:
    'shooting shoot gunman police murder stab stabbing suspect arrest gang cartel drug trafficker smuggle',
  space: 'rocket spacecraft orbit satellite astronaut nasa launch moon',
  government: 'minister resign cabinet coalition president parliament appoint impeach coup prime',
  award: 'award prize nominee winner oscar grammy emmy nobel',
};

const subjectsByStem = new Map<string, string[]>();
for (const [subject, listed] of Object.entries(WORDS_OF_SUBJECT)) {
  for (const word of listed.split(/\s+/)) {
    const subjects = subjectsByStem.get(stem(word)) ?? [];
    subjectsByStem.set(stem(word), [...subjects, subject]);
  }
}

/** The kinds of matter that a stem may show; most show none. */
export function subjectsOf(stemmed: string): readonly string[] {
  return subjectsByStem.get(stemmed) ?? [];
}
