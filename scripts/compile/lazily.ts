// Can be called, constructed and compared with, and has no property that a proxy would have to show as it is.
const anything: object = Object.bind(undefined);

/**
 * Stands for a function, a class or an object of a module, which is loaded when that is used.
 *
 * @param load gives the module.
 */
export function lazily<Module, Name extends keyof Module>(load: () => Module, name: Name): Module[Name] {
  // Asked once: to ask `require` again costs as much as hashing a kilobyte.
  let loaded: ReturnType<ObjectConstructor>;
  const own = () => {
    loaded ??= Object(load()[name]);
    return loaded;
  };
  return new Proxy(anything, {
    apply: (_, self, values) => Reflect.apply(own(), self, values),
    construct: (_, values) => Reflect.construct(own(), values),
    get: (_, key) => own()[key],
    has: (_, key) => key in own(),
  }) as Module[Name];
}
