// Lints a plan of a run: the files that it names are there, and fit to be signed.
import { join } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import type { RunPlan } from '../../manifest/types.ts'
import { readText } from '../../system/files.ts'

/** `checkout` is where the plan's paths begin. */
export async function lintRun(
  folder: string,
  checkout: string,
  { run, placeOf }: RunPlan,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const path of run.files) {
    try {
      await readText(folder, join(checkout, path))
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push({ code: error.code, observed: path, where: placeOf('/spec/run/files') })
    }
  }
  return findings
}
