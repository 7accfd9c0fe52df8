export function withoutImportsOfNode(text: string): string;
