import {
  readGate
} from "./chunk-ZTSECXPA.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-23L4NAET.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-IRR73VOT.js";
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
