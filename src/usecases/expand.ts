// Prints what a short policy file stands for.

import { readText } from '../adapters/files.ts'
import { expandEnvironment } from '../manifest/expand.ts'
import { readEnvironment } from '../manifest/read-environment.ts'
import type { Verdict } from '../report/verdict.ts'
import { need } from './checkout.ts'

/** Writes digest and documents as one JSON object to standard output. @throws FILE_MISSING and every code of the manifest family */
export async function expandFile(folder: string, path: string): Promise<Verdict> {
  const set = expandEnvironment(need(readEnvironment(await readText(folder, path), path)))
  console.log(JSON.stringify({ digest: set.digest, documents: set.documents }, null, 2))
  return {
    outcome: 'pass',
    mode: 'expand',
    findings: [],
    facts: { documents: String(set.documents.length), digest: set.digest },
  }
}
