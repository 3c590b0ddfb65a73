/** Parsers and validators that the tests check our output with; they come without types. */

declare module '@citation-js/core' {
  interface Csl {
    [field: string]: unknown;
  }
  export class Cite {
    constructor(input: unknown);
    data: Csl[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null;
    documentUrl: string;
    document: unknown;
  }
  type Expanded = Record<string, unknown>[];
  const jsonld: {
    expand(input: object, options: { documentLoader: (url: string) => Promise<RemoteDocument> }): Promise<Expanded>;
  };
  export default jsonld;
}

declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
    getResource(name: string): Resource | null;
  }
}
