import * as english from './en/index.ts'
import * as hindi from './hi/index.ts'
import * as marathi from './mr/index.ts'
import * as nepali from './ne/index.ts'
import type { DetectionTables, LanguageCode, Section, TableSet } from './pack.ts'
import type { ArticleTables } from './tables/article.ts'
import type { EntityTables } from './tables/entities.ts'
import type { NumberTables } from './tables/numbers.ts'
import type { StatisticTables } from './tables/statistics.ts'
import type { CalendarTables, TimestampTables } from './tables/timestamps.ts'

// The registry of languages: a new one is a folder, its code in `LanguageCode` and `languageCodes`, and its tables below,
// which the compiler then asks for. Each section is a constant of its own, so that a bundle holds only those it reads:
// a third of the statistics' bundle were names and outlets.

/** Every language khabar reads, in the order in which a doubtful text is tried. */
export const languageCodes: readonly LanguageCode[] = ['hi', 'mr', 'ne']

export const offsets: Readonly<Record<LanguageCode, string>> = { hi: hindi.offset, mr: marathi.offset, ne: nepali.offset }
export const detectionTables: Readonly<Record<LanguageCode, DetectionTables>> = { hi: hindi.detection, mr: marathi.detection, ne: nepali.detection }
export const numberTables: Section<NumberTables> = { hi: hindi.numbers, mr: marathi.numbers, ne: nepali.numbers, en: english.numbers }
export const calendarTables: Section<CalendarTables> = { hi: hindi.calendar, mr: marathi.calendar, ne: nepali.calendar, en: english.calendar }
export const timestampTables: Section<TimestampTables> = { hi: hindi.timestamps, mr: marathi.timestamps, ne: nepali.timestamps, en: english.timestamps }
export const statisticTables: Section<StatisticTables> = { hi: hindi.statistics, mr: marathi.statistics, ne: nepali.statistics, en: english.statistics }
export const entityTables: Section<EntityTables> = { hi: hindi.entities, mr: marathi.entities, ne: nepali.entities, en: english.entities }
export const articleTables: Section<ArticleTables> = { hi: hindi.article, mr: marathi.article, ne: nepali.article, en: english.article }

/**
 * The tables of a section that read a text in these languages: theirs, in order, and then those of the English words
 * and figures that stand inside Devanagari news whatever its language.
 */
export function tablesOf<Tables>(section: Section<Tables>, languages: readonly LanguageCode[]): readonly Tables[] {
  return [...languages.map((code) => section[code]), section.en]
}

/** All sections of {@link tablesOf} together. */
export function tableSets(languages: readonly LanguageCode[]): readonly TableSet[] {
  return [...languages, 'en' as const].map((code) => ({
    numbers: numberTables[code],
    timestamps: timestampTables[code],
    statistics: statisticTables[code],
    entities: entityTables[code],
    article: articleTables[code],
  }))
}
