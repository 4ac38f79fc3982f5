// `quorate setup github --print`: run in a real shell with a `gh` that sends what it is given to the emulated GitHub.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { shellWord } from '../../../../src/report/shell-word.ts'
import { packageRoot } from '../../../../src/system/package-root.ts'
import { printSetup } from '../../../../src/usecases/setup/github.ts'
import { useSetup } from '../../../support/setup-world.ts'

const at = useSetup()
const run = promisify(execFile)

/** Keeps its arguments, and does what `gh api` does. */
const GH = `#!/usr/bin/env node
import { appendFileSync, readFileSync } from 'node:fs'
const args = process.argv.slice(2)
appendFileSync(process.env.GH_LOG, JSON.stringify(args) + '\\n')
if (args[0] === 'api') {
  const [, , method, path] = args
  const body = args.includes('--input') ? readFileSync(0, 'utf8') : undefined
  const answer = await fetch(process.env.GITHUB_API_URL + '/' + path, { method, body, headers: { authorization: 'Bearer ' + process.env.GH_TOKEN } })
  if (!answer.ok) { console.error(answer.status, await answer.text()); process.exit(1) }
}
`

it('[CLI-1] [PRV-5] prints lines that make the same, with no secret in an argument and without a token', async () => {
  const lines = await printSetup(packageRoot(), { environment: 'production', secrets: at.folder })
  expect(lines.join('\n')).not.toContain('password-of-')
  const log = join(at.folder, 'gh.log')
  await writeFile(join(at.folder, 'gh.mjs'), GH)
  await writeFile(
    join(at.folder, 'gh'),
    `#!/bin/sh\nexec ${shellWord(process.execPath)} ${shellWord(join(at.folder, 'gh.mjs'))} "$@"\n`,
    { mode: 0o755 },
  )
  const env = {
    PATH: `${at.folder}:/usr/bin:/bin`,
    GH_LOG: log,
    GITHUB_API_URL: at.github.url,
    GH_TOKEN: at.github.personalToken(),
  }
  await writeFile(join(at.folder, 'github.sh'), lines.join('\n'))
  await run('/bin/sh', [join(at.folder, 'github.sh')], { env })

  const called = (await readFile(log, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as string[])
  const secrets = called.filter(([group]) => group === 'secret')
  expect(secrets.map((args) => args.slice(0, 6).concat(args[6] ?? ''))).toEqual(
    ['cut', 'verify', 'deploy', 'door', 'revoke'].map((login) => [
      ...['secret', 'set', '--repo', 'acme/ledger', '--env', `production-${login}`, '--env-file'],
    ]),
  )
  expect(secrets.map((args) => args[7]?.slice(at.folder.length + 1))).toEqual([
    'cut.env',
    'verify.env',
    'deploy.env',
    'door.env',
    'revoke.env',
  ])
  expect((await at.doctor()).wrong).toEqual([])
  const { states } = await at.setup({ yes: false })
  expect(
    new Set(Object.entries(states).flatMap(([what, state]) => (what.startsWith('secrets') ? [] : [state]))),
  ).toEqual(new Set(['keep']))
})

it.each(['plain', 'two words', "it's", '$(touch /tmp/x)', '`id`', '"', '\\', '*', "'; exit 3; '"])(
  '[PRV-5] quotes %s as one word of a shell',
  async (text) => {
    const { stdout } = await run('/bin/sh', ['-c', `printf %s ${shellWord(text)}`])
    expect(stdout).toBe(text)
  },
)
