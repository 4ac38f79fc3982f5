// src/kinds/words/target.ts
function targetIn(documents, name) {
  const document = documents.find(({ kind, metadata }) => kind === "TARGET" && metadata.name === name);
  return document === void 0 ? null : document.spec;
}

export {
  targetIn
};
