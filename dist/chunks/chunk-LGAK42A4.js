import {
  QuorateError
} from "./chunk-BR2LKTLQ.js";

// src/kinds/list.generated.ts
var KINDS = {
  compensation: async () => (await import("./compensation-CXYB2LIA.js")).kind,
  documents: async () => (await import("./documents-BIIPWXZB.js")).kind,
  escalation: async () => (await import("./escalation-CVKS4FQX.js")).kind,
  keys: async () => (await import("./keys-UNHXFHAQ.js")).kind,
  policy: async () => (await import("./policy-3TS62R4Z.js")).kind,
  privileges: async () => (await import("./privileges-4NDL3FEY.js")).kind,
  registry: async () => (await import("./registry-W7NPFFVI.js")).kind,
  run: async () => (await import("./run-RPTLYRO6.js")).kind,
  sql: async () => (await import("./sql-IU7OEOC7.js")).kind,
  verify: async () => (await import("./verify-37DAVQBY.js")).kind
};

// src/usecases/change/kind-named.ts
async function kindNamed(name) {
  if (!Object.hasOwn(KINDS, name))
    throw new QuorateError("ACTION_KIND_UNKNOWN", { expected: Object.keys(KINDS), observed: name });
  return KINDS[name]();
}

export {
  kindNamed
};
