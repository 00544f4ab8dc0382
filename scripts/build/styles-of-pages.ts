/** The styles of what the page writer draws stand in the stylesheet of every page: its programs bring none. */
interface Plugin {
  readonly name: string;
  readonly apply: 'build';
  readonly enforce: 'pre';
  applyToEnvironment(environment: { readonly name: string }): boolean;
  load(id: string): string | undefined;
}

/** For Vite. Else a program in the browser that draws as the page writer does would bring the same styles once more. */
export function stylesOfPages(): Plugin {
  return {
    name: 'styles-of-pages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (/src\/writers\/page\/.*\.css$/.test(id) ? '' : undefined),
  };
}
