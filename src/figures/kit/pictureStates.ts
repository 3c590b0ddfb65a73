import type { Language } from '../../model/text/language.ts';

/** The states in which a figure's picture is kept as text: the default and others, more than one language among them. */
export interface PictureStates {
  /** What the author wrote in `<Figure …>`, where the figure needs that. */
  props?: Readonly<Record<string, unknown>>;
  states: readonly (readonly [lang: Language, query: string])[];
}
