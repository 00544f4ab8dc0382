/** Starts choosing schools on its page. */
import { startTool } from '../file/start-tool.ts';
import { Choose } from './choose.tsx';

startTool('choose-schools', Choose);
