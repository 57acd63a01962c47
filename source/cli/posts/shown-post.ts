import type { Post } from '../../post/post.ts';

/** A post with what its article needs of the archive around it. */
export interface ShownPost {
  readonly post: Post;
  readonly timezone: string;
  readonly category: string;
  readonly categoryName: string | undefined;
  /** The file as it is. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}
