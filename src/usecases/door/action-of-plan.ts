// Which action a plan opens where nobody names one.
import { readPlanFile } from '../../checkout/load.ts'
import { QuorateError } from '../../codes/error.ts'
import { kindOf } from '../../manifest/kinds.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Files } from '../../system/files.ts'

/** The one action that plans open; of several, the one that does what this plan holds. @throws USAGE, FILE_MISSING, PLAN_… */
export async function actionOfPlan(
  { policy }: Pick<Gate, 'policy'>,
  files: Files,
  plan: string | null,
): Promise<string> {
  const all = [...policy.actions].filter(([, { does }]) => kindOf({ does })?.asks === 'plan')
  const does = all.length > 1 && plan !== null ? (await readPlanFile(files, plan)).does : null
  const [action, ...others] = all.flatMap(([name, one]) => (does === null || one.does === does ? [name] : []))
  if (action === undefined || others.length > 0)
    throw new QuorateError('USAGE', {
      expected: { act: 'one of the actions that a plan opens' },
      observed: action ? [action, ...others] : null,
    })
  return action
}
