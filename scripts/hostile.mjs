// Builds a site of hostile articles among good ones and looks for breaches of what docs/security.md promises, with
// parsers that are not ours: npm run hostile -- --count 10000 [--seed 1] [--keep]. Needs lib/ (npm run compile).
import { runTest } from './run-test.mjs';

await runTest('hostile/run-hostile.ts');
