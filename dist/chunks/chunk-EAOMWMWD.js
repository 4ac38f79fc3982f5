import {
  lastAttempt,
  readHistory
} from "./chunk-3323FO5F.js";
import {
  runStateOf,
  stateOf,
  stateWords
} from "./chunk-4YYUL6KV.js";
import {
  changeSeats,
  explanationData,
  explanationSections,
  readExplained,
  treeOf
} from "./chunk-RCASAUKG.js";
import {
  unknownChange
} from "./chunk-FTCEULDN.js";
import {
  namesAround
} from "./chunk-QSPSV5AK.js";
import {
  factTexts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import {
  foldCode
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/explain-change.ts
var BEYOND_SEATS = /* @__PURE__ */ new Set(["packet", "dependencies", "holds", "database"]);
async function explainChange(database, typed, folder) {
  const gate = await readGate(database);
  const code = foldCode(typed);
  if (code === null) throw await unknownChange(database, typed);
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
    ...explained && { data: explanationData(explained, namesAround(change, explained, people)) },
    checks: [
      ...explained ? treeOf(explained, change, people) : [],
      ...lastAttempt(await readHistory(database, change.code))
    ],
    facts: factTexts({
      action: change.action,
      status: wordsOf(change),
      "not after": change.notAfter,
      parent: change.parent,
      commit: change.packet.commit
    })
  };
}
function wordsOf(change) {
  return stateWords({ ...change, state: stateOf(change), run: runStateOf(change) });
}
function sectionsOf(change, explained, people) {
  if (explained === null)
    return [
      {
        title: "Nothing to unblock",
        lines: [{ text: `This change is ${wordsOf(change)}.` }]
      }
    ];
  const beyond = explained.checks.flatMap(
    ({ check, children }) => BEYOND_SEATS.has(check) ? children.filter(({ passed }) => !passed) : []
  );
  const codes = [...new Set(beyond.flatMap(({ code }) => code ?? []))];
  const names = namesAround(change, explained, people);
  return [
    ...codes.length === 0 ? [] : [
      {
        title: "What no seat can cure",
        lines: [{ text: "Put this right first, or open the change anew.", codes }]
      }
    ],
    ...explanationSections(explained, change, names)
  ];
}

export {
  explainChange
};
