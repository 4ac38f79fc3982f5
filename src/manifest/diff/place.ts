// Where in a policy file a change is to be read.
import type { Place } from '../../codes/finding.ts'
import type { Environment } from '../types.ts'

/** The place of a change's or sentence's pointer; a governed act that the file does not name has the place of `default`. */
export function placeOfChange({ spec, placeOf }: Environment, at: string): Place {
  const [, act = '', rest = ''] = /^\/spec\/governance\/([^/]+)(.*)$/.exec(at) ?? []
  const isNamed = act === '' || Object.hasOwn(spec.governance, act)
  return placeOf(isNamed ? at : `/spec/governance/default${rest}`)
}
