import { UNITS } from '../ledger/units.ts';
import { ATTRIBUTIONS, KINDS, ORIGINS, STANDINGS } from '../ledger/claimKinds.ts';
import { CLAIM_COLUMNS } from '../ledger/claimRecord.ts';
import type { Localized } from '../text/language.ts';
import type { Publication } from './publication.ts';

/**
 * The description of our data files as a Frictionless Data Package (specs.frictionlessdata.io, version 1).
 */

type Column = (typeof CLAIM_COLUMNS)[number];
interface FieldType {
  type: 'string' | 'number' | 'integer' | 'date';
  format?: 'uri';
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
}

const text: FieldType = { type: 'string' };
const number: FieldType = { type: 'number' };
const oneOf = (values: readonly string[], required?: true): FieldType => ({
  type: 'string',
  constraints: { ...(required && { required }), enum: values },
});

/** The columns of `claims.csv`; those that are not named hold text. */
const TYPES: Partial<Record<Column, FieldType>> = {
  id: { type: 'string', constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  kind: oneOf(KINDS, true),
  value: number,
  unit: oneOf(UNITS),
  bound: oneOf(['exact', 'at-least', 'more-than', 'about'], true),
  year: { type: 'string', constraints: { pattern: '[0-9]{4}(H[12]|-[0-9]{2})?' } },
  text_zh: { type: 'string', constraints: { required: true } },
  text_en: { type: 'string', constraints: { required: true } },
  measures_zh: { type: 'string', constraints: { required: true } },
  measures_en: { type: 'string', constraints: { required: true } },
  locator: { type: 'string', constraints: { pattern: '[0-9](\\.[0-9])?:[0-9]+' } },
  marker: { type: 'integer' },
  standing: oneOf(STANDINGS),
  attribution: oneOf(ATTRIBUTIONS),
  searched_on: { type: 'date' },
  origin: oneOf(ORIGINS),
  url: { type: 'string', format: 'uri' },
  published: { type: 'string', constraints: { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } },
  seen: { type: 'date' },
  min: number,
  max: number,
  step: number,
};

export interface FigureFile {
  id: string;
  lang: string;
  title: string;
  /** The names of its columns, in order. */
  head: readonly string[];
}

export interface DataPackageSource {
  publication: Publication;
  /** Full address of the ledger's page. */
  homepage: string;
  names: Localized;
  descriptions: Localized;
  keywords: readonly string[];
  publisher: string;
  /** The paper, described as what it is. */
  paper: Localized;
  /** What a column or a file holds, by its name. */
  describe: (key: `columns.${Column}` | 'files.claims' | 'files.model') => Localized;
  figures: readonly FigureFile[];
}

/** A descriptor has one language; ours says things in Chinese and English. */
const both = ({ zh, en }: Localized) => `${en} / ${zh}`;

const CSV = {
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  profile: 'tabular-data-resource',
  // Said outright: readers that guess take a table of long English cells for one of spaces.
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
} as const;
const JSON_FILE = {
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  profile: 'data-resource',
} as const;

/** `datapackage.json`; paths are relative to it. */
export function dataPackage(source: DataPackageSource) {
  const { publication, describe } = source;
  const { content } = publication.licences;
  return {
    profile: 'data-package',
    name: 'between-bits-and-bricks',
    title: both(source.names),
    description: both(source.descriptions),
    version: publication.version,
    created: `${publication.modified}T00:00:00Z`,
    homepage: source.homepage,
    licenses: [{ name: content.id, path: content.url, title: both(content.name) }],
    keywords: source.keywords,
    contributors: [{ title: source.publisher, role: 'publisher', path: source.homepage }],
    sources: [{ title: both(source.paper) }],
    resources: [
      {
        name: 'claims',
        path: 'claims.csv',
        title: both(describe('files.claims')),
        ...CSV,
        schema: {
          fields: CLAIM_COLUMNS.map((name) => ({
            name,
            ...(TYPES[name] ?? text),
            description: both(describe(`columns.${name}`)),
          })),
          primaryKey: 'id',
          missingValues: [''],
        },
      },
      { name: 'claims-json', path: 'claims.json', title: both(describe('files.claims')), ...JSON_FILE },
      { name: 'model', path: 'model.json', title: both(describe('files.model')), ...JSON_FILE },
      ...source.figures.map(({ id, lang, title, head }) => ({
        name: `figure-${id}-${lang}`,
        path: `figures/${id}.${lang}.csv`,
        title,
        ...CSV,
        schema: { fields: head.map((name) => ({ name, type: 'string' })), missingValues: [''] },
      })),
    ],
  };
}
