// Attacks on who comes back: the restored are stopped again at once, the suspended return by the way (REG-4).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../src/codes/encoding.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { registryChanges } from '../support/governance.ts'
import { ID } from '../support/people.ts'
import { carryOut } from '../support/stopping.ts'
import { ledgerAttack, tried } from './support/attack.ts'

ledgerAttack('[REG-4] one person stops every cut again as soon as the quorum has restored the custodian', {
  code: 'SUSPENSION_PENDING',
  guard: [
    {
      name: 'quorate.stop_findings(uuid)',
      text: 'where s.suspended_by = p_human',
      instead: `where s.suspended_by = p_human
        and s.suspension_id = (quorate.standing_suspension(s.human_identity_id)).suspension_id`,
    },
  ],
  async run(ledger) {
    await ledger.suspend(ID.cutCustodian, ID.verifier2)
    await carryOut(
      ledger,
      'REGISTRY_CHANGE',
      registryChanges({ op: 'restore', subject_sha256: sha256(ID.cutCustodian) }),
    )
    return tried(() => ledger.suspend(ID.cutCustodian, ID.verifier2))
  },
})

ledgerAttack('[REG-4] a routine change of the registry brings back who was just suspended', {
  code: 'REGISTRY_UNCHANGED',
  guard: [
    {
      file: 'src/identity/compare-people.ts',
      text: ' && known.suspendedUntil === person.endSuspension',
    },
  ],
  async run(ledger, load) {
    await ledger.suspend(ID.tech_lead, ID.content_owner2)
    const { kind } = await load<typeof import('../../src/kinds/registry.ts')>('src/kinds/registry.ts')
    const people = {
      readText: async () => readFileSync(join(packageRoot(), 'manifests/people.yaml'), 'utf8'),
      entriesIn: async () => [],
    }
    return tried(async () => {
      const source = { files: people, gate: ledger.gate, database: ledger.door }
      const opening = await kind.open?.(source, { plan: null, document: null, compensates: null })
      const { changes } = JSON.parse(opening?.content ?? '') as {
        changes: readonly { op: string; subject_sha256: string }[]
      }
      const isBack = changes.some(
        ({ op, subject_sha256 }) => op === 'restore' && subject_sha256 === sha256(ID.tech_lead),
      )
      return { findings: isBack ? [] : [{ code: 'NOT_RESTORED' }] }
    })
  },
})
