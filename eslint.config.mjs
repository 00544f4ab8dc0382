/** Faults that the compiler does not see. How code is laid out is Prettier's business. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'content/', 'public/']),
  ts.configs.strict,
  ts.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': ['error', { allow: ['!!'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A component's own props name its kind; the compiler cannot follow that through a list of components.
      '@typescript-eslint/no-explicit-any': 'off',
      // A look-up that the line above has proved, and the compiler cannot follow.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Commands and tests speak to whoever started them; a page says on the console what its reader cannot mend.
  { files: ['scripts/**', 'tests/**', '**/testing/**'], rules: { 'no-console': 'off' } },
  { files: ['src/**'], ignores: ['**/testing/**'], rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] } },
  // Astro asks for a type of this name, used or not.
  { files: ['**/*.astro'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
);
