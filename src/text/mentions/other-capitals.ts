/** Capitalised words that name neither a person, an organisation nor a place. */
import { MONTHS, MONTHS_CUT, WEEKDAYS, WEEKDAYS_CUT } from '../calendar-words.ts';
import { wordSet } from '../word-list.ts';

export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, MONTHS_CUT, WEEKDAYS, WEEKDAYS_CUT].flat(),
  ...wordSet('Christmas Easter Thanksgiving Ramadan Halloween Hanukkah Passover Eid'),
]);

/** Nouns that turn the capitals before them into the name of a thing or an event. */
export const THING_NOUNS = wordSet(`
  Act Bill Law Amendment Treaty Accord Accords Agreement Protocol Convention Constitution War Wars Battle Revolution Uprising Crisis Day Days Night Week Month
  Year Eve Cup Championship Championships Open Games Olympics Paralympics Prize Award Awards Medal Grammy Emmy Oscar Oscars Golden Globes Festival Show Series
  Season Summit Conference Convention Forum Report Index Survey Poll Plan Deal Doctrine Operation Program Programme Scheme Strategy Project Missile Missiles Rocket Tank Tanks
  Tower Towers Building Bridge Tunnel Stadium Arena Hotel Palace Castle Cathedral Plaza Mall Hall Dam Pipeline Plant Reactor Station Airport
  Edition Movie Film Book Song Album Game Story Tale Bowl Series Derby Marathon Tour Grand Prix Masters Trophy League Division Conference Classic
  English Internet Covid Covid-19 COVID COVID-19 Coronavirus Bitcoin Bible Quran Koran Torah God Allah Jesus Christ Santa Earth Moon Mars Sun Venus
  Hurricane Tropical Storm Typhoon Cyclone`);

/** Nouns that make the capitals before them a place. */
export const PLACE_ENDINGS = wordSet(`
  Oblast County Province Prefecture Governorate District Region Territory Republic Krai Raion Parish Township Borough Valley River Lake Creek Bay Sound Panhandle Gulf Sea Ocean Strait Canal
  Island Islands Isle Peninsula Cape Mountain Mountains Mount Hill Hills Desert Forest Beach Coast Falls Springs Heights Park Square Street Avenue Road
  Boulevard Highway Airport City Village Harbor Harbour Port Basin Reef Glacier Volcano Crossing`);

/** Those of them that are surnames too: "Anita Hill", "Kari Lake". */
export const SURNAME_ENDINGS = wordSet('Hill Lake Park');

/** Words that, in small letters after a name, make it a place: "Kharkiv oblast", "Hama province". */
export const PLACE_NOUNS = wordSet(`
  oblast county province prefecture governorate district region raion parish township borough valley river peninsula`);

/** Words before a name after which it is rather a place's. */
export const PLACE_PREPOSITIONS = wordSet('in near at from off outside around to of into across toward');
