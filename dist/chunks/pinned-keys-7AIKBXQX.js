import {
  readGate
} from "./chunk-UEB4JZKC.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-DWJVTIJO.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-33ADH4KI.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYVE2XIR.js";
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
