import { claimRecords } from '../../model/claimRecord.ts';
import { ledger } from '../../site/content.ts';
import { usesOfClaims, type FigureModules } from '../../site/figureData.ts';

const modules = import.meta.glob('../../figures/*/definition.ts', { eager: true }) as FigureModules;

export const GET = () => Response.json(claimRecords(ledger, usesOfClaims(modules)));
