import { inLanguage } from './wording.js';

/** How a language writes a day: the names of its months as they stand in a date, and the date. */
interface Calendar {
  readonly months: readonly string[];
  readonly write: (day: number, month: string, year: string) => string;
}

const spaced: Calendar['write'] = (day, month, year) => `${day} ${month} ${year}`;
const ordinal: Calendar['write'] = (day, month, year) => `${day}. ${month} ${year}`;
const withDe: Calendar['write'] = (day, month, year) => `${day} de ${month} de ${year}`;
const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));

function calendar(months: string, write = spaced): Calendar {
  return { months: months.split(' '), write };
}

/** Persian is not among them: its readers know another calendar. */
const calendars: Readonly<Record<string, Calendar>> = {
  en: calendar('January February March April May June July August September October November December'),
  ar: calendar('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  ca: calendar(
    'de_gener de_febrer de_març d’abril de_maig de_juny de_juliol d’agost de_setembre d’octubre de_novembre de_desembre',
    (day, month, year) => `${day} ${month.replace('_', ' ')} de ${year}`,
  ),
  cs: calendar('ledna února března dubna května června července srpna září října listopadu prosince', ordinal),
  da: calendar('januar februar marts april maj juni juli august september oktober november december', ordinal),
  de: calendar('Januar Februar März April Mai Juni Juli August September Oktober November Dezember', ordinal),
  es: calendar('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', withDe),
  fr: calendar(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  ),
  he: calendar('בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר'),
  it: calendar('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  ja: { months: numbers, write: (day, month, year) => `${year}年${month}月${day}日` },
  ko: { months: numbers, write: (day, month, year) => `${year}년 ${month}월 ${day}일` },
  nl: calendar('januari februari maart april mei juni juli augustus september oktober november december'),
  pl: calendar('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
  pt: calendar('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', withDe),
  ru: calendar(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    (day, month, year) => `${day} ${month} ${year} г.`,
  ),
  sv: calendar('januari februari mars april maj juni juli augusti september oktober november december'),
  tr: calendar('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
  uk: calendar(
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    (day, month, year) => `${day} ${month} ${year} р.`,
  ),
  zh: { months: numbers, write: (day, month, year) => `${year}年${month}月${day}日` },
};

/**
 * A day as people write it: `20 November 2026`. In a language without words for it, it stays `2026-11-20`.
 *
 * The words are here and not asked of the machine, since what machines say differs between their versions.
 */
export function dayInWords(day: string, language: string): string {
  const found = inLanguage(calendars, language);
  const [year = '', month = '', date = ''] = day.split('-');
  const name = found?.months[Number(month) - 1];
  return found && name !== undefined ? found.write(Number(date), name, year) : day;
}
