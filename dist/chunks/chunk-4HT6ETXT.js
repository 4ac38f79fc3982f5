import {
  readReleases
} from "./chunk-CHUPHYOY.js";

// src/usecases/release/list.ts
async function listReleases(database) {
  const releases = await readReleases(database);
  return {
    outcome: "pass",
    mode: "release",
    findings: [],
    facts: { versions: String(releases.length) },
    sections: [{ title: "Secrets of deploys", lines: releases.map((one) => ({ text: lineOf(one) })), none: "None." }],
    next: releases.filter(({ rotate }) => rotate).map(rotateWords),
    data: { releases }
  };
}
function rotateWords({ environment, name, version, granted }) {
  return `rotate ${name} (version ${version}) of ${environment}: ${granted.join(", ")} ${granted.length === 1 ? "was" : "were"} granted it`;
}
function lineOf({ environment, name, version, single_use: single, put, withdrawn, granted }) {
  const state = withdrawn !== null ? `withdrawn ${withdrawn}` : put === null ? "ordered, not put yet" : `put ${put}`;
  return [
    `${environment}  ${name}  version ${version}`,
    state,
    ...single ? ["for a single run"] : [],
    ...granted.length > 0 ? [`granted to ${granted.join(", ")}`] : []
  ].join(", ");
}

export {
  listReleases,
  rotateWords
};
