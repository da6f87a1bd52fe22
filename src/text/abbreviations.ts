// Words that are followed by a full stop that ends no sentence. They are facts of the script rather than of one
// language (sentences are found before the language is known), so they stand here, folded, and not in a pack.

/** Titles, units and parts of names that are cut short with a full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  ('डॉ डा प्रो पं स्व श्री सुश्री श्रीमती कु कुं मो मौ सं क्र नं पृ रु रू कि मी लि प्रा प्र वि उ म हि भा चौ कै ले मे जन इं एड एडवो ' +
    'जि ता पो रा मु मा गो ना सौ चि वा पू दा आ शि बि ने अ दि अक्टू नवं सितं फर जन dr mr mrs ms prof st no rs vs jr sr gen col capt lt adv smt shri inc ltd co pvt').split(' '),
)

/** Names of Latin letters in Devanagari, as in एस.पी. and के. चंद्रशेखर. */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई वाय जेड जैड झेड'.split(' '),
)

/** What stands behind the stop of a web address. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set('कॉम काम com in org net gov co'.split(' '))
