import type { Emphasis, LineSpan, Role } from './line.ts';

/** The sixteen colours that every terminal lets its owner choose, under the names that Ink knows too. */
export type Colour =
  | 'black'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan'
  | 'white'
  | 'blackBright'
  | 'redBright'
  | 'greenBright'
  | 'yellowBright'
  | 'blueBright'
  | 'magentaBright'
  | 'cyanBright'
  | 'whiteBright';

/** What a piece of text looks like, as data; the screen and `--print` each say it in their own way. */
export interface Style {
  readonly colour?: Colour;
  readonly isBold?: boolean;
  readonly isDim?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly isInverse?: boolean;
}

/**
 * The one accent. Over the palettes of nine terminals, cyan has a median contrast of 7.1 on their dark and
 * 3.0 on their light grounds, so nothing is said by it alone: headings are bold and marked, links numbered.
 */
const ACCENT: Colour = 'cyan';

const PLAIN: Style = {};
const BOLD: Style = { isBold: true };
const DIM: Style = { isDim: true };

const ROLES: { readonly [role in Role]: Style } = {
  text: PLAIN,
  title: BOLD,
  meta: DIM,
  heading: { colour: ACCENT, isBold: true },
  quote: PLAIN,
  'quote-bar': DIM,
  'list-mark': { colour: ACCENT },
  code: { colour: 'green' },
  'table-header': BOLD,
  'table-rule': DIM,
  figure: { colour: ACCENT },
  caption: DIM,
  'source-line': DIM,
  link: { isUnderlined: true },
  'link-number': { colour: ACCENT },
  ticker: { colour: ACCENT },
  rule: DIM,
  // Over the same palettes yellow falls to 1.6 on white; red keeps 4.5 there, and 3.5 on black in most.
  warning: { colour: 'red' },
  unread: BOLD,
  read: DIM,
  mark: { colour: ACCENT },
  selected: { isInverse: true },
  time: DIM,
  count: DIM,
  hint: DIM,
  key: { colour: ACCENT },
  match: { isInverse: true },
};

const EMPHASES: { readonly [emphasis in Emphasis]: Style } = {
  strong: BOLD,
  emphasis: { isItalic: true },
  strike: { isStruck: true },
  mark: { isUnderlined: true },
};

/** The look of a span: its role's, with its emphases on top. */
export function styleOf(span: Pick<LineSpan, 'role' | 'emphases'>): Style {
  const base = ROLES[span.role];
  if (!span.emphases) return base;
  return Object.assign({}, base, ...span.emphases.map(emphasis => EMPHASES[emphasis]));
}
