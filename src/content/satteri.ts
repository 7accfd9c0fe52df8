// Loaded on its own, so that a machine that has no binary of it can do without.
export { markdownToMdast } from 'satteri';
