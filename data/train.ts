// Trains the tagger.
//   npm run train                                   the shipped model: src/entities/tagger/weights.generated.ts
//   npm run train -- --train FILES… --test FILE…    on CoNLL files (token TAB tag, IOB2 over PER, LOC, ORG), and prints entity F1
// Options: --data FOLDER of the corpora (default corpora), --without GROUPS of features (see training/extract.ts, separated
// by commas), --sources of the shipped model, --share of them to train on, --rounds N, --language hi|mr|ne of the files,
// --output FILE. The same seed gives the same weights.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { LanguageCode } from '../src/language/index.ts'
import { tagTokens } from '../src/entities/tagger/index.ts'
import { unpackWeights } from '../src/entities/tagger/weights.ts'
import { readAnnotations, readArticles, readConll, type Sample } from './training/corpora.ts'
import { train } from './training/crf.ts'
import { moduleOf, packOrdinary, packWeights } from './training/encode.ts'
import { extract, type ExtractOptions, type FeatureGroup, hitsOf, wordsOf } from './training/extract.ts'
import type { Model } from './training/model.ts'
import { findOrdinary } from './training/ordinary.ts'
import { addScores, describeScores, type Scores } from './training/score.ts'
import { clusterWords } from './training/word-clusters.ts'

// Our own guidelines: annotated articles, and sentences annotated in raw news. They count so often.
const OWN = 'gold'
const OWN_WEIGHT = 6
const SEED = 1
// Paths from the repository's root, where npm runs its scripts.
const GENERATED = 'src/entities/tagger/weights.generated.ts'
const ANNOTATIONS = 'data/training/annotations.tsv'
const CLUSTERS = 'node_modules/.cache/khabar/clusters.json'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    train: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    data: { type: 'string', default: 'corpora' },
    without: { type: 'string', default: '' },
    sources: { type: 'string', default: 'gold,hi-ilner,ne-ebiquity' },
    rounds: { type: 'string', default: '5' },
    language: { type: 'string' },
    output: { type: 'string', default: GENERATED },
    share: { type: 'string', default: '1' },
  },
})

const clusters = readClusters()
const extraction: ExtractOptions = { clusterOf: (hash) => clusters.get(hash) ?? 0, without: new Set(options.without.split(',') as FeatureGroup[]) }

if (options.train.length > 0) trainOnFiles([...options.train, ...positionals], options.test)
else trainShipped(options.sources.split(','))

function trainOnFiles(files: readonly string[], tests: readonly string[]): void {
  const model = trainModel(files.flatMap((file) => readSentences(file)))
  for (const test of tests) {
    // A test by the guidelines of a training file is read by that file's copy of the weights: hi-ilner by hi-ilner.
    const domain = model.domains.find((source) => nameOf(test).startsWith(source)) ?? model.domains[0] ?? ''
    console.log(`${test}, read as ${domain}`)
    console.log(describeScores(measure(model, domain, readSentences(test))))
  }
}

function trainShipped(sources: readonly string[]): void {
  const samples = sources.flatMap((source) => (source === OWN ? readOwn() : readSentences(`${options.data}/ner/train/${source}.conll`)))
  const share = Number(options.share)
  const model = trainModel(samples.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share)))
  const packed = packWeights(model, OWN, clusters, hashInputs(samples))
  writeFileSync(options.output, moduleOf(packOrdinary(packed, findOrdinary(`${options.data}/raw`, unpackWeights(packed)))))
  const articles = readArticles(`${options.data}/gold/dev/articles.jsonl`, OWN)
  for (const language of ['hi', 'mr', 'ne']) {
    console.log(`annotated articles, ${language}`)
    console.log(describeScores(measure(model, OWN, articles.filter((article) => article.language === language))))
  }
}

function readOwn(): Sample[] {
  return [...readArticles(`${options.data}/gold/train/articles.jsonl`, OWN), ...readAnnotations(ANNOTATIONS, `${options.data}/raw`, OWN)]
}

function readSentences(file: string): Sample[] {
  const [prefix = 'hi'] = nameOf(file).split('-')
  return readConll(file, nameOf(file), (options.language ?? (['mr', 'ne'].includes(prefix) ? prefix : 'hi')) as LanguageCode)
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[^.]*$/u, '')
}

function trainModel(samples: readonly Sample[]): Model {
  const data = samples.map((sample) => extract(sample, extraction))
  return train(data, { epochs: Number(options.rounds), seed: SEED, domains: [...new Set(samples.map(({ source }) => source))], weightOf: (source) => (source === OWN ? OWN_WEIGHT : 1), log: (line) => console.error(line) })
}

/** Measures as the library reads: with packed weights. */
function measure(model: Model, domain: string, samples: readonly Sample[]): Scores {
  const weights = unpackWeights(packWeights(model, domain, extraction.without.has('clusters') ? new Map() : clusters, ''))
  const scores: Scores = new Map()
  for (const sample of samples) {
    const words = wordsOf(sample)
    addScores(scores, sample, tagTokens(words, extraction.without.has('lists') ? undefined : hitsOf(words, sample.language), weights).labels)
  }
  return scores
}

/** Clusters take a minute and depend on the raw news alone: they are kept between runs. */
function readClusters(): Map<number, number> {
  if (existsSync(CLUSTERS)) return new Map(JSON.parse(readFileSync(CLUSTERS, 'utf8')) as [number, number][])
  const made = clusterWords(`${options.data}/raw`, (line) => console.error(line))
  mkdirSync(dirname(CLUSTERS), { recursive: true })
  writeFileSync(CLUSTERS, JSON.stringify([...made]))
  return made
}

/** What the weights depend on: texts, labels and clusters; the name lists are not in it, whose rows are features, not labels. */
function hashInputs(samples: readonly Sample[]): string {
  const hash = createHash('sha256')
  for (const { source, text, allowed } of samples) hash.update(source).update(text.text).update(allowed)
  return hash.update(JSON.stringify([...clusters])).digest('hex').slice(0, 16)
}
