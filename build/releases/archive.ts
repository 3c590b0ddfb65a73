import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createBrotliDecompress } from 'node:zlib';
import { create, extract } from 'tar';

/** One stream for all files, with a window that spans them: pages that are much alike then take little room. */
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
};

/** Packs files so that the same files give the same bytes, whoever packs them and when. */
export async function pack(folder: string, files: readonly string[], archive: string): Promise<void> {
  const packed = create({ cwd: folder, portable: true, mtime: new Date(0), noDirRecurse: true }, files.toSorted());
  await pipeline(packed, createBrotliCompress(BROTLI), createWriteStream(archive));
}

export async function unpack(archive: string, folder: string): Promise<void> {
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    extract({ cwd: folder, strict: true, preserveOwner: false }),
  );
}
