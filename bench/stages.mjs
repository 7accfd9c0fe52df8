// Measures what each stage of a build costs an article: npm run bench:stages -- [--articles 1000] [--rounds 9].
import { bundleFile } from '../scripts/run-test.mjs';

const { main } = await import(await bundleFile('bench/stages/main.ts'));
process.exitCode = await main(process.argv.slice(2));
