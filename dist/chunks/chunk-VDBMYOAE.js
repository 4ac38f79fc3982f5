// src/manifest/diff/place.ts
function placeOfChange({ spec, placeOf }, at) {
  const [, act = "", rest = ""] = /^\/spec\/governance\/([^/]+)(.*)$/.exec(at) ?? [];
  const isNamed = act === "" || Object.hasOwn(spec.governance, act);
  return placeOf(isNamed ? at : `/spec/governance/default${rest}`);
}

// src/kinds/words/policy-diff.ts
function diffSections({ sentences }, title = "What changes") {
  if (sentences.length === 0) return [{ title, lines: [], none: "Nothing: both policies say the same." }];
  return [...Map.groupBy(sentences, ({ about }) => about)].map(([about, group]) => ({
    title: `${title}: ${about}`,
    lines: group.map(({ words, weakenings }) => ({ text: words, codes: weakenings }))
  }));
}
function weakeningFindings({ sentences }, after) {
  return sentences.flatMap(
    ({ words, at, weakenings }) => weakenings.map((code) => ({ code, observed: words, where: placeOfChange(after, at) }))
  );
}
function diffWords({ sentences, changes }) {
  const weaker = sentences.filter(({ weakenings }) => weakenings.length > 0).length;
  return `${changes.length} in the expanded policy, in ${sentences.length} sentences, ${weaker} of which weaken a safeguard`;
}

export {
  diffSections,
  weakeningFindings,
  diffWords
};
