/** Counts the work that a function does on an input: how often it reads a property of it or of anything in it. */
export type Work = { reads: number };

/** The same value; every read of a property, an item or a method in it, however deep, is one more in `work`. */
export function counted<T extends object>(value: T, work: Work, known = new WeakMap<object, object>()): T {
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null || inner instanceof Map || inner instanceof Set) return inner;
    const before = known.get(inner);
    if (before) return before;
    const proxy = new Proxy(inner, {
      get(target, key) {
        work.reads++;
        const found = Reflect.get(target, key, target) as unknown;
        // Methods of plain lists run on the proxy, so that what they read is counted; those of others need their own object.
        if (typeof found === 'function') return Array.isArray(target) ? found : found.bind(target);
        return wrap(found);
      },
    });
    known.set(inner, proxy);
    known.set(proxy, proxy);
    return proxy;
  };
  return wrap(value) as T;
}
