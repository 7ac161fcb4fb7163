/**
 * The status of a headline in a language without sentence rules: a few words that no reader may miss. What they
 * do not tell is `unconfirmed` in a language that has no list, since nothing was understood.
 */
import type { EventStatus } from '../../model/event.ts';
import { primaryLanguage } from '../../text/language-tag.ts';

interface StatusWords {
  readonly off: RegExp;
  readonly denied: RegExp;
  readonly planned: RegExp;
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
}

const statusWords: Readonly<Record<string, StatusWords>> = {
  de: {
    off: words(
      'abgesagt|sagt .{1,60} ab|verschoben|verschiebt|gestrichen|ausgesetzt|gestoppt|geplatzt|auf Eis|fällt aus|fallen aus|kein Treffen|keine Pläne|vertagt',
    ),
    denied: words(
      'dementiert|dementieren|bestreitet|bestreiten|weist .{1,60} zurück|weisen .{1,60} zurück|Dementi',
    ),
    planned: words(
      'will|wollen|soll|sollen|wird|werden|plant|planen|geplant|möchte|kündigt|droht|könnte|könnten',
    ),
  },
  fr: {
    off: words(
      'annulée?s?|annule|annulent|reportée?s?|reporte|suspendue?s?|suspend|ajournée?s?|abandonnée?s?|renonce|pas de rencontre',
    ),
    denied: words('dément|démentent|nie|nient|rejette les accusations|réfute'),
    planned: words(
      'va|vont|veut|veulent|prévoit|prévoient|compte|prévue?s?|devrait|devraient|pourrait|pourraient|bientôt',
    ),
  },
  es: {
    off: words(
      'cancelad[oa]s?|cancela|cancelan|aplazad[oa]s?|aplaza|aplazan|pospuest[oa]s?|pospone|suspendid[oa]s?|suspende|suspenden|en suspenso',
    ),
    denied: words('niega|niegan|desmiente|desmienten|rechaza las acusaciones'),
    planned: words(
      'va a|van a|será|serán|planea|planean|prevé|prevén|previst[oa]s?|quiere|quieren|podría|podrían',
    ),
  },
  pt: {
    off: words('cancelad[oa]s?|cancela|cancelam|adiad[oa]s?|adia|adiam|suspens[oa]s?|suspende|suspendem'),
    denied: words('nega|negam|desmente|desmentem'),
    planned: words(
      'vai|vão|será|serão|planeja|planeia|prevê|previst[oa]s?|quer|querem|pode|podem|deve|devem',
    ),
  },
  it: {
    off: words(
      'annullat[oaie]|annulla|annullano|rinviat[oaie]|rinvia|rinviano|sospes[oaie]|sospende|saltat[oaie]',
    ),
    denied: words('smentisce|smentiscono|nega|negano'),
    planned: words('sarà|saranno|vuole|vogliono|prevede|previst[oaie]|pronto a|potrebbe|potrebbero'),
  },
  nl: {
    off: words(
      'afgelast|geannuleerd|annuleert|uitgesteld|stelt .{1,60} uit|opgeschort|geschrapt|gaat niet door',
    ),
    denied: words('ontkent|ontkennen|weerspreekt|weerspreken'),
    planned: words('wil|willen|gaat|gaan|zal|zullen|moet|plant|kan|zou|zouden'),
  },
};

/** @param language BCP 47 */
export function headlineStatus(headline: string, language: string): EventStatus {
  const known = statusWords[primaryLanguage(language)];
  if (!known) return 'unconfirmed';
  if (known.denied.test(headline)) return 'denied';
  if (known.off.test(headline)) return 'called-off';
  return known.planned.test(headline) ? 'planned' : 'happened';
}
