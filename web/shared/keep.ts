/** localStorage and sessionStorage where the browser grants them (not in some private and third-party frames). */
export interface Keep {
  get(key: string): string | null;
  set(key: string, value: string | null): void;
}

export function keepIn(open: () => Storage): Keep {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key), null),
    set: (key, value) =>
      attempt(
        (storage) => (value === null ? storage.removeItem(key) : storage.setItem(key, value)),
        undefined,
      ),
  };
}
