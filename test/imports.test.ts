/** The direction of imports: scripts → pure ← site ← pages (docs/architecture.md). */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { pureFolders } from '../scripts/io/project.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Each may import those before it, and itself. */
const pure = pureFolders.map((name) => `src/${name}`);
const site = ['src/site', 'src/pages', 'src/components', 'src/layouts', 'src/styles', 'src/client'];

/** What the files of a folder, or a file beside the folders, may import of the project. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(pure.map((folder, index) => [folder, pure.slice(0, index + 1)])),
  'src/site': [...pure, 'src/site'],
  'src/content.config.ts': [...pure, 'src/site'],
  'src/pages': [...pure, ...site],
  'src/components': [...pure, ...site],
  'src/layouts': [...pure, ...site],
  'src/client': ['src/client', 'src/model'],
  scripts: [...pure, 'scripts'],
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const sources = ['src', 'scripts']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:ts|mts|mjs|astro)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** The TypeScript of a file: all of it, or of an Astro file its front matter and scripts. */
function codeOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [/^---\n([\s\S]*?)\n---/.exec(text)?.[1], ...scripts].join('\n');
}

/** Imports of every form: static, dynamic, re-exports and types written as `import('…')`. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const to = node.text.startsWith('.')
      ? relative(root, resolve(root, dirname(file), node.text))
      : node.text;
    found.push({ file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a file may import; nothing where no rule speaks of it. */
const allowedFor = (path: string) =>
  Object.entries(allowed).find(([place]) => path === place || path.startsWith(`${place}/`))?.[1] ?? [];
const imports = sources.flatMap(importsOf);
const inProject = ({ to }: Import) => to.startsWith('src/') || to.startsWith('scripts/');
const describeImport = ({ file, to }: Import) => `${file} imports ${to}`;

describe('the direction of imports', () => {
  test('is kept by every file of the project', () => {
    const wrong = imports
      .filter(inProject)
      .filter(({ file, to }) => !allowedFor(file).some((target) => to.startsWith(`${target}/`)));
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('leaves the pure folders without Node, Astro or any other host', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        pure.some((folder) => file.startsWith(`${folder}/`)) &&
        /^(?:node:|astro\b|astro:|@astrojs|undici|playwright)/.test(to),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('gives the client types only', () => {
    const wrong = imports.filter(
      ({ file, to, typeOnly }) =>
        file.startsWith('src/client/') && !typeOnly && !to.startsWith('src/client/'),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('lets nothing in src import scripts', () => {
    expect(
      imports
        .filter(({ file, to }) => file.startsWith('src/') && to.startsWith('scripts/'))
        .map(describeImport),
    ).toEqual([]);
  });

  test('has no folder src/content, which an older Astro convention claims', () => {
    expect(sources.filter((file) => file.startsWith('src/content/'))).toEqual([]);
  });
});

describe('the pure folders', () => {
  /** What a pure function may not reach for, as code. */
  const ambient =
    /\bconsole\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.|\bsetTimeout\(/;
  const pureSources = sources.filter((file) => pure.some((folder) => file.startsWith(`${folder}/`)));

  test('hold sources', () => {
    expect(pureSources.length).toBeGreaterThan(20);
  });

  test.each(pureSources)('%s reaches for no clock, chance, network or console', (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(ambient.exec(code)?.[0] ?? null).toBeNull();
  });
});
