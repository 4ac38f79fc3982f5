// After an installation (`prepare`): takes away the C headers that come with the packages' Node. They are half as large again as the
// program, and only compiling an addon reads them; nothing here does.
import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const cwd = join(import.meta.dirname, '..')
for (const path of globSync('node_modules/node/node_modules/node-*/include', { cwd }))
  rmSync(join(cwd, path), { recursive: true, force: true })
