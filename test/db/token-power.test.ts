// The arithmetic below RS256: the 65537th power without divisions, against division and against OpenSSL's own numbers (ID-2).
import { constants, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { modulusOf } from '../support/forge-signature.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const POWER = 'quorate.power_65537(numeric, numeric)'
const SECOND = 'if v_power >= p_modulus then\n        v_power := v_power - p_modulus;\n      end if;'

/** With a division each time: slow, and plainly right. */
const BY_DIVISION = `create function pg_temp.by_division(p_base numeric, p_modulus numeric) returns numeric language plpgsql as $$
  declare v_power numeric := p_base;
  begin
    for i in 1 .. 16 loop v_power := mod(v_power * v_power, p_modulus); end loop;
    return mod(v_power * p_base, p_modulus);
  end $$`

beforeAll(() => ledger().superuser.query(BY_DIVISION))

const number = (bytes: Uint8Array) => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)
const bigger = (...numbers: readonly bigint[]) => numbers.reduce((most, one) => (one > most ? one : most))

function powerOf(base: bigint, modulus: bigint): bigint {
  let power = base
  for (let step = 0; step < 16; step += 1) power = (power * power) % modulus
  return (power * base) % modulus
}

/** Below this modulus: 0, 1, 2, the last two, the middle, and these. */
const basesOf = (modulus: bigint, ...others: readonly bigint[]) => [
  ...new Set([0n, 1n, 2n, modulus - 2n, modulus - 1n, modulus / 2n, ...others].map((n) => bigger(n, 0n) % modulus)),
]

async function expectAlike(bases: readonly bigint[], modulus: bigint) {
  for (const base of bases) {
    const values = [String(base), String(modulus)]
    const found = await ledger().superuser.query<{ power: string; divided: string }>(
      `select quorate.power_65537($1, $2)::text as power, pg_temp.by_division($1, $2)::text as divided`,
      values,
    )
    const power = String(powerOf(base, modulus))
    expect({ base, modulus, ...found[0] }).toEqual({ base, modulus, power, divided: power })
  }
}

/** How many of the moduli and all bases near them differ from a division. */
function differences(from: number, to: number, below: number): Promise<string> {
  return ledger().value<string>(
    `select count(*)::text from generate_series($1::integer, $2::integer) as n
     cross join lateral generate_series(greatest(n - $3::integer, 0), n - 1) as b
     where quorate.power_65537(b, n) is distinct from pg_temp.by_division(b, n)`,
    [from, to, below].map(String),
  )
}

describe('the 65537th power', () => {
  it('[ID-2] equals a division’s for every number below every modulus up to 120', async () => {
    expect(await differences(1, 120, 120)).toBe('0')
  })

  it('[ID-2] equals a division’s where the estimate is two too small, and differs without the second subtraction', async () => {
    // In all steps but the last the next one makes up for it. Of 150,000 numbers near here, 9801 modulo 9901 alone comes to it in the last.
    expect(await differences(9901, 9901, 150)).toBe('0')
    expect(await withGuardOut(ledger(), POWER, SECOND, '', () => differences(9901, 9901, 150))).toBe('1')
    expect(await differences(9901, 9901, 150)).toBe('0')
  })

  it.each([2048, 3072, 4096])('[ID-2] is OpenSSL’s for keys of %i bits', async (modulusLength) => {
    for (let key = 0; key < 4; key += 1) {
      const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength })
      const modulus = number(modulusOf(privateKey))
      const bases = basesOf(modulus, ...Array.from({ length: 3 }, () => number(randomBytes(modulusLength / 8))))
      await expectAlike(bases, modulus)
      for (const base of bases) {
        const bytes = Buffer.from(base.toString(16).padStart(modulusLength / 4, '0'), 'hex')
        const theirs = number(publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, bytes))
        expect(powerOf(base, modulus)).toBe(theirs)
      }
    }
  })

  it.each([
    ['a power of ten', (bits: number) => 10n ** BigInt(Math.ceil(bits * 0.30103))],
    ['a power of two', (bits: number) => 2n ** BigInt(bits - 1)],
    ['all ones', (bits: number) => 2n ** BigInt(bits) - 1n],
    ['one over a power of ten', (bits: number) => 10n ** BigInt(Math.ceil(bits * 0.30103)) + 1n],
    ['all nines', (bits: number) => 10n ** BigInt(Math.ceil(bits * 0.30103)) - 1n],
    ['even', (bits: number) => number(randomBytes(bits / 8)) * 2n + 2n],
  ])('[ID-2] is right for a modulus that is %s', async (_, modulusFor) => {
    for (const bits of [8, 64, 224, 2048, 3072, 4096]) {
      const modulus = modulusFor(bits)
      await expectAlike(basesOf(modulus, number(randomBytes(bits / 8))), modulus)
    }
  })

  it('[ID-2] is right for any number below any modulus of up to 4096 bits', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 512 }).map(number)
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (base, at) => {
        const modulus = at + 1n
        await expectAlike([base % modulus], modulus)
      }),
      { numRuns: 150 },
    )
  })
})
