// A cut whose verify waits, tampered with by an owner's hand and put back; and what a verify would find.
import { afterEach, beforeAll } from 'vitest'
import type { Answer } from './call-gate.ts'
import { type Ledger, useLedger } from './ledger.ts'
import { ID } from './people.ts'
import { plant } from './plant.ts'

/** One kind of tampering: a statement over the cut's change set, and the checks that then disagree. */
export type Tampering = readonly [title: string, statement: (set: string) => string, names: readonly string[]]

/** What is tampered with, and put back after each case. */
const TABLES = [
  'public.information_unit',
  'public.unit_version',
  'cutter_governance.cut_change_set',
  'cutter_governance.cut_change_set_affected_row',
  'cutter_governance.dot_pair_signature',
  'cutter_governance.review_decision',
  'cutter_governance.manifest_envelope',
  'cutter_governance.manifest_unit_block',
  'cutter_governance.script_plan',
  'cutter_governance.script_effect',
  'quorate_targets.effect_row',
  'qt001_cp.proof',
  'qt001_cp.token_use',
  'qt001_cp.token_archive',
  'qt001_cp.signoff_binding',
  'qt001_cp.quorum_vote',
  'qt001_cp.activation',
  'qt001_cp.governance_build_authorization',
]
const kept = (table: string) => `public.kept_${table.split('.')[1]}`

// Conditions for the rows of a change set, as SQL.
export const inSet = (set: string) => `change_set_id = '${set}'`
export const ofSet = (column: string, set: string) =>
  `${column} = (select ${column} from cutter_governance.cut_change_set where change_set_id = '${set}')`
export const envelope = (set: string) => ofSet('envelope_id', set)
export const review = (set: string) => ofSet('review_id', set)
/** The stored seats of a class, in the table that holds them. */
export const seatOf = (role: string, set: string) =>
  `${ofSet('activation_id', set)} and required_class_item_id = quorate.item('PRINCIPAL_CLASS', '${role}')`
/** The proof by which the executor signed. */
export const signer = (set: string) =>
  `proof_id = (select proof_id from cutter_governance.dot_pair_signature where change_set_id = '${set}')`
/** The proof by which the reviewer signed. */
export const reviewer = (set: string) =>
  `proof_id = (select proof_id from cutter_governance.review_decision where ${review(set)})`
/** Another human of the reviewer's class, as SQL. */
export const ANOTHER_HUMAN = `(select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.content_owner2}'))`

/**
 * A ledger for a file, with a change that was cut: of documents, if not said, with a unit that was changed (two), one that stayed (one), one
 * added (four) and one retired (three), under root docs. Answers with what a verify would find under a tampering: `pass` when it could be rehearsed, its result, the checks that disagree;
 * of a signature its state too, as in `executor_signature: forged`.
 */
export function useTampered(
  prepare: (ledger: Ledger) => Promise<Answer['rest']> = cutTwice,
): (statement?: (set: string) => string) => Promise<readonly string[]> {
  const ledger = useLedger()
  let verifyCode: string
  let set: string

  beforeAll(async () => {
    const rest = await prepare(ledger())
    verifyCode = (rest.successor as { code: string }).code
    set = rest.change_set_id as string
    for (const table of TABLES) await plant(ledger(), `create table ${kept(table)} as select * from ${table}`)
  })
  afterEach(async () => {
    const restore = TABLES.flatMap((table) => [
      `delete from ${table}`,
      `insert into ${table} overriding system value select * from ${kept(table)}`,
    ])
    await plant(ledger(), ...restore)
  })
  return async (statement) => {
    if (statement) await plant(ledger(), statement(set))
    const { outcome, rest } = await ledger().preflightVerify(verifyCode)
    const { result, checks } = rest.effect as { result: string; checks: Check[] }
    return [outcome, result, ...checks.filter(({ agrees }) => !agrees).map(told)]
  }
}

interface Check {
  readonly name: string
  readonly expected: string | null
  readonly observed: string | null
  readonly agrees: boolean
}

function told({ name, expected, observed }: Check): string {
  return expected === 'authentic' && observed !== null ? `${name}: ${observed}` : name
}

/** Cuts the change that is tampered with, and answers as its act. */
export async function cutTwice(ledger: Ledger): Promise<Answer['rest']> {
  const text = (second: string, third: string) => `# One\n\nsame\n\n## Two\n\n${second}\n${third}`
  await cutOf(ledger, text('old', '\n## Three\n\nold\n'))
  return cutOf(ledger, text('new', '\n## Four\n\nnew\n'))
}

/** Cuts a document of a plan, whose root is called as it is. */
export async function cutOf(ledger: Ledger, text: string, planId = 'docs'): Promise<Answer['rest']> {
  const { code } = await ledger.open(text, { planId })
  await ledger.signAll(code as string)
  const { outcome, rest } = await ledger.run(code as string)
  if (outcome !== 'done') throw new Error(`the cut ended as ${outcome}`)
  return rest
}
