/** Starts the page for an inspector. */
import { startTool } from '../file/start-tool.ts';
import { Inspector } from './inspector.tsx';

startTool('for-inspector', Inspector);
