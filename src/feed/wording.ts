import { isRightToLeft } from '../model/direction.js';

/** What Tidings itself says to subscribers, in one language. */
export interface Wording {
  /** The language that it is in: a tag of BCP 47. */
  readonly language: string;
  /** Asks for support of the publication with this title. */
  readonly support: (title: string) => string;
  /** Leads from the beginning of an article to the rest. */
  readonly continueReading: string;
}

const english: Wording = {
  language: 'en',
  support: (title) => `Support ${title}`,
  continueReading: 'Continue reading',
};

/** One for each language; Chinese as it is written on the mainland and, under `zh-Hant`, elsewhere. */
const wordings: readonly Wording[] = [
  english,
  { language: 'ar', support: (title) => `ادعم ${title}`, continueReading: 'متابعة القراءة' },
  { language: 'ca', support: (title) => `Dona suport a ${title}`, continueReading: 'Continua llegint' },
  { language: 'cs', support: (title) => `Podpořte ${title}`, continueReading: 'Číst dál' },
  { language: 'da', support: (title) => `Støt ${title}`, continueReading: 'Læs videre' },
  { language: 'de', support: (title) => `${title} unterstützen`, continueReading: 'Weiterlesen' },
  { language: 'es', support: (title) => `Apoya a ${title}`, continueReading: 'Seguir leyendo' },
  { language: 'fa', support: (title) => `از ${title} حمایت کنید`, continueReading: 'ادامهٔ مطلب' },
  { language: 'fr', support: (title) => `Soutenir ${title}`, continueReading: 'Lire la suite' },
  { language: 'he', support: (title) => `תמכו ב־${title}`, continueReading: 'להמשך קריאה' },
  { language: 'it', support: (title) => `Sostieni ${title}`, continueReading: 'Continua a leggere' },
  { language: 'ja', support: (title) => `${title}を支援する`, continueReading: '続きを読む' },
  { language: 'ko', support: (title) => `${title} 후원하기`, continueReading: '계속 읽기' },
  { language: 'nl', support: (title) => `Steun ${title}`, continueReading: 'Lees verder' },
  { language: 'pl', support: (title) => `Wesprzyj ${title}`, continueReading: 'Czytaj dalej' },
  { language: 'pt', support: (title) => `Apoie ${title}`, continueReading: 'Continuar a ler' },
  { language: 'ru', support: (title) => `Поддержать «${title}»`, continueReading: 'Читать дальше' },
  { language: 'sv', support: (title) => `Stöd ${title}`, continueReading: 'Läs vidare' },
  { language: 'tr', support: (title) => `Destek ol: ${title}`, continueReading: 'Okumaya devam et' },
  { language: 'uk', support: (title) => `Підтримати «${title}»`, continueReading: 'Читати далі' },
  { language: 'zh', support: (title) => `支持${title}`, continueReading: '继续阅读' },
  { language: 'zh-Hant', support: (title) => `支持${title}`, continueReading: '繼續閱讀' },
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
