import { CLAIM_COLUMNS, claimRecords, claimRow } from '../../model/ledger/claimRecord.ts';
import { rowsToCsv } from '../../model/publish/csv.ts';
import { ledger } from '../../site/catalogue/content.ts';
import { figures } from '../../site/catalogue/figures.ts';

export const GET = () => {
  const rows = claimRecords(ledger, figures.claimUses()).map(claimRow);
  // The mark at the start tells spreadsheets that the file is UTF-8.
  return new Response(`\ufeff${rowsToCsv([[...CLAIM_COLUMNS], ...rows])}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
