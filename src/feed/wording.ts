import { isRightToLeft } from '../model/direction.js';

/** What Tidings itself says to subscribers, in one language. */
export interface Wording {
  /** The language that it is in: a tag of BCP 47. */
  readonly language: string;
  /** Asks for support of the publication with this title. */
  readonly support: (title: string) => string;
  /** Leads from the beginning of an article to the rest. */
  readonly continueReading: string;
  /** Stands in the place of an article that was taken back. */
  readonly withdrawn: string;
  /** Heads a note on what was wrong in an article. */
  readonly correction: string;
}

const english: Wording = {
  language: 'en',
  support: (title) => `Support ${title}`,
  continueReading: 'Continue reading',
  withdrawn: 'This article has been withdrawn.',
  correction: 'Correction',
};

/** One for each language; Chinese as it is written on the mainland and, under `zh-Hant`, elsewhere. */
const wordings: readonly Wording[] = [
  english,
  {
    language: 'ar',
    support: (title) => `ادعم ${title}`,
    continueReading: 'متابعة القراءة',
    withdrawn: 'سُحب هذا المقال.',
    correction: 'تصحيح',
  },
  {
    language: 'ca',
    support: (title) => `Dona suport a ${title}`,
    continueReading: 'Continua llegint',
    withdrawn: 'Aquest article s’ha retirat.',
    correction: 'Correcció',
  },
  {
    language: 'cs',
    support: (title) => `Podpořte ${title}`,
    continueReading: 'Číst dál',
    withdrawn: 'Tento článek byl stažen.',
    correction: 'Oprava',
  },
  {
    language: 'da',
    support: (title) => `Støt ${title}`,
    continueReading: 'Læs videre',
    withdrawn: 'Denne artikel er trukket tilbage.',
    correction: 'Rettelse',
  },
  {
    language: 'de',
    support: (title) => `${title} unterstützen`,
    continueReading: 'Weiterlesen',
    withdrawn: 'Dieser Artikel wurde zurückgezogen.',
    correction: 'Korrektur',
  },
  {
    language: 'es',
    support: (title) => `Apoya a ${title}`,
    continueReading: 'Seguir leyendo',
    withdrawn: 'Este artículo ha sido retirado.',
    correction: 'Corrección',
  },
  {
    language: 'fa',
    support: (title) => `از ${title} حمایت کنید`,
    continueReading: 'ادامهٔ مطلب',
    withdrawn: 'این مطلب پس گرفته شده است.',
    correction: 'اصلاحیه',
  },
  {
    language: 'fr',
    support: (title) => `Soutenir ${title}`,
    continueReading: 'Lire la suite',
    withdrawn: 'Cet article a été retiré.',
    correction: 'Correction',
  },
  {
    language: 'he',
    support: (title) => `תמכו ב־${title}`,
    continueReading: 'להמשך קריאה',
    withdrawn: 'כתבה זו הוסרה.',
    correction: 'תיקון',
  },
  {
    language: 'it',
    support: (title) => `Sostieni ${title}`,
    continueReading: 'Continua a leggere',
    withdrawn: 'Questo articolo è stato ritirato.',
    correction: 'Correzione',
  },
  {
    language: 'ja',
    support: (title) => `${title}を支援する`,
    continueReading: '続きを読む',
    withdrawn: 'この記事は取り下げられました。',
    correction: '訂正',
  },
  {
    language: 'ko',
    support: (title) => `${title} 후원하기`,
    continueReading: '계속 읽기',
    withdrawn: '이 기사는 철회되었습니다.',
    correction: '정정',
  },
  {
    language: 'nl',
    support: (title) => `Steun ${title}`,
    continueReading: 'Lees verder',
    withdrawn: 'Dit artikel is ingetrokken.',
    correction: 'Correctie',
  },
  {
    language: 'pl',
    support: (title) => `Wesprzyj ${title}`,
    continueReading: 'Czytaj dalej',
    withdrawn: 'Ten artykuł został wycofany.',
    correction: 'Sprostowanie',
  },
  {
    language: 'pt',
    support: (title) => `Apoie ${title}`,
    continueReading: 'Continuar a ler',
    withdrawn: 'Este artigo foi retirado.',
    correction: 'Correção',
  },
  {
    language: 'ru',
    support: (title) => `Поддержать «${title}»`,
    continueReading: 'Читать дальше',
    withdrawn: 'Эта статья отозвана.',
    correction: 'Исправление',
  },
  {
    language: 'sv',
    support: (title) => `Stöd ${title}`,
    continueReading: 'Läs vidare',
    withdrawn: 'Den här artikeln har dragits tillbaka.',
    correction: 'Rättelse',
  },
  {
    language: 'tr',
    support: (title) => `Destek ol: ${title}`,
    continueReading: 'Okumaya devam et',
    withdrawn: 'Bu yazı geri çekildi.',
    correction: 'Düzeltme',
  },
  {
    language: 'uk',
    support: (title) => `Підтримати «${title}»`,
    continueReading: 'Читати далі',
    withdrawn: 'Цю статтю відкликано.',
    correction: 'Виправлення',
  },
  {
    language: 'zh',
    support: (title) => `支持${title}`,
    continueReading: '继续阅读',
    withdrawn: '本文已撤回。',
    correction: '更正',
  },
  {
    language: 'zh-Hant',
    support: (title) => `支持${title}`,
    continueReading: '繼續閱讀',
    withdrawn: '本文已撤回。',
    correction: '更正',
  },
];

const byLanguage: Readonly<Record<string, Wording>> = Object.fromEntries(
  wordings.map((wording) => [wording.language, wording]),
);

/** The wording in the first of these languages that there is one in, else in English. */
export function wordingFor(languages: readonly (string | undefined)[]): Wording {
  for (const language of languages) {
    const found = language === undefined ? undefined : inLanguage(byLanguage, language);
    if (found) return found;
  }
  return english;
}

/**
 * The value for a language, or else for the language that it is a kind of: of `pt-BR`, `pt` (RFC 4647, 3.4). The tags
 * are in their usual letters.
 */
export function inLanguage<Value>(values: Readonly<Record<string, Value>>, language: string): Value | undefined {
  if (Object.hasOwn(values, language)) return values[language];
  for (let tag = scripted(language); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(values, tag)) return values[tag];
  }
  return undefined;
}

/** Taiwan, Hong Kong and Macao write Chinese in the script that their tags leave out. */
function scripted(language: string): string {
  return language.replace(/^zh-(?=(?:TW|HK|MO)$)/, 'zh-Hant-');
}

/**
 * The `dir` of a line in one language that stands in a text in another: right to left is always said, since few readers
 * know the direction of the text around.
 */
export function directionBeside(language: string, around: string | undefined): 'rtl' | 'ltr' | undefined {
  if (isRightToLeft(language)) return 'rtl';
  return around !== undefined && isRightToLeft(around) ? 'ltr' : undefined;
}
