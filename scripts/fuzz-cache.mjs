// Changes sites and their caches at random, and builds each with the cache and without after every change:
// npm run fuzz:cache -- --minutes 10 [--seed 1]. Prints what differs, with the seed that gives it again.
import { runTest } from './run-test.mjs';

await runTest('cache/fuzz.ts');
