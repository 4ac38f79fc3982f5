// Writes everything that is generated from something else in this repository; with --check it writes nothing and ends
// with 1 where a file on disk is not what its source says.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { databaseFiles } from './generate/database.ts'
import { errorFiles } from './generate/errors.ts'
import { policyFiles } from './generate/policy.ts'
import { requirementFiles } from './generate/requirements.ts'
import { complain, root, settle } from './generate/settle.ts'

/** Its source holds the kinds of change, which are written first, by a program of their own. */
async function schemaFiles() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/generate-kinds.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
  return (await import('./generate-schema.ts')).schemaFiles()
}

// Each by itself, so that a fault in one does not hide the others.
for (const generate of [schemaFiles, errorFiles, policyFiles, requirementFiles, databaseFiles]) {
  try {
    await settle(await generate())
  } catch (error) {
    complain(error instanceof Error ? describe(error) : String(error))
  }
}

function describe(error: Error): string {
  const causes = [error.message]
  for (let { cause } = error; cause instanceof Error; { cause } = cause) causes.push(cause.message)
  return causes.join('\n  because ')
}
