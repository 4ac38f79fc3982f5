import {
  readGate
} from "./chunk-XYW4UZFE.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-QAWW4YVW.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
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
