/**
 * What is made when it is first asked for, and then kept: the first tool of `Intl` takes as long as reading the rest of a
 * command, and most commands use none.
 */
export function whenFirstUsed<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
