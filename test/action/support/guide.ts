// A guide of docs/, taken at its word: its fenced blocks, its tables, and its commands as a shell runs them.
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')
/** What every guide says that `quorate` stands for. */
export const STANDS_FOR = 'node <checkout of quorate>/dist/cli.js'

export interface Guide {
  readonly text: string
  /** The fenced blocks of a language, in their order. */
  blocks(language: string): readonly string[]
  /** The rows of the table whose first heading is this, without code marks. */
  rows(heading: string): readonly (readonly string[])[]
}

export async function readGuide(path: string): Promise<Guide> {
  const text = await readFile(join(root, path), 'utf8')
  return {
    text,
    blocks: (language) =>
      [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block),
    rows: (heading) => {
      const lines = text.slice(text.indexOf(`\n| ${heading} |`) + 1).split('\n')
      const end = lines.findIndex((line) => !line.startsWith('|'))
      return lines.slice(2, end).map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.replaceAll('`', '').trim()),
      )
    },
  }
}

export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder with the program `quorate` in it, as the guides have it. */
export async function makeBin(): Promise<string> {
  const bin = await mkdtemp(join(tmpdir(), 'quorate-bin-'))
  await writeFile(join(bin, 'quorate'), `#!/bin/sh\nexec ${STANDS_FOR.replace('<checkout of quorate>', root)} "$@"\n`)
  await chmod(join(bin, 'quorate'), 0o755)
  return bin
}

/** Runs one command in a folder, with these variables and nothing else. */
export async function runIn(folder: string, bin: string, variables: object, command: string): Promise<Ran> {
  const path = `${bin}:${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`
  const env = { ...variables, PATH: path, HOME: bin }
  try {
    return { exit: 0, ...(await promisify(execFile)('/bin/sh', ['-c', command], { cwd: folder, env })) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { exit: code, stdout, stderr }
  }
}
