/** Given names that are forms of one another: short forms, and one name in several languages. General knowledge. */
import { foldName, spellingKey } from './folding.ts';

const FORMS = `
  volodymyr vladimir wladimir, sergey sergei serhiy serhii, aleksandr alexander oleksandr alexandr alex sasha, dmitry dmitri dmytro dmitriy,
  yevgeny evgeny yevhen eugene, mykola nikolai nikolay, mykhailo mikhail michael mike, andriy andrei andrey andrii, yuri yuriy yurii,
  alexei aleksei oleksiy oleksii alexey, petro pyotr peter pete, ihor igor, oleh oleg, pavlo pavel, kyrylo kirill, valeriy valery valerii, vasyl vasily,
  joseph joe, william bill will billy, robert bob rob bobby, james jim jimmy, thomas tom tommy, timothy tim, anthony tony, daniel dan danny,
  stephen steven steve, christopher chris, matthew matt, david dave, benjamin ben benny bibi, edward ed eddie ted, nicholas nick, ronald ron,
  kenneth ken, andrew andy, elizabeth liz beth, katherine catherine kate kathy, susan sue, charles charlie chuck, donald don, richard rick dick rich,
  bernard bernie, lawrence larry, patrick pat, raymond ray, samuel sam, gregory greg, jeffrey jeff, geoffrey geoff, philip phil phillip, ronald ronnie,
  theodore ted, leonard len, frederick fred, albert al, alfred al, gerald jerry, jeremy jerry, deborah debbie, rebecca becky, jennifer jen, jacob jake,
  douglas doug, joshua josh, jonathan jon, vincent vince, walter walt, nathaniel nathan nate, henry hank harry, russell russ, stanley stan, bradley brad,
  dominic dom, randall randy, terence terry, victoria vicky, cynthia cindy, margaret maggie meg peggy, pamela pam, barbara barb, theresa teresa, zachary zach,
  oliver ollie, maximilian max, gabriel gabe, abraham abe, mitchell mitch, wesley wes, kimberly kim, jacqueline jackie,
  mohammed mohammad muhammad mohamed, ahmed ahmad, hussein hussain, abdullah abdallah, jose josé, francois françois`;

const formsOf = new Map<string, Set<string>>();
for (const group of FORMS.split(',')) {
  const names = group.trim().split(/\s+/).map(foldName);
  for (const name of names) formsOf.set(name, new Set([...(formsOf.get(name) ?? []), ...names]));
}

/** Whether two given names may be one person's: the same, a short form, another spelling, or an initial. */
export function isSameGivenName(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  if (first === second || soundOf(first) === soundOf(second)) return true;
  if (first.length === 1 || second.length === 1) return first.charAt(0) === second.charAt(0);
  return formsOf.get(first)?.has(second) ?? false;
}

/** "Shelley" and "Shelly" sound alike. */
function soundOf(name: string): string {
  return spellingKey(name).replace(/ey$/, 'y');
}
