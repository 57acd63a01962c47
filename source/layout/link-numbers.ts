/** Gives the links of one article their numbers. */
export interface LinkNumbers {
  /**
   * The number to show after a link, one a URL; undefined where the text is the URL and so says it already.
   */
  numberFor(url: string, text: string): number | undefined;
  /** Remembers something that can be opened but shows no number, such as a figure. */
  note(url: string, text: string): void;
  /** In the order of their numbers: `numbered()[0]` is shown as `[1]`. */
  numbered(): readonly ArticleLink[];
  /** Those without a number, in order. */
  unnumbered(): readonly ArticleLink[];
}

export interface ArticleLink {
  readonly url: string;
  /** On one line. */
  readonly text: string;
}

export function createLinkNumbers(): LinkNumbers {
  const numbers = new Map<string, number>();
  const numbered: ArticleLink[] = [];
  const others = new Map<string, ArticleLink>();

  const note = (url: string, text: string) => {
    if (!others.has(url)) others.set(url, { url, text: text.replaceAll('\n', ' ') });
  };
  return {
    numberFor(url, text) {
      const known = numbers.get(url);
      if (known !== undefined) return known;
      if (text.trim() === '' || isUrlItself(text.trim(), url)) {
        note(url, text);
        return undefined;
      }
      numbered.push({ url, text: text.replaceAll('\n', ' ') });
      numbers.set(url, numbered.length);
      return numbered.length;
    },
    note,
    numbered: () => numbered,
    unnumbered: () => [...others.values()].filter(link => !numbers.has(link.url)),
  };
}

/**
 * Whether a link's text is its URL, as people write URLs: with or without the scheme, the last slash,
 * escapes, or the brackets of RFC 1738 (`<URL:…>`).
 */
function isUrlItself(linked: string, url: string): boolean {
  const text = linked.replace(/^<(?:URL:)?(.*)>$/i, '$1');
  if (text === url) return true;
  const scheme = url.slice(0, url.indexOf(':') + 1);
  const prefixes = scheme === 'mailto:' ? [scheme] : ['', `${scheme}//`];
  return prefixes.some(prefix => URL.canParse(prefix + text) && new URL(prefix + text).href === url);
}
