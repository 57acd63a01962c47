import leven from 'leven';

/** The one of `known` that a mistyped word was probably meant to be: at most half of it, and three letters, are typed otherwise. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  const furthest = Math.min(3, Math.floor(word.length / 2));
  for (const name of known) {
    const distance = leven(name, word, { maxDistance: furthest + 1 });
    if (distance <= furthest && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}
