/** A post of these keys and this body. */
export function post(keys: string, body = 'Text.'): string {
  return `---\n${keys}\n---\n${body}\n`;
}

export function withBody(body: string): string {
  return post('title: t\ndate: 2024-03-05', body);
}

/** Addresses in Markdown, in HTML and as they stand. */
export function links(...urls: readonly string[]): string {
  return urls
    .map(url => `[a](<${url}>) [b](${url}) <a href="${url}">c</a> <${url}> ${url} ![d](<${url}>)`)
    .join('\n\n');
}
