/**
 * Folders that are not entered wherever they lie: what tools keep for themselves, what Jekyll builds a site
 * from, and drafts.
 */
const skippedFolders = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  '_site',
  '_includes',
  '_layouts',
  '_sass',
  '_data',
  '_plugins',
  '_drafts',
]);

/**
 * Names (without extension, in small letters) of files that tell about a site or a repository and are no
 * news.
 */
const pageNames = new Set([
  'index',
  '_index',
  '404',
  'readme',
  'license',
  'licence',
  'changelog',
  'contributing',
  'code_of_conduct',
  'code-of-conduct',
  'security',
  'robots',
  'humans',
]);

const postExtension = /\.(?:md|markdown|mkd|mkdn|mkdown|html?)$/i;
const textExtension = /\.(?:txt|text|mdx|rmd|qmd|rst|adoc|asciidoc|org|textile|wiki)$/i;

/** Whether posts are looked for in a folder of this name. */
export function isEntered(folderName: string): boolean {
  return !folderName.startsWith('.') && !skippedFolders.has(folderName);
}

/**
 * What a file's name says: it may be a post (`post`), it is one if it begins with front matter (`text`), or
 * it is none. The rest is in the file, for `page.ts` to see.
 */
export function kindOfName(fileName: string): 'post' | 'text' | undefined {
  if (fileName.startsWith('.')) return undefined;
  const extension = postExtension.exec(fileName) ?? textExtension.exec(fileName);
  if (extension === null || pageNames.has(fileName.slice(0, extension.index).toLowerCase())) return undefined;
  return postExtension.test(fileName) ? 'post' : 'text';
}
