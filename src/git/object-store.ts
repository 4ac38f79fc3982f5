// Reads objects of a git repository by the program `git cat-file --batch`, and proves each by its own hash.
// Must not: let a setting, a replacement, a graft, a filter or a network decide what an object says.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { QuorateError } from '../codes/error.ts'

/** The name of an object: 40 or 64 hexadecimal digits, by the repository's hash. */
export type ObjectId = string

/** The largest object of each kind that is read, in bytes. Of a commit only the head is kept: no message is too long to read past. */
const MAX_BYTES = { blob: 8 * 1024 * 1024, tree: 32 * 1024 * 1024, commit: Number.POSITIVE_INFINITY } as const
/** The bytes of a commit that are kept: enough for its tree and its first parent. */
const COMMIT_HEAD_BYTES = 4096
export type ObjectKind = keyof typeof MAX_BYTES

/** Milliseconds that one object may take. */
const TIMEOUT = 30_000

/** A running `git`; whoever opens it closes it. */
export interface ObjectStore extends AsyncDisposable {
  /** The commit that is checked out; null where there is none. @throws GIT_MISSING, CHECKOUT_BROKEN */
  head(): Promise<ObjectId | null>
  /** An object's bytes, of a commit the first of them; null when the repository does not hold it. @throws CHECKOUT_BROKEN, FILE_UNREADABLE when it is too large */
  read(id: ObjectId, kind: ObjectKind): Promise<Buffer | null>
}

/** Git's variables for a repository that nobody vouches for: its own objects, and nothing beside them. */
const SCRUBBED = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  // For a git older than 2.45, which does not know the line above: no way to fetch is allowed.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
}
const SETTINGS = ['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null']

/** Opens the repository of a folder; `path` is where `git` is looked for. @throws CHECKOUT_MISSING when there is none */
export function openObjectStore(folder: string, path: string): ObjectStore {
  const directory = join(folder, '.git')
  // Of a worktree and a submodule it is a file that names the folder; git follows it.
  if (statSync(directory, { throwIfNoEntry: false }) === undefined)
    throw new QuorateError('CHECKOUT_MISSING', { expected: '.git', observed: folder })
  const child = spawn(
    'git',
    [`--git-dir=${directory}`, ...SETTINGS.flatMap((setting) => ['-c', setting]), 'cat-file', '--batch'],
    { cwd: '/', env: { PATH: path, ...SCRUBBED }, stdio: ['pipe', 'pipe', 'ignore'] },
  ) as unknown as ChildProcessWithoutNullStreams
  const answers = new Answers(child)
  const askNow = async (name: string, wanted: ObjectKind) => {
    const most = MAX_BYTES[wanted]
    child.stdin.write(`${name}\n`)
    const header = await answers.line()
    // `missing` for what is not there, `ambiguous` for a name of two things.
    const [id = '', kind = '', size] = header.split(' ')
    if (size === undefined) return null
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(id) || !/^\d+$/.test(size)) throw broken(name)
    if (Number(size) > most) {
      child.kill('SIGKILL')
      throw new QuorateError('FILE_UNREADABLE', { expected: `at most ${most} bytes`, observed: id })
    }
    const hash = createHash(id.length === 40 ? 'sha1' : 'sha256').update(`${kind} ${size}\0`)
    const kept: Buffer[] = []
    let length = 0
    for await (const piece of answers.pieces(Number(size))) {
      hash.update(piece)
      if (wanted !== 'commit' || length < COMMIT_HEAD_BYTES) kept.push(piece)
      length += piece.length
    }
    if ((await answers.bytes(1))[0] !== 0x0a) throw broken(name)
    const bytes = Buffer.concat(kept)
    return {
      id,
      kind,
      bytes: wanted === 'commit' ? bytes.subarray(0, COMMIT_HEAD_BYTES) : bytes,
      hash: hash.digest('hex'),
    }
  }
  // One question at a time: the answers come in their order, without a name.
  let last: Promise<unknown> = Promise.resolve()
  const ask = (name: string, wanted: ObjectKind) => {
    const answer = last.then(() => askNow(name, wanted))
    last = answer.catch(() => {})
    return answer
  }
  return {
    async head() {
      const found = await ask('HEAD', 'commit')
      if (found !== null && found.kind !== 'commit') throw broken('HEAD')
      return found?.id ?? null
    },
    async read(id, kind) {
      const found = await ask(id, kind)
      if (found === null) return null
      // What git names an object by: the hash of its kind, size and bytes.
      if (found.kind !== kind || found.hash !== id) throw broken(id)
      return found.bytes
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await answers.ended
    },
  }
}

function broken(observed: string): QuorateError {
  return new QuorateError('CHECKOUT_BROKEN', { observed })
}

/** What a process says, in pieces that are waited for one after another. */
class Answers {
  #held: Buffer[] = []
  #size = 0
  #wake: () => void = () => {}
  #end: QuorateError | null = null
  readonly ended: Promise<void>

  constructor(child: ChildProcessWithoutNullStreams) {
    child.stdout.on('data', (chunk: Buffer) => {
      this.#held.push(chunk)
      this.#size += chunk.length
      this.#wake()
    })
    // A write to a process that has ended is lost; the handler below reports its end.
    child.stdin.on('error', () => {})
    this.ended = new Promise((resolve) => {
      const end = (cause?: Error) => {
        const isAbsent = (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
        this.#end ??= isAbsent ? new QuorateError('GIT_MISSING', {}, { cause }) : broken('git ended')
        this.#wake()
        resolve()
      }
      child.on('error', end)
      child.on('close', () => end())
    })
  }

  /** The next line, without its end. */
  async line(): Promise<string> {
    for (;;) {
      const at = this.#all().indexOf(0x0a)
      if (at >= 0) return (await this.bytes(at + 1)).subarray(0, at).toString('latin1')
      if (this.#size > 4096) throw broken('a line without an end')
      await this.#more()
    }
  }

  async bytes(count: number): Promise<Buffer> {
    while (this.#size < count) await this.#more()
    const all = this.#all()
    this.#held = [all.subarray(count)]
    this.#size = all.length - count
    return all.subarray(0, count)
  }

  /** The next bytes as they come, for what need not be held at once. */
  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#size === 0) await this.#more()
      const piece = await this.bytes(Math.min(left, this.#size))
      left -= piece.length
      yield piece
    }
  }

  #all(): Buffer {
    if (this.#held.length !== 1) this.#held = [Buffer.concat(this.#held)]
    return this.#held[0] as Buffer
  }

  async #more(): Promise<void> {
    if (this.#end !== null) throw this.#end
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve, reject) => {
      this.#wake = resolve
      timer = setTimeout(() => reject(broken('git does not answer')), TIMEOUT)
    }).finally(() => clearTimeout(timer))
  }
}
