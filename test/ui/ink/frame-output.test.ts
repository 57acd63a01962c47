import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toAnsi } from '../../../source/layout/to-text.ts';
import { frameOutputOver } from '../../../source/ui/ink/frame-output.ts';
import { longBody, manyPosts, Story } from '../../app/story.ts';

const outputUrl = new URL('output.js', import.meta.resolve('ink'));
const { default: InkOutput } = await import(pathToFileURL(fileURLToPath(outputUrl)).href);
const FrameOutput = frameOutputOver(InkOutput);
const size = { width: 120, height: 20 };
const plain = { transformers: [] };

type Draw = (output: InstanceType<typeof FrameOutput>) => void;

/** What Ink makes of a drawing; drawing its own result again shows whether two results look the same. */
function inkDraws(draw: Draw): string {
  const output = new InkOutput(size);
  draw(output);
  return output.get().output;
}

test('a whole frame looks as Ink would have drawn it', () => {
  const story = new Story(
    [
      { title: '潮汐“日报”', body: `## 一节\n\n**粗** [链接](https://x.example/) ${longBody(30)}` },
      ...manyPosts(30),
    ],
    { columns: size.width, rows: size.height, language: 'zh' },
  );
  for (const keys of [[], ['s', 'j', 'm'], ['enter', 'd'], ['?'], ['escape', 't'], ['escape', 'q', 'A']]) {
    story.press(...keys);
    const text = toAnsi(story.frame.lines, { hasColour: true, hasLinks: false }).slice(0, -1);
    const output = new FrameOutput(size);
    output.write(0, 0, text, plain);
    const { output: shown, height } = output.get();
    assert.equal(height, size.height);
    assert.ok(shown.split('\n').every(row => row === row.trimEnd()));
    assert.equal(
      inkDraws(again => again.write(0, 0, shown, plain)),
      inkDraws(again => again.write(0, 0, text, plain)),
    );
  }
});

test('anything that is not one text from the upper left corner goes to Ink', () => {
  const drawings: Draw[] = [
    output => output.write(3, 2, 'ab', plain),
    output => output.write(0, 0, 'too few rows', plain),
    output => {
      output.write(0, 0, 'one\n'.repeat(size.height - 1), plain);
      output.write(5, 1, 'two', plain);
    },
    output => {
      output.clip({ x1: 0, x2: 4, y1: 0, y2: 1 });
      output.write(0, 0, 'a long text', plain);
      output.unclip();
    },
  ];
  for (const draw of drawings) {
    const output = new FrameOutput(size);
    draw(output);
    assert.equal(output.get().output, inkDraws(draw));
  }
});
