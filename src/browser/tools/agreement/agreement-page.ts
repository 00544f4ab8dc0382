/** Starts the offer and the agreement on their page. */
import { startTool } from '../file/start-tool.ts';
import { AgreementTool } from './agreement-tool.tsx';

startTool('school-agreement', AgreementTool);
