// What became of a call whose answer was lost: asked by the token that it spent, on a new connection (GRT-5).
import type { DatabaseSettings } from '../adapters/env.ts'
import { type Answer, callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { QuorateError } from '../gate/error.ts'

/** @throws OUTCOME_UNKNOWN while it runs or when nobody answers, STEP_LOST when nothing happened */
export async function readBack(
  settings: DatabaseSettings,
  activationId: string,
  token: { readonly iss: string; readonly jti: string },
  lost: QuorateError,
): Promise<Answer> {
  const answer = await ask(settings, [activationId, token.iss, token.jti]).catch((cause: unknown) => {
    throw new QuorateError('OUTCOME_UNKNOWN', {}, { cause })
  })
  if (answer.outcome === 'in_progress') throw new QuorateError('OUTCOME_UNKNOWN', {}, { cause: lost })
  if (answer.outcome === 'not_recorded') throw new QuorateError('STEP_LOST', {}, { cause: lost })
  return answer
}

async function ask(settings: DatabaseSettings, args: readonly string[]): Promise<Answer> {
  const database = await connect(settings)
  try {
    return await callGate(database, 'cutter_governance.read_back', args)
  } finally {
    await database.close()
  }
}
