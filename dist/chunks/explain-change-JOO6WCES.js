import {
  stateOf
} from "./chunk-P7CALRUB.js";
import "./chunk-WG5IVCEO.js";
import "./chunk-LLVOQJHD.js";
import {
  changeSeats,
  explanationSections,
  humanNames,
  readExplained,
  readGate,
  treeOf
} from "./chunk-U43GFVPU.js";
import {
  factTexts
} from "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-TA25UFX2.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import {
  peopleBeside
} from "./chunk-R6CTCIRL.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";

// src/usecases/change/explain-change.ts
var BEYOND_SEATS = /* @__PURE__ */ new Set(["packet", "dependencies", "database"]);
async function explainChange(database, code, folder) {
  const gate = await readGate(database);
  const people = await peopleBeside(folder, gate.name);
  const asked = await readExplained(database, code);
  const verify = asked.change.successor === null ? null : await readExplained(database, asked.change.successor);
  const { change, explained } = verify?.change.status === "open" ? verify : asked;
  const { seats, awaits, next } = await changeSeats(gate, change, explained, people);
  return {
    outcome: "pass",
    mode: "explain",
    change: change.code,
    findings: [],
    seats,
    awaits,
    next,
    sections: sectionsOf(change, explained, people),
    ...explained === null ? {} : { checks: treeOf(explained, change, people) },
    facts: factTexts({
      action: change.action,
      state: stateOf(change),
      until: change.notAfter,
      "verify of": change.code === asked.change.code ? null : asked.change.code,
      commit: change.packet.commit
    })
  };
}
function sectionsOf(change, explained, people) {
  if (explained === null)
    return [
      {
        title: "Nothing to unblock",
        lines: [{ text: `This change is ${stateOf(change)}: nobody has to do anything for it.` }]
      }
    ];
  const beyond = explained.checks.flatMap(
    ({ check, children }) => BEYOND_SEATS.has(check) ? children.filter(({ passed }) => !passed) : []
  );
  const codes = [...new Set(beyond.flatMap(({ code }) => code ?? []))];
  const names = humanNames({ ...change.subjects, ...explained.subjects }, people);
  return [
    ...codes.length === 0 ? [] : [
      {
        title: "What no seat can cure",
        lines: [{ text: "Put this right first, or open the change anew.", codes }]
      }
    ],
    ...explanationSections(explained, names)
  ];
}
export {
  explainChange
};
