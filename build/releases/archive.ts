import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { create, extract } from 'tar';

/**
 * A released copy is one bundle, a tar of all its files, kept as an archive: the first release whole, every later one
 * as its difference from the release before. Copies are much alike even where most of their files differ, because one
 * changed script changes its own name and so every page that asks for it. A difference is what Zstandard makes of a
 * bundle when the bundle before is its dictionary (RFC 8878): whatever stands there too is a reference to it.
 */

/** A window that spans all files, so that pages that are much alike take little room. */
const WHOLE = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

/** The largest window that every decoder accepts: 128 MB, for two bundles. */
const WINDOW_BITS = 27;
const DIFFERENCE = {
  params: {
    [constants.ZSTD_c_compressionLevel]: 19,
    [constants.ZSTD_c_windowLog]: WINDOW_BITS,
    [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    // So that a difference read beside the wrong bundle fails instead of giving something else.
    [constants.ZSTD_c_checksumFlag]: 1,
  },
};

/** Bundles files so that the same files give the same bytes, whoever bundles them and when. */
export async function bundle(folder: string, files: readonly string[]): Promise<Buffer> {
  const packed = create({ cwd: folder, portable: true, mtime: new Date(0), noDirRecurse: true }, files.toSorted());
  return buffer(packed);
}

/** Writes the files of a bundle. @param folder exists */
export async function unbundle(bundled: Buffer, folder: string): Promise<void> {
  await pipeline(Readable.from([bundled]), extract({ cwd: folder, strict: true, preserveOwner: false }));
}

/** @param before the bundle of the release before, if there is one */
export function pack(bundled: Buffer, before?: Buffer): Promise<Buffer> {
  if (!before) return promisify(brotliCompress)(bundled, WHOLE);
  return promisify(zstdCompress)(bundled, { ...DIFFERENCE, dictionary: before });
}

/**
 * @param before the bundle that was given when the archive was packed
 * @throws Error when it is another one
 */
export function unpack(archive: Buffer, before?: Buffer): Promise<Buffer> {
  if (!before) return promisify(brotliDecompress)(archive);
  return promisify(zstdDecompress)(archive, { dictionary: before });
}
