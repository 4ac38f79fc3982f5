import {
  readGate
} from "./chunk-NQBZE4U7.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-F3LJ6C3Z.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/pinned-keys.ts
async function pinnedKeys(database) {
  const gate = await readGate(database);
  return {
    outcome: "pass",
    mode: "keys",
    findings: [],
    notes: gate.moved,
    facts: { issuer: gate.issuer, environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: [
      {
        title: "Pinned keys (kid, thumbprint, since)",
        lines: gate.keys.map(({ kid, thumbprint, since }) => ({ text: `${kid}  ${thumbprint}  ${since}` }))
      }
    ],
    data: { keys: gate.keys.map(({ kid, thumbprint, since }) => ({ kid, thumbprint, since })) }
  };
}
export {
  pinnedKeys
};
