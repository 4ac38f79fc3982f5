// One chunk for what is loaded at once in more than one place, instead of a dozen (ADR 4).
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

/**
 * esbuild puts modules into one chunk that the same entries reach, and every `import()` makes an entry. So the programs, and
 * each file that they load later, are told to reach all that a program loads at once and shares.
 */
export async function commonChunk(options: BuildOptions, programs: readonly string[]): Promise<Plugin> {
  const root = options.absWorkingDir ?? process.cwd()
  const { inputs } = (await build({ ...options, write: false, metafile: true })).metafile
  const entries = new Set(
    Object.values(inputs).flatMap(({ imports }) =>
      imports.flatMap(({ kind, path }) => (kind === 'dynamic-import' && path in inputs ? [path] : [])),
    ),
  )
  const later = reachedFrom(
    inputs,
    [...entries].filter((path) => !programs.includes(path)),
  )
  const now = programs.map((program) => reachedFrom(inputs, [program]))
  const isShared = (path: string) => [later, ...now].filter((files) => files.has(path)).length > 1
  const shared = Object.keys(inputs).filter((path) => path.startsWith('src/') && isShared(path))
  const imports = shared.sort().map((path) => `import '~/${path}'\n`)
  return {
    name: 'common-chunk',
    setup(bundler) {
      bundler.onResolve({ filter: /^~\// }, ({ path }) => ({ path: join(root, path.slice(2)) }))
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!entries.has(relative(root, path))) return
        return { contents: [await readFile(path, 'utf8'), ...imports].join('\n'), loader: 'ts' }
      })
    },
  }
}

/** What is loaded with these files; what they `import()` is loaded later. */
function reachedFrom(inputs: Metafile['inputs'], files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files)
  for (const file of reached)
    for (const { kind, path } of inputs[file]?.imports ?? [])
      if (kind !== 'dynamic-import' && path in inputs) reached.add(path)
  return reached
}
