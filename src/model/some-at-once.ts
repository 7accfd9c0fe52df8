/**
 * Works on all of a list, on some at once, begun in their order. When one of them fails, no other is begun.
 *
 * @param most how many are under way at once.
 * @returns what came of them, in the order of the list.
 */
export async function someAtOnce<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = new Array(items.length);
  const waiting = items.entries();
  let hasFailed = false;
  const takeOneByOne = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (hasFailed) return;
      results[index] = await work(item);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, takeOneByOne));
  } catch (thrown) {
    hasFailed = true;
    throw thrown;
  }
  return results;
}
