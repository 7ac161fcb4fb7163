/**
 * Countries (and a few bodies and territories that news treats like one) with the words that point to them:
 * people, languages, capitals, and forces that act in one country only. "Tehran" and "Iranian" say "Iran".
 * Scotland, Wales and Northern Ireland make rules of their own, so news of one is none of the others.
 */
const WORDS_OF_COUNTRY = `
  afghanistan: afghan afghans kabul kandahar taliban
  albania: albanian albanians tirana
  algeria: algerian algerians algiers
  andorra: andorran andorrans
  angola: angolan angolans luanda
  antigua: antiguan antiguans barbuda
  argentina: argentine argentines argentinian argentinians buenos-aires
  armenia: armenian armenians yerevan
  australia: australian australians canberra sydney melbourne
  austria: austrian austrians vienna
  azerbaijan: azerbaijani azerbaijanis azeri baku
  bahamas: bahamian bahamians
  bahrain: bahraini bahrainis manama
  bangladesh: bangladeshi bangladeshis dhaka
  barbados: barbadian barbadians bridgetown
  belarus: belarusian belarusians minsk
  belgium: belgian belgians brussels
  belize: belizean belizeans belmopan
  benin: beninese porto-novo cotonou
  bhutan: bhutanese thimphu
  bolivia: bolivian bolivians la-paz
  bosnia: bosnian bosnians sarajevo herzegovina
  botswana: gaborone
  brazil: brazilian brazilians brasilia brasília rio-de-janeiro são-paulo sao-paulo
  brunei: bruneian bruneians
  bulgaria: bulgarian bulgarians sofia
  burkina-faso: burkinabe burkinabè ouagadougou
  burundi: burundian burundians bujumbura
  cambodia: cambodian cambodians phnom-penh
  cameroon: cameroonian cameroonians yaoundé yaounde
  canada: canadian canadians ottawa toronto montreal british-columbia
  cape-verde: cape-verdean cape-verdeans cabo-verde
  central-african-republic: central-african bangui
  chad: chadian chadians ndjamena n'djamena
  chile: chilean chileans santiago
  china: chinese beijing shanghai
  colombia: colombian colombians bogota bogotá
  comoros: comorian comorians
  costa-rica: costa-rican
  croatia: croatian croatians zagreb
  cuba: cuban cubans havana
  cyprus: cypriot cypriots nicosia
  czech-republic: czech czechs prague czechia
  denmark: danish danes copenhagen
  djibouti: djiboutian djiboutians
  dominica: roseau
  dominican-republic: dominican dominicans santo-domingo
  congo: congolese kinshasa m23 goma
  east-timor: timor-leste timorese dili
  ecuador: ecuadorian ecuadorians quito guayaquil
  egypt: egyptian egyptians cairo
  el-salvador: salvadoran salvadorans
  equatorial-guinea: equatoguinean malabo
  eritrea: eritrean eritreans asmara
  estonia: estonian estonians tallinn
  eswatini: swazi swaziland
  ethiopia: ethiopian ethiopians addis-ababa tigray
  faroe-islands: faroese tórshavn torshavn
  fiji: fijian fijians suva
  finland: finnish finns helsinki
  france: french paris marseille
  gabon: gabonese libreville
  gambia: gambian gambians banjul
  georgia: georgian georgians tbilisi
  germany: german germans berlin munich
  ghana: ghanaian ghanaians accra
  greece: greek greeks athens
  greenland: greenlandic greenlanders nuuk
  grenada: grenadian grenadians
  guatemala: guatemalan guatemalans
  guinea: guinean guineans conakry
  guinea-bissau: bissau bissau-guinean bissau-guineans
  guyana: guyanese georgetown
  haiti: haitian haitians port-au-prince
  honduras: honduran hondurans tegucigalpa
  hong-kong: hongkongers
  hungary: hungarian hungarians budapest
  iceland: icelandic icelanders reykjavik reykjavík
  india: indian indians delhi new-delhi mumbai
  indonesia: indonesian indonesians jakarta java sumatra
  iran: iranian iranians tehran irgc
  iraq: iraqi iraqis baghdad
  ireland: irish dublin
  israel: israeli israelis jerusalem tel-aviv idf knesset
  italy: italian italians rome milan
  ivory-coast: ivorian ivorians abidjan côte-d'ivoire
  jamaica: jamaican jamaicans kingston
  japan: japanese tokyo
  jordan: jordanian jordanians amman
  kazakhstan: kazakh kazakhs astana
  kenya: kenyan kenyans nairobi
  kiribati: i-kiribati
  kosovo: kosovar kosovars kosovan kosovans pristina
  kuwait: kuwaiti kuwaitis
  kyrgyzstan: kyrgyz bishkek
  laos: laotian vientiane
  latvia: latvian latvians riga
  lebanon: lebanese beirut hezbollah
  lesotho: basotho maseru
  liberia: liberian liberians monrovia
  libya: libyan libyans tripoli benghazi
  liechtenstein: vaduz
  lithuania: lithuanian lithuanians vilnius
  luxembourg: luxembourgish
  madagascar: malagasy antananarivo
  malawi: malawian malawians lilongwe
  malaysia: malaysian malaysians kuala-lumpur
  maldives: maldivian malé
  mali: malian malians bamako
  malta: maltese valletta
  marshall-islands: marshallese majuro
  mauritania: mauritanian mauritanians nouakchott
  mauritius: mauritian mauritians
  mexico: mexican mexicans mexico-city
  micronesia: micronesian micronesians
  moldova: moldovan moldovans chisinau chișinău
  monaco: monégasque monegasque
  mongolia: mongolian mongolians ulaanbaatar
  montenegro: montenegrin podgorica
  morocco: moroccan moroccans rabat casablanca
  mozambique: mozambican mozambicans maputo
  myanmar: burmese naypyidaw yangon burma
  namibia: namibian windhoek
  nauru: nauruan nauruans
  nepal: nepali nepalis nepalese kathmandu
  netherlands: dutch amsterdam hague rotterdam
  new-zealand: wellington auckland
  nicaragua: nicaraguan managua
  niger: nigerien nigeriens niamey
  nigeria: nigerian nigerians abuja lagos
  north-korea: north-korean north-koreans pyongyang kim-jong
  north-macedonia: macedonian skopje
  northern-ireland: belfast stormont
  norway: norwegian norwegians oslo
  oman: omani omanis muscat
  pakistan: pakistani pakistanis islamabad karachi lahore
  palau: palauan palauans
  palestine: palestinian palestinians gaza gazan gazans hamas ramallah west-bank
  panama: panamanian
  papua-new-guinea: papuan port-moresby new-guinea
  paraguay: paraguayan asunción
  peru: peruvian peruvians lima
  philippines: filipino filipinos philippine manila
  poland: polish poles warsaw
  portugal: portuguese lisbon
  puerto-rico: puerto-rican puerto-ricans
  qatar: qatari qataris doha
  romania: romanian romanians bucharest
  russia: russian russians moscow kremlin
  rwanda: rwandan rwandans kigali
  saint-kitts: st-kitts kittitian kittitians
  saint-lucia: st-lucia saint-lucian saint-lucians castries
  saint-vincent: st-vincent grenadines
  samoa: samoan samoans apia
  san-marino: sammarinese
  são-tomé: sao-tome
  saudi-arabia: saudi saudis riyadh
  scotland: scottish scots edinburgh glasgow holyrood
  senegal: senegalese dakar
  serbia: serbian serbs belgrade
  seychelles: seychellois
  sierra-leone: freetown
  singapore: singaporean singaporeans
  slovakia: slovak slovaks bratislava
  slovenia: slovenian ljubljana
  solomon-islands: honiara
  somalia: somali somalis mogadishu al-shabaab
  south-africa: south-african south-africans johannesburg pretoria cape-town
  south-korea: south-korean south-koreans seoul
  south-sudan: south-sudanese juba
  spain: spanish spaniards madrid barcelona
  sri-lanka: sri-lankan sri-lankans colombo
  sudan: sudanese khartoum darfur rsf
  suriname: surinamese paramaribo
  sweden: swedish swedes stockholm
  switzerland: swiss geneva bern zurich
  syria: syrian syrians damascus aleppo
  taiwan: taiwanese taipei
  tajikistan: tajik dushanbe
  tanzania: tanzanian tanzanians dodoma dar-es-salaam
  thailand: thai thais bangkok
  togo: togolese lomé
  tonga: tongan tongans
  trinidad: trinidadian tobago
  tunisia: tunisian tunisians tunis
  turkey: turkish turks ankara istanbul türkiye turkiye
  turkmenistan: turkmen ashgabat
  tuvalu: tuvaluan tuvaluans funafuti
  uganda: ugandan ugandans kampala
  ukraine: ukrainian ukrainians kyiv kiev kharkiv odesa donetsk
  united-arab-emirates: arab-emirates emirati emiratis uae dubai abu-dhabi
  united-kingdom: british britons britain uk england london
  united-states: u.s us american americans washington usa america new-england new-mexico
  uruguay: uruguayan montevideo
  uzbekistan: uzbek tashkent
  vanuatu: ni-vanuatu
  vatican: vatican pope holy-see
  venezuela: venezuelan venezuelans caracas
  vietnam: vietnamese hanoi
  wales: welsh cardiff senedd
  yemen: yemeni yemenis sanaa sana'a houthi houthis
  zambia: zambian lusaka
  zimbabwe: zimbabwean harare
  european-union: eu
  united-nations: un u.n
  nato: nato
`;

const countries = new Map<string, string>();
for (const line of WORDS_OF_COUNTRY.trim().split('\n')) {
  const [country = '', words = ''] = line.trim().split(':');
  for (const word of [country, ...words.split(' ')]) if (word) countries.set(word, country);
}

/** The country that a lower-case word, or two words joined by a hyphen, points to. */
export function countryOf(word: string): string | undefined {
  return countries.get(word);
}
