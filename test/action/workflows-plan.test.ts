// plan.yml from its file: what a pull request's change of the policy means, told in one comment (ACT-2).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ended } from './workflows-runner.ts'
import { type How, useWorkflows, without } from './workflows-sandbox.ts'

const { sandbox, person, dispatch } = useWorkflows()
describe('the workflow of a pull request', () => {
  const base = 'b'.repeat(40)
  const nothing = { vars: {}, secrets: {}, environments: {} }
  const plan = (fork: boolean, how: How = {}) => {
    const sides = { head: { ref: 'topic', sha: 'a'.repeat(40) }, base: { ref: 'main', sha: base } }
    const { world } = sandbox().github
    world.pulls.set(7, { number: 7, title: 'A change', user: person('content_owner'), fork, ...sides })
    return dispatch('plan.yml', { actor: person('content_owner'), pull: 7 }, { kept: nothing, ...how })
  }
  const comments = () => sandbox().github.world.comments.get(7) ?? []
  const notes = ({ outputs }: Ended) => JSON.parse(outputs.verdict ?? '{}').notes
  const PATH = 'manifests/production.yaml'
  const policy = () => readFileSync(join(sandbox().workspace, PATH), 'utf8')
  const stricter = () => policy().replace('approver: 2', 'approver: 3')
  /** The policy at the commit that the pull request starts from. */
  const basedOn = (text: string) => sandbox().github.world.files.set(base, new Map([[PATH, text]]))
  beforeEach(() => {
    sandbox().github.world.comments.set(7, [])
  })

  it('[ACT-2] tell what it means in one comment, without any secret or identity, and keep it up to date', async () => {
    basedOn(policy())
    const told = await plan(false)
    expect([told.exit, told.codes, notes(told)]).toEqual([0, [], []])
    expect(comments().map(({ user }) => user)).toEqual(['github-actions[bot]'])
    expect(comments()[0]?.body).toContain('Nothing&#58; both policies say the same&#46;')

    basedOn(stricter())
    const again = await plan(false)
    expect([again.exit, comments().length]).toEqual([0, 1])
    expect(comments()[0]?.body).toContain('CUT needs 2 approver instead of 3')
  })

  it('[ACT-2] tell a fork in the summary and on the lines alone: its token may only read', async () => {
    basedOn(stricter())
    const told = await plan(true)
    expect([told.exit, told.codes, comments()]).toEqual([0, [], []])
    expect(notes(told)).toContainEqual(
      expect.objectContaining({
        code: 'COMMENT_REFUSED',
        observed: { code: 'GITHUB_FORBIDDEN', status: 403, fork: true },
      }),
    )
    expect(told.stdout).toContain('::warning file=manifests/production.yaml,')
    expect(told.summary).toContain('CUT needs 2 approver instead of 3')
  })

  it('[ACT-2] comment nothing without `pull-requests: write`, which is no failure', async () => {
    basedOn(stricter())
    const told = await plan(false, { edit: without('  pull-requests: write\n') })
    expect([told.exit, comments()]).toEqual([0, []])
    expect(notes(told)).toContainEqual(
      expect.objectContaining({
        code: 'COMMENT_REFUSED',
        observed: { code: 'GITHUB_FORBIDDEN', status: 403, fork: false },
      }),
    )
  })
})
