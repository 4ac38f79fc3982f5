import {
  fileEffects,
  tableEffects
} from "./chunk-MUEZRXBP.js";

// src/kinds/words/script-effect.ts
function explainScript({
  tables,
  files,
  catalogue,
  asserts,
  seconds
}) {
  const changed = tableEffects(tables, "tables").flatMap(({ table, inserted, updated, deleted, truncated }) => {
    const counts = Object.entries({ inserted, updated, deleted }).filter(([, count]) => count > 0);
    const parts = [...counts.map(([what, count]) => `${count} ${what}`), ...truncated ? ["emptied"] : []];
    return parts.length === 0 ? [] : [`${table}: ${parts.join(", ")}`];
  });
  const anew = fileEffects(files, "files").map(
    ({ relation, change, rows }) => [`${relation}: ${change}`, ...rows === null ? [] : [`${rows} rows`]].join(", ")
  );
  const definitions = Array.isArray(catalogue) ? catalogue.length : 0;
  const assertions = Array.isArray(asserts) ? asserts.length : 0;
  return [
    ...changed.length + anew.length === 0 ? ["no row changed"] : [...changed, ...anew],
    ...definitions === 0 ? [] : [`${definitions} ${definitions === 1 ? "definition" : "definitions"} changed`],
    `${assertions} ${assertions === 1 ? "assertion" : "assertions"} passed`,
    `${String(seconds)} s`
  ].join("; ");
}

export {
  explainScript
};
