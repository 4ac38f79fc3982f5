import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/kinds/kind.ts
function requireAsked(asked, name) {
  const value = asked[name];
  if (value === null) throw new QuorateError("USAGE", { expected: { [name]: "a value" }, observed: null });
  return value;
}

export {
  requireAsked
};
