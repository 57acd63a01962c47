import { isPlainText } from './plain-text.ts';

// Taken apart, because the bundle replaces `Intl.Segmenter` where it is written like that.
const { Segmenter: ExactSegmenter } = Intl;

/**
 * `Intl.Segmenter` for the bundle: Ink's kin make one each as they load, and the first one ever made costs 10 ms. This one splits
 * plain text by itself and makes the real one for the first text that is not.
 */
export class LazySegmenter {
  readonly #settings: ConstructorParameters<typeof Intl.Segmenter>;
  #exact: Intl.Segmenter | undefined;

  constructor(...settings: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#settings = settings;
  }

  segment(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
    const [, { granularity = 'grapheme' } = {}] = this.#settings;
    if (granularity === 'grapheme' && isPlainText(text)) return unitsOf(text);
    this.#exact ??= new ExactSegmenter(...this.#settings);
    return this.#exact.segment(text);
  }
}

function* unitsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  for (let index = 0; index < text.length; index++) yield { segment: text[index]!, index };
}
