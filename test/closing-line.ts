import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line for whoever reads only that: `N passed, N failed`. */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[]): void {
      const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
      const broken = modules.filter((module) => module.errors().length > 0).length
      const count = (state: string): number => states.filter((given) => given === state).length
      const skipped = count('skipped')
      console.log(`${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
    },
  }
}
