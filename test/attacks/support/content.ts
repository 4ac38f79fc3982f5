// What attacks on signed content share: the one rule that refuses them in the database, and something to be signed.
import canonicalize from 'canonicalize'
import { anotherKey } from '../../support/keys.ts'
import type { FunctionGuard, SourceGuard } from './attack.ts'

/** A seat is taken only for the content that its own job recomputed. */
export const seatForContent: FunctionGuard = {
  name: 'quorate.signoff(uuid, text, text, text)',
  text: 'from quorate.content_findings(v_activation, p_content) as f);',
  instead: 'from quorate.content_findings(v_activation, p_content) as f where false);',
}

/** Whoever signs reads the packet's own commit too. */
export const atPacketsCommit: SourceGuard = {
  file: 'src/usecases/change/content.ts',
  text: 'if (packet.parent === null && isVerified) await require(contentAtCommit(source, change))',
}

/** The document of a KEY_CHANGE that pins a key of nobody's. */
export function newKey(kid = 'new'): string {
  return canonicalize({ v: 1, add: [anotherKey(kid)] }) as string
}
