/**
 * Countries with their peoples' adjectives and their larger or often-named cities and regions; general knowledge.
 * One line a country: names | adjectives and peoples | capital and cities | regions.
 */
export const COUNTRY_LINES = `
United States,United States of America,America,U.S.,US,USA,U.S.A.|American,Americans|Washington,Washington D.C.,Washington DC,New York,New York City,NYC,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,Fort Worth,Columbus,Charlotte,San Francisco,Indianapolis,Seattle,Denver,Boston,El Paso,Nashville,Detroit,Oklahoma City,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Omaha,Colorado Springs,Raleigh,Miami,Oakland,Minneapolis,Tulsa,Tampa,New Orleans,Cleveland,Honolulu,Anchorage,Pittsburgh,Cincinnati,St. Louis,Saint Paul,St. Paul,Newark,Orlando,Salt Lake City,Richmond,Des Moines,Little Rock,Baton Rouge,Charleston,Birmingham,Buffalo,Brooklyn,Manhattan,Queens,Bronx,Staten Island,Harlem,Hollywood,Silicon Valley,Ferguson,Flint,Tallahassee,Palm Beach,Mar-a-Lago,Cape Canaveral,Long Island,Capitol Hill|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington state,West Virginia,Wisconsin,Wyoming,Puerto Rico,Guam,Southern California,Northern California,New England,Midwest
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons|London,Birmingham,Manchester,Leeds,Liverpool,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Southampton,Portsmouth,Oxford,Cambridge,Edinburgh,Glasgow,Aberdeen,Dundee,Cardiff,Swansea,Belfast,Londonderry,Coventry,Brighton,Plymouth,Norwich,Exeter,Hull,Bradford,Salisbury,Dover|England,Scotland,Wales,Northern Ireland,Cornwall,Devon,Kent,Essex,Yorkshire,Lancashire,Gibraltar,Falkland Islands
Ireland,Republic of Ireland|Irish|Dublin,Cork,Galway,Limerick|
France|French|Paris,Marseille,Lyon,Toulouse,Strasbourg,Bordeaux,Lille,Nantes,Montpellier,Rennes,Cannes,Calais,Versailles|Normandy,Brittany,Corsica,New Caledonia
Germany|German,Germans|Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Hanover,Nuremberg,Bonn,Bremen,Kiel,Potsdam,Magdeburg,Ramstein|Bavaria,Saxony,Hesse,Brandenburg,Thuringia,Rhineland
Italy|Italian,Italians|Rome,Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Venice,Bergamo|Sicily,Sardinia,Tuscany,Lombardy,Lampedusa
Spain|Spanish,Spaniards|Madrid,Barcelona,Valencia,Seville,Malaga,Bilbao,Zaragoza|Catalonia,Andalusia,Canary Islands,Basque Country
Portugal|Portuguese|Lisbon,Porto|Madeira,Azores
Netherlands,Holland|Dutch|Amsterdam,The Hague,Rotterdam,Utrecht,Eindhoven|
Belgium|Belgian,Belgians|Brussels,Antwerp,Ghent|Flanders,Wallonia
Luxembourg|||
Switzerland|Swiss|Bern,Zurich,Geneva,Basel,Lausanne,Davos|
Austria|Austrian,Austrians|Vienna,Salzburg,Graz,Innsbruck|
Poland|Polish,Poles|Warsaw,Krakow,Gdansk,Lodz,Wroclaw,Poznan,Rzeszow,Lublin|
Czech Republic,Czechia|Czech,Czechs|Prague,Brno|
Slovakia|Slovak,Slovaks|Bratislava|
Hungary|Hungarian,Hungarians|Budapest|
Romania|Romanian,Romanians|Bucharest,Constanta|Transylvania
Bulgaria|Bulgarian,Bulgarians|Sofia,Varna|
Greece|Greek,Greeks|Athens,Thessaloniki|Crete,Lesbos
Cyprus|Cypriot,Cypriots|Nicosia|
Malta|Maltese|Valletta|
Croatia|Croatian,Croatians|Zagreb,Dubrovnik|
Slovenia|Slovenian,Slovenians|Ljubljana|
Serbia|Serbian,Serb,Serbs|Belgrade,Novi Sad|
Bosnia and Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo,Srebrenica|
Montenegro|Montenegrin|Podgorica|
Kosovo|Kosovar|Pristina|
North Macedonia,Macedonia|Macedonian|Skopje|
Albania|Albanian,Albanians|Tirana|
Denmark|Danish,Danes|Copenhagen,Aarhus|Greenland,Faroe Islands
Sweden|Swedish,Swedes|Stockholm,Gothenburg,Malmo|
Norway|Norwegian,Norwegians|Oslo,Bergen|Svalbard
Finland|Finnish,Finns|Helsinki|
Iceland|Icelandic|Reykjavik|
Estonia|Estonian,Estonians|Tallinn|
Latvia|Latvian,Latvians|Riga|
Lithuania|Lithuanian,Lithuanians|Vilnius|
Belarus|Belarusian,Belarusians|Minsk|
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Kharkiv,Odesa,Odessa,Dnipro,Donetsk,Luhansk,Zaporizhzhia,Lviv,Kherson,Mariupol,Mykolaiv,Sumy,Poltava,Chernihiv,Cherkasy,Vinnytsia,Kryvyi Rih,Kramatorsk,Sloviansk,Bakhmut,Avdiivka,Pokrovsk,Kupiansk,Izium,Sevastopol,Simferopol,Uzhhorod,Ternopil,Rivne,Lutsk,Zhytomyr,Khmelnytskyi,Chernivtsi,Ivano-Frankivsk,Kropyvnytskyi,Bucha,Irpin,Chornobyl,Chernobyl,Kostiantynivka,Toretsk,Chasiv Yar,Vovchansk,Enerhodar,Melitopol,Berdiansk|Crimea,Donbas,Donbass,Transcarpathia
Russia,Russian Federation|Russian,Russians|Moscow,St. Petersburg,Saint Petersburg,Novosibirsk,Yekaterinburg,Kazan,Sochi,Vladivostok,Rostov-on-Don,Volgograd,Belgorod,Kursk,Bryansk,Voronezh,Murmansk,Samara,Saratov,Ufa,Perm,Kaliningrad,Ryazan,Tula,Engels,Grozny,Taganrog|Siberia,Chechnya,Dagestan,Tatarstan,Bashkortostan,Krasnodar Krai
Moldova|Moldovan,Moldovans|Chisinau|Transnistria,Gagauzia
Georgia|Georgian,Georgians|Tbilisi,Batumi|Abkhazia,South Ossetia
Armenia|Armenian,Armenians|Yerevan|
Azerbaijan|Azerbaijani,Azerbaijanis|Baku|Nagorno-Karabakh
Turkey,Türkiye,Turkiye|Turkish,Turks|Ankara,Istanbul,Izmir,Antalya,Gaziantep|
Syria|Syrian,Syrians|Damascus,Aleppo,Homs,Idlib,Raqqa,Latakia,Kobani,Palmyra|Golan Heights
Lebanon|Lebanese|Beirut,Tripoli,Tyre,Sidon|
Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Haifa,Eilat,Ashkelon,Beersheba,East Jerusalem|Negev
Palestine,Palestinian territories|Palestinian,Palestinians|Ramallah,Gaza City,Rafah,Khan Younis,Jenin,Nablus,Hebron,Bethlehem,Jericho,Deir al-Balah|Gaza,Gaza Strip,West Bank
Egypt|Egyptian,Egyptians|Cairo,Alexandria,Giza,Port Said,Sharm el-Sheikh|Sinai
Jordan|Jordanian,Jordanians|Amman|
Iraq|Iraqi,Iraqis|Baghdad,Mosul,Basra,Fallujah,Erbil,Irbil,Kirkuk,Ramadi,Tikrit|Iraqi Kurdistan
Iran|Iranian,Iranians|Tehran,Isfahan,Mashhad,Shiraz,Qom,Tabriz,Natanz,Fordo|
Saudi Arabia|Saudi,Saudis|Riyadh,Jeddah,Mecca,Medina|
Yemen|Yemeni,Yemenis|Sanaa,Aden,Hodeidah,Taiz|
Oman|Omani|Muscat|
United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi,Dubai,Sharjah|
Qatar|Qatari,Qataris|Doha|
Bahrain|Bahraini|Manama|
Kuwait|Kuwaiti,Kuwaitis|Kuwait City|
Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat,Kunduz,Jalalabad,Bagram|Helmand
Pakistan|Pakistani,Pakistanis|Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi|Punjab,Sindh,Balochistan
India|Indian,Indians|New Delhi,Delhi,Mumbai,Bangalore,Bengaluru,Kolkata,Chennai,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Srinagar,Amritsar,Visakhapatnam|Kashmir,Kerala,Gujarat,Maharashtra,Uttar Pradesh,Bihar,Tamil Nadu,West Bengal,Assam,Manipur,Rajasthan,Karnataka
Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Chittagong|
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|
Nepal|Nepali,Nepalese|Kathmandu|
Bhutan||Thimphu|
Maldives|Maldivian|Male|
China,People's Republic of China|Chinese|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Tianjin,Chongqing,Nanjing,Xi'an,Hangzhou,Harbin,Urumqi,Lhasa|Hong Kong,Macau,Xinjiang,Tibet,Inner Mongolia,Hubei,Guangdong,Sichuan
Taiwan|Taiwanese|Taipei,Kaohsiung|
Japan|Japanese|Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Fukuoka,Hiroshima,Nagasaki|Okinawa,Fukushima,Hokkaido
South Korea,Republic of Korea|South Korean,South Koreans|Seoul,Busan,Incheon,Daegu|
North Korea|North Korean,North Koreans|Pyongyang|
Mongolia|Mongolian|Ulaanbaatar|
Vietnam|Vietnamese|Hanoi,Ho Chi Minh City,Da Nang|
Thailand|Thai,Thais|Bangkok,Phuket,Chiang Mai|
Myanmar,Burma|Burmese|Yangon,Naypyidaw,Mandalay|Rakhine
Cambodia|Cambodian,Cambodians|Phnom Penh|
Laos|Laotian|Vientiane|
Malaysia|Malaysian,Malaysians|Kuala Lumpur|
Singapore|Singaporean|Singapore|
Indonesia|Indonesian,Indonesians|Jakarta,Surabaya,Bandung|Bali,Java,Sumatra,Aceh,Sulawesi,Papua
Philippines|Philippine,Filipino,Filipinos|Manila,Quezon City,Davao,Cebu|Mindanao,Luzon
Brunei|Bruneian||
East Timor,Timor-Leste||Dili|
Kazakhstan|Kazakh,Kazakhs|Astana,Almaty|
Uzbekistan|Uzbek,Uzbeks|Tashkent,Samarkand|
Kyrgyzstan|Kyrgyz|Bishkek|
Tajikistan|Tajik,Tajiks|Dushanbe|
Turkmenistan|Turkmen|Ashgabat|
Australia|Australian,Australians|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Bondi Beach|New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory
New Zealand|New Zealander,New Zealanders|Wellington,Auckland,Christchurch|
Papua New Guinea||Port Moresby|
Fiji|Fijian|Suva|
Samoa|Samoan||
Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax|Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon
Mexico|Mexican,Mexicans|Mexico City,Guadalajara,Monterrey,Tijuana,Ciudad Juarez,Ciudad Juárez,Cancun,Culiacan,Puebla|Sinaloa,Chihuahua,Jalisco,Sonora,Michoacan,Veracruz,Oaxaca
Guatemala|Guatemalan,Guatemalans|Guatemala City|
Honduras|Honduran,Hondurans|Tegucigalpa|
El Salvador|Salvadoran,Salvadorans|San Salvador|
Nicaragua|Nicaraguan,Nicaraguans|Managua|
Costa Rica|Costa Rican|San José|
Panama|Panamanian|Panama City|
Belize||Belmopan|
Cuba|Cuban,Cubans|Havana,Guantanamo Bay,Guantánamo Bay|
Haiti|Haitian,Haitians|Port-au-Prince|
Dominican Republic|Dominican|Santo Domingo|
Jamaica|Jamaican,Jamaicans|Kingston|
Bahamas|Bahamian|Nassau|
Barbados|Barbadian|Bridgetown|
Trinidad and Tobago|Trinidadian|Port of Spain|
Venezuela|Venezuelan,Venezuelans|Caracas,Maracaibo|
Colombia|Colombian,Colombians|Bogota,Bogotá,Medellin,Medellín,Cali,Cartagena|
Ecuador|Ecuadorian,Ecuadorean|Quito,Guayaquil|Galapagos
Peru|Peruvian,Peruvians|Lima,Cusco|
Bolivia|Bolivian,Bolivians|La Paz,Santa Cruz|
Chile|Chilean,Chileans|Santiago,Valparaiso|
Argentina|Argentine,Argentinian,Argentines|Buenos Aires,Cordoba,Rosario|Patagonia
Uruguay|Uruguayan|Montevideo|
Paraguay|Paraguayan|Asuncion|
Brazil|Brazilian,Brazilians|Brasilia,Brasília,Sao Paulo,São Paulo,Rio de Janeiro,Rio,Belem,Belém,Salvador,Manaus|Amazonas
Guyana|Guyanese|Georgetown|
Suriname|Surinamese|Paramaribo|
Morocco|Moroccan,Moroccans|Rabat,Casablanca,Marrakech,Marrakesh|Western Sahara
Algeria|Algerian,Algerians|Algiers|
Tunisia|Tunisian,Tunisians|Tunis,Sousse|
Libya|Libyan,Libyans|Tripoli,Benghazi,Misrata,Sirte,Derna|
Sudan|Sudanese|Khartoum,Omdurman,El Fasher,el-Fasher,Port Sudan|Darfur
South Sudan|South Sudanese|Juba|
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|Tigray,Amhara,Oromia
Eritrea|Eritrean,Eritreans|Asmara|
Djibouti||Djibouti|
Somalia|Somali,Somalis|Mogadishu|Somaliland,Puntland
Kenya|Kenyan,Kenyans|Nairobi,Mombasa,Garissa|
Uganda|Ugandan,Ugandans|Kampala,Entebbe|
Tanzania|Tanzanian,Tanzanians|Dar es Salaam,Dodoma|Zanzibar
Rwanda|Rwandan,Rwandans|Kigali|
Burundi|Burundian|Bujumbura,Gitega|
Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,Congo|Congolese|Kinshasa,Goma,Bukavu|North Kivu,South Kivu
Republic of Congo||Brazzaville|
Nigeria|Nigerian,Nigerians|Abuja,Lagos,Kano,Maiduguri|Borno
Niger|Nigerien|Niamey|
Mali|Malian,Malians|Bamako,Timbuktu,Gao|
Burkina Faso|Burkinabe|Ouagadougou|
Chad|Chadian|N'Djamena|
Cameroon|Cameroonian|Yaounde,Yaoundé,Douala|
Ghana|Ghanaian,Ghanaians|Accra|
Ivory Coast|Ivorian|Abidjan|
Senegal|Senegalese|Dakar|
Gambia|Gambian|Banjul|
Guinea|Guinean|Conakry|
Guinea-Bissau||Bissau|
Sierra Leone|Sierra Leonean|Freetown|
Liberia|Liberian,Liberians|Monrovia|
Togo|Togolese|Lome|
Benin|Beninese|Cotonou|
Mauritania|Mauritanian|Nouakchott|
Gabon|Gabonese|Libreville|
Equatorial Guinea||Malabo|
Central African Republic||Bangui|
Angola|Angolan,Angolans|Luanda|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean,Zimbabweans|Harare,Bulawayo|
Malawi|Malawian|Lilongwe|
Mozambique|Mozambican|Maputo|Cabo Delgado
Botswana||Gaborone|
Namibia|Namibian|Windhoek|
South Africa|South African,South Africans|Johannesburg,Pretoria,Cape Town,Durban,Soweto|
Lesotho||Maseru|
Eswatini,Swaziland||Mbabane|
Madagascar|Malagasy|Antananarivo|
Mauritius|Mauritian|Port Louis|
Seychelles||Victoria|
Cape Verde||Praia|
Vatican City||Vatican City|
Monaco|Monegasque||
Liechtenstein||Vaduz|
Andorra|||
San Marino|||`;

/** Seas, ranges and parts of the world that belong to no one country. */
export const WIDER_PLACES = `
Europe, Asia, Africa, North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East,
Western Europe, Eastern Europe, Central Europe, Central Asia, South Asia, Southeast Asia, East Asia, North Africa,
West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Balkans, Caucasus, Baltics,
Scandinavia, Caribbean, Arctic, Pacific, Atlantic, Mediterranean, Black Sea, Baltic Sea, Red Sea, Caspian Sea, North Sea,
South China Sea, East China Sea, Sea of Azov, Persian Gulf, Gulf of Mexico, Gulf of Aden, Strait of Hormuz, Suez Canal,
Panama Canal, Bosphorus, Taiwan Strait, English Channel, Kerch Strait, Alps, Himalayas, Andes, Amazon rainforest,
Korean Peninsula, Indo-Pacific, Persian Gulf, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean`;

/** Adjectives and peoples that belong to no one country. */
export const WIDER_PEOPLES = `
European, Europeans, Asian, Asians, African, Africans, Latin, Latino, Latinos, Hispanic, Hispanics, Arab, Arabs, Western,
Eastern, Kurdish, Kurds, Kurd, Catalan, Scottish, Scots, Welsh, English, Soviet, Jewish, Jews, Muslim, Muslims, Christian,
Christians, Catholic, Catholics, Protestant, Hindu, Hindus, Buddhist, Sunni, Shiite, Shia, Islamic, Islamist, Nazi,
Chechen, Tatar, Tibetan, Uyghur, Rohingya, Houthi, Houthis, Baltic, Nordic, Balkan, Mediterranean, Caribbean, Texan,
Texans, Californian, Californians, Hawaiian, Republican, Republicans, Democrat, Democrats, Democratic, Tory, Tories,
Labour, Liberal, Liberals, Conservative, Conservatives, Communist, Communists, African-American, African American,
African Americans, Native American, Native Americans`;
