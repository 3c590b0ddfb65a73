import type { Language } from '../../src/model/text/language.ts';

/** The states in which each figure's picture is kept: the default and two others, both languages among them. */
export interface PictureStates {
  props?: Record<string, unknown>;
  states: readonly (readonly [lang: Language, query: string])[];
}

export const STATES: Record<string, PictureStates> = {
  ArgumentMap: { states: [['zh', ''], ['zh', 'focus=s1'], ['en', 'focus=p3']] },
  DataDial: { states: [['zh', ''], ['zh', 'ddlever=100'], ['en', 'ddparties=2']] },
  DoubleEleven: { states: [['zh', ''], ['zh', 'spread=hour'], ['en', 'spread=second']] },
  FusionLoop: { states: [['zh', ''], ['zh', 'orchard=4'], ['en', 'orchard=6']] },
  LastMile: { states: [['zh', ''], ['zh', 'lms4=60'], ['en', 'lmpick=80']] },
  MarketGrowth: { props: { story: true }, states: [['zh', ''], ['zh', 'guess=24'], ['en', 'guess=70']] },
  MissingBricks: { states: [['zh', ''], ['zh', 'brick=p3-celebrity'], ['en', 'brick=p1-coverage']] },
  NewModels: { states: [['zh', ''], ['zh', 'livestream=60'], ['en', 'livestream=20']] },
  OfWhat: { states: [['zh', ''], ['zh', 'farmbase=10'], ['en', 'courierbase=10']] },
  PeakQueue: { states: [['zh', ''], ['zh', 'pqs1=80'], ['en', 'pqs1=40']] },
  PolicyLine: { states: [['zh', ''], ['zh', 'since=2014'], ['en', 'since=2019']] },
  PriceWar: { states: [['zh', ''], ['zh', 'pwlever=80'], ['en', 'pwcut=30']] },
  RuralHalves: { states: [['zh', ''], ['zh', 'secondhalf=80'], ['en', 'secondhalf=120']] },
  StrategyEffect: { props: { strategy: 1 }, states: [['zh', ''], ['zh', 'effect1=100'], ['en', 'effect1=0']] },
  StrategyMix: { states: [['zh', ''], ['zh', 'mix=80-20-50-0-100&links=pairs'], ['en', 'mix=0-0-0-0-100&e=0.9']] },
  TalentPool: { states: [['zh', ''], ['zh', 'tps5=100'], ['en', 'tps5=0']] },
  Uplift: { states: [['zh', ''], ['zh', 'visitors=2000'], ['en', 'conversion=10']] },
  YourWall: { states: [['zh', ''], ['zh', 'wall=80-20-50-0-100&shown=yes'], ['en', 'wall=100-100-50-0-0']] },
}; // prettier-ignore
