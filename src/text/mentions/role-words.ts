/** Words of public roles: titles that stand before a name, and nouns that say what a person is. */
import { phrases, wordSet } from '../word-list.ts';

/** Forms of address: never a role by themselves. */
export const HONORIFICS = wordSet(
  'Mr Mrs Ms Miss Mx Dr Prof Sir Dame Madam Messrs Mister Mme Lord Lady Baroness Sheikh',
);

/** Words that say that a role is over: "former", "Ex-minister". */
export const FORMER = /^(?:former|ex|one-?time|ex-.+)$/i;

/** Shortened titles that newsrooms set before a name. */
export const SHORT_TITLES = wordSet(
  'Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Sgt Cpl Pvt Maj Brig Cmdr Adm Rev Supt Det Insp Atty Amb Fr Msgr Pres',
);

/**
 * The noun in which a role phrase ends, small letters. A person is one; so "office" or "election" are not here.
 */
export const ROLE_NOUNS = wordSet(`
  statesman stateswoman president vice-president premier minister chancellor vice-chancellor king queen prince princess emperor sultan emir pope patriarch cardinal archbishop bishop
  imam ayatollah rabbi pastor reverend priest senator congressman congresswoman assemblymember assemblyman assemblywoman representative lawmaker deputy mp mep member delegate speaker whip
  governor mayor councilman councilwoman councillor councilor alderman ambassador envoy consul diplomat secretary undersecretary treasurer
  attorney prosecutor solicitor barrister lawyer judge justice magistrate sheriff marshal commissioner constable detective inspector superintendent
  general colonel captain lieutenant major sergeant admiral commander commander-in-chief brigadier corporal pilot astronaut cosmonaut
  chief head leader director chairman chairwoman chairperson chair chairs co-chair ceo cfo coo cto executive founder co-founder owner boss manager administrator
  coordinator spokesman spokeswoman spokesperson adviser advisor aide strategist consultant negotiator organizer organiser activist campaigner
  professor researcher scientist historian economist analyst expert physicist biologist epidemiologist virologist doctor physician surgeon nurse
  teacher principal dean rector scholar author writer novelist poet journalist reporter correspondent editor columnist anchor presenter
  broadcaster commentator host photographer filmmaker producer actor actress singer musician rapper comedian artist director composer designer
  architect engineer player footballer striker midfielder goalkeeper defender quarterback coach captain boxer golfer swimmer sprinter champion
  billionaire businessman businesswoman entrepreneur investor banker financier tycoon magnate oligarch developer trader farmer
  candidate nominee frontrunner front-runner challenger incumbent president-elect dictator strongman ruler monarch heir mayor-elect governor-elect senator-elect chancellor-elect whistleblower dissident critic
  geologist seismologist oceanographer meteorologist climatologist ecologist zoologist primatologist conservationist environmentalist astronomer astrophysicist
  chemist geneticist immunologist microbiologist psychologist psychiatrist sociologist anthropologist archaeologist criminologist philosopher theologian
  pollster lobbyist promoter wrestler cyclist gymnast skier skater jockey referee curator librarian choreographer sculptor cartoonist playwright screenwriter
  songwriter guitarist drummer pianist violinist comedienne podcaster paramedic firefighter midwife pharmacist dentist veterinarian mechanic technician
  fisherman student chef trustee provost comptroller mediator rapporteur
  driver veteran soldier spy agent officer official bureaucrat regulator ombudsman auditor inspector-general watchdog`);

/** Titles of more than one word, small letters; the last word need not be a role noun. */
export const ROLE_PHRASES = phrases(`
  prime minister, foreign minister, defense minister, defence minister, interior minister, finance minister, deputy prime minister, vice president, vice chancellor,
  secretary of state, secretary of defense, secretary of the treasury, secretary of homeland security, secretary general, secretary-general,
  attorney general, surgeon general, solicitor general, director general, inspector general, governor general, attorney-general, director-general,
  chief executive, chief executive officer, chief of staff, chief of defense, chief justice, chief medical officer, chief financial officer, chief operating officer,
  commander in chief, press secretary, supreme leader, head coach, crown prince, foreign secretary, home secretary, district attorney, national security adviser,
  speaker of the house, majority leader, minority leader, house speaker, managing director, executive director, general secretary, special envoy,
  state secretary, high representative, first lady, first minister, general counsel, lord mayor, grand mufti, talk show host, game show host, chief economist, chief prosecutor`);

/** Adjectives and nouns in small letters that may stand inside a role phrase before its noun. */
export const ROLE_MODIFIERS = wordSet(`
  former then ex acting interim outgoing incoming deputy assistant associate vice senior junior chief top leading lead veteran longtime long-time
  current newly-elected opposition ruling far-right far-left right-wing left-wing conservative liberal centrist populist nationalist civil
  marine wildlife environmental political military security national foreign defense defence interior finance health economic federal state local regional county city district
  police army navy air naval intelligence legal medical scientific research presidential parliamentary congressional gubernatorial republican democratic
  independent investigative nuclear climate human rights trade labor labour union party campaign media press communications public relations
  technology tech business energy oil real estate football basketball baseball soccer tennis film pop rock country rap hip-hop
  talk radio television tv tour race fashion world grand slam olympic campaign club team company party government state
  fellow star superstar award-winning best-selling celebrity
  new first second third fourth fifth newly
  sporting emeritus honorary adjunct visiting retired disgraced late billionaire executive managing general special prime founding
  supreme high court crown first second house senate majority minority chairman board pro-russian pro-kremlin pro-european moscow-friendly
      slain potential possible likely expected aspiring previous onetime one-time presumptive prospective departing would-be
  kremlin-backed communist socialist anti-corruption education transport environment agriculture culture justice home affairs treasury`);

/** What somebody thinks of a person is no part of the role, where it opens one: "the popular director". */
export const OPINIONS = wordSet(
  'popular powerful renowned legendary provocative controversial prominent beloved iconic famous notorious famed acclaimed brilliant embattled respected well-respected well-known sensible outspoken real quirky star',
);

/** Titles of rank, which an office may stand before: "Chairman of the Joint Chiefs Gen. Hale". */
export const RANKS = wordSet(
  'General Gen Admiral Adm Lieutenant Lt Colonel Col Major Maj Brigadier Brig Captain Capt Sergeant Sgt Marshal',
);

/** Verbs that stand as adjectives before a role: "the ousted president", but not "soldiers ousted President Hale". */
export const ROLE_PARTICIPLES = wordSet(
  'elected appointed exiled ousted jailed imprisoned fired sacked dismissed suspended impeached deposed convicted indicted killed murdered detained arrested kidnapped',
);

/** Small nouns for what an office is in charge of, or what somebody works in: "foreign policy chief", "salon owner". */
export const ROLE_FIELDS = wordSet(`
  aid relief policy emergency humanitarian refugee migration immigration border customs tax budget central bank investment hedge fund
  property steel mining coal gas water power electricity airline aviation rail railway shipping port harbour harbor ferry space data privacy
  portfolio collections crime prison fire forest wildlife food farm hotel restaurant salon shop store retail beauty art music opera theatre theater movie book
  newspaper magazine internet software hardware product marketing operations strategy development infrastructure traffic safety vaccine
  disease infectious hospital mental care school university student youth sport sports cycling rugby cricket golf hockey boxing racing heavyweight middleweight comic gun ethics gaming housing one lorry taxi bus`);
