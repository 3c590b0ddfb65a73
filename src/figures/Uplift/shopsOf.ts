import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { stateWords, type UpliftData } from './definition.ts';
import { decimalsOf, type Reading, type Readings } from './readUplift.ts';
import { sumPieces } from './sumPieces.ts';

/** The words on the two shops, per cent first. */
export function shopsOf(data: UpliftData, readings: Readings, says: ReturnType<typeof stateWords>) {
  const { words } = data;
  const bare = (value: number) =>
    formatQuantity({ value, unit: 'people', decimals: decimalsOf(value) }, data.lang, { bare: true });
  const barePoints = formatQuantity({ value: data.uplift, unit: 'percentage-points', decimals: 0 }, data.lang, {
    bare: true,
  });
  const shop = (reading: Reading, name: string, sum: string, uplift: string, result: string, buyers: string) => ({
    name,
    sum: sumPieces(sum, { base: says.baseRate, uplift, result }),
    more: fillTemplate(words.more, { more: bare(reading.more) }),
    moreOf: words.moreBuyers,
    change: fillTemplate(words.change, { before: bare(readings.before.buyers), after: buyers }),
    reading,
  });
  return [
    shop(readings.percent, words.percent, words.percentSum, says.uplift, says.percentRate, says.percentBuyers),
    shop(readings.points, words.points, words.pointsSum, barePoints, says.pointsRate, says.pointsBuyers),
  ];
}
