const marker = String.raw`\{%[-~]?\s*(?:end)?(?:raw|verbatim)\s*[-~]?%\}`;

/** The marks of Liquid and Nunjucks around what is no template; one in a line of its own takes the line with it. */
export const rawMarkers = new RegExp(`^[ \\t]*${marker}[ \\t]*\\n|${marker}`, 'gm');
