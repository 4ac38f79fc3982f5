// A client of the real YAML language server over stdio, as an editor is one: opens texts, hears diagnostics, asks.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installBeside } from '../../support/package-beside.ts'

const root = join(import.meta.dirname, '../../..')
/** The package that holds the server, and is installed when this test first runs. */
const FOLDER = join(root, 'test/editor')

/** What an editor underlines; lines count from 1. */
export interface Diagnostic {
  readonly line: number
  readonly message: string
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}
interface Place {
  readonly line: number
  readonly character: number
}

/** A running language server. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #published = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  #pending = Buffer.alloc(0)
  #count = 0

  private constructor() {
    const program = join(FOLDER, 'node_modules/yaml-language-server/bin/yaml-language-server')
    this.#child = spawn(process.execPath, [program, '--stdio'])
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
  }

  /** Starts it with the catalogue of public schemas off: only what a file itself names counts. */
  static async start(): Promise<LanguageServer> {
    await installBeside(FOLDER)
    const server = new LanguageServer()
    const completion = { completionItem: { snippetSupport: true } }
    const capabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: {}, completion } }
    await server.#ask('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities })
    server.#send({ method: 'initialized', params: {} })
    return server
  }

  /** Opens a text as the file at a path of the repository and answers what is underlined. */
  async open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(join(root, path)).href
    const published = new Promise<readonly Diagnostic[]>((resolve) => this.#published.set(uri, resolve))
    this.#count += 1
    const textDocument = { uri, languageId: 'yaml', version: this.#count, text }
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } })
    return published
  }

  /** The labels that an editor offers at a place of an open file; both count from 0. */
  async complete(path: string, position: Place): Promise<readonly string[]> {
    const textDocument = { uri: pathToFileURL(join(root, path)).href }
    const answer = (await this.#ask('textDocument/completion', { textDocument, position })) as {
      items: { label: string }[]
    }
    return answer.items.map(({ label }) => label)
  }

  /** What an editor shows at a place of an open file; both count from 0. */
  async hover(path: string, position: Place): Promise<string> {
    const textDocument = { uri: pathToFileURL(join(root, path)).href }
    const answer = await this.#ask('textDocument/hover', { textDocument, position })
    return JSON.stringify((answer as { contents?: unknown } | null)?.contents ?? null)
  }

  async close(): Promise<void> {
    const closed = once(this.#child, 'close')
    this.#child.kill()
    await closed
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#count += 1
    const id = this.#count
    const answer = new Promise((resolve) => this.#answers.set(id, resolve))
    this.#send({ id, method, params })
    return answer
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #read(chunk: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, chunk])
    for (;;) {
      const end = this.#pending.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(this.#pending.subarray(0, end).toString())?.[1])
      if (end < 0 || this.#pending.length < end + 4 + length) return
      const message = JSON.parse(this.#pending.subarray(end + 4, end + 4 + length).toString()) as Message
      this.#pending = this.#pending.subarray(end + 4 + length)
      this.#hear(message)
    }
  }

  #hear({ id, method, params, result }: Message): void {
    if (method === undefined) this.#answers.get(Number(id))?.(result)
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        uri: string
        diagnostics: { message: string; range: { start: Place } }[]
      }
      const seen = diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message }))
      this.#published.get(uri)?.(seen)
    } else if (id !== undefined) this.#send({ id, result: settingsFor(params) })
  }
}

function settingsFor(params: unknown): unknown {
  const items = (params as { items?: { section: string }[] } | undefined)?.items
  const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } }
  return items?.map(({ section }) => (section === 'yaml' ? yaml : null)) ?? null
}
