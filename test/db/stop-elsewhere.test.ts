// An account is one of its own GitHub: the same number elsewhere is somebody else, whom nobody stops here (ID-11).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()

describe('an account of another GitHub', () => {
  const ELSEWHERE = '11111111-1111-4111-8111-111111111111'
  const revoked = (id: string) =>
    ledger().value<Record<string, boolean>>(
      `(select jsonb_object_agg(case identity_provider_item_id when '${ELSEWHERE}' then 'there' else 'here' end, revoked_at is not null)
        from qt001_cp.human_identity_registry where provider_subject_sha256 = $1)`,
      [sha256(id)],
    )

  it('[REG-4] [ID-11] is another human, whom no revocation here concerns', async () => {
    const registered = [ID.stranger, ID.tech_lead2].map(
      (id) => `insert into qt001_cp.human_identity_registry
        (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
        select '${ELSEWHERE}', '${sha256(id)}', evidence_id, '2020-01-01', '2099-01-01' from qt001_cp.evidence_registry limit 1`,
    )
    await plant(
      ledger(),
      `insert into qt001_cp.code_catalog_item (item_id, kind, code) values ('${ELSEWHERE}', 'IDENTITY_PROVIDER', 'elsewhere')`,
      `insert into qt001_cp.identity_provider_manifest values
        ('${ELSEWHERE}', false, 'https://elsewhere.test', 'https://github.example.com', 'acme/ledger', '{}')`,
      ...registered,
    )
    expect(codes(await ledger().suspend(ID.stranger))).toEqual(['NOBODY_TO_REVOKE'])
    expect((await ledger().suspend(ID.tech_lead2)).outcome).toBe('done')
    expect((await ledger().confirm(ID.tech_lead2, ID.operator)).outcome).toBe('done')
    expect([await revoked(ID.stranger), await revoked(ID.tech_lead2)]).toEqual([
      { there: false },
      { here: true, there: false },
    ])
  })
})
