// The kinds of change by their names, each loaded only where it is used.
import { QuorateError } from '../../codes/error.ts'
import type { Kind } from '../../kinds/kind.ts'
import { KINDS } from '../../kinds/list.generated.ts'

/** @throws ACTION_KIND_UNKNOWN for a kind that this release does not know */
export async function kindNamed(name: string): Promise<Kind> {
  if (!Object.hasOwn(KINDS, name))
    throw new QuorateError('ACTION_KIND_UNKNOWN', { expected: Object.keys(KINDS), observed: name })
  return KINDS[name as keyof typeof KINDS]()
}
