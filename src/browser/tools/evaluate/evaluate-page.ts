/** Starts evaluating on its page. */
import { startTool } from '../file/start-tool.ts';
import { Evaluate } from './evaluate.tsx';

startTool('evaluate-programme', Evaluate);
