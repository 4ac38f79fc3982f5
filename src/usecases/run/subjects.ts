// What is deployed: given as an input, or in a file that a build wrote; each `name@sha256:…`, with spaces or line ends between.
import { QuorateError } from '../../codes/error.ts'
import type { Given } from '../../codes/packet.ts'
import { readText } from '../../system/files.ts'

/** Where the subjects and the audience stand. */
export interface GivenInputs {
  readonly subjects: string | null
  readonly file: string | null
  readonly folder: string
  readonly audience: string | null
}

/** Their forms are the kind's to check. @throws USAGE for both at once, FILE_MISSING, FILE_UNREADABLE */
export async function givenSubjects({ subjects, file, folder, audience }: GivenInputs): Promise<Given> {
  if (subjects !== null && file !== null)
    throw new QuorateError('USAGE', {
      expected: { subjects: 'without subjects-file' },
      observed: ['subjects', 'subjects-file'],
    })
  const text = file === null ? (subjects ?? '') : await readText(folder, file)
  const named = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort()
  return { subjects: named, ...(audience === null ? {} : { audience }) }
}

/** What the deploying job is about to deploy is what people signed. @throws SUBJECTS_DIFFER, and as `givenSubjects` */
export async function requireSignedSubjects(inputs: GivenInputs, signed: readonly string[]): Promise<void> {
  if (inputs.subjects === null && inputs.file === null) return
  const { subjects } = await givenSubjects(inputs)
  if (subjects.join('\n') !== signed.join('\n'))
    throw new QuorateError('SUBJECTS_DIFFER', { expected: signed, observed: subjects })
}
