import { expect, test } from 'vitest'
import { sentenceAt, spanOf, tokenize } from '../../src/text/index.ts'

function sentencesOf(input: string): string[] {
  const text = tokenize(input)
  return [...text.sentences].map((from) => spanOf(text, from, sentenceAt(text, from).to).text)
}

test.each([
  [['दौरा किया.', 'इस दौरान आए.']],
  [['डॉ. रमन आए।', 'वे बोले।']],
  [['शिमला, 7 जुलाई (हि.स.)।', 'मौसम बदला।']],
  [['6.05 बजे एस.पी. सिंह पहुंचे।']],
  [['के. चंद्रशेखर राव ने कहा, "हम आएंगे।"', 'सभा हुई।']],
  [['पीएम मोदी जी.', 'फिर बोले.']],
  [['नवभारतटाइम्स.कॉम पर पढ़ें।']],
  [['क्या हुआ?!', 'कुछ नहीं|', 'ठीक...']],
  [['शीर्षक', 'पाठ यहां है']],
  [['रु. 500 दिए।।', 'यह 2023.', 'फिर 3.5 दिन.']],
])('%j', (parts) => {
  const glued = parts.join(' ').replace('किया. इस', 'किया.इस').replace('शीर्षक ', 'शीर्षक\n')
  expect(sentencesOf(glued)).toEqual(parts)
})
