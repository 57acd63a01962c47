import { body, type Shape } from './body.ts';
import { damage } from './damage.ts';
import { type Draft, type File, nameOf, textOf } from './draft.ts';
import type { Medium } from './media.ts';
import { type Random, randomFrom } from './random.ts';
import { type Writer, writerFrom } from './writer.ts';
import { zipf } from './zipf.ts';

/** One file of an archive, and when it is from. */
export interface InventedPost extends File {
  readonly time: Date;
  readonly shape: Shape;
  readonly isDamaged: boolean;
}

/** Gives post after post: the same number is always the same post, whatever the size of the archive. */
export type InventPost = (number: number) => InventedPost;

const flashShare = 0.4;
const damagedShare = 0.02;
/** Of the flashes, and of the long posts that come with a digest. */
const rollingShare = 0.85;
const digestShare = 0.25;

export function postInventor(seed: number, media: readonly Medium[]): InventPost {
  const mediumRank = zipf(media.length);
  return number => {
    const random = randomFrom(seed, number);
    const shape = shapeOf(random);
    const isRolling = shape === 'flash' && random.chance(rollingShare);
    const medium = media[isRolling ? 0 : mediumRank(random)]!;
    const time = timeOf(number, random);
    const writer = writerFrom(random);
    const draft = draftOf(number, shape, medium, time, writer);
    const isDamaged = random.chance(damagedShare);
    const file = isDamaged
      ? damage(draft, writer)
      : { name: nameOf(draft), bytes: Buffer.from(textOf(draft)) };
    return { ...file, time, shape, isDamaged };
  };
}

function shapeOf(random: Random): Shape {
  if (random.chance(flashShare)) return 'flash';
  return random.chance(digestShare) ? 'digest' : 'html';
}

const firstTime = Date.UTC(2021, 0, 4);
const stepMs = 3 * 60_000;

/** A post every three minutes, give or take; a million go back less than six years. */
export function timeOf(number: number, random?: Random): Date {
  return new Date(firstTime + number * stepMs + 1000 * (random?.whole(0, 170) ?? 0));
}

function draftOf(number: number, shape: Shape, medium: Medium, time: Date, writer: Writer): Draft {
  const local = inShanghai(time);
  const day = local.slice(0, 10);
  const slug = `${medium.prefix}${day.replaceAll('-', '')}${String(2_200_000_000 + number)}`;
  // The older half of the job's versions wrote no offset: then the site's time zone counts.
  const offset = writer.random.chance(0.5) ? ' +0800' : '';
  return {
    filePrefix: `${day}-`,
    slug,
    frontMatter: [
      'layout: post',
      `title: "${title(shape, writer)}"`,
      `date: ${local}${offset}`,
      `categories: ${medium.id}`,
      `tags: ${medium.name}新闻`,
    ],
    body: body(shape, writer, medium, slug),
  };
}

function title(shape: Shape, writer: Writer): string {
  const words = writer.say('title');
  return shape === 'flash' && writer.random.chance(0.1) ? `[快讯] ${words}` : words;
}

/** `2021-12-15 09:22:48`, by the clock of Shanghai, which is eight hours ahead all year. */
function inShanghai(time: Date): string {
  return new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}
