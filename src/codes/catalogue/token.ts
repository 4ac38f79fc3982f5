// Why GitHub's signed token is refused (ID-1). The SQL verifier raises the same codes in the same order.
import type { Family } from './entry.ts'

export const token = {
  TOKEN_TOO_LARGE: {
    title: 'The token is larger than 16 KB',
    remedy: 'Request a fresh token in the job that acts; nothing else is accepted in its place.',
    exit: 1,
  },
  TOKEN_MALFORMED: {
    title: 'The token is not three parts with a JSON object as header and as payload',
    remedy: 'Pass the token exactly as GitHub issued it, without quotes, spaces or line breaks.',
    exit: 1,
  },
  TOKEN_ENCODING: {
    title: 'A part of the token is not canonical base64url of UTF-8 text',
    remedy: 'Pass the token exactly as GitHub issued it; a re-encoded or edited token is refused.',
    exit: 1,
  },
  TOKEN_DUPLICATE_MEMBER: {
    title: 'The token has a JSON member twice, so that readers could disagree about it',
    remedy: 'Request a fresh token from GitHub; its issuer never writes a member twice.',
    exit: 1,
  },
  TOKEN_ALGORITHM: {
    title: 'The token is not signed with RS256',
    remedy: 'Use a token of the pinned issuer; no other algorithm is accepted or can be configured.',
    exit: 1,
  },
  TOKEN_KEY_MISSING: {
    title: 'The token does not say which key signed it',
    remedy: 'Use a token of the pinned issuer; its header carries a kid.',
    exit: 1,
  },
  TOKEN_KEY_UNKNOWN: {
    title: 'The key that signed the token is not pinned',
    remedy:
      'Pin the issuer’s new key first: docs/keys.md says how, by a KEY_CHANGE, by `quorate keys sync`, or by the migrator with `quorate keys break-glass` if GitHub signs with no pinned key any more. A key that was retired here cannot be pinned again: dispatch again until GitHub signs with another.',
    exit: 1,
  },
  TOKEN_KEY_WEAK: {
    title: 'The key is not an RSA key of at least 2048 bits with exponent 65537',
    remedy: 'Retire this key and pin the issuer’s current one.',
    exit: 1,
  },
  TOKEN_TYPE: {
    title: 'The token’s header has another type, or asks for extensions',
    remedy: 'Use the ID token of a GitHub job: its typ is JWT and it has no critical extensions.',
    exit: 1,
  },
  TOKEN_SIGNATURE: {
    title: 'The token’s signature does not match its content and the pinned key',
    remedy: 'Treat the token as forged: find out where it came from, then request a fresh one.',
    exit: 1,
  },
  TOKEN_ISSUER: {
    title: 'The token comes from another issuer',
    remedy: 'Run the job on the GitHub server that the policy in force names, or change the policy.',
    exit: 1,
  },
  TOKEN_AUDIENCE: {
    title: 'The token was asked for another purpose, change, ledger or content',
    remedy: 'Request a token for exactly this act; if the change was edited since, collect the signoffs again.',
    exit: 1,
  },
  TOKEN_TIME_MISSING: {
    title: 'The token lacks exp, nbf or iat as whole seconds',
    remedy: 'Use a token of the pinned issuer; a token without a time is refused.',
    exit: 1,
  },
  TOKEN_LIFETIME: {
    title: 'The token lives longer than one hour',
    remedy: 'Use a token of the pinned issuer; GitHub’s live for five minutes.',
    exit: 1,
  },
  TOKEN_EXPIRED: {
    title: 'The token has expired',
    remedy: 'Run the step again in a new dispatch; if it happens at once, compare the database’s clock with real time.',
    exit: 1,
  },
  TOKEN_NOT_YET_VALID: {
    title: 'The token is not valid yet',
    remedy: 'Compare the database’s clock with real time, then dispatch again.',
    exit: 1,
  },
  TOKEN_CLAIM_MISSING: {
    title: 'The token lacks a claim that the decision needs',
    remedy: 'Use the ID token of a GitHub Actions job; tokens of other products lack these claims.',
    exit: 1,
  },
  TOKEN_CLAIM_TYPE: {
    title: 'A claim of the token is not a string in its documented form',
    remedy: 'Use the ID token of a GitHub Actions job as it was issued.',
    exit: 1,
  },
  TOKEN_REPLAYED: {
    title: 'The token was used before',
    remedy:
      'Request a fresh token: each one authorises one call. To see how the first call ended, read the change’s status.',
    exit: 1,
  },
} as const satisfies Family
