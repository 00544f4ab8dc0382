/** Starts planning a programme on its page. */
import { startTool } from '../file/start-tool.ts';
import { PlanTool } from './plan-tool.tsx';

startTool('plan-programme', PlanTool);
