// Generated from data/people-*.tsv by data/generate.ts; do not edit.

export const people: string =
  ``
