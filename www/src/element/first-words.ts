/**
 * The few words an element needs before the core speaks, or where it never can because WebAssembly is absent.
 * Label and button are taken from `locales/` when the package is built, so that they stay the same once the core has arrived.
 */
import fromLocales from 'virtual:redeemkit-first-words';

/** Words for a field that can never work. */
interface Absence {
  readonly language: string;
  readonly absent: string;
  readonly support: string;
}

/** Words for a field that is usable before the wasm has arrived, or never. */
export interface FirstWords extends Absence {
  readonly label: string;
  readonly submit: string;
}

const ABSENCE: readonly Absence[] = [
  {
    language: 'en',
    absent: 'A code cannot be redeemed here right now. Your card keeps its value. Load the page again, try another browser or device, or contact support.',
    support: 'Contact support',
  },
  {
    language: 'ar',
    absent: 'لا يمكن استخدام رمز هنا الآن. تحتفظ بطاقتك بقيمتها. أعِد تحميل الصفحة، أو جرِّب متصفحًا أو جهازًا آخر، أو تواصَل مع فريق الدعم.',
    support: 'التواصل مع فريق الدعم',
  },
  {
    language: 'cs',
    absent: 'Kód tu teď uplatnit nejde. Karta o hodnotu nepřijde. Načtěte stránku znovu, zkuste jiný prohlížeč nebo zařízení, nebo se obraťte na podporu.',
    support: 'Kontaktovat podporu',
  },
  {
    language: 'da',
    absent: 'En kode kan ikke indløses her lige nu. Kortet beholder sin værdi. Indlæs siden igen, prøv en anden browser eller enhed, eller kontakt support.',
    support: 'Kontakt support',
  },
  {
    language: 'de',
    absent: 'Hier kann gerade kein Code eingelöst werden. Die Karte behält ihren Wert. Laden Sie die Seite neu, nehmen Sie einen anderen Browser oder ein anderes Gerät, oder wenden Sie sich an den Support.',
    support: 'Support kontaktieren',
  },
  {
    language: 'fr',
    absent: 'Aucun code ne peut être utilisé ici pour le moment. La carte garde sa valeur. Rechargez la page, essayez un autre navigateur ou appareil, ou contactez l’assistance.',
    support: 'Contacter l’assistance',
  },
  {
    language: 'he',
    absent: 'כרגע אי אפשר לממש כאן קוד. הכרטיס שומר על ערכו. טענו את הדף מחדש, נסו דפדפן או מכשיר אחר, או פנו לתמיכה.',
    support: 'פנייה לתמיכה',
  },
  {
    language: 'ja',
    absent: '現在、ここではコードを引き換えられません。ギフトカードの価値はそのままです。ページを再読み込みするか、別のブラウザや端末で試すか、サポートにお問い合わせください。',
    support: 'サポートに問い合わせる',
  },
  {
    language: 'pl',
    absent: 'W tej chwili nie można tu zrealizować kodu. Karta zachowuje swoją wartość. Załaduj stronę ponownie, użyj innej przeglądarki lub innego urządzenia albo skontaktuj się z pomocą.',
    support: 'Kontakt z pomocą',
  },
  {
    language: 'sl',
    absent: 'Kode tukaj trenutno ni mogoče unovčiti. Kartica ohrani svojo vrednost. Znova naložite stran, poskusite z drugim brskalnikom ali napravo ali se obrnite na podporo.',
    support: 'Stik s podporo',
  },
];

/** The words for the first of these languages that has any; English when none has. */
export function firstWords(languages: readonly string[]): FirstWords {
  const primary = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  const language = primary.find((tag) => ABSENCE.some((words) => words.language === tag)) ?? 'en';
  const absence = ABSENCE.find((words) => words.language === language) as Absence;
  return { label: 'Code', submit: 'OK', ...absence, ...fromLocales[language] };
}
