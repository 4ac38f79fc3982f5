// libpg-query as the bundle loads it: its WebAssembly as a file beside the chunk, found from there and not from node_modules (ADR 4).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Where the file lies in dist: beside the chunks, one of which loads it. */
export const WEB_ASSEMBLY = { from: 'node_modules/libpg-query/wasm/libpg-query.wasm', to: 'chunks/libpg-query.wasm' }

/** What is written otherwise, each exactly once: the loader asks CommonJS for its folder, which an ES module does not have. */
const EDITS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'index.js': ['PgQueryModule()', 'PgQueryModule({ locateFile: (name) => import.meta.dirname + "/" + name })'],
  'libpg-query.js': ['__dirname+"/"', '""'],
}

/** Takes the place of `import('libpg-query')`. */
export const webAssembly: Plugin = {
  name: 'web-assembly',
  setup(build) {
    const folder = join(build.initialOptions.absWorkingDir ?? process.cwd(), 'node_modules/libpg-query/wasm')
    build.onResolve({ filter: /^libpg-query$/ }, () => ({ path: join(folder, 'index.js') }))
    build.onLoad({ filter: /libpg-query[/\\]wasm[/\\][\w-]+\.js$/ }, async ({ path }) => {
      const [from, to] = EDITS[path.slice(folder.length + 1)] ?? ['', '']
      const parts = (await readFile(path, 'utf8')).split(from)
      if (from === '' || parts.length !== 2) throw new Error(`${path} has another form: look at ${import.meta.url}`)
      return { contents: parts.join(to), loader: 'js' }
    })
  },
}
