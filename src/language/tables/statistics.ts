/** What a unit measures. */
export type UnitMeasure =
  | 'count' | 'money' | 'percent' | 'length' | 'area' | 'mass' | 'volume' | 'temperature' | 'speed' | 'energy' | 'duration' | 'age' | 'ratio' | 'other'

/** A unit: measure, code (ISO 4217, UCUM; empty where there is none), spellings parted by `|`, and what a value in it is multiplied by to reach the code. */
export type UnitRow = readonly [measure: UnitMeasure, code: string, spellings: string, factor?: number]

export type BoundWord = 'about' | 'over' | 'under' | 'atLeast' | 'atMost'

/**
 * What the statistics folder needs to know of a language. Words are written as in print; matchers fold them.
 * Fields of words are parted by blanks, fields of phrases by `|`. In `boundsAfter` a phrase that begins with `~` has its first
 * word glued, as an ending, to what it stands behind.
 */
export interface StatisticTables {
  readonly units: readonly UnitRow[]
  /** Money words and signs that stand before the number. */
  readonly currencies: readonly (readonly [code: string, spellings: string])[]
  /** Case endings glued to units and nouns. */
  readonly unitEndings: string
  /** Classifiers that are counted themselves: mr जण, ne जना. */
  readonly classifiers: string
  /** Classifiers that only stand between a number and its noun: ne वटा. */
  readonly counters: string
  /** Words for a state those counted are in, which are no noun by themselves: 22 घायल, 549 निगेटिव. */
  readonly states: string
  /** Ratios in one word: दोगुना. */
  readonly multiples: readonly (readonly [value: number, words: string])[]
  /** Half of those counted: आधे से अधिक, आधी महिलाएं. */
  readonly halves: string
  readonly boundsBefore: readonly (readonly [BoundWord, string])[]
  readonly boundsAfter: readonly (readonly [BoundWord, string])[]
  /** Limits that mean "reached" where one of `reached` follows: तक पहुंचा. */
  readonly limits: string
  readonly reached: string
  /** Phrases between the two ends of a range. */
  readonly rangeWords: string
  /** Behind the whole of which the next number is a part: 90 में से 71. */
  readonly outOf: string
  /** Words that are no counted noun and end the search for one: postpositions, conjunctions, pronouns, particles, auxiliaries. */
  readonly functionWords: string
  /** Endings by which inflected verbs are told. */
  readonly verbEndings: string
  /** Words that describe a noun and stand between it and its number. */
  readonly adjectives: string
  /** Nouns that are counted so often that they are known to be nouns. */
  readonly nouns: string
  /** Measures of their own behind a duration, which make it an age: 25 साल की उम्र. */
  readonly ages: string
  /** Words before a number that make it a name: धारा 144, सेक्टर 5. */
  readonly labels: string
  /** Words behind a number that make it a name or a time: 144 धारा, 11 बजे, 2जी. */
  readonly labelsAfter: string
  readonly glued: string
  /** Case words of an object: को. */
  readonly objectMarkers: string
  /** The number one as an article. */
  readonly articles: string
  /** Phrases with a number or unit in them that count nothing: मील का पत्थर. */
  readonly idioms: string
  /** Words behind a duration that make it a point in time: पहले. */
  readonly ago: string
  /** Words behind minutes that make them a time of day: 2.40 मिनट पर. */
  readonly clockBehind: string
  /** The same as `ago`, glued to it: दिवसांपूर्वी. */
  readonly agoEndings: string
  /** Conjunctions between figures: 9 और 14 दिसंबर. */
  readonly conjunctions: string
  /** What may follow a number word that stands for those counted: तीन की मौत, आठ मरे. */
  readonly countedBefore: string
  /** Measures told by a word near the number: रफ्तार makes a length a speed, तापमान a bare number a temperature. */
  readonly measureWords: readonly (readonly [measure: UnitMeasure, words: string])[]
  /** Open-ended numbers, given with `vague`. */
  readonly vague: readonly (readonly [value: number, words: string])[]
  readonly increase: string
  readonly decrease: string
  /** Genitive words: X की संख्या. */
  readonly genitives: string
  /** Words for a number of something: संख्या, आंकड़ा. */
  readonly totals: string
  /** The subject marker of who speaks (hi ने); empty where it is glued. */
  readonly ergative: string
  readonly ergativeEndings: string
  readonly speechVerbs: string
  /** Speech verbs that take no case marker: नेता कहते हैं. */
  readonly speechPresent: string
  /** What follows a speech verb before the words said. */
  readonly complementizers: string
  /** Speech verbs of an account that goes on behind its first sentence: बताया. */
  readonly accounts: string
  /** Words that begin a sentence which goes on with what was said: इनमें, हमारे. */
  readonly anaphors: string
  /** Words by which somebody speaks of themselves: हम, मैं. */
  readonly firstPerson: string
  /** Nouns of saying that may stand before their speaker: mr अशी माहिती मंत्र्यांनी दिली. */
  readonly reportNouns: string
  /** Words that mean saying only where a complementizer follows: पुष्टि की कि. */
  readonly clausalSpeech: string
  /** Case endings glued to a speaker, and what the name ends in without: mr संघटनेने, संघटना; the longest first. */
  readonly nominatives: readonly (readonly [ending: string, nominative: string])[]
  /** Nouns of saying whose content stands between speaker and verb: किसानों को 2 हजार रुपये देने की घोषणा. */
  readonly announcements: string
  /** What stands, with a word of saying, for the sentence before: यह जानकारी, असेही. */
  readonly backReferences: string
  /** Words that begin a sentence of the outlet's own behind someone else's words. */
  readonly ownVoice: string
  /** X के मुताबिक: phrases behind a source. */
  readonly sources: string
  /** Endings, or words, of a source behind whose own case the source stands: माहितीनुसार, अनुसार. */
  readonly sourceEndings: string
  /** Pronouns in the speaker's case, resolved to the last speaker. */
  readonly speakerPronouns: string
  /** Genitive words that with the next word make a postposition: के लिए, के बाद. */
  readonly compoundPostpositions: string
  /** Adverbs between a total and its number: संख्या बढ़कर 199. */
  readonly adverbs: string
  /** Participles inside a noun phrase: मरने वाले मरीजों. */
  readonly participles: string
  /** Auxiliaries that end a clause. */
  readonly auxiliaries: string
  /** Case words behind the value a change began at: से. */
  readonly startWords: string
  /** The same, glued: टक्क्यांवरून. */
  readonly startEndings: string
  /** Verbs of becoming behind the value a change led to: 6412 हुई. */
  readonly becoming: string
  /** Verbs of change before the value it led to: बढ़कर. */
  readonly converbs: string
  /** Endings of scope words that need no case word: देशभर. */
  readonly scopeEndings: string
  /** Words that begin another clause: जबकि, वहीं. */
  readonly clauseWords: string
  /** Words in a predicate that say no more than its verb: सामने आए. */
  readonly lightWords: string
  /** Endings of infinitives: रखने. */
  readonly verbalNouns: string
  /** Endings that make a unit or noun the genitive of the word behind it: रुपयांचे कर्ज. */
  readonly genitiveEndings: string
  /** Verbs that say by themselves what happened to those counted: मारे गए. */
  readonly tellingVerbs: string
  /** What somebody wins: seats, runs, medals. */
  readonly scores: string
  /** Auxiliaries that follow a noun rather than a verb where they stand behind one word: ६४ टक्के हिस्सेदारी आहे. */
  readonly copulas: string
  /** Pronouns that stand for what the figure before measures: यह, जो. */
  readonly pronouns: string
  /** Words before a figure that says the one before it in other words: यानी. */
  readonly restatements: string
  /** Words of size, distance or age behind a measure, before what has it: 341 किमी लंबे एक्सप्रेस-वे. */
  readonly dimensions: string
  /** Nouns that tie a measure to what has it, in their case: की लागत से बना पुल, क्षमताको रंगशाला. */
  readonly links: string
  /** Participles between such a noun and what it is of: की लागत से तैयार, में फैला. */
  readonly built: string
  /** Words of comparison between a measure and a noun: 24 फीसदी अधिक बिक्री. */
  readonly compared: string
  /** Words before what a rate is per: प्रति क्विंटल. */
  readonly per: string
  /** Nouns for what is given: मदद, राहत. */
  readonly aid: string
  /** Endings of those something is given to: परिवारलाई, शेतकऱ्यांना. */
  readonly dativeEndings: string
  /** Endings that a finite verb has and most nouns do not, to tell a verb from a noun at the end of a clause. */
  readonly finiteEndings: string
  /** Nouns that are themselves measured, and the subject where they stand right before a measure: महंगाई दर 6 फीसदी. */
  readonly gauges: string
  /** Words for ready money beside a sum: नकद, नगद. */
  readonly cash: string
  /** Endings of what goes along, no part of its name: ताससहित. */
  readonly companions: string
  /** Nouns behind a quantity that do not say what it measures: 48 घंटे का समय. */
  readonly hollow: string
  /** Titles before a name; those parted by a blank, not by `|`, mean one office. */
  readonly titles: string
  /** Case endings that a name before the last of its words does not have. */
  readonly nameStops: string
  /** Words for a place in the locative. */
  readonly locatives: string
  /** What money goes by where no currency is named: नुकसान, मुआवजा. */
  readonly moneyNouns: string
  /** Who can have an age: युवक, बच्ची. */
  readonly persons: string
  /** What stands before such a word without naming the source: ताजा आंकड़ों. */
  readonly sourceModifiers: string
  /** What links a source to its owner: से प्राप्त, की ओर से. */
  readonly sourceLinks: string
  /** Sources without a name: जानकारी, सूत्र. */
  readonly vagueSources: string
  /** Generic places that scope a claim: प्रदेश, देश, जिले. */
  readonly scopes: string
}
