import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import { obstacleIn } from '../../../source/post/body/html-limits.ts';

/** html-to-text's own parser, which may be another than the one that is installed for the tests. */
const require = createRequire(import.meta.resolve('html-to-text'));
const { Parser } = require('htmlparser2') as typeof import('htmlparser2');

test('pages as people make them have no obstacles', () => {
  const row = '<tr><td><p>甲<br><b>乙</b></p><td><ul><li>丙<li>丁</ul>';
  assert.equal(obstacleIn(`<div><table>${row.repeat(3000)}</table><p>戊<p>己`), undefined);
  assert.equal(obstacleIn('<p>甲'.repeat(5000)), undefined);
  assert.equal(obstacleIn('<ul><li>甲</li></ul>'.repeat(5000)), undefined);
  assert.equal(obstacleIn(''), undefined);
});

test('more than 200 elements within each other are too deep', () => {
  assert.equal(obstacleIn('<div>'.repeat(200)), undefined);
  assert.equal(obstacleIn('<div>'.repeat(201)), 'too-deep');
  assert.equal(obstacleIn('<td><li>'.repeat(101)), 'too-deep');
  assert.equal(obstacleIn('<p><b>'.repeat(101)), 'too-deep');
});

test('more than 50,000 elements are too many', () => {
  assert.equal(obstacleIn('<br>'.repeat(50_001)), 'too-many-parts');
});

test('end tags that are none do not hide the depth', () => {
  const fakes = [
    '<!-- </div> -->',
    '<div title="</div>"></div>',
    "<a b='</div>'></a>",
    '<!></div>',
    '<!-></div>',
  ];
  const more = ['<? </div>', '<script></div></script>', '<textarea></div></textarea>', '<![CDATA[</div>]]>'];
  for (const fake of [...fakes, ...more, '</div/>', '</divx>', '<a "</div>']) {
    assert.equal(obstacleIn(`<div>${fake}`.repeat(201)), 'too-deep', fake);
  }
});

/** Pieces of markup, whole and broken. */
const pieces = [
  ...[
    '<svg>',
    '</svg>',
    '<svg/>',
    '<b/>',
    '<math>',
    '<mi>',
    '</mi>',
    '<title/>',
    '<rt>',
    '</rt>',
    '<rp>',
    '<option>',
    '<select>',
  ],
  ...[
    '</select>',
    '<input>',
    '<hr>',
    '<h1>',
    '</h1>',
    '<thead>',
    '</thead>',
    '<tbody>',
    '<ul>',
    '</dd>',
    '<dt>',
    '<span>',
    '</span>',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<td>',
    '</td>',
    '<tr>',
    '<li>',
    '</li>',
    '<dd>',
    '<br>',
    '<img/>',
  ],
  ...[
    '<script>',
    '</script>',
    '<script/>',
    '<title>',
    '</title >',
    '<textarea a=/>',
    '</textarea>',
    '<!--',
    '-->',
    '<!->',
  ],
  ...[
    '<!',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    ' ',
    'a',
    '<a ',
    '<DIV',
    '</',
    '</ ',
    '</1',
    '&lt;',
  ],
];

test('it never counts fewer levels than a parser keeps open', () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''));
  fc.assert(
    fc.property(soup, fc.integer({ min: 150, max: 260 }), (html, repeats) => {
      const page = html.repeat(repeats);
      // `</p>` where no paragraph is open makes an empty one: one level more, for a moment.
      if (parsedDepth(page) > 201) assert.notEqual(obstacleIn(page), undefined);
    }),
    { numRuns: 2000 },
  );
});

function parsedDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth++;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(html);
  return deepest;
}
