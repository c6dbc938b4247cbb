const segment = /^[A-Za-z0-9_][\w.@=+-]{0,199}$/;
const longestKey = 800;

/**
 * A key is one or more plain names joined by `/`; none starts with a dot, so none leaves the folder.
 * @throws Error on anything else
 */
export function checkBlobKey(key: string): string {
  if (key.length > longestKey || !key.split('/').every((name) => segment.test(name))) {
    throw new Error(
      `"${key.slice(0, 80)}" is not a blob key; join names of letters, digits and _.@=+- by "/"`,
    );
  }
  return key;
}
