import {
  holdSteps,
  holdWords
} from "./chunk-CK354Z6C.js";
import {
  humanNames,
  nameless
} from "./chunk-Z4OIWLN3.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-YAZ4JLIZ.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-SL7BCA3Y.js";
import "./chunk-E2VHLGUY.js";
import {
  peopleBeside
} from "./chunk-AANHQJXY.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/change/list-holds.ts
async function listHolds(database, folder) {
  const gate = await readGate(database);
  const { holds, subjects } = await readHolds(database);
  const names = humanNames(subjects, await peopleBeside(folder, gate.name));
  const [first] = holds;
  return {
    outcome: "pass",
    mode: "hold",
    findings: [],
    notes: gate.moved,
    facts: {
      holds: holds.length === 0 ? "none" : String(holds.length),
      environment: gate.name,
      ...ledgerFacts(gate.ledger)
    },
    sections: holds.map((hold) => ({
      title: hold.of,
      lines: [
        { text: holdWords({ ...hold, on: "change" }, names) },
        { text: `lifted by ${hold.lifted} of the ${hold.needed} that it takes` }
      ]
    })),
    next: first === void 0 ? [] : holdSteps(gate, first, first.of),
    data: { holds: holds.map((hold) => ({ ...hold, by: names.get(hold.by) ?? nameless(hold.by) })) }
  };
}
export {
  listHolds
};
