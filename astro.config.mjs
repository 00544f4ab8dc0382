import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { currentBrowsers } from './scripts/build/current-browsers.ts';
import { stylesOfPages } from './scripts/build/styles-of-pages.ts';
import { unusedClasses } from './scripts/build/unused-classes.ts';
import { withoutExamples } from './scripts/build/without-examples.ts';
import { problemsInDev } from './scripts/dev/problems-in-dev.ts';

// One stylesheet for every page, which a phone fetches once, one for the home page and pages that are filled in,
// one for teach mode, which has looks of its own, and the lessons that are kept for it, one for the desk and one for
// the tools. What is taught (src/styles/taught.css), charts (finding-chart.css), forces and the quick way off a page
// (src/styles/exit.scss) have theirs, which layouts link where a page shows it.
const isStyle = (id) => /\.s?css$|\?astro&type=style/.test(id);
const isForm = (id) =>
  /components\/(forms\.scss|HeadlineFigure)|components\/(search|check)\/|pages\/\[\.\.\.lang\]\/(index|pictures|current)\.astro/.test(
    id,
  );
const isTeach = (id) => /browser\/(teach|kept|slides)\//.test(id);
const isTool = (id) => /browser\/(tools|tried)\//.test(id);
const isDesk = (id) => /(browser|components)\/desk\//.test(id);
const stylesheets = [
  { name: 'site', test: (id) => isStyle(id) && !isForm(id) && !isTeach(id) && !isDesk(id) && !isTool(id) },
  { name: 'forms', test: (id) => isStyle(id) && isForm(id) },
  { name: 'teach', test: (id) => isStyle(id) && isTeach(id) },
  { name: 'tools', test: (id) => isStyle(id) && isTool(id) },
  { name: 'desk', test: (id) => isStyle(id) && isDesk(id) },
];

// SITE_URL is where the site will be published; BASE_PATH the folder below it, for a site that is not at the root. A
// site that does not know its address gives none: no sitemap, no feed, no canonical links.
// OUT_DIR is set by scripts/build.ts, which moves a finished build into place.
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site && { site }),
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: './.build/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // White space as in JSX, which is how Prettier lays out these files: a line break between elements is no space.
  compressHTML: 'jsx',
  // The strict Content-Security-Policy allows no inline style or script.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    // Vite would keep what it prepares below node_modules, where whoever builds may not write.
    cacheDir: './.build/vite',
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: stylesheets } } } },
    css: { lightningcss: { unusedSymbols: unusedClasses() } },
    plugins: [stylesOfPages(), currentBrowsers()],
    // The reader of PDFs is a file of its own, fetched when somebody drops a PDF.
    worker: { format: 'es', plugins: () => [withoutExamples()] },
    resolve: {
      alias: {
        // One copy for acorn-jsx, which requires it, and for all others, which import it: 120 kB less to fetch.
        acorn: fileURLToPath(import.meta.resolve('acorn')),
        // Its browser version asks a page to decode &amp;, and the check in the browser runs in a worker, which has no
        // page.
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
  },
  // For the site's own trusted pages only. What forces contribute is never compiled: see ARCHITECTURE.md.
  integrations: [mdx(), problemsInDev()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
