// Reads a policy file: text in, a checked environment or every finding out.
import { checkEnvironment } from './check/environment.ts'
import { locate } from './fault.ts'
import { readFile } from './read-file.ts'
import { conclude, type Result } from './result.ts'
import type { Environment, EnvironmentSpec } from './types.ts'

/** Reads `kind: ENVIRONMENT` strictly (MAN-4), by its shape (MAN-3) and by its rules (MAN-5). `file` is for findings only. */
export function readEnvironment(text: string, file: string): Result<Environment> {
  const read = readFile<{ metadata: { name: string }; spec: EnvironmentSpec }>(text, file, 'ENVIRONMENT')
  if (!read.ok) return read
  const { metadata, spec } = read.value
  const environment = { file, name: metadata.name, spec, placeOf: (pointer: string) => read.placeOf(pointer, 'key') }
  return conclude(locate(checkEnvironment(spec), read.placeOf), environment)
}
