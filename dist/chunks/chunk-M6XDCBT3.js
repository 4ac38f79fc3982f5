// src/manifest/fault.ts
function step(key) {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function locate(faults, placeOf) {
  const seen = /* @__PURE__ */ new Map();
  for (const { at, part, ...rest } of faults) {
    const finding = { ...rest, where: placeOf(at, part) };
    seen.set(JSON.stringify(finding), finding);
  }
  return [...seen.values()].sort(byPlace);
}
function byPlace(a, b) {
  return (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0);
}

export {
  step,
  locate,
  byPlace
};
