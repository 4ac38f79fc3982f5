// A plan of a run, as the exact bytes that everybody signs: the plan and its files from the checkout, and what was given (RUN-1).
import { sha256 } from '../codes/encoding.ts'
import { QuorateError, throwFindings } from '../codes/error.ts'
import { type Given, SUBJECT } from '../codes/packet.ts'
import { type FileDigest, runText } from '../manifest/run-content.ts'
import type { RunPlan } from '../manifest/types.ts'
import type { Files } from '../system/files.ts'
import { readPlanFile } from './load.ts'

/** Bytes of all files together. */
const MOST = 16 * 1024 * 1024

/** A plan with its content. */
export interface LoadedRun {
  readonly plan: RunPlan
  readonly text: string
}

/** Reads a plan and the files that it names. @throws FILE_MISSING, PLAN_KIND, RUN_PLAN_MALFORMED, SUBJECT_… */
export async function loadRun(files: Files, planId: string, given: Given): Promise<LoadedRun> {
  const plan = await readPlanFile(files, planId)
  if (plan.does !== 'run') throw new QuorateError('PLAN_KIND', { expected: 'run', observed: plan.does })
  requireSubjects(given.subjects)
  let bytes = 0
  const digestOf = async (path: string): Promise<FileDigest> => {
    const text = await files.readText(path)
    bytes += Buffer.byteLength(text)
    if (bytes > MOST) throw new QuorateError('RUN_PLAN_MALFORMED', { expected: `${MOST} bytes`, observed: path })
    return { path, sha256: sha256(text) }
  }
  const digests: FileDigest[] = []
  for (const path of plan.run.files) digests.push(await digestOf(path))
  const { attested } = plan.run
  const signed = attested === null ? null : { ...attested, trusted_root: await digestOf(attested.trusted_root) }
  return { plan, text: runText(plan, { files: digests, attested: signed }, given) }
}

/** @throws SUBJECT_MALFORMED, SUBJECT_REPEATED, all of them at once */
function requireSubjects(subjects: readonly string[]): void {
  const names = subjects.map((subject) => subject.replace(/@[^@]*$/, ''))
  throwFindings([
    ...subjects
      .filter((subject) => !SUBJECT.test(subject))
      .map((observed) => ({ code: 'SUBJECT_MALFORMED', expected: 'name@sha256:digest', observed }) as const),
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((observed) => ({ code: 'SUBJECT_REPEATED', observed }) as const),
  ])
}
