/**
 * People whom news names by surname alone, because every reader knows whose it is. The list only tells that the
 * word is a person, and which of several of that surname is meant; the name shown comes from the text. Surnames
 * that are also everyday words are left out.
 */
import { phrases } from '../word-list.ts';

const PUBLIC_FIGURES = phrases(`
  Donald Trump, Joe Biden, Barack Obama, Bill Clinton, Hillary Clinton, Ronald Reagan, John Kennedy, Richard Nixon, Vladimir Putin, Dmitry Medvedev,
  Sergey Lavrov, Sergei Lavrov, Dmitry Peskov, Alexei Navalny, Alexander Lukashenko, Aleksandr Lukashenko, Volodymyr Zelensky, Volodymyr Zelenskyy,
  Volodymyr Zelenskiy, Petro Poroshenko, Viktor Yanukovych, Angela Merkel, Olaf Scholz, Friedrich Merz, Emmanuel Macron, François Hollande,
  Nicolas Sarkozy, Keir Starmer, Rishi Sunak, Jeremy Corbyn, Nigel Farage, Boris Johnson, Benjamin Netanyahu, Yahya Sinwar, Mahmoud Abbas, Bashar Assad,
  Recep Erdogan, Recep Erdoğan, Ali Khamenei, Hassan Rouhani, Masoud Pezeshkian, Ebrahim Raisi, Narendra Modi, Viktor Orban, Viktor Orbán,
  Giorgia Meloni, Silvio Berlusconi, Mario Draghi, Andrzej Duda, Donald Tusk, Jair Bolsonaro, Javier Milei, Nicolás Maduro, Nicolas Maduro, Hugo Chávez,
  Fidel Castro, Raúl Castro, Gustavo Petro, Claudia Sheinbaum, Justin Trudeau, Mark Carney, Marco Rubio, JD Vance, J.D. Vance, Mike Pence, Mike Pompeo,
  Mitch McConnell, Nancy Pelosi, Chuck Schumer, Ron DeSantis, Gavin Newsom, Elon Musk, Jeff Bezos, Mark Zuckerberg, Anthony Fauci, Rudy Giuliani,
  Pete Hegseth, John Bolton, Robert Mueller, James Comey, Edward Snowden, Julian Assange, Jeffrey Epstein, Harvey Weinstein, Jens Stoltenberg, Mark Rutte,
  António Guterres, Antonio Guterres, Valerii Zaluzhnyi, Oleksandr Syrskyi, Kyrylo Budanov, Andriy Yermak, Dmytro Kuleba, Yevgeny Prigozhin,
  Sergei Shoigu, Ramzan Kadyrov, Rodrigo Duterte, Nelson Mandela, Jacob Zuma, Cyril Ramaphosa, Muammar Gaddafi, Hosni Mubarak, Mohamed Morsi,
  Bernie Sanders, Ted Cruz, Jeb Bush, Mitt Romney, Kamala Harris, Xi Jinping, Kim Jong`);

/** Those that are also common surnames: taken for the person only where the text gives the full name. */
const COMMON = new Set([
  'Johnson',
  'Harris',
  'Bush',
  'Kennedy',
  'Kim',
  'Castro',
  'Cruz',
  'Sanders',
  'Jinping',
  'Jong',
]);

const givenNames = new Map<string, string[]>();
for (const name of PUBLIC_FIGURES) {
  const [given = '', surname = ''] = name.split(' ');
  givenNames.set(surname, [...(givenNames.get(surname) ?? []), given]);
}

/** Whether the surname alone tells a person. */
export function isKnownSurname(surname: string): boolean {
  return givenNames.has(surname) && !COMMON.has(surname);
}

/** Given names of the public figures with this surname. */
export function givenNamesOf(surname: string): readonly string[] {
  return givenNames.get(surname) ?? [];
}
