import { Gap, type Span, TokenKind, type TokenizedText } from '../text/index.ts'

/** A stretch of Latin script on one line, by tokens. */
export interface LatinRun extends Span {
  readonly from: number
  readonly to: number
}

// compromise takes more than linear time, so it reads short pieces; what is longer is cut, never joined.
const LONGEST_RUN = 300

/** The stretches of Latin script of a text: words, figures and marks without a word of another script between them. */
export function findRuns(text: TokenizedText): LatinRun[] {
  const runs: LatinRun[] = []
  let from = -1
  for (let index = 0; index <= text.length; index++) {
    if (from >= 0 && (index === text.length || !belongs(text, index) || breaks(text, from, index))) {
      push(runs, text, from, index)
      from = -1
    }
    if (from < 0 && text.kinds[index] === TokenKind.latin) from = index
  }
  return runs
}

function belongs({ kinds }: TokenizedText, index: number): boolean {
  return kinds[index] !== TokenKind.devanagari && kinds[index] !== TokenKind.other
}

function breaks({ gaps, starts, ends }: TokenizedText, from: number, index: number): boolean {
  return (gaps[index] ?? 0) >= Gap.line || (ends[index] ?? 0) - (starts[from] ?? 0) > LONGEST_RUN
}

function push(runs: LatinRun[], { text, starts, ends, kinds }: TokenizedText, from: number, end: number): void {
  let to = end
  while (to > from && kinds[to - 1] === TokenKind.punctuation) to--
  const start = starts[from] ?? 0
  const stop = ends[to - 1] ?? start
  // A single word longer than a run is no word.
  if (stop - start <= LONGEST_RUN) runs.push({ text: text.slice(start, stop), start, end: stop, from, to })
}
