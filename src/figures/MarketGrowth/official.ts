/** What others published, year by year; the two for 2014 stand on both sides of the break in method. */
export const OFFICIAL = [
  'official-2011-early', 'official-2012', undefined, 'official-2014-estimate', 'official-2014', 'official-2015',
  'official-2016', 'official-2017', 'official-2018', 'official-2019', 'official-2020', 'official-2021', 'official-2022',
] as const; // prettier-ignore
