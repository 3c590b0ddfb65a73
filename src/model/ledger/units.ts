/** What numbers of the ledger count. */
export const UNITS = [
  'trillion-yuan', 'billion-yuan', 'percent', 'percentage-points', 'million-people', 'orders', 'orders-per-second',
  'parcels', 'villages', 'counties', 'stations', 'ratio', 'times', 'years', 'seconds', 'minutes', 'points', 'people',
  'fields', 'parties', 'yuan', 'months',
  'hours', 'yuan-per-kilometre', 'kilometres', 'square-kilometres', 'couriers',
] as const; // prettier-ignore
export type Unit = (typeof UNITS)[number];
