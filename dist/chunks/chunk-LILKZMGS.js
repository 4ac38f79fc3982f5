import {
  MOST_CHARACTERS,
  MOST_LINES,
  MOST_LINES_OF_ONE,
  MOST_THINGS,
  boundedLines
} from "./chunk-7WK2S4LE.js";
import {
  readScript,
  unexpectedTables
} from "./chunk-LKMZABBH.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";

// src/kinds/words/script-sections.ts
async function contentSections({ sql }, target, parse) {
  const script = await readScript(sql.script.text, sql.script.path, parse);
  const unexpected = unexpectedTables(script, sql.expect, target);
  return [
    textSection(`The script ${sql.script.path}`, sql.script, MOST_LINES),
    ...scriptSections({ ...script, findings: [...script.findings, ...unexpected] }),
    targetSection(sql.target, target),
    boundsSection(sql),
    assertionSection(sql),
    ...compensationSections(sql)
  ];
}
function textSection(title, { text, bytes, sha256 }, most) {
  const all = text.replace(/\n$/, "").split("\n");
  const width = String(all.length).length;
  let room = MOST_CHARACTERS;
  const shown = [];
  for (const [index, line] of all.entries()) {
    room -= line.length;
    if (shown.length === most || room < 0) break;
    shown.push({ mark: " ", text: `${String(index + 1).padStart(width)}  ${line}` });
  }
  const rest = all.length - shown.length;
  const more = rest > 0 ? [{ mark: "@", text: `\u2026 and ${countText(rest)} more ${rest === 1 ? "line" : "lines"}` }] : [];
  return { title: `${title}: ${countText(bytes)} bytes, sha256 ${sha256}`, lines: [...shown, ...more] };
}
function scriptSections({ isRead, statements, findings, notes }) {
  const rest = statements.length - MOST_THINGS;
  const said = [...findings, ...notes].map(({ code, observed, where }) => {
    return { text: `${where?.file}:${where?.line}:${where?.column} ${String(observed ?? "")}`.trimEnd(), codes: [code] };
  });
  return [
    {
      title: `Statements: ${isRead ? countText(statements.length) : "not read"}`,
      table: {
        head: ["Line", "Statement", "Tables"],
        rows: statements.slice(0, MOST_THINGS).map(({ what, where, tables }) => [`${where.line}:${where.column}`, what, tableNames(tables)])
      },
      lines: rest > 0 ? [{ text: `\u2026 and ${countText(rest)} more statements` }] : [],
      none: isRead ? "None." : "The script could not be read."
    },
    { title: "To look at in the script", lines: boundedLines(said, "places"), none: "Nothing stands out." }
  ];
}
function tableNames(tables) {
  const shown = tables.slice(0, MOST_OF_STATEMENT).map(({ use, table }) => `${use} ${table}`);
  const rest = tables.length - shown.length;
  return [...shown, ...rest > 0 ? [`and ${countText(rest)} more`] : []].join(", ");
}
var MOST_OF_STATEMENT = 20;
function targetSection(name, target) {
  const title = `Target ${name}`;
  if (target === null) return { title, lines: [{ text: "the policy does not have it", codes: ["TARGET_UNKNOWN"] }] };
  const { role, reader, writes, reads, owns, path, calls } = target;
  const listed = (before, list) => list.length === 0 ? [] : boundedLines(
    list.map((one) => ({ text: `${before} ${one}` })),
    "rights"
  );
  return {
    title,
    lines: [
      { text: `the script runs as ${role}, its assertions as ${reader}` },
      ...path.length === 0 ? [] : [{ text: `names without a schema are looked for in ${path.join(", ")}` }],
      ...listed("it may", writes),
      ...listed("it owns every table of", owns),
      ...listed("it may read", reads),
      ...listed("it may call", calls)
    ]
  };
}
function boundsSection({
  expect,
  unbound,
  bind,
  keep,
  timeout_ms: timeout,
  lock_timeout_ms: lock
}) {
  const rows = Object.entries(expect).map(([table, { insert, update, delete: deleted, truncate }]) => [
    table,
    ...[insert, update, deleted].map(
      ([least, most]) => least === most ? countText(least) : `${countText(least)} to ${countText(most)}`
    ),
    truncate ? "emptied" : ""
  ]);
  return {
    title: "How many rows may change; a table that is not named must not change",
    table: { head: ["Table", "Inserted", "Updated", "Deleted", "Also"], rows: rows.slice(0, MOST_THINGS) },
    lines: [
      ...rows.length === 0 ? [{ text: "no row of any table" }] : [],
      ...rows.length > MOST_THINGS ? [{ text: `\u2026 and ${countText(rows.length - MOST_THINGS)} more tables` }] : [],
      ...Object.entries(unbound).map(([table, columns]) => ({
        text: `in ${table} the values of ${columns.join(", ")} may differ from the rehearsal\u2019s`
      })),
      {
        text: bind === "rows" ? "the very rows of the rehearsal must change" : "only as many rows as in the rehearsal must change: a script can tell the rehearsal from the act"
      },
      { text: keep ? "the rows as they were are kept, for restoring them" : "the rows as they were are not kept" },
      { text: `at most ${timeout} ms, and ${lock} ms for a lock` }
    ]
  };
}
function assertionSection({ assert }) {
  return {
    title: "What must be true afterwards",
    lines: boundedLines(
      assert.map(({ text, path }) => {
        const query = text.trim().replaceAll(/\s+/g, " ");
        const shown = query.length > 1e3 ? `${query.slice(0, 1e3)} \u2026` : query;
        return { text: path === null ? shown : `${path}: ${shown}` };
      }),
      "assertions"
    ),
    none: "Nothing is asserted."
  };
}
function compensationSections({ compensation }) {
  const title = "The way forward after a failed verify";
  if (compensation.kind === "none") return [{ title, lines: [{ text: `none: ${compensation.reason}` }] }];
  if (compensation.kind === "restore")
    return [{ title, lines: [{ text: "the rows as they were are written back, by a change of its own" }] }];
  return [
    { title, lines: [{ text: `the script ${compensation.path}, by a change of its own` }] },
    textSection(`The script ${compensation.path}`, compensation, MOST_LINES_OF_ONE)
  ];
}

export {
  contentSections,
  scriptSections
};
