import {
  contentSections
} from "./chunk-LILKZMGS.js";
import {
  MOST_THINGS,
  boundedLines
} from "./chunk-7WK2S4LE.js";
import {
  readFiledScript
} from "./chunk-MUEZRXBP.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import {
  targetIn
} from "./chunk-ZNKWYU2L.js";

// src/kinds/words/definitions.ts
var WHAT = {
  pg_attrdef: "default of",
  pg_attribute: "column",
  pg_auth_members: "membership",
  pg_cast: "cast",
  pg_class: "relation",
  pg_constraint: "constraint",
  pg_db_role_setting: "settings of",
  pg_default_acl: "default privileges",
  pg_description: "comment on",
  pg_enum: "label",
  pg_event_trigger: "event trigger",
  pg_extension: "extension",
  pg_index: "index",
  pg_inherits: "inheritance",
  pg_namespace: "schema",
  pg_operator: "operator",
  pg_policy: "row security policy",
  pg_proc: "function",
  pg_rewrite: "rule",
  pg_roles: "role",
  pg_sequence: "sequence",
  pg_trigger: "trigger",
  pg_type: "type"
};
var SAID_BY_NAME = ["pg_attrdef", "pg_attribute", "pg_class", "pg_constraint", "pg_index", "pg_type"];
var MOST = 300;
function definitionLine({ catalogue, change, object, before, after }) {
  const said = differences(catalogue, rowOf(before), rowOf(after));
  const text = `${change}: ${WHAT[catalogue] ?? catalogue} ${object}${said === "" ? "" : `: ${said}`}`;
  return text.length > MOST ? `${text.slice(0, MOST)} \u2026` : text;
}
function differences(catalogue, before, after) {
  const isNew = Object.keys(before).length === 0;
  const { definition, ...others } = isNew ? after : {};
  const worded = catalogue === "pg_attribute" && isNew ? columnWords(after) : String(definition ?? "");
  const rest = isNew && SAID_BY_NAME.includes(catalogue) ? rightsOf(others) : isNew ? others : after;
  const told = Object.entries(isNew ? rest : { ...before, ...after }).map(
    ([name]) => isNew ? `${name} ${valueText(rest[name])}` : `${name} ${valueText(before[name])} \u2192 ${valueText(after[name])}`
  );
  return [worded, ...told].filter((one) => one !== "").join("; ");
}
function rightsOf(row) {
  return Object.fromEntries(Object.entries(row).filter(([name]) => /(acl|owner)$/.test(name)));
}
function columnWords({ atttypid, attnotnull }) {
  return `${String(atttypid ?? "a column").replace(/^pg_catalog\./, "")}${attnotnull === true ? ", not null" : ""}`;
}
function rowOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function valueText(value) {
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ") : value === void 0 ? "nothing" : JSON.stringify(value);
}

// src/kinds/words/rehearsal.ts
async function saysRehearsal(source, code) {
  const filed = await readFiledScript(source.database, code);
  return filed === null ? [] : rehearsed(source, filed.rehearsal);
}
async function saysFiledScript(source, code) {
  const filed = await readFiledScript(source.database, code);
  if (filed === null) return [];
  const { spec, rehearsal } = filed;
  const target = spec === null ? null : targetIn(source.gate.policy.documents, spec.target);
  return [
    ...spec === null ? [] : await contentSections({ sql: spec }, target, await sqlParser()),
    ...await rehearsed(source, rehearsal)
  ];
}
async function rehearsed({ namesOf }, rehearsal) {
  if (rehearsal === null)
    return [{ title: "Rehearsal", lines: [], none: "Not rehearsed yet: nothing of the script has run." }];
  const { by } = rehearsal;
  const name = by !== null && /^[0-9a-f]{64}$/.test(by) ? (await namesOf([by])).get(by)?.words : void 0;
  return rehearsalSections(rehearsal, name ?? by ?? "nobody known");
}
function rehearsalSections({ effect, at }, by) {
  const { tables, catalogue, files, asserts, seconds } = effect;
  const rest = tables.length - MOST_THINGS;
  return [
    {
      title: `Rehearsed and undone at ${at} by ${by}, in ${seconds} s`,
      table: {
        head: ["Table", "Inserted", "Updated", "Deleted", "Also"],
        rows: tables.slice(0, MOST_THINGS).map(({ table, inserted, updated, deleted, truncated }) => [
          table,
          ...[inserted, updated, deleted].map(countText),
          truncated ? "emptied" : ""
        ])
      },
      lines: [
        ...rest > 0 ? [{ text: `\u2026 and ${countText(rest)} more tables` }] : [],
        ...boundedLines(files.map(fileLine), "relations")
      ],
      none: "No row of any table changed."
    },
    {
      title: "Definitions that change",
      lines: boundedLines(
        catalogue.map((one) => ({ text: definitionLine(one) })),
        "definitions"
      ),
      none: "None."
    },
    {
      title: "Assertions",
      lines: boundedLines(
        asserts.map(({ query, passed }) => ({
          text: `${passed ? "true" : "NOT true"}: ${query.trim().replaceAll(/\s*\n\s*/g, " ")}`
        })),
        "assertions"
      ),
      none: "None."
    }
  ];
}
function fileLine({ relation, change, rows, digest }) {
  const what = change === "columns" ? "columns changed" : change;
  return {
    text: `${relation}: ${what}${rows === null ? "" : `; it has ${countText(rows)} rows now${digest === null ? "" : `, sha256 ${digest}`}`}`
  };
}

export {
  saysRehearsal,
  saysFiledScript,
  rehearsalSections
};
