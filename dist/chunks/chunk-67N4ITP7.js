import {
  readFiledScript
} from "./chunk-FYVSWUMK.js";
import {
  contentSections
} from "./chunk-NICEN5XA.js";
import {
  MOST_THINGS,
  boundedLines,
  countText
} from "./chunk-QO6EYMNE.js";
import {
  targetIn
} from "./chunk-E3YLDMQH.js";
import {
  sqlParser
} from "./chunk-PSVWKCXH.js";

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
  const { by, human } = rehearsal;
  const name = by !== null && /^[0-9a-f]{64}$/.test(by) ? (await namesOf([by])).get(by)?.words : void 0;
  return rehearsalSections(rehearsal, name ?? by ?? (human === null ? "nobody known" : `human ${human}`));
}
function rehearsalSections({ effect, at }, by) {
  const { tables, catalogue, files, asserts, seconds } = effect;
  const rest = tables.length - MOST_THINGS;
  return [
    {
      title: `Rehearsed and undone at ${at} by ${by}, in ${seconds} s`,
      table: {
        head: ["Table", "Inserted", "Updated", "Deleted", "Also"],
        rows: tables.slice(0, MOST_THINGS).map(({ table, inserted, updated, deleted, truncated, rewritten }) => [
          table,
          ...[inserted, updated, deleted].map(countText),
          [...truncated ? ["emptied"] : [], ...rewritten ? ["written anew"] : []].join(", ")
        ])
      },
      lines: [
        ...rest > 0 ? [{ text: `\u2026 and ${countText(rest)} more tables` }] : [],
        ...boundedLines((files ?? []).map(fileLine), "relations")
      ],
      none: "No row of any table changed."
    },
    {
      title: "Definitions that change",
      lines: boundedLines(
        catalogue.map((one) => ({
          text: `${one.change} in ${one.catalogue}: ${one.object}${values(one.before, one.after)}`
        })),
        "definitions"
      ),
      none: "None."
    },
    {
      title: "Assertions",
      lines: boundedLines(
        asserts.map(({ query, passed }) => ({ text: `${passed ? "true" : "NOT true"}: ${query}` })),
        "assertions"
      ),
      none: "None."
    }
  ];
}
function fileLine({ relation, change, rows }) {
  return { text: `${relation}: ${change}${rows === null ? "" : `, ${countText(rows)} rows now`}` };
}
function values(before, after) {
  const shown = [before, after].map(
    (value) => value === null || value === void 0 ? "nothing" : JSON.stringify(value)
  );
  const text = `, ${shown[0]} becomes ${shown[1]}`;
  return before === void 0 && after === void 0 ? "" : text.length > 300 ? `${text.slice(0, 300)} \u2026` : text;
}

export {
  saysRehearsal,
  saysFiledScript,
  rehearsalSections
};
