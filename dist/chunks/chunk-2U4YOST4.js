// imported:node:readline?src/system/ask.ts
var own_createInterface = /* @__PURE__ */ (() => process.getBuiltinModule("node:readline").createInterface)();

// src/system/ask.ts
var lines;
async function askLine(question) {
  process.stderr.write(question);
  lines ??= own_createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  return done === true ? "" : value.trim();
}
function askNoMore() {
  if (lines !== void 0) process.stdin.destroy();
}
function canAsk() {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

export {
  askLine,
  askNoMore,
  canAsk
};
