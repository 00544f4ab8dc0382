/** The force file by itself, on the page that leads to the tools. */
import { h } from 'preact';
import { FileBar } from './file-bar.tsx';
import type { ToolSetup } from './phrases.ts';
import { startTool } from './start-tool.ts';
import { useForceFile } from './use-force-file.ts';

type FilePhrases = ToolSetup<string>['filePhrases'];

startTool('force-file', ({ setup }: { readonly setup: FilePhrases }) =>
  h(FileBar, { held: useForceFile(), phrases: setup }),
);
