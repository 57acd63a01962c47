/** The parser lets no other address into a post; what goes into another program's page is looked at again all the same. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(?:https?:|mailto:)[\x21-\x7e]+$/.test(url) ? url : undefined;
}
