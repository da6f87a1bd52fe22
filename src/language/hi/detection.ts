import type { DetectionTables } from '../pack.ts'

export const detection: DetectionTables = {
  words: 'है हैं था थी थे और में के की को का से पर ने नहीं यह वह इस उस किया गया गई गए कर रहा रही रहे हुआ हुई हुए कि जो तक साथ बाद लिए अपने होगा कहा बताया दिया एवं इसके उन्होंने',
  endings: 'ेगा ेगी ेंगे ाएगा ाएगी',
  franc: 'hin',
}
