import { expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { held, lift, join, place } from '../support/holds.ts'
import { tryCall } from '../support/plant.ts'
const ledger = useLedger()
it('smoke', async () => {
  const code = await ledger().ready('# One\n\ntext\n')
  const placed = await place(ledger(), code, ID.tech_lead2)
  console.log(JSON.stringify(placed))
  console.log(await tryCall(ledger().run(code)))
  console.log(JSON.stringify(await join(ledger(), placed.rest.hold as string, ID.council)))
  console.log(JSON.stringify(await lift(ledger(), placed.rest.hold as string, ID.council3)))
  console.log(JSON.stringify((await ledger().change(code)).holds))
  console.log(JSON.stringify(await place(ledger(), 'CUT', ID.content_owner)))
  console.log(JSON.stringify((await ledger().change(code)).holds))
  console.log(JSON.stringify(await place(ledger(), 'KEY_CHANGE', ID.content_owner)))
  console.log(await ledger().value('quorate.holds()'))
})
