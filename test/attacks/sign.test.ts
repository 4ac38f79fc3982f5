// Attacks on what people sign: content that they never saw, a packet that is another's, a checkout that is not the branch.
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { appendFile, cp, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { inject } from 'vitest'
import { readGateEnvironment } from '../../src/adapters/postgres/read-environment.ts'
import { sha256 } from '../../src/gate/encoding.ts'
import { audienceOf } from '../../src/gate/statement.ts'
import { changeGrant, openAs, openUncommitted, withAnswerOf } from '../../src/sandbox/attack-tools.ts'
import { openJob, signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { git, mergedHead } from '../../src/sandbox/repository.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { request } from '../../src/usecases/door.ts'
import { dispatch, openOf, signoffOf } from '../action/support/dispatch.ts'
import { rows } from '../action/support/sandbox.ts'
import { govern, openGoverned } from '../support/governance.ts'
import { ID, type Ledger } from '../support/ledger.ts'
import { openVerify } from '../support/open-verify.ts'
import { humanOf, plant } from '../support/plant.ts'
import { mintToken } from '../support/token.ts'
import {
  type FunctionGuard,
  ledgerAttack,
  type SourceGuard,
  type Tried,
  tried,
  triedJob,
  useJobAttacks,
} from './support/attack.ts'

/** What an honest signer's job recomputes from the branch; the lying opener's text has another digest. */
const HONEST = sha256('what the branch holds')
/** Everybody who signs for a change of the sample, and what each honest job recomputed. */
const SIGNERS = [
  ['codex', ID.codex],
  ['t2', ID.t2],
  ['ai_council', ID.council],
  ['ai_council', ID.council2],
  ['president', ID.president],
] as const

/** A seat is taken only for the content that its own job recomputed. */
const seatForContent: FunctionGuard = {
  name: 'qt001_cp.signoff(uuid, text, text, text)',
  text: 'from qt001_cp.content_findings(v_activation, p_content) as f);',
  instead: 'from qt001_cp.content_findings(v_activation, p_content) as f where false);',
}

/** The e-sign's kept token is looked at again, over the packet's own content. */
const esignForContent: FunctionGuard = {
  name: 'qt001_cp.fn_verify_sovereign_esign(uuid, text)',
  text: 'v_activation.plan_digest,',
  instead: `'${HONEST}',`,
}

/** Lets every honest signer's job sign what it recomputed. Answers with the codes of who was refused. */
async function signHonestly(ledger: Ledger, code: string): Promise<readonly string[]> {
  const refused: string[] = []
  for (const [role, actor] of SIGNERS) {
    const { findings } = await ledger.signoff(code, role, actor, { content: HONEST })
    refused.push(...findings.map((finding) => finding.code))
  }
  return refused
}

ledgerAttack('[SEAT-5] a plan that is in no commit is signed by five honest people and cut', {
  code: 'PLAN_DRIFT',
  guard: [seatForContent, esignForContent],
  async run(ledger) {
    const { code } = await ledger.open('# One\n\nin no commit\n')
    const refused = await signHonestly(ledger, code as string)
    const { outcome, findings } = await ledger.run(code as string)
    return { succeeded: outcome === 'done', codes: [...refused, ...findings.map((finding) => finding.code)] }
  },
})

ledgerAttack('[SEAT-5] a change of the keys that is in no commit pins the attacker’s own key', {
  code: 'DOCUMENT_DRIFT',
  guard: [seatForContent, esignForContent],
  async run(ledger) {
    const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const document = canonicalize({ v: 1, add: [{ kid: 'attacker', n, e }] }) as string
    const { code } = await openGoverned(ledger, 'KEY_CHANGE', document)
    const refused = await signHonestly(ledger, code as string)
    const { findings } = await govern(ledger, code as string)
    const isPinned = await ledger.value<boolean>(`exists (select from qt001_cp.issuer_key where kid = 'attacker')`)
    return { succeeded: isPinned, codes: [...refused, ...findings.map((finding) => finding.code)] }
  },
})

ledgerAttack('[SEAT-5] a seat’s signature over other content is planted before the verify', {
  code: 'VERIFY_FAILED',
  guard: [
    {
      name: 'cutter_governance.checks_of(uuid, text)',
      text: `(select coalesce(asked, 'none') from seats)`,
      instead: `(select coalesce(signed, 'none') from seats)`,
    },
  ],
  async run(ledger) {
    const cut = await ledger.ready('# One\n\ntext\n')
    const { rest } = await ledger.run(cut)
    const change = await ledger.change(cut)
    const job = { actorId: ID.t2, workflow: 'signoff.yml', environment: null }
    const audience = audienceOf({
      purpose: 'signoff',
      ledgerId: ledger.gate.ledger.ledgerId,
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, 't2', HONEST],
    })
    await plantProof(ledger, mintToken(inject('cluster'), job, audience), change.activationId)
    return tried(() => ledger.run((rest.successor as { code: string }).code))
  },
})

/** Makes the t2 seat of a change rest on another token that GitHub signed for the same human. */
async function plantProof(ledger: Ledger, token: string, activation: string): Promise<void> {
  const [header, payload, signature] = token.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  const id = `'99999999-0000-4000-8000-000000000000'`
  await plant(
    ledger,
    `insert into qt001_cp.token_use select ${id}, iss, '${claims.jti}', 'signoff', '${activation}', '${await humanOf(ledger, ID.t2)}', null,
       session_role, run_id, environment, '${claims.aud}', key_thumbprint, qt001_cp.sha256_hex('${header}.${payload}'),
       '\\x${Buffer.from(signature, 'base64url').toString('hex')}', to_timestamp(${claims.iat}), to_timestamp(${claims.exp}),
       to_timestamp(${claims.iat}), claims
     from qt001_cp.token_use limit 1`,
    `insert into qt001_cp.token_archive values (${id}, '${token}')`,
    `update qt001_cp.signoff_binding set token_use_id = ${id} where activation_id = '${activation}'
       and required_class_item_id = qt001_cp.item('PRINCIPAL_CLASS', 't2')`,
  )
}

/** What GitHub signs about who opens. */
const opening = (text: string): FunctionGuard => ({
  name: 'qt001_cp.opening_findings(uuid, text)',
  text,
  instead: 'false',
})
const ownCommit = opening(`p_commit is distinct from u.claims ->> 'sha'`)
const protectedRef = opening(`u.claims ->> 'ref_protected' is distinct from 'true'`)
const unprotected = { claims: { ref_protected: 'false' } }

ledgerAttack('[ID-5] a change is opened at another commit than the one that GitHub signs for', {
  code: 'COMMIT_NOT_YOURS',
  guard: [ownCommit],
  run: (ledger) => tried(() => ledger.open('# One\n\ntext\n', { request: { commit: 'd'.repeat(40) } })),
})

ledgerAttack('[ID-5] a governed act is opened at another commit than the one that GitHub signs for', {
  code: 'COMMIT_NOT_YOURS',
  guard: [ownCommit],
  run: (ledger) => tried(() => openGoverned(ledger, 'KEY_CHANGE', newKey(), { request: { commit: 'd'.repeat(40) } })),
})

ledgerAttack('[ID-5] a change is opened from a branch that is not protected', {
  code: 'REF_UNPROTECTED',
  guard: [protectedRef],
  run: (ledger) => tried(() => ledger.open('# One\n\ntext\n', unprotected)),
})

ledgerAttack('[ID-5] a governed act is opened by a token that does not say whether its branch is protected', {
  code: 'REF_UNPROTECTED',
  guard: [protectedRef],
  run: (ledger) => tried(() => openGoverned(ledger, 'KEY_CHANGE', newKey(), { claims: { ref_protected: null } })),
})

ledgerAttack('[ID-5] a verify is opened anew from a branch that is not protected', {
  code: 'REF_UNPROTECTED',
  guard: [protectedRef],
  async run(ledger) {
    const cut = await ledger.ready('# One\n\ntext\n')
    const { rest } = await ledger.run(cut)
    await ledger.run((rest.successor as { code: string }).code)
    return tried(() => openVerify(ledger, cut, unprotected))
  },
})

ledgerAttack('[SEAT-5] a verify whose job recomputed other content than was cut passes', {
  code: 'PLAN_DRIFT',
  guard: [
    {
      name: 'qt001_cp.packet_findings(qt001_cp.activation, jsonb)',
      text: `qt001_cp.content_findings(p_activation, p_observations #>> '{checkout,plan_digest}')`,
      instead: 'qt001_cp.content_findings(p_activation, p_activation.plan_digest)',
    },
  ],
  async run(ledger) {
    const { rest } = await ledger.run(await ledger.ready('# One\n\ntext\n'))
    const observe = (honest: Record<string, unknown>) => ({
      ...honest,
      checkout: { ...(honest.checkout as object), plan_digest: HONEST },
    })
    return tried(() => ledger.run((rest.successor as { code: string }).code, { observe }))
  },
})

function newKey(): string {
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
  return canonicalize({ v: 1, add: [{ kid: 'new', n, e }] }) as string
}

const jobAttack = useJobAttacks()
const who = (sandbox: Sandbox, ...roles: string[]) => personWith(sandbox.people, roles)

/** Whatever a job recomputed, it asks for a seat; and the database gives one whatever was recomputed. */
const unchecked: readonly (FunctionGuard | SourceGuard)[] = [
  { file: 'src/usecases/content.ts', text: 'if (digest !== expected) throw drift(digest)' },
  seatForContent,
]

jobAttack('[SEAT-5] an operator’s own program opens a plan that no commit holds, and an honest job signs it', {
  code: 'PLAN_DRIFT',
  guard: unchecked,
  async run(sandbox) {
    const code = await openUncommitted(sandbox)
    return triedJob(await signoffJob(sandbox, who(sandbox, 't2'), code, 't2'))
  },
})

jobAttack(
  '[SEAT-5] an operator’s own program opens a change of the keys that no commit holds, and an honest job signs it',
  {
    code: 'DOCUMENT_DRIFT',
    guard: unchecked,
    async run(sandbox) {
      const path = 'manifests/keys.json'
      await writeFile(join(sandbox.workspace, path), newKey())
      try {
        const code = await openKeyChange(sandbox, path, newKey())
        return triedJob(await signoffJob(sandbox, who(sandbox, 't2'), code, 't2'))
      } finally {
        await rm(join(sandbox.workspace, path))
      }
    },
  },
)

async function openKeyChange(sandbox: Sandbox, path: string, document: string): Promise<string> {
  const database = await sandbox.connectAs('door')
  try {
    const gate = await readGateEnvironment(database)
    const job = await sandbox.github.createJob({ actor: who(sandbox, 'operator'), workflow: 'open.yml' })
    const fields = {
      action: 'KEY_CHANGE',
      environment: gate.name,
      commit: job.run.sha,
      document: path,
      document_digest: sha256(document),
      rollback_plan_ref: 'docs/rollback.md',
    }
    return await openAs(job, database, gate, 'qt001_cp.open_governed', request(gate, fields, document))
  } finally {
    await database.close()
  }
}

/** An honest open of the sample plan. Answers with the code. */
async function opened(sandbox: Sandbox): Promise<string> {
  return (await openJob(sandbox, who(sandbox, 'operator'))).outputs.change as string
}

jobAttack('[SEAT-5] a server shows another change of the same ledger under the code that a signer typed', {
  code: 'PACKET_FORGED',
  guard: [
    {
      file: 'src/lanes/packet.ts',
      text: 'beside.codes.every((code) => code.toUpperCase() === shortCode(digest))',
      instead: 'true',
    },
  ],
  async run(sandbox) {
    const [typed, shown] = [await opened(sandbox), await opened(sandbox)]
    return withAnswerOf(sandbox, shown, async () =>
      triedJob(await signoffJob(sandbox, who(sandbox, 't2'), typed, 't2')),
    )
  },
})

jobAttack('[SEAT-5] the grant is widened before the honest president e-signs it', {
  code: 'PACKET_FORGED',
  guard: [
    {
      file: 'src/usecases/signoff.ts',
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
    return triedJob(await signoffJob(sandbox, who(sandbox, 'president'), code, 'president'))
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
      file: 'src/adapters/git/checkout.ts',
      text: 'if (head !== sha) throw',
      instead: 'if (head === null) throw',
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head } = await openedBeside(sandbox, workspace)
      return triedJob(await dispatch(sandbox, signoffOf(code, 't2', who(sandbox, 't2'), { workspace, sha: head })))
    }),
})

jobAttack('[SEAT-5] a step names another commit than the one that GitHub signs for', {
  code: 'CLAIM_SHA',
  guard: [
    {
      file: 'src/usecases/prove.ts',
      text: 'if (claims.sha !== job.sha) throw',
      instead: 'if (claims.sha === null) throw',
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head, evil } = await openedBeside(sandbox, workspace)
      const description = { workspace, sha: head, env: { GITHUB_SHA: evil } }
      return triedJob(await dispatch(sandbox, signoffOf(code, 't2', who(sandbox, 't2'), description)))
    }),
})

jobAttack('[SEAT-5] git is told to serve other content under the commit’s own objects', {
  code: 'PLAN_DRIFT',
  guard: [
    { file: 'src/adapters/git/object-store.ts', text: `  GIT_NO_REPLACE_OBJECTS: '1',\n` },
    { file: 'src/adapters/git/object-store.ts', text: ' || hashOf(id, kind, found.bytes) !== id' },
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
      return triedJob(await dispatch(sandbox, signoffOf(code, 't2', who(sandbox, 't2'), { workspace, sha: head })))
    }),
})

jobAttack('[SEAT-5] a document of the plan is a link to another file', {
  code: 'FILE_NOT_PLAIN',
  guard: [
    {
      file: 'src/adapters/git/checkout.ts',
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
      file: 'src/adapters/git/checkout.ts',
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
      file: 'src/adapters/git/checkout.ts',
      text: `  throw new QuorateError('COMMIT_NOT_ON_BRANCH', { expected: head, observed: wanted })`,
    },
  ],
  run: (sandbox) =>
    withCopy(sandbox, async (workspace) => {
      const { code, head } = await openedBeside(sandbox, workspace)
      const verify = await cutBeside(sandbox, code, workspace)
      await git(workspace, 'checkout', '--quiet', head)
      const description = {
        actor: who(sandbox, 'verifier'),
        workflow: 'verify.yml',
        environment: 'production-verify',
        login: 'verify',
        approvals: [who(sandbox, 'reviewer')],
        inputs: { mode: 'verify', change: verify },
        workspace,
        sha: head,
      } as const
      return triedJob(await dispatch(sandbox, description))
    }),
})

/** Everybody signs and cuts from a checkout beside the branch. Answers with the verify's code. */
async function cutBeside(sandbox: Sandbox, change: string, workspace: string): Promise<string> {
  const seats = [
    ['codex', who(sandbox, 'codex')],
    ['t2', who(sandbox, 't2')],
    ['ai_council', who(sandbox, 'ai_council')],
    ['ai_council', personWith(sandbox.people, ['ai_council'], 1)],
    ['president', who(sandbox, 'president')],
  ] as const
  for (const [role, actor] of seats) await dispatch(sandbox, signoffOf(change, role, actor, { workspace }))
  const cut = await dispatch(sandbox, {
    actor: who(sandbox, 'operator'),
    environment: 'production-cut',
    login: 'cut',
    approvals: [who(sandbox, 'reviewer')],
    inputs: { mode: 'cut', change },
    workspace,
  })
  const [row] = await rows<{ code: string }>(
    sandbox,
    'select n.code from qt001_cp.activation as n join qt001_cp.activation as c on c.activation_id = n.parent_activation_id where c.code = $1',
    [change],
  )
  if (row === undefined) throw new Error(`the cut beside the branch ended with ${cut.codes}`)
  return row.code
}
