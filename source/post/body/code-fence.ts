/** A line that may open or close a fence of code, in quotes and lists too. */
const fenceLine = /^[ \t>]*(?:[-*+] +|\d{1,9}[.)] +)?(`{3,}|~{3,})(.*)$/gm;

/**
 * The marker of the fence that is open after a line, empty for none: `open` is the one before it, `marker`
 * and `rest` what the line has (CommonMark 4.5).
 */
export function fenceAfter(open: string, marker: string, rest: string): string {
  if (open === '') return marker.startsWith('`') && rest.includes('`') ? '' : marker;
  return marker.startsWith(open) && rest.trim() === '' ? '' : open;
}

/** Applies a change to what stands outside the fences of code. One pass. */
export function changeOutsideFences(text: string, change: (prose: string) => string): string {
  let result = '';
  let at = 0;
  let open = '';
  for (const { index, 0: line, 1: marker = '', 2: rest = '' } of text.matchAll(fenceLine)) {
    const next = fenceAfter(open, marker, rest);
    if (next === open) continue;
    const end = index + line.length;
    result += open === '' ? change(text.slice(at, index)) + line : text.slice(at, end);
    at = end;
    open = next;
  }
  return result + (open === '' ? change(text.slice(at)) : text.slice(at));
}
