// Words that are followed by a full stop that ends no sentence. They are facts of the script rather than of one
// language (sentences are found before the language is known), so they stand here, folded, and not in a pack.

/** Titles, units and parts of names that are cut short with a full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  ('डॉ डा प्रो पं स्व श्री सुश्री श्रीमती कु कुं मो मौ सं क्र नं पृ रु रू कि मी लि प्रा प्र वि उ म हि भा चौ कै ले मे जन इं एड एडवो ' +
    'जि ता पो रा मु मा गो ना सौ चि वा पू दा आ शि बि ने अ दि अक्टू नवं सितं फर जन dr mr mrs ms prof st no rs vs jr sr gen col capt lt adv smt shri inc ltd co pvt').split(' '),
)

/** Names of Latin letters in Devanagari, as in एस.पी. and के. चंद्रशेखर, folded. */
export const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  ('A=ए B=बी C=सी D=डी E=ई F=एफ G=जी H=एच I=आई I=आइ I=आय J=जे K=के L=एल M=एम N=एन O=ओ P=पी Q=क्यू R=आर S=एस T=टी U=यू V=वी V=व्ही W=डब्ल्यू W=डब्लू ' +
    'X=एक्स Y=वाई Y=वाय Z=जेड Z=जैड Z=झेड').split(' ').map((pair): [string, string] => [pair.slice(2), pair.charAt(0)]),
)

/** What stands behind the stop of a web address. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set('कॉम काम com in org net gov co'.split(' '))
