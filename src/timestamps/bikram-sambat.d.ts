declare module 'bikram-sambat' {
  interface CalendarDate {
    readonly year: number
    readonly month: number
    readonly day: number
  }
  export function daysInMonth(year: number, month: number): number
  export function toGreg(year: number, month: number, day: number): CalendarDate
  export function toBik(gregorian: string): CalendarDate
}
