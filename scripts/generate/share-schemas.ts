// Says once what a JSON Schema says several times: ajv writes a function for each definition, and each use anew otherwise.

/** The keywords that our schemas use. */
export interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly [keyword: string]: unknown
}

/** For readers only; nothing is checked by them. */
const WORDS = ['$schema', 'title', 'description']

/**
 * The same schema for a validator: without words, and with whatever stands there twice in `$defs`. What is below `anyOf` stays,
 * because the place of an error tells which alternative it is about.
 */
export function shareSchemas(schema: Schema): Schema {
  const whole = wordless(schema) as Schema
  const seen = new Set<string>()
  const names = new Map<string, string>()
  const count = (part: Schema): Schema => {
    const text = JSON.stringify(part)
    if (part.$ref !== undefined || names.has(text)) return part
    if (seen.has(text)) names.set(text, `shared${names.size}`)
    else within(part, count)
    seen.add(text)
    return part
  }
  within(whole, count)
  const shared: Record<string, Schema> = {}
  const replace = (part: Schema): Schema => {
    const name = names.get(JSON.stringify(part))
    if (name === undefined) return within(part, replace)
    shared[name] ??= within(part, replace)
    return { $ref: `#/$defs/${name}` }
  }
  const parts = within(whole, replace)
  return { ...parts, $defs: { ...parts.$defs, ...shared } }
}

/** A copy with the parts of a schema changed; a definition stays, and its parts change. */
function within(schema: Schema, change: (part: Schema) => Schema): Schema {
  const all = (parts: Readonly<Record<string, Schema>>, one: (part: Schema) => Schema) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, one(part)]))
  const { $defs, properties, additionalProperties, items } = schema
  return {
    ...schema,
    ...($defs && { $defs: all($defs, (part) => within(part, change)) }),
    ...(properties && { properties: all(properties, change) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: change(additionalProperties) }),
    ...(items && { items: change(items) }),
  }
}

function wordless(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => wordless(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !WORDS.includes(name))
      .map(([name, part]) => [name, wordless(part, !isNames && (name === 'properties' || name === '$defs'))]),
  )
}
