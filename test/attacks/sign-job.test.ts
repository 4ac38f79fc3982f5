// Attacks on what people's jobs sign: another change's packet, a checkout that is not the branch.
import { randomUUID } from 'node:crypto'
import { appendFile, cp, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { changeGrant, withAnswerOf } from '../../src/sandbox/attack-tools.ts'
import { cutSigners, openJob, signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { git, mergedHead } from '../../src/sandbox/repository.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { cutOf, dispatch, openOf, signoffOf, verifyOf } from '../action/support/dispatch.ts'
import { rows } from '../action/support/sandbox.ts'
import { type Tried, triedJob, useJobAttacks } from './support/attack.ts'
import { atPacketsCommit } from './support/content.ts'

const jobAttack = useJobAttacks()
const who = (sandbox: Sandbox, ...roles: string[]) => personWith(sandbox.people, roles)

/** An honest open of the sample plan. Answers with the code. */
async function opened(sandbox: Sandbox): Promise<string> {
  return (await openJob(sandbox, who(sandbox, 'operator'))).outputs.change as string
}

jobAttack('[SEAT-5] a server shows another change of the same ledger under the code that a signer typed', {
  code: 'PACKET_FORGED',
  guard: [
    {
      file: 'src/codes/packet.ts',
      text: 'beside.codes.every((code) => code === shortCode(digest))',
      instead: 'true',
    },
  ],
  async run(sandbox) {
    const [typed, shown] = [await opened(sandbox), await opened(sandbox)]
    return withAnswerOf(sandbox, shown, async () =>
      triedJob(await signoffJob(sandbox, who(sandbox, 'tech_lead'), typed, 'tech_lead')),
    )
  },
})

jobAttack('[SEAT-5] the grant is widened before the honest product_lead e-signs it', {
  code: 'PACKET_FORGED',
  guard: [
    {
      file: 'src/usecases/door/signoff.ts',
      text: 'const grant = sha256(grantDocument(change.packet, change.code))',
      instead: 'const grant = change.grant.sha256',
    },
  ],
  async run(sandbox) {
    const code = await opened(sandbox)
    await changeGrant(
      sandbox,
      `update qt001_cp.governance_build_authorization set scope = scope || '{"action_set": ["CUT", "KEY_CHANGE"]}' where auth_code = $1`,
      [`G-${code.slice(2)}`],
    )
    return triedJob(await signoffJob(sandbox, who(sandbox, 'product_lead'), code, 'product_lead'))
  },
})

/** A copy of the checkout for one job, which somebody may spoil. */
async function withCopy(sandbox: Sandbox, run: (folder: string) => Promise<Tried>): Promise<Tried> {
  const folder = `${sandbox.workspace}-copy`
  await mergedHead(sandbox.workspace)
  await cp(sandbox.workspace, folder, { recursive: true, verbatimSymlinks: true })
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opens what a commit beside the branch says, as `openUncommitted` does. Answers with its code, and leaves the copy at that commit. */
async function openedBeside(sandbox: Sandbox, folder: string): Promise<{ code: string; head: string; evil: string }> {
  const head = await git(folder, 'rev-parse', 'HEAD')
  await appendFile(join(folder, 'README.md'), `\nBeside the branch: ${randomUUID()}.\n`)
  const evil = (await mergedHead(folder)) as string
  const { outputs } = await dispatch(sandbox, openOf({ actor: who(sandbox, 'operator'), workspace: folder, sha: evil }))
  return { code: outputs.change as string, head, evil }
}

jobAttack('[SEAT-5] a step moves the checkout to a commit beside the branch before the job signs', {
  code: 'CHECKOUT_OTHER_COMMIT',
  guard: [
    {
      file: 'src/git/checkout.ts',
      text: 'if (head !== sha) throw',
      instead: 'if (head === null) throw',
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head } = await openedBeside(sandbox, workspace)
      return triedJob(
        await dispatch(sandbox, signoffOf(code, 'tech_lead', who(sandbox, 'tech_lead'), { workspace, sha: head })),
      )
    }),
})

jobAttack('[SEAT-5] a step names another commit than the one that GitHub signs for', {
  code: 'CLAIM_SHA',
  guard: [
    {
      file: 'src/usecases/proof/prove.ts',
      text: 'if (claims.sha !== job.sha) throw',
      instead: 'if (claims.sha === null) throw',
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head, evil } = await openedBeside(sandbox, workspace)
      const description = { workspace, sha: head, env: { GITHUB_SHA: evil } }
      return triedJob(await dispatch(sandbox, signoffOf(code, 'tech_lead', who(sandbox, 'tech_lead'), description)))
    }),
})

jobAttack('[SEAT-5] git is told to serve other content under the commit’s own objects', {
  code: 'CONTENT_DRIFT',
  guard: [
    { file: 'src/git/object-store.ts', text: `  GIT_NO_REPLACE_OBJECTS: '1',\n` },
    { file: 'src/git/object-store.ts', text: ' || found.hash !== id' },
    // It refuses what was opened at a commit beside the branch before the content is looked at.
    atPacketsCommit,
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head, evil } = await openedBeside(sandbox, workspace)
      await git(workspace, 'checkout', '--quiet', head)
      await git(
        workspace,
        'replace',
        ...(await Promise.all([head, evil].map((at) => git(workspace, 'rev-parse', `${at}:README.md`)))),
      )
      return triedJob(
        await dispatch(sandbox, signoffOf(code, 'tech_lead', who(sandbox, 'tech_lead'), { workspace, sha: head })),
      )
    }),
})

jobAttack('[SEAT-5] a document of the plan is a link to another file', {
  code: 'FILE_NOT_PLAIN',
  guard: [
    {
      file: 'src/git/checkout.ts',
      text: `const PLAIN = ['100644', '100755']`,
      instead: `const PLAIN = ['100644', '100755', '120000']`,
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      await unlink(join(workspace, 'README.md'))
      await symlink('docs/modes.md', join(workspace, 'README.md'))
      return triedJob(await dispatch(sandbox, openOf({ actor: who(sandbox, 'operator'), workspace })))
    }),
})

jobAttack('[SEAT-5] a document of the plan is a pointer to content outside of git', {
  code: 'FILE_IS_POINTER',
  guard: [
    {
      file: 'src/git/checkout.ts',
      text: `const POINTER = 'version https://git-lfs.github.com/spec/'`,
      instead: `const POINTER = 'no pointer'`,
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`
      await writeFile(join(workspace, 'README.md'), pointer)
      return triedJob(await dispatch(sandbox, openOf({ actor: who(sandbox, 'operator'), workspace })))
    }),
})

jobAttack('[SEAT-5] what was cut from beside the branch is verified on the branch', {
  code: 'COMMIT_NOT_ON_BRANCH',
  guard: [
    {
      file: 'src/git/checkout.ts',
      text: `  throw new QuorateError('COMMIT_NOT_ON_BRANCH', { expected: head, observed: wanted })`,
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head } = await openedBeside(sandbox, workspace)
      const verify = await cutBeside(sandbox, code, workspace)
      await git(workspace, 'checkout', '--quiet', head)
      return triedJob(await dispatch(sandbox, verifyOf(verify, { workspace, sha: head })))
    }),
})

/** Everybody signs and cuts from a checkout beside the branch. Answers with the verify's code. */
async function cutBeside(sandbox: Sandbox, change: string, workspace: string): Promise<string> {
  for (const [role, actor] of cutSigners(sandbox))
    await dispatch(sandbox, signoffOf(change, role, actor, { workspace }))
  const cut = await dispatch(sandbox, cutOf(change, { actor: who(sandbox, 'operator'), workspace }))
  const [row] = await rows<{ code: string }>(
    sandbox,
    'select n.code from qt001_cp.activation as n join qt001_cp.activation as c on c.activation_id = n.parent_activation_id where c.code = $1',
    [change],
  )
  if (row === undefined) throw new Error(`the cut beside the branch ended with ${cut.codes}`)
  return row.code
}
