/** The styles of what the page writer draws stand in the stylesheet of every page: its programs bring none. */
const nothing = '\0no-style';

interface Plugin {
  readonly name: string;
  readonly apply: 'build';
  readonly enforce: 'pre';
  applyToEnvironment(environment: { readonly name: string }): boolean;
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
}

/** For Vite. Else a program in the browser that draws as the page writer does would bring the same styles once more. */
export function stylesOfPages(): Plugin {
  return {
    name: 'styles-of-pages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id, importer = '') =>
      id.endsWith('.css') && /src\/writers\/page\//.test(importer) ? nothing : undefined,
    load: (id) => (id === nothing ? 'export {};' : undefined),
  };
}
