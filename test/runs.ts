// `npm run test:all` sets KHABAR_RUNS to try so many times the usual number of random texts, other ones each time.
// Without it every run tries the same ones, so that what fails was broken by the change at hand.
export const FACTOR: number = Number.parseFloat(process.env.KHABAR_RUNS ?? '1')

const SEED = 20_230_616

/** How often fast-check tries a property: `fc.assert(fc.property(…), runs(1000))`. */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  return FACTOR === 1 ? { numRuns: usual, seed: SEED } : { numRuns: Math.ceil(usual * FACTOR) }
}
