// Scripts that a reviewer let pass and that nobody would want: each with the code that undoes it whole.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Code } from '../../codes/catalogue/index.ts'
import { cutSigners, failed, openJob, signoffJob } from '../jobs.ts'
import { personWith } from '../people.ts'
import type { Sandbox } from '../start.ts'

export interface HostileScript {
  readonly plan: string
  readonly name: string
  /** Where it is found out: in the rehearsal, or only when it is carried out. */
  readonly at: 'rehearse' | 'cut'
  readonly code: Code
  readonly script: string
  /** As in a plan's `expect`. */
  readonly expect: string
}

export const hostileScripts: readonly HostileScript[] = [
  {
    plan: 'one-row-more',
    name: 'a script that changes one row more than was signed',
    at: 'rehearse',
    code: 'EFFECT_OUT_OF_BOUNDS',
    expect: '{ billing.payments: { update: 5 } }',
    script: 'update billing.payments set amount = 0 where id <= 6;',
  },
  {
    plan: 'another-table',
    name: 'a script that also deletes in a table that its plan does not name',
    at: 'rehearse',
    code: 'EFFECT_OUT_OF_BOUNDS',
    expect: '{ billing.payments: { update: 1 } }',
    script: `update billing.payments set amount = 0 where id = 1;
delete from billing.accounts where id = 40;`,
  },
  {
    plan: 'back-door',
    name: 'a script that lets everybody run SQL as its target',
    at: 'rehearse',
    code: 'TARGET_DRIFT',
    expect: '{}',
    script: 'grant execute on function quorate_targets.billing(uuid, text) to public;',
  },
  {
    plan: 'blind',
    name: 'a script that takes the effect’s trigger off its table',
    at: 'rehearse',
    code: 'TARGET_DRIFT',
    expect: '{}',
    script: `alter table reporting.statements disable trigger all;
delete from reporting.statements;`,
  },
  {
    plan: 'later',
    name: 'a script that leaves a trigger for the moment of the commit',
    at: 'rehearse',
    code: 'SCRIPT_DEFERS',
    expect: '{}',
    script: `create function reporting.later() returns trigger language plpgsql as $$
begin
  delete from billing.accounts;
  return null;
end
$$;
create constraint trigger later after insert on reporting.statements
  deferrable initially deferred for each row execute function reporting.later();`,
  },
  {
    plan: 'well-ended',
    name: 'a script that raises the gate’s own word for a rehearsal that ended well',
    at: 'rehearse',
    code: 'SCRIPT_FAILED',
    expect: '{}',
    script: `do $$ begin raise exception using errcode = 'QT000', message = 'REHEARSED'; end $$;`,
  },
  {
    plan: 'two-faces',
    name: 'a script that does something else when it is carried out than when it is rehearsed',
    at: 'cut',
    code: 'EFFECT_DRIFT',
    expect: '{ billing.payments: { update: 1 } }',
    script: `update billing.payments set amount = 0
where id = case when current_query() like '%preflight%' then 1 else 2 end;`,
  },
]

/** Opens it and lets the reviewer sign. Answers with its code. @throws SANDBOX_STEP_FAILED */
export async function openHostile(sandbox: Sandbox, hostile: HostileScript): Promise<string> {
  await writePlan(sandbox, hostile)
  const opened = await openJob(sandbox, personWith(sandbox.people, ['operator']), {}, hostile.plan)
  const change = opened.outputs.change
  if (opened.exit !== 0 || change === undefined) throw failed(`open ${hostile.plan}`, opened)
  await signAll(sandbox, change, cutSigners(sandbox).slice(0, 1))
  return change
}

/** The same, and everybody else signs as well. @throws SANDBOX_STEP_FAILED */
export async function readyHostile(sandbox: Sandbox, hostile: HostileScript): Promise<string> {
  const change = await openHostile(sandbox, hostile)
  await signAll(sandbox, change, cutSigners(sandbox).slice(1))
  return change
}

async function signAll(sandbox: Sandbox, change: string, signers: ReturnType<typeof cutSigners>): Promise<void> {
  for (const [role, login] of signers) {
    const signed = await signoffJob(sandbox, login, change, role)
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed)
  }
}

async function writePlan({ workspace }: Sandbox, { plan, script, expect }: HostileScript): Promise<void> {
  const file = `db/${plan}.sql`
  await writeFile(join(workspace, file), `${script}\n`)
  const text = `apiVersion: quorate/v1
kind: PLAN
metadata: { name: ${plan} }
spec:
  carrier: C1
  revision: 1
  rollback: docs/rollback.md
  sql: { target: billing, script: ${file}, expect: ${expect}, compensation: { none: nobody would want this } }
`
  await writeFile(join(workspace, `manifests/plans/${plan}.yaml`), text)
}
