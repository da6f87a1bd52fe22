import type { Reader } from './rounds.ts'

// What each peer is asked for is the nearest it has to who, when and how much. Most read little of Devanagari: the
// comparison is of cost, and flatters them.
interface Doc { readonly out: (as: string) => unknown }
type Compromise = (text: string) => { readonly topics: () => Doc; readonly numbers: () => Doc }
interface Wink { readonly readDoc: (text: string) => { readonly entities: () => { readonly out: () => unknown } } }

const load = async (name: string): Promise<Record<string, unknown>> => (await import(name)) as Record<string, unknown>

const PEERS: readonly (readonly [name: string, make: () => Promise<(text: string) => unknown>])[] = [
  ['compromise: topics, numbers', async () => {
    const nlp = (await load('compromise')).default as Compromise
    return (text) => [nlp(text).topics().out('array'), nlp(text).numbers().out('array')]
  }],
  ['wink-nlp, English model: entities', async () => {
    const wink = (await load('wink-nlp')).default as (model: unknown) => Wink
    const nlp = wink((await load('wink-eng-lite-web-model')).default)
    return (text) => nlp.readDoc(text).entities().out()
  }],
  ['chrono-node: dates', async () => (await load('chrono-node')).parse as (text: string) => unknown],
  ['recognizers-text: numbers', async () => {
    const suite = (await load('@microsoft/recognizers-text-suite')).default as { recognizeNumber: (text: string, culture: string) => unknown }
    return (text) => suite.recognizeNumber(text, 'en-us')
  }],
  ['recognizers-text: dates', async () => {
    const suite = (await load('@microsoft/recognizers-text-suite')).default as { recognizeDateTime: (text: string, culture: string) => unknown }
    return (text) => suite.recognizeDateTime(text, 'en-us')
  }],
  ['nlp.js Hindi: tokens, stems', async () => {
    const { TokenizerHi, StemmerHi } = (await load('@nlpjs/lang-hi')) as unknown as { TokenizerHi: new () => { tokenize: (text: string) => string[] }; StemmerHi: new () => { stem: (words: string[]) => unknown } }
    const tokenizer = new TokenizerHi()
    const stemmer = new StemmerHi()
    return (text) => stemmer.stem(tokenizer.tokenize(text))
  }],
  ['franc: language', async () => (await load('franc')).franc as (text: string) => unknown],
]

/** The peers that are installed (`npm ci --prefix bench`). */
export async function loadPeers(): Promise<Reader[]> {
  const readers: Reader[] = []
  for (const [name, make] of PEERS) {
    try {
      readers.push({ name, read: await make() })
    } catch (error) {
      console.error(`left out ${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)} (npm ci --prefix bench)`)
    }
  }
  return readers
}
