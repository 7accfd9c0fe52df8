// The program of a worker: what it renders with is imported once Node knows where it has the compiled code of that.
import { keepCompiled } from '../keep-compiled.js';

keepCompiled();
void import('./render-bodies.js');
