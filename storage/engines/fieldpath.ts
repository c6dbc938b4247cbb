const fieldPath = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;

/** A dotted path of plain names, safe to stand in a query text. @throws Error on anything else. */
export function checkFieldPath(path: string): string {
  if (!fieldPath.test(path)) {
    throw new Error(`"${path}" is not a field path; use names of letters, digits and _ joined by dots`);
  }
  return path;
}
