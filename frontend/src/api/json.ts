/** Readers of unknown JSON: what is missing, or of another type than the one hoped for, reads as null or as empty. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : null;
}

export function textOf(value: unknown, field: string): string | null {
  const found = fieldOf(value, field);
  return typeof found === 'string' ? found : null;
}

/** True where the field is `true`. */
export function flagOf(value: unknown, field: string): boolean {
  return fieldOf(value, field) === true;
}

export function textsOf(value: unknown, field: string): readonly string[] {
  return rowsOf(fieldOf(value, field), (item) => item).filter((item) => typeof item === 'string');
}

export function rowsOf<Row>(value: unknown, read: (item: unknown) => Row): readonly Row[] {
  return Array.isArray(value) ? value.map((item: unknown) => read(item)) : [];
}
