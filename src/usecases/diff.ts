// Says what changes from one policy file to another, and which safeguards get weaker.
import { basename, dirname, resolve } from 'node:path'
import { readText } from '../adapters/files.ts'
import { diffSets } from '../manifest/diff.ts'
import { expandEnvironment } from '../manifest/expand.ts'
import { readEnvironment } from '../manifest/read-environment.ts'
import type { Environment } from '../manifest/types.ts'
import type { Verdict } from '../report/verdict.ts'
import { need } from './need.ts'
import { diffSections, diffWords, weakeningFindings } from './policy-diff.ts'

/**
 * Compares two policy files, wherever they lie. A weakening is told and passes, unless `failOnWeakening` makes it a finding.
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
  return need(readEnvironment(await readText(dirname(full), basename(full)), path))
}
