import { dataPackage } from '../../model/publish/dataPackage.ts';
import { LANGUAGES, perLanguage, type Localized } from '../../model/text/language.ts';
import { word } from '../../model/text/words.ts';
import { publication, words } from '../../site/catalogue/content.ts';
import { figures } from '../../site/catalogue/figures.ts';
import { fullAddress } from '../../site/catalogue/fullAddress.ts';
import { addresses } from '../../site/catalogue/addresses.ts';

const said = (path: string): Localized => perLanguage((lang) => word(words[lang], path));

export const GET = () => {
  const names = said('site.name');
  const descriptor = dataPackage({
    publication,
    homepage: fullAddress(addresses.data('en')),
    names: said('publication.datasetName'),
    descriptions: said('publication.datasetAbout'),
    keywords: LANGUAGES.flatMap((lang) => word(words[lang], 'publication.keywords').split(/[,，]\s*/)),
    publisher: `${names.en} / ${names.zh}`,
    paper: said('publication.paper'),
    describe: (key) => said(`dataPackage.${key}`),
    figures: figures.placed.flatMap((figure) =>
      LANGUAGES.filter((lang) => figures.placedIn(lang).includes(figure)).map((lang) => {
        const { caption, head } = figures.defaultTable(figure.id, lang);
        return { id: figure.id, lang, title: caption, head };
      }),
    ),
  });
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
