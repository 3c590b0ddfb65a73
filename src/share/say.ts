/** The panel's words, by their key under `share`, with their `{places}` filled. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;
