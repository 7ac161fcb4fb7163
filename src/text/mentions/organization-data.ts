/** Organisations that news names without explaining them; general knowledge. Outlets stand apart. */
export const ORGANIZATIONS = `
White House, Kremlin, Pentagon, Downing Street, Élysée Palace, Capitol, Congress, Senate, House of Representatives,
House of Commons, House of Lords, Parliament, Bundestag, Bundesrat, Knesset, State Duma, Duma, Verkhovna Rada, Politburo,
European Parliament, European Commission, European Council, European Central Bank, European Court of Human Rights,
European Court of Justice, Council of Europe, European Union, EU, E.U., United Nations, UN, U.N., Security Council,
U.N. Security Council, UN Security Council, U.N. General Assembly, UN General Assembly, NATO, OSCE, OPEC, OPEC+, G7, G-7, G20,
G-20, Group of Seven, African Union, Arab League, ASEAN, BRICS, Mercosur, World Bank, International Monetary Fund, IMF, I.M.F.,
World Trade Organization, WTO, World Health Organization, WHO, W.H.O., UNICEF, UNESCO, UNRWA, UNHCR, International Criminal Court, ICC,
International Court of Justice, ICJ, International Atomic Energy Agency, IAEA, Interpol, Europol, Red Cross, Red Crescent,
International Committee of the Red Cross, ICRC, Amnesty International, Human Rights Watch, Greenpeace, Doctors Without Borders,
Médecins Sans Frontières, Save the Children, Oxfam, World Food Programme, World Food Program, Freedom House,
Supreme Court, U.S. Supreme Court, Federal Reserve, General Staff, FBI, F.B.I., CIA, C.I.A., NSA, N.S.A., DEA, ATF, TSA, IRS, I.R.S.,
FDA, F.D.A., CDC, C.D.C., EPA, E.P.A., FEMA, NASA, NOAA, FAA, F.A.A., NTSB, N.T.S.B., FCC, F.C.C., FTC, F.T.C., SEC, S.E.C., NIH, N.I.H.,
ICE, Immigration and Customs Enforcement, Border Patrol, Customs and Border Protection, Homeland Security, Secret Service,
Coast Guard, National Guard, Marine Corps, Air Force, Navy, Army, Joint Chiefs of Staff, Justice Department, State Department,
Treasury Department, Defense Department, Treasury, Medicare, Medicaid, Social Security Administration, Centers for Disease Control and Prevention,
Food and Drug Administration, Environmental Protection Agency, National Institutes of Health, National Weather Service, National Hurricane Center,
Securities and Exchange Commission, Federal Bureau of Investigation, Central Intelligence Agency, Bank of England, Scotland Yard, Met Police,
Metropolitan Police, Home Office, Foreign Office, Treasury, NHS, N.H.S., MI5, MI6, Ofcom, Ofsted, TUC,
FSB, GRU, SVR, SBU, Wagner Group, Wagner, Roscosmos, Gazprom, Rosneft, Rosatom, Sberbank, Lukoil, Naftogaz, Ukrenergo, Energoatom,
Mossad, Shin Bet, IDF, Hamas, Hezbollah, Hizbollah, Fatah, Taliban, al-Qaeda, al Qaeda, Al Qaeda, Al-Qaeda, Islamic State, Islamic State group,
ISIS, ISIL, Boko Haram, al-Shabab, Al-Shabab, Muslim Brotherhood, Islamic Jihad, Revolutionary Guard, Revolutionary Guards,
Palestinian Authority, PLO, PKK, Peshmerga, Ku Klux Klan, Proud Boys, Oath Keepers, Black Lives Matter, Antifa,
Republican Party, Democratic Party, Republican National Committee, Democratic National Committee, RNC, DNC, R.N.C., D.N.C., GOP, G.O.P.,
Labour Party, Conservative Party, Liberal Democrats, Lib Dems, SNP, Sinn Féin, Sinn Fein, Reform UK, Green Party, Tea Party,
Freedom Caucus, National Rally, Alternative for Germany, AfD, CDU, CSU, SPD, Fidesz, Likud, United Russia, Communist Party,
African National Congress, ANC, BJP, Bharatiya Janata Party, NRA, N.R.A., National Rifle Association, ACLU, A.C.L.U., NAACP, N.A.A.C.P.,
Planned Parenthood, AFL-CIO, AIPAC, Heritage Foundation, Brookings Institution, Council on Foreign Relations, Chatham House,
Harvard, Yale, Princeton, Stanford, MIT, Columbia University, Oxford University, Cambridge University, Johns Hopkins, Johns Hopkins University,
Georgetown University, UCLA, NYU, Imperial College London, London School of Economics, Smithsonian, Smithsonian Institution,
Apple, Google, Microsoft, Amazon, Facebook, Meta, Twitter, Instagram, WhatsApp, TikTok, YouTube, Snapchat, Reddit, LinkedIn, Telegram,
Alphabet, Netflix, Disney, Walt Disney, Tesla, SpaceX, Starlink, Blue Origin, OpenAI, Anthropic, Nvidia, Intel, IBM, AMD, Oracle, Cisco, Dell, HP,
Qualcomm, Samsung, Sony, Nintendo, Toyota, Honda, Nissan, Hyundai, Volkswagen, BMW, Daimler, Mercedes-Benz, Audi, Porsche, Renault, Peugeot, Fiat,
Ford, General Motors, GM, Chrysler, Stellantis, Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, Rheinmetall, BAE Systems,
Rolls-Royce, General Electric, GE, Siemens, ExxonMobil, Exxon, Chevron, BP, Shell, Total, TotalEnergies, Aramco, Saudi Aramco, Halliburton,
Transocean, Walmart, Target, Costco, Kroger, Home Depot, Starbucks, Burger King, Coca-Cola, Pepsi, PepsiCo, Nestlé, Unilever,
Procter & Gamble, Johnson & Johnson, Pfizer, Moderna, AstraZeneca, BioNTech, Novavax, Merck, Novartis, Roche, Sanofi, GlaxoSmithKline, GSK, Bayer,
Eli Lilly, Novo Nordisk, Munich Re, Swiss Re, Rio Tinto, Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Citibank, Bank of America, Wells Fargo, HSBC,
Barclays, Lloyds, Deutsche Bank, UBS, Credit Suisse, BNP Paribas, Berkshire Hathaway, BlackRock, Blackstone, Visa, Mastercard, PayPal, American Express,
Uber, Lyft, Airbnb, Booking.com, Ikea, Nike, Adidas, Zara, H&M, Spotify, Zoom, Slack, Palantir, Huawei, ZTE, Alibaba, Tencent, ByteDance, Baidu, Xiaomi,
Foxconn, TSMC, SoftBank, Delta Air Lines, American Airlines, United Airlines, Southwest Airlines, British Airways, Lufthansa, Ryanair, EasyJet,
Air France, Aeroflot, Emirates, Qantas, Amtrak, FedEx, UPS, DHL, Verizon, AT&T, T-Mobile, Comcast, Vodafone, Fitch, Nasdaq, Dow Jones, Wall Street,
FIFA, UEFA, NBA, NFL, MLB, NHL, NCAA, IOC, FIA, Premier League, La Liga, Bundesliga, Real Madrid, FC Barcelona, Manchester United, Manchester City,
Arsenal, Tottenham, Liverpool FC, Chelsea FC, Bayern Munich, Juventus, Yankees, Red Sox, Dodgers, Lakers, Warriors, Patriots, Cowboys, Eagles`;

/** News outlets and agencies; general knowledge. */
export const OUTLETS = `
Reuters, Associated Press, The Associated Press, AP, A.P., AFP, Agence France-Presse, UPI, United Press International, Bloomberg, Bloomberg News, dpa,
BBC, BBC News, BBC World Service, ITV, ITV News, Sky News, Channel 4, Channel 4 News, CNN, Fox News, Fox Business, Fox, MSNBC, NBC, NBC News, CNBC, ABC, ABC News, CBS, CBS News,
PBS, PBS NewsHour, NPR, C-SPAN, Univision, Telemundo, Newsmax, New York Times, The New York Times, Times, The Times, Washington Post, The Washington Post, The Post,
Wall Street Journal, The Wall Street Journal, USA Today, Los Angeles Times, L.A. Times, Chicago Tribune, Boston Globe, The Boston Globe, Miami Herald, New York Post,
New York Daily News, Daily News, Houston Chronicle, San Francisco Chronicle, Politico, Axios, The Hill, Vox, BuzzFeed, BuzzFeed News, One America News, One America News Network, OAN, HuffPost, Huffington Post,
The Huffington Post, Breitbart, Breitbart News, Daily Caller, Drudge Report, The Intercept, ProPublica, The Atlantic, The New Yorker, New Yorker, Time, TIME, Time magazine,
Newsweek, The Economist, Economist, Financial Times, The Financial Times, FT, Guardian, The Guardian, The Observer, Daily Telegraph, The Telegraph, The Sun, Daily Mail, Daily Mirror,
Sunday Times, The Independent, Der Spiegel, Spiegel, Die Zeit, Die Welt, Bild, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, ARD, ZDF, Deutsche Welle, DW,
Le Monde, Le Figaro, Libération, El País, El Mundo, Corriere della Sera, La Repubblica, ANSA, NHK, Kyodo, Kyodo News, Yonhap, Xinhua, CCTV, Global Times, People's Daily,
South China Morning Post, Times of India, The Hindu, NDTV, Dawn, Al Jazeera, Al Arabiya, Haaretz, Times of Israel, Jerusalem Post, Anadolu, Anadolu Agency, IRNA, Tasnim,
TASS, Tass, Interfax, RIA Novosti, RIA, RT, Sputnik, Kommersant, Vedomosti, Izvestia, Novaya Gazeta, Meduza, Kyiv Independent, The Kyiv Independent, Kyiv Post, Ukrainska Pravda,
Ukrinform, Suspilne, Radio Free Europe, Radio Free Europe/Radio Liberty, RFE/RL, Voice of America, VOA, Nexta, Bellingcat, Globe and Mail, CBC, CBC News, CTV, Toronto Star,
ABC Australia, Sydney Morning Herald, Sky News Australia, TMZ, Variety, Rolling Stone, Vanity Fair, Vogue, Forbes, Fortune, Wired, The Verge, Ars Technica, TechCrunch,
Scientific American, Nature, Science, The Lancet, Lancet, New England Journal of Medicine, National Geographic, People magazine, Hollywood Reporter, The Hollywood Reporter`;

/** Organisations whose name is an everyday word: taken for one only inside a sentence, not where a sentence opens with it. */
export const WORDLIKE_ORGANIZATIONS = `
Apple, Amazon, Meta, Target, Shell, Total, Oracle, Zoom, Slack, Visa, Ford, Time, Nature, Science, Fortune, Wired, Variety, Fox, Dawn, Vox, The Hill, The Sun, The Post, The Times, The Independent, The Observer, The Atlantic, The Hindu, Times, Eagles,
Patriots, Warriors, Cowboys, Emirates, Congress, Parliament, Capitol, Army, Navy, Air Force, Treasury, Telegram, Wagner, Arsenal, Sputnik, Guardian, Economist, Bild,
Harvard, Yale, Princeton, Stanford, Home Office, Daily News, Homeland Security, Red Cross, ICE, WHO, SEC, Delta Air Lines`;

/** A capitalised run that ends in one of these is an organisation: "Harbour Workers Union". */
export const ORGANIZATION_ENDINGS = `
Inc Corp Corporation Co Company Ltd LLC LLP LP PLC Plc GmbH AG SA SpA NV Group Holdings Industries Enterprises Partners Associates Airlines Airways Motors
Technologies Pharmaceuticals Laboratories Labs Systems Resources Utilities International Bros Sons Energy Petroleum Electric Studios Pictures Entertainment Press Broadcasting Media
Bank Bancorp Exchange Capital Securities Insurance Financial Trust Fund Charity Foundation Institute Institution University College School Academy Seminary Hospital Clinic Infirmary Hospice
Ministry Department Agency Administration Authority Bureau Commission Committee Subcommittee Council Board Office Court Tribunal Senate Parliament Assembly Congress
Legislature Party Union Association Federation Confederation League Coalition Alliance Society Organization Organisation Network Movement
Army Navy Brigade Battalion Regiment Corps Guard Guards Police Command Forces Service Services Directorate Inspectorate Prosecutor Prosecutors
Church Diocese Archdiocese Museum Gallery Orchestra Theatre Theater Ballet Opera Library Observatory Chamber Campaign Project Initiative
News Times Post Journal Tribune Herald Gazette Chronicle Magazine Radio TV Television FC United Rovers Caucus Center Centre Observatory Consortium Cooperative Brotherhood Farm Farms Dairy Brewery Distillery Bakery`;

/** "University of …", "Ministry for …": what follows the preposition belongs to the name. */
export const ORGANIZATION_HEADS = `
Ministry Department University College Institute Bank Bureau Office Council Committee Commission House Board Court Academy School Center Centre Centers
Association Federation Union Society Organization Organisation League Alliance Coalition Chamber Agency Church Directorate Museum Fund Party Army
Joint Assembly Conference Partnership Campaign Campaigners Physicians Doctors Americans Citizens Mothers Veterans Lawyers Reporters Institutes Service`;
