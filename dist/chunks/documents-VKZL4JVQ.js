import {
  readFiled
} from "./chunk-7E5CCZM5.js";
import {
  call
} from "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import {
  unitSections
} from "./chunk-34RZ4S3K.js";
import "./chunk-QO6EYMNE.js";
import {
  listOf,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";

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
  return call(database, "quorate.live_units", [root, JSON.stringify(wanted)], unitDifferences);
}

// src/kinds/words/documents.ts
var LIVE = "Against what is live in the database";
var SAME = { text: "Nothing differs: what is live has the plan\u2019s text already.", codes: ["NOTHING_TO_CUT"] };
async function saysUnits({ database }, content, carriedOut) {
  const { root, units } = JSON.parse(content);
  const after = new Map(units.map((unit) => [unit.address, unit]));
  const live = await readLiveUnits(
    database,
    root,
    Object.fromEntries(units.map((unit) => [unit.address, unit.content_hash]))
  );
  if (carriedOut === null) return unitSections(live, { title: LIVE, none: SAME, after });
  const done = await readFiled(database, carriedOut, unitDifferences);
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
async function saysFiledUnits({ database }, code) {
  const filed = await readFiled(database, code, unitDifferences);
  return filed === null ? [] : unitSections(filed, { title: "The units that change", none: SAME, after: null });
}
export {
  saysFiledUnits,
  saysUnits
};
