// Prints what a short policy file expands to.

import { expandEnvironment } from '../../manifest/expand/expand.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import { neutraliseJson } from '../../report/neutralise.ts'
import type { Verdict } from '../../report/verdict.ts'
import { readText } from '../../system/files.ts'

/** Writes digest and documents as one JSON object to standard output. @throws FILE_MISSING and every code of the manifest family */
export async function expandFile(folder: string, path: string, { indent }: { indent: number }): Promise<Verdict> {
  const set = expandEnvironment(valueOrThrow(readEnvironment(await readText(folder, path), path)))
  console.log(neutraliseJson(JSON.stringify({ digest: set.digest, documents: set.documents }, null, indent)))
  return {
    outcome: 'pass',
    mode: 'expand',
    findings: [],
    facts: { documents: String(set.documents.length), digest: set.digest },
  }
}
