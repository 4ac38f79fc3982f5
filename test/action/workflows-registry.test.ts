// open.yml and registry.yml from their files: a governed act, refused before it is signed and carried out afterwards (REG-4).
import { readFileSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { useWorkflows } from './workflows-sandbox.ts'

const { sandbox, person, dispatch } = useWorkflows()

it('[REG-4] open a governed act, refuse it before it is signed, and carry it out afterwards', async () => {
  const operator = person('operator')
  const act = { act: 'REGISTRY_CHANGE' }
  const nothing = await dispatch('open.yml', { actor: operator, inputs: act })
  expect([nothing.exit, nothing.codes]).toEqual([1, ['REGISTRY_UNCHANGED']])

  const workspace = `${sandbox().workspace}-joiner`
  await cp(sandbox().workspace, workspace, { recursive: true })
  const path = join(workspace, 'manifests/people.yaml')
  const people = readFileSync(path, 'utf8').trimEnd()
  const joins = (id: string) =>
    writeFile(path, `${people}\n    - { id: "${id}", login: joiner, roles: [content_owner] }\n`)
  try {
    await joins('9000000000000000001')
    const nobody = await dispatch('open.yml', { actor: operator, inputs: act, workspace })
    expect([nobody.exit, nobody.codes]).toEqual([1, ['PERSON_PLACEHOLDER']])
    await joins('1099')
    const opened = await dispatch('open.yml', { actor: operator, inputs: act, workspace })
    expect([opened.exit, opened.codes]).toEqual([0, []])
    const govern = { actor: operator, inputs: { change: opened.outputs.change ?? '' }, workspace }
    const early = await dispatch('registry.yml', govern)
    expect([early.exit, early.codes]).toEqual([1, expect.arrayContaining(['SEAT_MISSING'])])
    for (const [role, login] of cutSigners(sandbox())) {
      const told = await dispatch('signoff.yml', { actor: login, inputs: { ...govern.inputs, role }, workspace })
      expect([role, told.exit, told.codes]).toEqual([role, 0, []])
    }
    const done = await dispatch('registry.yml', govern)
    expect([done.exit, done.codes]).toEqual([0, []])
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
})
