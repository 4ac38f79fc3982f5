// Says what changes from one policy file to another, and which safeguards get weaker.
import { basename, dirname, resolve } from 'node:path'
import { diffSections, diffWords, weakeningFindings } from '../../kinds/words/policy-diff.ts'
import { diffSets } from '../../manifest/diff/diff.ts'
import { expandEnvironment } from '../../manifest/expand/expand.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import type { Environment } from '../../manifest/types.ts'
import type { Verdict } from '../../report/verdict.ts'
import { readText } from '../../system/files.ts'

/**
 * Compares two policy files, wherever they lie. A weakening is shown and passes, unless `failOnWeakening` makes it a finding.
 * @throws FILE_MISSING, FILE_UNREADABLE and every code of the manifest family
 */
export async function diffFiles(
  folder: string,
  before: string,
  after: string,
  { failOnWeakening }: { readonly failOnWeakening: boolean },
): Promise<Verdict> {
  const [old, young] = [await readPolicy(folder, before), await readPolicy(folder, after)]
  const diff = diffSets(expandEnvironment(old), expandEnvironment(young))
  const findings = failOnWeakening ? weakeningFindings(diff, young) : []
  return {
    outcome: findings.length === 0 ? 'pass' : 'blocked',
    mode: 'diff',
    findings,
    facts: { [`from ${before}`]: diff.from, [`to ${after}`]: diff.to, changes: diffWords(diff) },
    sections: diffSections(diff),
    data: diff,
  }
}

async function readPolicy(folder: string, path: string): Promise<Environment> {
  const full = resolve(folder, path)
  return valueOrThrow(readEnvironment(await readText(dirname(full), basename(full)), path))
}
