import nlp from 'compromise/two'

/** A word of a run as compromise tags it; offsets count in the run. */
export interface TaggedWord {
  readonly start: number
  readonly end: number
  readonly tags: ReadonlySet<string>
}

interface Term {
  readonly text: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

/** Tags the words of a run, with these words known: the only call of compromise. */
export function tagWords(run: string, lexicon: Readonly<Record<string, string>>): TaggedWord[] {
  const sentences = nlp(run, lexicon).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[]
  return sentences.flatMap(({ terms }) => terms).flatMap(({ text, tags, offset: { start } }) => {
    const end = start + text.length
    return run.slice(start, end) === text && text !== '' ? [{ start, end, tags: new Set(tags) }] : []
  })
}
