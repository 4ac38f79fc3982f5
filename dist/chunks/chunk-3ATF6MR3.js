import {
  kindNamed
} from "./chunk-W6MQCYPL.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/change-to-sign.ts
async function changeToSign(gate, reading, code) {
  const change = await reading;
  const { packet } = change;
  const action = gate.policy.actions.get(packet.action);
  const scope = gate.policy.scopes.get(packet.scope);
  const isOfPolicy = packet.manifest_digest !== gate.manifestDigest || action?.scope === packet.scope && scope?.dbRole === packet.executor;
  const fits = {
    ledger_id: packet.ledger_id === gate.ledger.ledgerId,
    environment: packet.environment === gate.name,
    "scope and executor": isOfPolicy,
    kind: packet.manifest_digest !== gate.manifestDigest || change.kind === (packet.compensates === void 0 ? action?.does : "compensation"),
    // A verify's content is that of a change which is verified; every other one's is its own.
    content: packet.parent === null ? change.contentKind === change.kind : (await kindNamed(change.contentKind)).isVerified && change.kind !== change.contentKind
  };
  const wrong = Object.entries(fits).flatMap(([name, holds]) => holds ? [] : [name]);
  if (wrong.length > 0)
    throw new QuorateError("PACKET_FORGED", { expected: { "of the packet": wrong }, observed: code });
  return change;
}

export {
  changeToSign
};
