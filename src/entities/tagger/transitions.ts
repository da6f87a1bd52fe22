import { Label, LABELS } from './types.ts'

/** The score of what cannot be; sums of several stay whole numbers of 32 bits. */
export const NEVER: number = -(2 ** 29)

/** Whether a label may stand behind another (LABELS: behind the beginning of a sentence): the inside of a name only in a name of its kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === Label.outside || (label & 1) === 1 || before === label || before === label - 1
}

/** The transitions from the start and each label to each label, those that may not be ruled out. */
export function stepsOf(transitions: Int32Array): Int32Array {
  return transitions.map((weight, index) => (mayFollow(Math.floor(index / LABELS), index % LABELS) ? weight : NEVER))
}
