// Whether the authority that a policy names still lasts (PRV-10).
import { afterAll, beforeAll, expect, it } from 'vitest'
import { QuorateError } from '../../../../src/codes/error.ts'
import type { Environment } from '../../../../src/manifest/types.ts'
import { certificateChecks } from '../../../../src/usecases/doctor/certificates.ts'
import { type Certificates, makeCertificates } from '../../../support/certificates.ts'

const DAY = 86_400_000
let certificates: Certificates
beforeAll(() => {
  certificates = makeCertificates()
  // It lasts two days.
  certificates.authority('own')
})
afterAll(() => certificates.remove())

const files = {
  readText: async (path: string) => {
    if (path === 'missing.pem') throw new QuorateError('FILE_MISSING', { observed: path })
    return path === 'broken.pem' ? '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----' : certificates.text(path)
  },
  entriesIn: async () => [],
}
const found = async (ca: string | undefined, days: number) => {
  const policy = { spec: { database: { ca } } } as unknown as Environment
  return (await certificateChecks(policy, files, new Date(Date.now() + days * DAY))).map(
    ({ id, state }) => `${id} ${state}`,
  )
}

it('[PRV-10] the authority is well for more than thirty days, then a note, and wrong when it has ended', async () => {
  expect(await found('own.crt', -40)).toEqual(['CERTIFICATES ok'])
  expect(await found(certificates.text('own.crt'), 0)).toEqual(['CERTIFICATES warn'])
  expect(await found('own.crt', 3)).toEqual(['CERTIFICATES fail'])
})

it('[PRV-10] an authority that cannot be read is wrong, and public ones are not looked at', async () => {
  expect(await found('missing.pem', 0)).toEqual(['CERTIFICATES fail'])
  expect(await found('broken.pem', 0)).toEqual(['CERTIFICATES fail'])
  expect(await found(undefined, 0)).toEqual([])
})
