import {
  readPolicyInForce
} from "./chunk-AEOKVVUO.js";
import {
  call,
  findings,
  head,
  ledgerHead,
  parseAnswer,
  pinnedKeys
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  made,
  members,
  number,
  orNone,
  orNull,
  refuse,
  text
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/postgres/read-gate.ts
var genesisShown = members({
  text,
  sha256: text,
  people: listOf(
    made(
      members({ account: text, confirmed_at: orNull(text), run_id: orNull(text) }),
      ({ account, confirmed_at: confirmedAt, run_id: runId }) => ({ account, confirmedAt, runId })
    )
  )
});
var gateAnswer = members({
  ...head,
  environment: text,
  manifest_digest: text,
  manifest: text,
  now: number,
  issuer: text,
  keys: pinnedKeys,
  moved: findings,
  genesis: orNone(genesisShown),
  installed: orNone(members({ gate: text, tables: number }))
});
async function readGate(database) {
  const asked = performance.now();
  const name = "quorate.environment";
  const answer = await call(database, name, [], orNull(gateAnswer));
  if (answer === null) throw new QuorateError("GENESIS_MISSING");
  const {
    environment,
    manifest,
    manifest_digest: manifestDigest,
    issuer,
    keys,
    now,
    moved,
    genesis,
    installed
  } = answer;
  const inForce = () => sha256(manifest) === manifestDigest ? readPolicyInForce(manifest, "manifest") : refuse("manifest", manifestDigest);
  return {
    name: environment,
    manifestDigest,
    policy: parseAnswer(name, manifest, inForce),
    issuer,
    keys,
    ledger: parseAnswer(name, answer, ledgerHead),
    // The clock counts from before the question: it may be a moment late, but never too early for a token that GitHub has just signed.
    now: () => now + (performance.now() - asked) / 1e3,
    moved,
    genesis,
    installed
  };
}

export {
  readGate
};
