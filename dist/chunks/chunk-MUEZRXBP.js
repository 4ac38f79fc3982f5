import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import {
  anything,
  flag,
  listOf,
  mapOf,
  members,
  number,
  oneOf,
  orNone,
  orNull,
  refuse,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/read-rehearsal.ts
var tableEffects = listOf(
  members({
    table: text,
    inserted: number,
    updated: number,
    deleted: number,
    truncated: flag
  })
);
var fileEffects = listOf(members({ relation: text, change: text, rows: orNull(number), digest: orNull(text) }));
var scriptEffect = {
  tables: tableEffects,
  catalogue: listOf(
    members({
      catalogue: text,
      change: oneOf("added", "removed", "changed"),
      object: text,
      before: anything,
      after: anything
    })
  ),
  files: fileEffects,
  asserts: listOf(members({ query: text, passed: flag }))
};
var filedText = { bytes: number, sha256: text, text };
var bound = (value, at) => {
  const [least, most, ...others] = listOf(number)(value, at);
  return least === void 0 || most === void 0 || others.length > 0 ? refuse(at, "[least, most]") : [least, most];
};
var compensation = (value, at) => {
  const { kind } = members({ kind: oneOf("script", "restore", "none") })(value, at);
  if (kind === "restore") return { kind };
  if (kind === "none") return { kind, ...members({ reason: text })(value, at) };
  return { kind, ...members({ path: text, ...filedText })(value, at) };
};
var content = members({
  ...{
    target: text,
    keep: flag,
    timeout_ms: number,
    lock_timeout_ms: number,
    bind: oneOf("rows", "counts"),
    compensation
  },
  script: members({ path: text, ...filedText }),
  assert: listOf(members({ path: orNull(text), ...filedText })),
  expect: mapOf(members({ insert: bound, update: bound, delete: bound, truncate: flag })),
  unbound: mapOf(listOf(text))
});
var filed = members({
  spec: orNone(content),
  rehearsal: orNull(members({ effect: members({ ...scriptEffect, seconds: number }), at: text, by: orNull(text) }))
});
function readFiledScript(database, code) {
  return readFiled(database, code, filed);
}

export {
  tableEffects,
  fileEffects,
  scriptEffect,
  readFiledScript
};
