/** What a page never shows as text. */
const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** More of them are no text of a person, and would each be an object in memory. */
const maxParagraphs = 50_000;

/**
 * A body's text without its structure, as HTML that has none: tags are gone, blank lines part paragraphs. For
 * what is nested too deeply, and for what would leave an empty page although there is text.
 */
export function plainHtml(text: string): string {
  const plain = text
    .replace(unseen, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('<', '&lt;');
  const paragraphs = plain.split(/\n\s*\n/);
  return paragraphs.length > maxParagraphs ? `<p>${plain}` : `<p>${paragraphs.join('<p>')}`;
}
