import type { Catalogue, Category } from '../../catalogue/catalogue.ts';
import { markedPosts } from '../../catalogue/marked-posts.ts';
import type { Marks } from '../../catalogue/marks.ts';
import type { Line } from '../../layout/line.ts';
import { toAnsi, toPlainText } from '../../layout/to-text.ts';
import { readMarks } from '../../marks/read-marks.ts';
import { fit } from '../../text/cut.ts';
import type { Options } from '../arguments/options.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { sayProblems } from '../output/say-problems.ts';
import { writePaged } from '../output/write-out.ts';
import { openNamed } from '../posts/open-named.ts';
import { onlyArchive } from '../posts/part-words.ts';
import { configFolderFor } from '../settings-for.ts';
import type { World } from '../world.ts';

interface CountedCategory extends Category {
  readonly unread: number;
}

/** `finews categories [ARCHIVE]`: a row a category, the one with the newest post first. */
export async function categories(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { catalogue, problems } = await openNamed(context, onlyArchive(context));
  sayProblems(problems, context);
  const { isUnread, limit } = options.selection;
  const counted = withUnread(catalogue, readMarks(configFolderFor(world)));
  const rows = counted.filter(({ unread }) => !isUnread || unread > 0).slice(0, limit);
  await writePaged(linesOf(rows, context), context);
  return exitCode.ok;
}

function withUnread(catalogue: Catalogue, marks: Marks): CountedCategory[] {
  const read = new Map<string, number>();
  const { isRead } = markedPosts(catalogue, marks);
  for (let number = 0; number < isRead.length; number++) {
    if (isRead[number] === 0) continue;
    const id = catalogue.categoryOf(number);
    read.set(id, (read.get(id) ?? 0) + 1);
  }
  return catalogue.categories.map(category => ({
    ...category,
    unread: category.posts - (read.get(category.id) ?? 0),
  }));
}

function linesOf(rows: readonly CountedCategory[], context: Context): Iterable<string> {
  const { options, world } = context;
  if (options.isJson) {
    return rows.map(
      ({ id, name, unread, posts }) => `${JSON.stringify({ id, name, unread, posts })}${options.recordEnd}`,
    );
  }
  if (world.stdout.isTTY && options.recordEnd === '\n') return alignedLines(rows, context);
  return rows.map(
    ({ id, name, unread, posts }) => `${[id, name, unread, posts].join('\t')}${options.recordEnd}`,
  );
}

/** The name and the id, each at most this many cells. */
const mostColumns = 28;

function alignedLines(rows: readonly CountedCategory[], { display }: Context): string[] {
  const { width, isStyled, hasColour } = display;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(text => width.ofText(text)));
  const nameColumns = Math.min(mostColumns, widest(rows.map(({ name }) => name)));
  const idColumns = Math.min(mostColumns, widest(rows.map(({ id }) => id)));
  const countColumns = widest(rows.map(({ posts }) => String(posts)));
  return rows.map(({ id, name, unread, posts }) => {
    const line: Line = {
      spans: [
        { text: fit(name, nameColumns, width), role: unread > 0 ? 'unread' : 'read' },
        { text: `  ${fit(id, idColumns, width)}  `, role: 'meta' },
        { text: String(unread).padStart(countColumns), role: unread > 0 ? 'mark' : 'count' },
        { text: ` / ${String(posts).padStart(countColumns)}`, role: 'count' },
      ],
    };
    return isStyled ? toAnsi([line], { hasColour, hasLinks: false }) : toPlainText([line]);
  });
}
