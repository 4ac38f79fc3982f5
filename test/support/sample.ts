// What CI runs of the large matrices: every so manieth case. Each has a command of its own that runs all of them.

// biome-ignore lint/style/noProcessEnv: the test run's own switch
const EVERY = Number(process.env.QUORATE_SAMPLE ?? 1)

/** Whether the case of this number, from 0, is run: every one, or every so manieth where the run says so (`QUORATE_SAMPLE=3`). */
export function isInSample(index: number): boolean {
  return index % EVERY === 0
}

/** Those of many cases that are run. */
export function sampled<T>(cases: readonly T[]): readonly T[] {
  return cases.filter((_, index) => isInSample(index))
}
