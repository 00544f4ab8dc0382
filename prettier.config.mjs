/** One hand for the code: `npm run format` writes it, `npm test` asks for it. What is contributed nobody reformats. */
export default {
  printWidth: 120,
  singleQuote: true,
  objectWrap: 'collapse',
  plugins: ['prettier-plugin-astro'],
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
