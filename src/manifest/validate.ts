// Runs the generated validator and says what it found in the words of the file's author.
import type { Seen } from '../codes/finding.ts'
import { nearest } from './check/suggest.ts'
import { type Fault, step } from './fault.ts'
import { wordsOf } from './forms.ts'
import { environment, escalationClose, people, plan, type SchemaError } from './generated/validate.generated.js'

const validators = { ENVIRONMENT: environment, ESCALATION_CLOSE: escalationClose, PEOPLE: people, PLAN: plan }

/** The kinds of manifest files, and of a governed act's. */
export type Kind = keyof typeof validators

/** Every fault of a value's shape; none means that it has its kind's type. */
export function shapeFaults(kind: Kind, value: unknown): Fault[] {
  const validate = validators[kind]
  if (validate(value)) return []
  const errors = withoutLostBranches(validate.errors ?? [])
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return errors.flatMap((error) => {
    const about = error.keyword === 'enum' || error.keyword === 'const'
    return about && mistyped.has(error.instancePath) ? [] : faultOf(error)
  })
}

/** Of alternatives, keeps the complaints of the one that was meant: the only one of the value's own type. */
function withoutLostBranches(errors: readonly SchemaError[]): SchemaError[] {
  const choices = new Map<string, { readonly choice: SchemaError; readonly branches: Map<string, SchemaError[]> }>()
  for (const choice of errors) {
    if (choice.keyword === 'anyOf')
      choices.set(choice.schemaPath + choice.instancePath, { choice, branches: new Map() })
  }
  for (const error of errors) {
    const [, schemaPath, branch] = /^(.*\/anyOf)\/(\d+)\//.exec(error.schemaPath) ?? []
    if (schemaPath === undefined || branch === undefined) continue
    for (let at = error.instancePath; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const branches = choices.get(schemaPath + at)?.branches
      if (branches) branches.set(branch, [...(branches.get(branch) ?? []), error])
      if (branches || at === '') break
    }
  }
  const lost = new Set<SchemaError>()
  for (const { choice, branches } of choices.values()) {
    const mistyped = (error: SchemaError) => error.keyword === 'type' && error.instancePath === choice.instancePath
    const meant = [...branches.values()].filter((complaints) => !complaints.some(mistyped))
    for (const complaints of branches.values()) {
      if (meant.length !== 1 || complaints !== meant[0]) for (const error of complaints) lost.add(error)
    }
    if (meant.length === 1) lost.add(choice)
  }
  return errors.filter((error) => !lost.has(error))
}

function faultOf(error: SchemaError): Fault[] {
  const { instancePath: at, params, data, propertyName } = error
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const known = Object.keys(error.parentSchema?.properties ?? {})
      const expected = nearest(key, known) ?? known
      return [{ code: 'MANIFEST_UNKNOWN_KEY', at: at + step(key), part: 'key', expected, observed: key }]
    }
    case 'required':
      return [{ code: 'MANIFEST_MISSING_KEY', at, part: 'key', expected: String(params.missingProperty) }]
    case 'type':
      return [{ code: 'MANIFEST_TYPE', at, expected: typeWords(error), observed: seen(data) }]
    case 'anyOf':
      return [{ code: 'MANIFEST_TYPE', at, expected: alternatives(error), observed: seen(data) }]
    case 'propertyNames':
      return []
    default: {
      const expected = valueWords(error)
      if (propertyName === undefined) return [{ code: 'MANIFEST_VALUE', at, expected, observed: seen(data) }]
      return [{ code: 'MANIFEST_VALUE', at: at + step(propertyName), part: 'key', expected, observed: propertyName }]
    }
  }
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
}

function typeWords({ params, parentSchema }: SchemaError): string {
  const name = typeNames[String(params.type)] ?? String(params.type)
  return parentSchema?.pattern === undefined ? name : `${name}: ${wordsOf(parentSchema.pattern)}`
}

function alternatives({ parentSchema }: SchemaError): string {
  const types = (parentSchema?.anyOf ?? []).map(({ type }) => typeNames[String(type)] ?? String(type))
  return types.join(' or ')
}

function valueWords({ keyword, params }: SchemaError): Seen {
  if (keyword === 'enum') return params.allowedValues as Seen
  if (keyword === 'const') return params.allowedValue as Seen
  if (keyword === 'pattern') return wordsOf(String(params.pattern))
  if (keyword === 'minItems') return `at least ${params.limit} in the list`
  if (keyword === 'maxItems') return `at most ${params.limit} in the list`
  if (keyword === 'minimum') return `at least ${params.limit}`
  if (keyword === 'maximum') return `at most ${params.limit}`
  return keyword
}

/** A value as a finding shows it: what it is where it is large, its first 80 characters where it is text. */
export function seen(value: unknown): Seen {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a map'
  return typeof value === 'string' ? value.slice(0, 80) : (value as number | boolean | null)
}
