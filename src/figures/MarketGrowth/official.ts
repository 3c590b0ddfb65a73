/** What others published, year by year; for 2014 two measures, the ministry's estimate and the bureau's survey. */
export const OFFICIAL = [
  'official-2011-early', 'official-2012', 'official-2013', 'official-2014-estimate', 'official-2014',
  'official-2015-later', 'official-2016', 'official-2017', 'official-2018', 'official-2019', 'official-2020',
  'official-2021', 'official-2022',
] as const; // prettier-ignore
