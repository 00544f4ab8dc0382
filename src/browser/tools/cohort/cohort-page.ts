/** Starts composing a cohort on its page. */
import { startTool } from '../file/start-tool.ts';
import { Cohort } from './cohort.tsx';

startTool('compose-cohort', Cohort);
