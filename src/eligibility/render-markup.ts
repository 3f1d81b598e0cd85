/** How the reasoned answer is written down. */
export type RenderFormat = 'text' | 'markdown';

/** Markdown keeps every character as it is written: nothing in a text can become a link, code, emphasis or HTML. */
export function escaped(text: string, format: RenderFormat): string {
  const line = text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
  if (format === 'text') return line;
  return line
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

export const title = (text: string, format: RenderFormat): string =>
  format === 'markdown' ? `# ${escaped(text, format)}` : text;

export const subtitle = (text: string, format: RenderFormat): string =>
  format === 'markdown' ? `## ${escaped(text, format)}` : text;
