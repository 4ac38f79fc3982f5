import {
  rootIn,
  unitsIn
} from "./chunk-55UFOURT.js";
import {
  unitSections
} from "./chunk-6RDVFJDA.js";
import "./chunk-IKSGG66L.js";
import {
  MOST_THINGS
} from "./chunk-7WK2S4LE.js";
import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import {
  call
} from "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  listOf,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import "./chunk-ENIZWVK7.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/postgres/read-units.ts
var unitDifferences = members({
  added: number,
  changed: number,
  retired: number,
  units: listOf(
    members({
      address: text,
      change: oneOf("add", "change", "retire"),
      before: orNull(members({ kind: text, title: text, body: orNull(text), bytes: number }))
    })
  )
});
function readLiveUnits(database, root, wanted) {
  return call(database, "quorate.live_units", [root, wanted], unitDifferences);
}

// src/kinds/words/documents.ts
var LIVE = "Against what is live in the database";
var SAME = { text: "Nothing differs: what is live has the plan\u2019s text already.", codes: ["NOTHING_TO_CUT"] };
async function saysUnits({ database }, content, carriedOut) {
  const wanted = [];
  for (const { address, contentHash } of unitsIn(content)) wanted.push(`${JSON.stringify(address)}:"${contentHash}"`);
  const live = await readLiveUnits(database, rootIn(content), `{${wanted.join(",")}}`);
  const done = carriedOut === null ? null : await readFiled(database, carriedOut, unitDifferences);
  const shown = new Set([...live.units, ...done?.units ?? []].map(({ address }) => address));
  const after = /* @__PURE__ */ new Map();
  for (const unit of unitsIn(content)) if (shown.has(unit.address)) after.set(unit.address, unit);
  requireOf(after, wanted.length, live);
  const whole = { text: `the plan has ${countText(wanted.length)} ${wanted.length === 1 ? "unit" : "units"}` };
  if (carriedOut === null) return unitSections(live, { title: LIVE, none: SAME, whole, after });
  const none = { text: "Nothing." };
  return [
    ...done === null ? [] : unitSections(done, { title: "What was changed, against what was live before", none, after }),
    ...unitSections(live, {
      title: "What is live now (-) against what was signed (+)",
      none: { text: "What is live is what was signed." },
      after
    })
  ];
}
function requireOf(after, all, live) {
  const { units, ...counts } = live;
  const changed = counts.added + counts.changed + counts.retired;
  const count = (change) => units.filter((unit) => unit.change === change).length;
  const fits = units.length === Math.min(changed, MOST_THINGS) && units.every(({ address, change }) => after.has(address) === (change !== "retire")) && new Set(units.map(({ address }) => address)).size === units.length && counts.added + counts.changed <= all && (changed > MOST_THINGS || count("add") === counts.added && count("change") === counts.changed && count("retire") === counts.retired);
  if (!fits) throw new QuorateError("DB_ANSWER", { observed: { function: "quorate.live_units" } });
}
async function saysFiledUnits({ database }, code) {
  const filed = await readFiled(database, code, unitDifferences);
  return filed === null ? [] : unitSections(filed, { title: "The units that change", none: SAME, after: null });
}
export {
  saysFiledUnits,
  saysUnits
};
