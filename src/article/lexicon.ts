import { type LanguageCode, type TableSet, tableSets } from '../language/index.ts'
import type { CreditRank } from '../language/tables/article.ts'
import { fold, once } from '../text/index.ts'
import { type Phrases, phrasesOf } from './phrases.ts'

/** The words by which the parts of a page are told, of all languages it may be in. */
export interface ArticleLexicon {
  readonly credits: readonly (readonly [CreditRank, Phrases])[]
  /** The words that labels of a byline begin with. */
  readonly creditOpeners: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly desks: Phrases
  readonly agencies: Phrases
  readonly outlets: Phrases
  readonly chrome: Phrases
  readonly related: Phrases
  readonly sections: Phrases
  readonly kickers: Phrases
  readonly newsWords: ReadonlySet<string>
  readonly tagLabels: Phrases
  /** Labels of stamps: Published, अपडेटेड. */
  readonly stampLabels: Phrases
  readonly authorMarks: readonly string[]
  readonly reportFrom: ReadonlySet<string>
  readonly reports: ReadonlySet<string>
  readonly dateMarkers: ReadonlySet<string>
  readonly leadWords: ReadonlySet<string>
  /** Words of grammar: where one stands there is a sentence and no name. */
  readonly functionWords: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
  readonly ergative: ReadonlySet<string>
  readonly ergativeEndings: readonly string[]
  readonly speechVerbs: ReadonlySet<string>
  readonly sources: Phrases
  /** जी, साहब: between a name and the mark of its case. */
  readonly honorifics: ReadonlySet<string>
  readonly months: ReadonlySet<string>
}

const RANKS: readonly CreditRank[] = ['author', 'editor', 'poster']

const lexicons = once((key): ArticleLexicon => buildLexicon(tableSets(key.split(' ') as LanguageCode[])))

export function lexiconOf(languages: readonly LanguageCode[]): ArticleLexicon {
  return lexicons(languages.join(' '))
}

function buildLexicon(sets: readonly TableSet[]): ArticleLexicon {
  const phrases = (field: 'desks' | 'agencies' | 'outlets' | 'chrome' | 'related' | 'sections' | 'kickers' | 'tagLabels'): Phrases => phrasesOf(sets.map(({ article }) => article[field]))
  const words = (field: 'roles' | 'newsWords' | 'authorMarks' | 'reportFrom' | 'reports' | 'dateMarkers' | 'leadWords'): ReadonlySet<string> => wordsOf(sets.map(({ article }) => article[field]))
  const credits = RANKS.map((rank) => [rank, phrasesOf(sets.flatMap(({ article }) => article.credits.filter(([of]) => of === rank).map(([, list]) => list)))] as const)
  return {
    credits,
    creditOpeners: new Set(credits.flatMap(([, labels]) => [...labels.keys()])),
    roles: words('roles'),
    desks: phrases('desks'),
    agencies: phrases('agencies'),
    outlets: phrases('outlets'),
    chrome: phrases('chrome'),
    related: phrases('related'),
    sections: phrases('sections'),
    kickers: phrases('kickers'),
    newsWords: words('newsWords'),
    tagLabels: phrases('tagLabels'),
    stampLabels: phrasesOf(sets.flatMap(({ timestamps }) => timestamps.labels.map(([, list]) => list.replaceAll(',', '|')))),
    authorMarks: [...words('authorMarks')],
    reportFrom: words('reportFrom'),
    reports: words('reports'),
    dateMarkers: words('dateMarkers'),
    leadWords: words('leadWords'),
    functionWords: wordsOf(sets.map(({ statistics }) => statistics.functionWords)),
    genitives: wordsOf(sets.map(({ statistics }) => statistics.genitives)),
    ergative: wordsOf(sets.map(({ statistics }) => statistics.ergative)),
    ergativeEndings: [...wordsOf(sets.map(({ statistics }) => statistics.ergativeEndings))],
    speechVerbs: wordsOf(sets.map(({ statistics }) => statistics.speechVerbs)),
    sources: phrasesOf(sets.map(({ statistics }) => statistics.sources)),
    honorifics: wordsOf(sets.map(({ entities }) => entities.honorificsAfter)),
    months: wordsOf(sets.flatMap(({ timestamps }) => [timestamps.months, timestamps.doubtfulMonths, timestamps.bikramMonths].flatMap((rows) => rows.map(([, written]) => written.replaceAll(',', ' '))))),
  }
}

function wordsOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(fold(lists.join(' ')).split(' ').filter((word) => word !== ''))
}
