import { describe, expect, it } from 'vitest'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import { restsOn } from '../../../../src/usecases/change/workflow-trust.ts'
import { environment } from '../../manifest/environment.ts'

const told = (...edits: readonly (readonly [string, string])[]) =>
  restsOn({ policy: readPolicyInForce(expandEnvironment(environment(...edits)).bytes, '') })
const pinned = (name: string) =>
  `{ uses: acme/gate/.github/workflows/${name}.yml@refs/tags/v1, sha: ${'a1'.repeat(20)} }`
const doors = ['open', 'signoff', 'registry'].map((name): [string, string] => [
  `${name}: ${name}.yml`,
  `${name}: ${pinned(name)}`,
])
const revoke: [string, string] = ['workflow: revoke.yml', `workflow: ${pinned('revoke')}`]
const logins = ['cut: { ', 'verify: { ', 'deploy: { '].map((begin): [string, string] => [
  `    ${begin}role`,
  `    ${begin}workflow: ${pinned(begin.split(':')[0] ?? '')}, role`,
])

describe('[ID-14] what a verdict says of whose text the workflows are', () => {
  it('is the branch where nothing is pinned, whatever it is called', () => {
    expect(told()).toEqual({ 'rests on': 'the branch rule of main' })
    expect(told(['branch: main', 'branch: trunk'])).toEqual({ 'rests on': 'the branch rule of trunk' })
  })

  it('names the workflows that are not pinned, where others are', () => {
    expect(told(...doors, revoke)).toEqual({ 'rests on': 'the branch rule of main (cut, deploy, verify)' })
  })

  it('is nothing where all are pinned', () => {
    expect(told(...doors, revoke, ...logins)).toEqual({})
  })
})

describe('[ID-13] [ID-14] a pinned workflow of the repository itself', () => {
  it('is stored without the repository’s name, and with its commit', () => {
    const own = pinned('open').replace('acme/gate', 'acme/ledger')
    const scope = expandEnvironment(environment(['open: open.yml', `open: ${own}`])).documents.find(
      ({ kind, metadata }) => kind === 'AUTHORITY_SCOPE' && metadata.name === 'open',
    )
    expect(scope?.spec.claims).toMatchObject({
      job_workflow_ref: '.github/workflows/open.yml@refs/tags/v1',
      job_workflow_sha: 'a1'.repeat(20),
    })
  })
})
