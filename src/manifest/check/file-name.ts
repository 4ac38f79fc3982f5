// Whether a file is named as what it holds: jobs and commands find policies and plans by their file's name (MAN-5).
import type { Finding } from '../../codes/finding.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'

/** A finding at `metadata.name` unless the file is `<name>.yaml` in whatever folder. */
export function fileNameFindings(text: string, file: string, name: string): Finding[] {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  if (base === `${name}.yaml`) return []
  const where = parseYaml(text, file).placeOf('/metadata/name')
  return [{ code: 'FILE_NAME_DIFFERS', expected: `${name}.yaml`, observed: base, where }]
}
