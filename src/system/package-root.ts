// Where this package lies, whether it runs from its sources or from a bundle in dist/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { QuorateError } from '../codes/error.ts'

/** The nearest folder above this code that holds action.yml. @throws FILE_MISSING */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'action.yml'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new QuorateError('FILE_MISSING', { observed: 'action.yml' })
    folder = parent
  }
  return folder
}

/** The version in package.json. @throws FILE_MISSING */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version
}

/** The text of a file of this package, with line feeds however it was checked out. @throws FILE_MISSING */
export function packageText(path: string): string {
  try {
    return readFileSync(join(packageRoot(), path), 'utf8').replaceAll('\r\n', '\n')
  } catch (cause) {
    throw new QuorateError('FILE_MISSING', { observed: path }, { cause })
  }
}

/** The names in a folder of this package, in the order of their bytes. @throws FILE_MISSING */
export function packageNames(folder: string): readonly string[] {
  try {
    return readdirSync(join(packageRoot(), folder)).sort()
  } catch (cause) {
    throw new QuorateError('FILE_MISSING', { observed: folder }, { cause })
  }
}
