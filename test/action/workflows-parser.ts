// GitHub's own workflow parser and expression evaluator, bundled for the test: as published, Node cannot load them
// (a JSON module without an import attribute).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as expressions from '@actions/expressions'
import type * as workflows from '@actions/workflow-parser'
import { build } from 'esbuild'

type Parser = Pick<typeof workflows, 'parseWorkflow' | 'convertWorkflowTemplate' | 'NoOperationTraceWriter'> &
  Pick<typeof expressions, 'Lexer' | 'Parser' | 'Evaluator' | 'data'>

const ENTRY = `
export { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser'
export { Lexer, Parser, Evaluator, data } from '@actions/expressions'
`
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`

const github: Parser = await bundled()

async function bundled(): Promise<Parser> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-parser-'))
  try {
    const outfile = join(folder, 'parser.mjs')
    await build({
      stdin: { contents: ENTRY, resolveDir: import.meta.dirname },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: { js: REQUIRE },
      logLevel: 'error',
    })
    return await import(/* @vite-ignore */ pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A workflow's values; an expression is a `Deferred`. */
export type Value = string | number | boolean | null | Deferred | readonly Value[] | { readonly [key: string]: Value }

/** An expression, to be evaluated when a job runs. */
export class Deferred {
  readonly expression: string
  constructor(expression: string) {
    this.expression = expression
  }
}

/** Texts by name, in the contexts that a workflow may use. */
type Texts = Readonly<Record<string, string>>

export interface Contexts {
  readonly inputs: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  /** Of the steps before, by their ids. */
  readonly steps?: Readonly<Record<string, { readonly outputs: Texts }>>
}

/** Every fault that GitHub's parser finds in a workflow; none means that GitHub would run it. */
export async function workflowFaults(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = github.parseWorkflow({ name, content }, new github.NoOperationTraceWriter())
  if (value !== undefined) await github.convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(String)
}

/** The workflow as plain values. @throws Error with the parser's first fault */
export function parseWorkflow(name: string, content: string): Value {
  const { context, value } = github.parseWorkflow({ name, content }, new github.NoOperationTraceWriter())
  const [fault] = context.errors.getErrors()
  if (fault !== undefined || value === undefined) throw new Error(`${name}: ${fault ?? 'is empty'}`)
  return plain(JSON.parse(JSON.stringify(value)))
}

/** The token's serialized form: a scalar as itself, else `{type, map | seq | expr | lit | bool | num}`. */
interface Serialized {
  readonly type: number
  readonly map?: readonly { readonly Key: Serialized | string; readonly Value: Serialized }[]
  readonly seq?: readonly Serialized[]
  readonly expr?: string
}

function plain(token: Serialized | string | number | boolean | null): Value {
  if (token === null || typeof token !== 'object') return token
  if (token.expr !== undefined) return new Deferred(token.expr)
  if (token.seq !== undefined) return token.seq.map(plain)
  if (token.map !== undefined) return Object.fromEntries(token.map.map(({ Key, Value }) => [plain(Key), plain(Value)]))
  if (token.type === 2) return {}
  throw new Error(`a token that is not known here: ${JSON.stringify(token)}`)
}

/** A value as the text that the runner makes of it; a context beyond the three given is an error. */
export function evaluated(value: Value, contexts: Contexts): string {
  if (!(value instanceof Deferred)) return value === null ? '' : String(value)
  const { data, Lexer, Parser, Evaluator } = github
  const dictionary = (of: object): InstanceType<typeof data.Dictionary> =>
    new data.Dictionary(
      ...Object.entries(of).map(([key, one]) => ({
        key,
        value: typeof one === 'string' ? new data.StringData(one) : dictionary(one as object),
      })),
    )
  const { tokens } = new Lexer(value.expression).lex()
  const tree = new Parser(tokens, Object.keys(contexts), []).parse()
  return new Evaluator(tree, dictionary(contexts)).evaluate().coerceString()
}

/** What is a map in the file. */
export type Node = { readonly [key: string]: Value }

/** A value that is a map, or an empty one where there is none. */
export function mapOf(value: Value | undefined): Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Node) : {}
}

/** Each value of a map as the runner makes it. */
export function textsOf(value: Value | undefined, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(mapOf(value)).map(([name, text]) => [name, evaluated(text, contexts)]))
}
