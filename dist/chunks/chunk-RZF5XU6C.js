import {
  call,
  findings
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  made,
  members,
  number,
  oneOf,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/read-privileges.ts
var plan = listOf(
  members({
    part: oneOf("governed", "administrator", "preset", "targets"),
    way: oneOf("script", "rollback"),
    statement: text
  })
);
var privilegeReport = made(
  members({
    preset: text,
    expected: number,
    missing: listOf(text),
    extra: listOf(text),
    edited: findings,
    by_hand: listOf(text),
    targets: listOf(members({ name: text, findings })),
    plan,
    preset_plan: plan
  }),
  ({ by_hand: byHand, preset_plan: presetPlan, ...report }) => ({ ...report, byHand, presetPlan })
);
function readPrivileges(database, name = "quorate.privilege_report") {
  return call(database, name, [], privilegeReport);
}

export {
  readPrivileges
};
