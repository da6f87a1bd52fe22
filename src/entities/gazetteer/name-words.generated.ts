// Generated from data/given-names.tsv and surnames.tsv by data/generate.ts; do not edit.

export const givenNames: string =
  ``

export const surnames: string =
  ``
