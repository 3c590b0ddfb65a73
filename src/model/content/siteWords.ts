import { groups, texts, type WordsOf } from '../figures/words.ts';

/** Groups of `content/strings/{lang}.yaml` that go to a component as a whole; the others are asked for one by one. */

/** What prose itself needs: how a bound is written; names of links. */
export const proseWords = () =>
  groups({
    ...texts('linkToBlock', 'linkToStep', 'critical').shape,
    bounds: texts('exact', 'at-least', 'more-than', 'about'),
  });
export type ProseWords = WordsOf<typeof proseWords>;

/** The embed builder's. */
// prettier-ignore
export const builderWords = () => texts(
  'chooseTitle', 'item', 'section', 'figure', 'language', 'theme', 'themeAuto',
  'themeLight', 'themeDark', 'controls', 'controlsFree', 'controlsLocked', 'lockedHint', 'place', 'placePage', 'placeSlide', 'slideHint', 'version',
  'versionFollow', 'versionFrozen', 'versionHint', 'versionAsked', 'versionNone', 'versionFailed', 'width',
  'widthValue', 'widthPresets', 'widthPhone', 'widthBlog', 'widthMoodleArea', 'widthMoodlePage', 'widthWide', 'tryTitle', 'tryHint', 'skip', 'stage',
  'frameTitle', 'measuring', 'measured', 'onPhone', 'lowOnPhone', 'inColumn', 'lowInColumn', 'missing', 'resetView', 'takeTitle', 'moreTitle',
  'iframe', 'iframeHint', 'iframeCopy', 'script', 'scriptHint', 'scriptCopy', 'embed', 'embedHint', 'embedCopy',
  'share', 'shareHint', 'shareCopy', 'copied', 'copyFailed', 'qrCode', 'qrCodeTooLong', 'saveQrCode', 'saveFailed',
  'picture', 'pictureAlt', 'keepSetUp', 'keepHint', 'badParameter', 'source',
);
export type BuilderWords = WordsOf<typeof builderWords>;

/** Those of the box for a class's walls. */
// prettier-ignore
export const classWallsWords = () => groups({
  ...texts(
    'empty', 'boxLabel', 'boxHint', 'choose', 'drop', 'example', 'clear', 'fileTooBig', 'fileFailed', 'count',
    'withWhy', 'unread', 'stopped', 'plotTitle', 'plotHint', 'plotHintMany', 'median', 'points', 'wallTitle',
    'wallHint', 'left', 'missing', 'noMeasure', 'assumptions', 'reasonsTitle', 'noReasons', 'unreadTitle', 'line',
    'more', 'tools', 'csv', 'svg', 'png', 'pictureTitle', 'pictureFailed', 'source', 'table', 'who', 'why',
    'spent', 'noScript', 'comma',
  ).shape,
  problems: texts('json', 'other', 'version', 'count', 'numbers', 'budget', 'long', 'link', 'bare', 'cut', 'repeated'),
});
export type AllClassWallsWords = WordsOf<typeof classWallsWords>;
