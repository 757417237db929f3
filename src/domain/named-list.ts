/** What is kept under a name: views, templates. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The list with this one in place of the one with its id, which keeps its place; it replaces one of the same name. */
export function keptByName<N extends Named>(list: readonly N[], kept: N): readonly N[] {
  const others = list.filter((other) => other.id === kept.id || other.name !== kept.name);
  return others.some(({ id }) => id === kept.id)
    ? others.map((other) => (other.id === kept.id ? kept : other))
    : [...others, kept];
}
