// Measures Tidings against its peers on the same articles: npm run bench -- --help. Needs lib/ (npm run compile).
import { join } from 'node:path';
import { bundleFile } from '../scripts/run-test.mjs';

const { main } = await import(await bundleFile('bench/main.ts'));
process.exitCode = await main(process.argv.slice(2), join(import.meta.dirname, '..'));
