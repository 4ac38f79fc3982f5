// A GitHub that was prepared against whoever runs `quorate setup github`: each attack beside the work that goes on (CLI-1, ID-14).
import { expect, it } from 'vitest'
import { useSetup } from '../../../support/setup-world.ts'

const at = useSetup()

it('[ID-14] takes a ruleset of its name for tags for none of the branch', async () => {
  await at.setup()
  const [[id, ruleset] = []] = at.world.rulesets
  at.world.rulesets.set(Number(id), { ...(ruleset as NonNullable<typeof ruleset>), target: 'tag' })
  const { states, codes } = await at.setup()
  expect([codes, states['rules of main']]).toEqual([[], 'changed'])
  expect([...at.world.rulesets.values()].map(({ target }) => target)).toEqual(['branch'])
})

it('[ID-14] [PRV-5] sends no secret while the branch that may deploy has no rules', async () => {
  at.fault({ method: 'POST', path: /\/rulesets$/, status: 422, body: { message: 'Invalid rule' }, times: 1 })
  const { codes, states } = await at.setup()
  expect(codes).toEqual(['GITHUB_SETTING_REFUSED'])
  expect([states['environment production-door'], states['secrets of production-door']]).toEqual(['made', 'not tried'])
  expect(at.world.secrets.size).toBe(0)
  expect((await at.setup()).states).toMatchObject({ 'rules of main': 'made', 'secrets of production-door': 'made' })
})

it.each([
  ['all zeros', Buffer.alloc(32)],
  ['of low order', Buffer.from('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800', 'hex')],
])('[PRV-5] seals nothing to a public key that is %s: everybody could open it', async (_, key) => {
  at.fault({ path: /\/secrets\/public-key$/, status: 200, body: { key: key.toString('base64'), key_id: '1' } })
  const { codes, states } = await at.setup()
  expect(new Set(codes)).toEqual(new Set(['GITHUB_ANSWER']))
  expect([states['secrets of production-door'], at.world.secrets.size]).toEqual(['failed', 0])
})

it('[PRV-5] takes no redirect for a secret that was set anew', async () => {
  await at.setup()
  at.fault({ method: 'PUT', path: /\/production-door\/secrets\//, status: 303, body: {} })
  const { codes, states } = await at.setup({ replaceSecrets: true })
  expect(codes).toEqual(['GITHUB_SETTING_REFUSED'])
  expect([states['secrets of production-door'], states['secrets of production-cut']]).toEqual(['failed', 'changed'])
})
