// One value in the format of the files that the runner reads after a step: outputs, state, variables.
// Must not: let a value end its own here-document; the delimiter is random.
import { randomUUID } from 'node:crypto'

export function fileCommand(name: string, value: string): string {
  const delimiter = `quorate_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
