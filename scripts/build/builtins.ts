// Node's own modules as the bundle reaches them: through process.getBuiltinModule, which loads the one that is asked for.
// An `import` of `node:fs` loads whatever its getters lead to as well, some forty modules more (ADR 4).
import { createRequire, isBuiltin } from 'node:module'
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'

const load = createRequire(import.meta.url)

/** Loaded at the first use and not with the file that imports them: they are large, and most commands never get there. */
const LATE: readonly string[] = ['node:child_process', 'node:crypto']

/** Takes the place of every `import` and `require` of one of Node's modules. An unknown name is an error of the build. */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd()
    build.onResolve({ filter: /^(node:)?\w+(\/\w+)*$/ }, ({ path, kind, importer }) => {
      if (!isBuiltin(path)) return
      const name = path.startsWith('node:') ? path : `node:${path}`
      if (kind === 'require-call') return { path: name, namespace: 'required' }
      // One for each importer: one for all would be a chunk of its own wherever two modes share it.
      if (kind === 'import-statement')
        return { path: name, namespace: 'imported', suffix: `?${relative(root, importer)}`, sideEffects: false }
      return
    })
    build.onLoad({ filter: /^/, namespace: 'required' }, ({ path }) => ({ contents: `module.exports = ${got(path)}` }))
    build.onLoad({ filter: /^/, namespace: 'imported' }, ({ path }) => ({ contents: esModule(path) }))
  },
}

/** The module as an ES module; esbuild leaves out what nobody imports of it. */
function esModule(path: string): string {
  const values: Readonly<Record<string, unknown>> = load(path)
  const names = Object.keys(values)
    .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default')
    .sort()
  const isLate = LATE.includes(path)
  return [
    isLate
      ? `export default { ${names.map((name) => `get ${name}() { return ${got(path)}.${name} }`).join(', ')} }`
      : `export default /* @__PURE__ */ ${got(path)}`,
    ...names.map((name) =>
      isLate && isPlainFunction(name, values[name])
        ? `const own_${name} = (...args) => ${got(path)}.${name}(...args)`
        : `const own_${name} = /* @__PURE__ */ (() => ${got(path)}.${name})()`,
    ),
    `export { ${names.map((name) => `own_${name} as ${name}`).join(', ')} }`,
  ].join('\n')
}

/** No class, and nothing that has properties of its own, as what `promisify` takes another form of. */
function isPlainFunction(name: string, value: unknown): boolean {
  const own = ['length', 'name', 'prototype']
  return (
    /^[a-z]/.test(name) &&
    typeof value === 'function' &&
    Reflect.ownKeys(value).every((key) => own.includes(String(key)))
  )
}

function got(path: string): string {
  return `process.getBuiltinModule('${path}')`
}
