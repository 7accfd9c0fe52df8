// Tries articles that nobody would write, made and mutated, kept where they reach something new, and looks for breaches
// of what docs/security.md promises: npm run fuzz -- --minutes 10 [--seed 1] [--out FOLDER]. Finds are saved there.
import { bundleTest, runTest } from './run-test.mjs';

await bundleTest('hostile/fuzz-loop.ts');
await runTest('hostile/fuzz.ts');
