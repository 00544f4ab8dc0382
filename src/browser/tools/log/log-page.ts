/** Starts the log on its page. */
import { startTool } from '../file/start-tool.ts';
import { LogTool } from './log-tool.tsx';

startTool('session-log', LogTool);
