import { CLAIM_COLUMNS, claimRecords, claimRow } from '../../model/ledger/claimRecord.ts';
import { rowsToCsv } from '../../model/publish/csv.ts';
import { ledger } from '../../site/catalogue/content.ts';
import { usesOfClaims, type FigureModules } from '../../site/catalogue/figureData.ts';

const modules = import.meta.glob('../../figures/*/definition.ts', { eager: true }) as FigureModules;

export const GET = () => {
  const rows = claimRecords(ledger, usesOfClaims(modules)).map(claimRow);
  // The mark at the start tells spreadsheets that the file is UTF-8.
  return new Response(`\ufeff${rowsToCsv([[...CLAIM_COLUMNS], ...rows])}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
