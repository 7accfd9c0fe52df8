// A module of its own: a feed of ours is read without loading what parses XML.
export { parseJsonFeed } from 'feedsmith';
