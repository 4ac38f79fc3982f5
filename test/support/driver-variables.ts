// Which variables of the environment the PostgreSQL driver reads by itself, taken from its installed source and that of what it depends on.
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { packageRoot } from '../../src/system/package-root.ts'

/** What was found: the names, and every place that reads the environment in a way that is not understood. */
export interface Reads {
  readonly names: readonly string[]
  readonly unclear: readonly string[]
}

/** How these packages read it; a group is a name, but for `key`, which is a setting whose variable is PG and it. */
const FORMS: readonly RegExp[] = [
  /\bprocess\.env\.(?<name>[A-Za-z_]\w*)/,
  /\bprocess\.env\['(?<name>[A-Za-z_]\w*)'\]/,
  /\bhasOwnProperty\.call\(process\.env, '(?<name>[A-Za-z_]\w*)'\)/,
  /\benv\.(?<name>[A-Z]\w*)/,
  /\bval\('(?<key>\w+)', config\)/,
  /\bval\('\w+', config, '(?<name>[A-Z]\w*)'\)/,
]
/** What reads for whoever names the variable, where the callers stand in FORMS; and a setting without one. */
const HELPERS: readonly (string | RegExp)[] = [
  "process.env['PG' + key.toUpperCase()]",
  'process.env[envVar]',
  'var env = rawEnv || process.env;',
  'const val = function (key, config, envVar)',
  /\bval\('\w+', config, false\)/,
]
/** Every other way to the environment, or to the object that holds it. */
const UNCLEAR = [
  /\bprocess\s*(\?\.|\.)\s*env\b/,
  /\bprocess\s*(\?\.)?\s*\[/,
  /[=(,{:]\s*process\s*([;,)}]|$)/,
  /\bglobal(This)?\s*(\?\.|\.)\s*process\b/,
  /['"](node:)?process['"]/,
  /\bval\(/,
]

/** Reads every script of a package and of all that it depends on, where it is installed. */
export function readsOf(name: string): Reads {
  const names = new Set<string>()
  const unclear: string[] = []
  for (const folder of installed(name)) {
    const scripts = globSync('**/*.{js,cjs,mjs}', { cwd: folder, exclude: ['node_modules/**', 'test/**'] })
    for (const file of scripts) {
      for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
        const found = readsIn(line)
        for (const one of found.names) names.add(one)
        if (!found.isClear) unclear.push(`${relative(packageRoot(), folder)}/${file}:${index + 1}`)
      }
    }
  }
  return { names: [...names].toSorted(), unclear }
}

/** What one line reads. */
export function readsIn(line: string): { readonly names: readonly string[]; readonly isClear: boolean } {
  let rest = HELPERS.reduce<string>((text, helper) => text.replace(helper, ''), line)
  const names: string[] = []
  for (const form of FORMS) {
    for (let match = form.exec(rest); match !== null; match = form.exec(rest)) {
      const { name, key = '' } = match.groups ?? {}
      names.push(name ?? `PG${key.toUpperCase()}`)
      rest = rest.replace(match[0], '')
    }
  }
  return { names, isClear: !UNCLEAR.some((form) => form.test(rest)) }
}

/** The folders of a package and of what it depends on; optional ones only where they are. */
function installed(name: string, from = packageRoot(), seen = new Set<string>()): ReadonlySet<string> {
  const folder = folderOf(name, from)
  if (folder === null || seen.has(folder)) return seen
  seen.add(folder)
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>
  for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies }))
    installed(dependency, folder, seen)
  return seen
}

function folderOf(name: string, from: string): string | null {
  for (const place of createRequire(join(from, 'package.json')).resolve.paths(name) ?? []) {
    const folder = join(place, name)
    if (globSync('package.json', { cwd: folder }).length > 0) return folder
  }
  return null
}
