/**
 * Kinds of matter that news tells of, each with the words that show it. "missile" and "airstrike" are
 * different words of one matter; with a country they name a running story better than either word alone.
 */
import { stem } from '../../text/terms.ts';

interface Subject {
  readonly words: string;
  /**
   * Whether this kind of matter in one country is most often one running story: a war, an election, a storm.
   * Trade, sport or disease in one country are many stories at once.
   */
  readonly binds: boolean;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  conflict: {
    words: `strike airstrike attack missile drone kill troop soldier military bomb bombing bombard shell shelling
      offensive ceasefire militant insurgent insurgency rebel war airspace army navy invade invasion ambush clash
      combat fighter gunman raid hostage truce jihadist militia intercept`,
    binds: true,
  },
  vote: {
    words:
      'election vote voter ballot candidate runoff electoral poll parliamentary referendum constituency incumbent',
    binds: true,
  },
  weather: {
    words: `typhoon hurricane storm flood flooding landslide cyclone rain rainfall tornado blizzard snow heatwave
      monsoon mudslide`,
    binds: true,
  },
  quake: { words: 'earthquake magnitude aftershock quake tsunami epicenter', binds: true },
  government: {
    words: 'minister resign cabinet coalition president parliament appoint impeach coup prime',
    binds: true,
  },
  transport: {
    words: `plane crash derail derailment collide collision sink capsize train aircraft bus helicopter airport
      flight ferry`,
    binds: true,
  },
  court: {
    words: 'court judge sentence convict indict lawsuit plead verdict jury prosecutor appeal charge',
    binds: true,
  },
  sport: {
    words:
      'final champion championship cup medal tournament match league goal race olympic olympics defeat title',
    binds: true,
  },
  fire: { words: 'wildfire blaze bushfire firefighter evacuate', binds: false },
  protest: {
    words: 'protest protester demonstration demonstrator rally riot march unrest demonstrate',
    binds: false,
  },
  disease: {
    words: `outbreak virus ebola measles cholera vaccine vaccination pandemic infection flu epidemic coronavirus
      covid covid-19`,
    binds: false,
  },
  trade: {
    words: 'tariff inflation trade import export economy market bank oil price stock barrel',
    binds: false,
  },
  talks: {
    words: `talk negotiation negotiate deal summit peace diplomatic ambassador embassy sanction agreement envoy
      treaty mediate mediator`,
    binds: false,
  },
  crime: {
    words:
      'shooting shoot gunman police murder stab stabbing suspect arrest gang cartel drug trafficker smuggle',
    binds: false,
  },
  space: { words: 'rocket spacecraft orbit satellite astronaut nasa launch moon', binds: false },
  award: { words: 'award prize nominee winner oscar grammy emmy nobel', binds: false },
};

/** Words that share a stem with one of these, or its letters, and tell of another matter: players in training board no train. */
const OTHER_SENSES: ReadonlySet<string> = new Set(
  `training trainings trained trainer trainers important importance invasive offense offenses combating combatting
  dealing peaceful finalized finalizing finale candid protestants stocking stockings stocked barreling appealing stormed
  storming titled coupe March`.split(/\s+/),
);

const subjectsByStem = new Map<string, string[]>();
for (const [subject, { words }] of Object.entries(SUBJECTS)) {
  for (const word of words.split(/\s+/)) {
    const subjects = subjectsByStem.get(stem(word)) ?? [];
    subjectsByStem.set(stem(word), [...subjects, subject]);
  }
}

/**
 * The kinds of matter that a word may show; most show none.
 * @param written as the article writes it: stems hide what else it may mean
 */
export function subjectsOf(stemmed: string, written: string): readonly string[] {
  if (OTHER_SENSES.has(written) || OTHER_SENSES.has(written.toLowerCase())) return [];
  return subjectsByStem.get(stemmed) ?? [];
}

/** Whether the subject, in one country, is most often one running story. */
export function isBinding(subject: string): boolean {
  return SUBJECTS[subject]?.binds ?? false;
}
