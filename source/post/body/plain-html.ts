/** What a page never shows as text. */
const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/**
 * A body's text without its structure, as HTML that has none: tags are gone, blank lines part paragraphs. For
 * what is nested too deeply, and for what would leave an empty page although there is text.
 */
export function plainHtml(text: string): string {
  return `<p>${text
    .replace(unseen, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '<p>')}`;
}
