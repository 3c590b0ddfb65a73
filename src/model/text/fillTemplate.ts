/** Puts values into `{name}` places; a place without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([A-Za-z][\w-]*)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}

/** The names of the `{name}` places in a text. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([A-Za-z][\w-]*)\}/g)].map((match) => match[1] ?? '');
}
