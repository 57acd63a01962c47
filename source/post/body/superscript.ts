const raised: { readonly [character: string]: string } = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
};

/**
 * Raised digits, so that 10<sup>8</sup> does not read as 108; undefined where a text holds anything that
 * cannot be raised.
 */
export function superscript(text: string): string | undefined {
  let result = '';
  for (const character of text.trim()) {
    const digit = raised[character];
    if (digit === undefined) return undefined;
    result += digit;
  }
  return result === '' || result.length > 12 ? undefined : result;
}
