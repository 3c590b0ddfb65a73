import { claimRecords } from '../../model/ledger/claimRecord.ts';
import { ledger } from '../../site/catalogue/content.ts';
import { usesOfClaims, type FigureModules } from '../../site/catalogue/figureData.ts';

const modules = import.meta.glob('../../figures/*/definition.ts', { eager: true }) as FigureModules;

export const GET = () => Response.json(claimRecords(ledger, usesOfClaims(modules)));
