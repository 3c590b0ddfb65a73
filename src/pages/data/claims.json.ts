import { claimRecords } from '../../model/ledger/claimRecord.ts';
import { ledger } from '../../site/catalogue/content.ts';
import { figures } from '../../site/catalogue/figures.ts';

export const GET = () => Response.json(claimRecords(ledger, figures.claimUses()));
