import {
  holdSteps,
  holdWords
} from "./chunk-XZMZH4HU.js";
import {
  humanNames,
  nameless
} from "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-WWBC2C7N.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-V4H4GE34.js";
import "./chunk-AUSP3DYN.js";
import {
  peopleBeside
} from "./chunk-YCOWJLDQ.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
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
