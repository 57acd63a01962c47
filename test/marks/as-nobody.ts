/** Nobody's number on most systems. */
const nobody = 65_534;

/** Why a test cannot ask for what may not be done; undefined where it can. */
export const hasNoModes = process.platform === 'win32' ? 'files have no modes here' : undefined;

/** Does something as a user whom the modes of files stop: root is nobody for that long. */
export function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(nobody);
  try {
    return work();
  } finally {
    process.seteuid!(0);
  }
}
