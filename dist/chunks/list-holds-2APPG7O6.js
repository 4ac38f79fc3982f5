import {
  holdSteps,
  holdWords
} from "./chunk-O4M46VD3.js";
import {
  humanNames,
  nameless
} from "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-A5IHH7BF.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-LAYWZYSW.js";
import "./chunk-MZLQNRMT.js";
import {
  peopleBeside
} from "./chunk-G2F2FNZI.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-QI7IHNYE.js";
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
