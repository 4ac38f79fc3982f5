// imported:node:timers/promises?src/system/sleep.ts
var own_setTimeout = /* @__PURE__ */ (() => process.getBuiltinModule("node:timers/promises").setTimeout)();

export {
  own_setTimeout
};
