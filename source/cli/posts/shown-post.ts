import type { Post } from '../../post/post.ts';

/** A post with what its article needs of the archive around it. */
export interface ShownPost {
  readonly post: Post;
  readonly timezone: string;
  readonly category: string;
  readonly categoryName: string | undefined;
  /** The folder that the post's path starts from, or the bytes themselves where they came through a pipe. */
  readonly root: string | Uint8Array;
}
