/** A thread of the check. */
import { keepCompiled } from '../keep-compiled.ts';

keepCompiled();
await import('./judge-share.ts');
