import type { StatisticTables } from '../tables/statistics.ts'

export const statistics = {} satisfies StatisticTables as StatisticTables
