/** Bundled by in-a-browser.test.ts: the writers that a browser can run. */
export { docxWriters } from '../docx/writers.ts';
export { slidesPptx } from '../pptx/deck.ts';
