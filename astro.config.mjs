import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/site/folders.ts';
import { siteUrl } from './src/site/links.ts';

/** Nothing may come from anywhere but the site itself; Astro adds the hashes of its scripts and styles. */
const contentSecurity = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  cacheDir: join(cacheFolder, 'astro'),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  security: { csp: { directives: contentSecurity } },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
