// What a sample gates, cut down or extended: every choice is a sound policy, and what stays keeps its comments.
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Gate, gatedPolicy, gateNames } from '../../../src/manifest/gates.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { packageText } from '../../../src/system/package-root.ts'

const targets = [{ name: 'billing', tables: ['billing.accounts', 'billing."Order Lines"'] }]
const SAMPLES = ['manifests', ...['duo', 'team', 'council'].map((name) => `docs/examples/policies/${name}`)]
const CHOICES = Array.from({ length: 7 }, (_, index): Gate[] =>
  gateNames.filter((_gate, bit) => (index + 1) & (1 << bit)),
)
const of = (folder: string) => packageText(`${folder}/production.yaml`)

describe('what a sample gates', () => {
  it.each(SAMPLES.flatMap((sample) => CHOICES.map((gates) => [sample, gates] as const)))(
    '[MAN-11] is sound and no more than was chosen: %s with %j',
    (sample, gates) => {
      const text = gatedPolicy(of(sample), { gates, targets })
      const read = readEnvironment(text, 'manifests/production.yaml')
      expect(read.ok ? [] : read.findings).toEqual([])
      const { actions, logins, targets: written } = parse(text).spec
      const does = Object.values(actions as Record<string, { does?: string }>).map((action) => action.does)
      const isCut = gates.includes('documents') || gates.includes('sql')
      expect(new Set(does)).toEqual(
        new Set([
          ...(gates.includes('documents') ? ['documents'] : []),
          ...(gates.includes('sql') ? ['sql'] : []),
          ...(isCut ? ['verify'] : []),
          ...(gates.includes('deploys') ? ['run'] : []),
        ]),
      )
      expect(Object.keys(logins).sort()).toEqual([
        ...(isCut ? ['cut'] : []),
        ...(gates.includes('deploys') ? ['deploy'] : []),
        ...(isCut ? ['verify'] : []),
      ])
      expect(Object.keys(written ?? {})).toEqual(gates.includes('sql') ? ['billing'] : [])
    },
  )

  it.each(SAMPLES)('[MAN-2] keeps the comments of what stays: %s', (sample) => {
    const comments = (text: string) => [...text.matchAll(/# (.*)$/gm)].map(([, words = '']) => words.trim())
    const kept = comments(gatedPolicy(of(sample), { gates: ['documents', 'sql', 'deploys'], targets }))
    const isOfDeploy = (words: string) =>
      /deploy|operator's own login|signature|carr|audience|permit|plan names|proved in/.test(words)
    for (const words of comments(of(sample))) if (!isOfDeploy(words)) expect(kept).toContain(words)
  })

  it('[MAN-11] gives scripts and runs the seats of the cut', () => {
    const { actions } = parse(
      gatedPolicy(of('docs/examples/policies/duo'), { gates: ['documents', 'sql', 'deploys'], targets }),
    ).spec
    const { CUT, SQL, DEPLOY } = actions
    expect([SQL.signoffs, DEPLOY.signoffs, SQL.by, SQL.targets]).toEqual([
      CUT.signoffs,
      CUT.signoffs,
      CUT.by,
      ['billing'],
    ])
  })
})
