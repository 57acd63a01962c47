/** What a page never shows as text. */
const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** More lines are no text of a person, and would each be an object in memory: they are one line. */
const maxLines = 50_000;

/**
 * A body's text without its structure, as HTML that has none: tags are gone, blank lines part paragraphs. For
 * what is nested too deeply, and for what would leave an empty page although there is text.
 */
export function plainHtml(text: string): string {
  const plain = text
    .replace(unseen, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('<', '&lt;');
  const lines = plain.split('\n');
  return `<p>${lines.length > maxLines ? lines.join(' ') : plain.replace(/\n\s*\n/g, '<p>')}`;
}
