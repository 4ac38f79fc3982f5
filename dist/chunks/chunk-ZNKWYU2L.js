// src/manifest/expand/targets.ts
function targetsIn(documents) {
  const targets = documents.filter(({ kind }) => kind === "TARGET");
  return new Map(targets.map(({ metadata, spec }) => [metadata.name, spec]));
}
function targetIn(documents, name) {
  return targetsIn(documents).get(name) ?? null;
}

export {
  targetsIn,
  targetIn
};
