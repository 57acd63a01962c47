import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Intent } from '../../source/app/action.ts';
import type { Archive } from '../../source/archive/open-archive.ts';
import { buildCatalogue } from '../../source/catalogue/build-catalogue.ts';
import { emptyMarks } from '../../source/catalogue/marks.ts';
import { parseQuery } from '../../source/catalogue/parse-query.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import { createSearchDesk } from '../../source/runtime/search-desk.ts';

const site = { title: undefined, url: undefined, timezone: 'Asia/Shanghai', language: undefined };

function archiveOf(bodies: readonly string[]): Archive {
  const posts = bodies.map((body, index) => {
    const path = `_posts/2024-03-0${index + 1}-post.md`;
    return parsePost({ path, bytes: Buffer.from(`---\ntitle: Post ${index}\n---\n${body}\n`), site });
  });
  const catalogue = buildCatalogue(
    posts.map(({ head }) => head),
    site,
    new Map(),
  );
  const byId = new Map(posts.map(post => [post.head.id, post]));
  return { root: '', catalogue, problems: [], read: async number => byId.get(catalogue.head(number).id)! };
}

function wanted(words: string, request: number) {
  const query = parseQuery(words, { timezone: site.timezone, nowMs: 0 });
  return { kind: 'search', query, request, marks: emptyMarks } as const;
}

test('posts are found by their texts, and the answer says when it is whole', async () => {
  const told: (Intent | Fact)[] = [];
  await createSearchDesk().search(wanted('harbour', 7), archiveOf(['Tides.', 'The harbour.']), action =>
    told.push(action),
  );
  assert.deepEqual(told.at(-1), { kind: 'posts-found', request: 7, numbers: [0], isDone: true });
});

test('the next search takes the place of one that is not done', async () => {
  const told: (Intent | Fact)[] = [];
  const desk = createSearchDesk();
  const archive = archiveOf(['Tides.', 'The harbour.']);
  const dispatch = (action: Intent | Fact) => void told.push(action);
  await Promise.all([
    desk.search(wanted('tides', 1), archive, dispatch),
    desk.search(wanted('harbour', 2), archive, dispatch),
  ]);
  assert.deepEqual(
    told.map(action => 'request' in action && action.request),
    [2],
  );
});

test('snippets come with the number of their search, and not after the next one has begun', async () => {
  const told: (Intent | Fact)[] = [];
  const desk = createSearchDesk();
  const archive = archiveOf(['Tides.', 'The harbour.']);
  const dispatch = (action: Intent | Fact) => void told.push(action);
  await desk.search(wanted('harbour', 3), archive, dispatch);
  const snippets = { kind: 'read-snippets', numbers: [0], words: ['harbour'] } as const;
  await desk.readSnippets({ ...snippets, request: 2 }, archive, dispatch);
  await desk.readSnippets({ ...snippets, request: 3 }, archive, dispatch);
  const last = told.filter(({ kind }) => kind === 'snippets-read');
  const snippet = { text: 'The harbour.', matches: [{ start: 4, end: 11 }] };
  assert.deepEqual(last, [{ kind: 'snippets-read', request: 3, snippets: new Map([[0, snippet]]) }]);
});
