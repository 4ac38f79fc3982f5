// The keys of a policy or people file, in their order, out of its JSON Schema: what docs/policy.md has a row for each of.
import { wordsOf } from '../../src/manifest/forms.ts'

/** The parts of JSON Schema that the manifests' schemas use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** One key, such as `logins.<login>.approval`. */
export interface Key {
  readonly path: string
  readonly value: string
  /** `required`, `none`, or what counts where the key is not there. */
  readonly fallback: string
  readonly description: string
  /** Whether other keys stand below it, and nothing else may. */
  readonly isSection: boolean
}

/** How the keys of a map are shown, whose names people choose. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  logins: 'login',
  actions: 'action',
  targets: 'target',
  signoffs: 'role',
  grant: 'role',
  writes: 'table',
}

/** Every key below a schema. @throws when one has no description */
export function keysOf(document: Schema, part: Schema): readonly Key[] {
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1)
    return name === undefined ? schema : { ...document.$defs?.[name], ...schema }
  }
  const words = (given: Schema): string => {
    const schema = resolve(given)
    if (schema.anyOf !== undefined) return schema.anyOf.map(words).join('; or ')
    if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
    if (schema.const !== undefined) return `\`${schema.const}\``
    if (schema.type === 'array') return `a list: ${words(schema.items ?? {})}`
    if (schema.type === 'integer') return `${schema.minimum} to ${schema.maximum}`
    if (schema.pattern !== undefined) return wordsOf(schema.pattern).replace(/^an? [A-Za-z ]+: /, '')
    if (schema.properties === undefined) return 'a map'
    return `{ ${Object.keys(schema.properties).join(', ')} }`
  }
  const walk = (given: Schema, path: string, isRequired: boolean): readonly Key[] => {
    const schema = resolve(given)
    const description = schema.description ?? schema.items?.description
    if (description === undefined) throw new Error(`The schema does not describe ${path}.`)
    const [told, fallback] = description.split(/ Default: (.*)\.$/s)
    const below = members(schema, path.split('.').at(-1) ?? '')
    const key = {
      path,
      value: words(schema),
      fallback: isRequired ? 'required' : (fallback ?? 'none'),
      description: told ?? '',
      isSection: below.length > 0 && schema.type === 'object',
    }
    return [key, ...below.flatMap(([name, member, needed]) => walk(member, `${path}${name}`, needed))]
  }
  /** What stands below: a map's own keys, those that the writer names, and the keys of each entry of a list. */
  const members = (given: Schema, name: string): readonly (readonly [string, Schema, boolean])[] => {
    const schema = resolve(given)
    if (schema.type === 'array')
      return members(schema.items ?? {}, name).map(([below, ...rest]) => [`[]${below}`, ...rest] as const)
    // A pinned workflow has a title, and its keys are told once, where nothing else is allowed.
    if (schema.anyOf !== undefined)
      return schema.anyOf.filter(({ title }) => title === undefined).flatMap((option) => members(option, name))
    const own = Object.entries(schema.properties ?? {}).map(
      ([key, member]) => [`.${key}`, member, schema.required?.includes(key) ?? false] as const,
    )
    const named = schema.additionalProperties
    const placeholder = PLACEHOLDERS[name]
    if (typeof named !== 'object' || placeholder === undefined) return own
    return [...own, [`.<${placeholder}>`, named, false] as const]
  }
  return members(part, '').flatMap(([name, member, needed]) => walk(member, name.slice(1), needed))
}
