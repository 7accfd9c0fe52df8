import { publish as publishContents } from '../../src/io/publish.js';
import { folderTexts } from '../../src/io/texts/folder-texts.js';

interface Output {
  readonly path: string;
  readonly text: string;
}

/** Publishes texts as a build does: each is written in pieces, and only then put into its place. */
export async function publish(root: string, out: string, outputs: readonly Output[], dryRun = false) {
  const texts = folderTexts(root, out);
  try {
    for (const { path, text } of outputs) {
      const sink = texts.open(path);
      for (const piece of text.match(/.{1,3}/gsu) ?? []) sink.write(piece);
      sink.end();
    }
    const contents = outputs.map(({ path }) => ({ path, content: texts.contentOf(path) }));
    return await publishContents(root, out, contents, dryRun);
  } finally {
    texts.close();
  }
}
