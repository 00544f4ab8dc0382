/** A thread that writes downloads. */
import { keepCompiled } from '../../keep-compiled.ts';

keepCompiled();
await import('./write-tasks.ts');
