import { it } from 'vitest'
import { callJson } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
it('shows', async () => {
  const { code } = await ledger().open('# One\n\ntext\n')
  await ledger().signAll(code as string, ['reviewer'])
  for (let i = 0; i < 3; i++) {
    const t = performance.now()
    await callJson(ledger().door, 'quorate.explain', [code])
    console.log('ms', performance.now() - t)
  }
  console.log(JSON.stringify(await callJson(ledger().door, 'quorate.explain', [code]), null, 1))
})
