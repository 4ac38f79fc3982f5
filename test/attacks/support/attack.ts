// An attack as somebody would run it, and its control: the same attack with the one guard that refuses it taken out.
// An attack that is refused for another reason, or whose control is refused too, proves nothing and fails.
import { expect, inject, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import type { Sandbox } from '../../../src/sandbox/start.ts'
import { useSandbox } from '../../action/support/sandbox.ts'
import type { Cluster } from '../../support/cluster.ts'
import { Ledger } from '../../support/ledger.ts'
import { isInSample } from '../../support/sample.ts'
import { type Load, loadHere, withFunctionsChanged, withModulesChanged, withSourceChanged } from './take-out.ts'

/** A place of a SQL function: `name` with its argument types. */
export interface FunctionGuard {
  readonly name: string
  readonly text: string
  /** What stands there in the control; nothing, if not said. */
  readonly instead?: string
}

/** A guard that stands in no text, such as a right that nobody has: the statement that takes it out, and the one that puts it back. */
export interface StatementGuard {
  readonly statement: string
  readonly undo: string
}

/** A place of a source file, by its path from the repository's root. */
export interface SourceGuard {
  readonly file: string
  readonly text: string
  readonly instead?: string
}

/** What became of an attack. `codes` are those it was refused with. */
export interface Tried {
  readonly succeeded: boolean
  readonly codes: readonly string[]
}

interface Attack<Guard, Stage extends readonly unknown[]> {
  /** The code that must be among those it is refused with. */
  readonly code: string
  /** The one guard; every place where it is written. */
  readonly guard: readonly Guard[]
  run(...stage: Stage): Promise<Tried>
}
export type DatabaseGuard = FunctionGuard | StatementGuard
export interface LedgerAttack extends Attack<DatabaseGuard | SourceGuard, readonly [ledger: Ledger, load: Load]> {
  /** The server, where it is not the one that all tests share. */
  readonly cluster?: () => Cluster
}
export type JobAttack = Attack<DatabaseGuard | SourceGuard, readonly [sandbox: Sandbox]>

declare module 'vitest' {
  interface TaskMeta {
    attack?: { readonly code: string; readonly succeeded: boolean; readonly controlSucceeded: boolean } | 'not run'
  }
}

/** How many attacks this file has so far. */
let declared = 0

/** An attack on the database alone: each try has a ledger of its own. `load` imports a module, in the control that of a scratch tree. */
export function ledgerAttack(title: string, { code, guard, run, cluster }: LedgerAttack): void {
  if (!isInSample(declared++)) return
  const server = () => cluster?.() ?? inject('cluster')
  it(title, { timeout: 120_000 }, async ({ task }) => {
    task.meta.attack = 'not run'
    const tried = await inLedger(server(), (ledger) => run(ledger, loadHere))
    const inDatabase = guard.filter((place): place is DatabaseGuard => !('file' in place))
    const inSource = guard.filter((place) => 'file' in place)
    const control = await inLedger(server(), (ledger) =>
      withFunctionsChanged(ledger.superuser, inDatabase, () =>
        withModulesChanged(inSource, (load) => run(ledger, load)),
      ),
    )
    settle(task, code, tried, control)
  })
}

/** Attacks by jobs: those of a file share one sandbox, and each leaves it as it was. */
export function useJobAttacks(): (title: string, attack: JobAttack) => void {
  const sandbox = useSandbox()
  return (title, { code, guard, run }) => {
    if (!isInSample(declared++)) return
    it(title, { timeout: 240_000 }, async ({ task }) => {
      task.meta.attack = 'not run'
      const tried = await run(sandbox())
      const inDatabase = guard.filter((place): place is DatabaseGuard => !('file' in place))
      const inSource = guard.filter((place) => 'file' in place)
      const superuser = await sandbox().connectAs('superuser')
      try {
        const control = await withFunctionsChanged(superuser, inDatabase, () =>
          withSourceChanged(sandbox(), inSource, (changed) => run(changed)),
        )
        settle(task, code, tried, control)
      } finally {
        await superuser.close()
      }
    })
  }
}

/** Runs a call that may be refused, and says what became of it; an answer without a finding is a success. */
export async function tried(
  call: () => Promise<{ readonly findings: readonly { readonly code: string }[] }>,
): Promise<Tried> {
  try {
    const codes = (await call()).findings.map(({ code }) => code)
    return { succeeded: codes.length === 0, codes }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { succeeded: false, codes: error.findings.map(({ code }) => code) }
  }
}

/** A job's end as what became of an attack. */
export function triedJob({ exit, codes }: { readonly exit: number; readonly codes: readonly string[] }): Tried {
  return { succeeded: exit === 0, codes }
}

async function inLedger<T>(cluster: Cluster, run: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await Ledger.clone(cluster)
  try {
    return await run(ledger)
  } finally {
    await ledger.drop()
  }
}

function settle(task: { meta: import('vitest').TaskMeta }, code: string, tried: Tried, control: Tried): void {
  task.meta.attack = { code, succeeded: tried.succeeded, controlSucceeded: control.succeeded }
  expect({ succeeded: tried.succeeded, codes: tried.codes }, 'the attack').toEqual({
    succeeded: false,
    codes: expect.arrayContaining([code]),
  })
  expect(control, 'the control, with the guard taken out').toMatchObject({ succeeded: true })
}
