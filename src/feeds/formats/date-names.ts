/** Names of months and time zones that feeds write into dates. Months: CLDR, wide and abbreviated forms. */

const MONTHS: readonly string[] = [
  'jan january janv janvier januar jänner enero ene gennaio gen janeiro januari styczeń stycznia янв января январь січ січня ιαν ιανουαρίου január',
  'feb february févr février februar febrero febbraio fevereiro fev februari lutego фев февраля февраль лют лютого φεβ φεβρουαρίου február',
  'mar march mars märz mrz marzo março maart mrt marca мар марта март бер березня μαρ μαρτίου március',
  'apr april avr avril abril abr aprile kwietnia апр апреля апрель кві квітня απρ απριλίου április',
  'may mai mayo maggio mag maio mei maja май мая тра травня μαϊ μαΐου május',
  'jun june juin juni junio giugno giu junho czerwca июн июня июнь чер червня ιουν ιουνίου június',
  'jul july juil juillet juli julio luglio lug julho lipca июл июля июль лип липня ιουλ ιουλίου július',
  'aug august août aout agosto ago sierpnia авг августа август сер серпня αυγ αυγούστου augusztus',
  'sep sept september septembre septiembre settembre set setembro września сен сентября сентябрь вер вересня σεπ σεπτεμβρίου szeptember',
  'oct october octobre okt oktober octubre ottobre ott outubro out października окт октября октябрь жов жовтня οκτ οκτωβρίου október',
  'nov november novembre noviembre novembro listopada ноя ноября ноябрь лис листопада νοε νοεμβρίου',
  'dec december déc décembre dez dezember diciembre dic dicembre dezembro grudnia дек декабря декабрь гру грудня δεκ δεκεμβρίου',
];

/** A month's name in lower case to its number, 1–12. */
export const MONTH_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/**
 * Names of zones that mean one offset. Left out because they mean several: IST, CST of China, AST, and the
 * American ET, CT, MT, PT, which do not say whether summer time holds.
 */
export const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', WET: 'Z' },
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
    AKST: '-09:00',
    AKDT: '-08:00',
    HST: '-10:00',
  },
  ...{
    BST: '+01:00',
    WEST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
  },
  ...{
    SAST: '+02:00',
    EAT: '+03:00',
    WAT: '+01:00',
    PKT: '+05:00',
    NPT: '+05:45',
    HKT: '+08:00',
    SGT: '+08:00',
  },
  ...{ JST: '+09:00', KST: '+09:00', AWST: '+08:00', ACST: '+09:30', AEST: '+10:00', AEDT: '+11:00' },
  ...{ NZST: '+12:00', NZDT: '+13:00' },
};
