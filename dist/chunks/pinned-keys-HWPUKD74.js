import {
  readGate
} from "./chunk-YHK2DBRS.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-4R3C542Z.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";

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
