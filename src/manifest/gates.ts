// What a sample policy gates, cut down or extended to what somebody chose: documents, reviewed SQL, deploys.
// Must not: lose a comment of what stays, or write seats of its own; what is added has the seats of the sample's cut.
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { QuorateError } from '../codes/error.ts'

export const gateNames = ['documents', 'sql', 'deploys'] as const
export type Gate = (typeof gateNames)[number]

/** Tables where scripts may write, under the target's name. */
export interface SqlTarget {
  readonly name: string
  readonly tables: readonly string[]
}

/** What is chosen. */
export interface Gated {
  readonly gates: readonly Gate[]
  readonly targets: readonly SqlTarget[]
}

type Map = YAMLMap<unknown, unknown>
interface Parts {
  readonly document: Document
  readonly actions: Map
  readonly logins: Map
  /** The cut of documents, whose seats every other change gets. */
  readonly cut: Map
}

/** The text of the sample with exactly these parts. @throws INTERNAL for a sample without a cut of documents */
export function gatedPolicy(sample: string, { gates, targets }: Gated): string {
  const document = parseDocument(sample)
  const [actions, logins] = ['actions', 'logins'].map((key) => document.getIn(['spec', key]))
  if (!isMap(actions) || !isMap(logins)) throw new QuorateError('INTERNAL', { expected: 'actions and logins' })
  const cut = actions.items.map(({ value }) => value).find((value) => isMap(value) && value.get('does') === 'documents')
  if (!isMap(cut)) throw new QuorateError('INTERNAL', { expected: 'does: documents' })
  const parts = { document, actions, logins, cut }
  const [hasSql, hasDeploys] = [gates.includes('sql'), gates.includes('deploys')]
  if (hasSql) addSql(parts, targets)
  else {
    remove(actions, (action) => action.get('does') === 'sql')
    document.deleteIn(['spec', 'targets'])
  }
  // Without the cut some of its roles would take part in nothing, and their pairs keep nobody apart.
  const keepsRun = gates.length > 1 && actions.items.some(({ value }) => isMap(value) && value.get('does') === 'run')
  if (!hasDeploys || !keepsRun) {
    // An action without `does` only decides: it is the sample's deploy of another kind.
    remove(actions, (action) => ['run', undefined].includes(action.get('does') as string | undefined))
    logins.delete('deploy')
  }
  if (hasDeploys && !keepsRun) addDeploys(parts)
  if (!gates.includes('documents')) remove(actions, (action) => action === cut)
  if (!hasSql && !gates.includes('documents')) leaveOutCuts(parts)
  return document.toString({ lineWidth: 0 })
}

/** A cut of scripts, rehearsed and verified as the documents' is. */
function addSql({ document, actions, cut }: Parts, targets: readonly SqlTarget[]): void {
  const script = cut.clone() as Map
  script.set('does', 'sql')
  const names = document.createNode(
    targets.map(({ name }) => name),
    { flow: true },
  )
  script.items.splice(1, 0, document.createPair('targets', names))
  remove(actions, (action) => action.get('does') === 'sql')
  const after = actions.items.findIndex(({ value }) => value === cut) + 1
  actions.items.splice(after, 0, document.createPair('SQL', script))
  const written = document.createNode({}) as unknown as Map
  for (const { name, tables } of targets) {
    const writes = document.createNode({}) as unknown as Map
    for (const table of tables) writes.set(table, document.createNode(['insert', 'update', 'delete'], { flow: true }))
    written.set(name, document.createNode({ role: `${name}_change`, reader: `${name}_check` }))
    ;(written.get(name) as Map).set('writes', writes)
  }
  const spec = document.get('spec') as Map
  const before = spec.items.findIndex(({ key }) => isScalar(key) && key.value === 'governance')
  document.deleteIn(['spec', 'targets'])
  const pair = document.createPair(
    commented(document, 'targets', ' where reviewed SQL may write: docs/sql.md'),
    written,
  )
  spec.items.splice(before, 0, pair as Pair)
}

/** A run with the cut's signers; its login has a custodian of its own. */
function addDeploys({ document, actions, logins, cut }: Parts): void {
  const run = document.createNode({ does: 'run', login: 'deploy', by: cut.get('by'), deadline: '1h' }) as unknown as Map
  for (const key of ['signoffs', 'grant']) {
    const node = cut.get(key, true) as Node | undefined
    if (node !== undefined) run.set(key, node.clone())
  }
  actions.add(document.createPair('DEPLOY', run))
  const approval = (logins.get('cut') as Map).get('approval')
  const login = { role: 'cutter_deploy', custodian: 'deploy_custodian', approval }
  logins.add(document.createPair('deploy', document.createNode(login, { flow: true })))
}

/** Without a cut there is no verify, nobody's login for either, and nothing across the two: who starts a run still signs none. */
function leaveOutCuts({ document, actions, logins, cut }: Parts): void {
  remove(actions, (action) => action.get('does') === 'verify')
  for (const login of ['cut', 'verify']) logins.delete(login)
  document.deleteIn(['spec', 'must_differ', 'change_set'])
  const relaxed = document.getIn(['spec', 'relaxes'])
  if (isSeq(relaxed))
    relaxed.items = relaxed.items.filter((rule) => !(isScalar(rule) && rule.value === 'verify-without-signoff'))
  const signoffs = cut.get('signoffs')
  const signers = isMap(signoffs) ? signoffs.items.map(({ key }) => (isScalar(key) ? key.value : key)) : []
  const apart = ['spec', 'must_differ', 'activation']
  if (!document.hasIn(apart)) document.setIn(apart, document.createNode([{ [String(cut.get('by'))]: signers }]))
}

function remove(actions: Map, isGone: (action: Map) => boolean): void {
  actions.items = actions.items.filter(({ value }) => !(isMap(value) && isGone(value as Map)))
}

function commented(document: Document, key: string, comment: string): Node {
  const node = document.createNode(key)
  node.commentBefore = comment
  return node
}
