import {
  explainScript
} from "./chunk-D627RNLF.js";
import {
  compensationAnswer
} from "./chunk-2TS3U4AH.js";
import {
  scriptEffect
} from "./chunk-MUEZRXBP.js";
import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  number,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import {
  QuorateError,
  canonicalize,
  sha256,
  shortCode
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/compensation.ts
var kind = {
  lane: "cut",
  act: null,
  asks: "compensates",
  isReviewed: true,
  isVerified: true,
  open: null,
  async content({ database }, packet) {
    const filed = await readFiled(database, shortCode(sha256(canonicalize(packet))), compensationAnswer);
    if (!filed?.document) throw new QuorateError("CONTENT_DRIFT", { expected: packet.plan_digest, observed: null });
    return filed.document;
  },
  says: async (source, content, carriedOut) => (await import("./compensation-OMOZ7QMA.js")).saysBack(source, content, carriedOut),
  saysFiled: async (source, code) => (await import("./compensation-OMOZ7QMA.js")).saysFiledBack(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ compensates: text, undone: text },
    // Of documents.
    ...{ added: orNone(number), changed: orNone(number), retired: orNone(number) },
    // Of a script.
    ...{ tables: orNone(scriptEffect.tables), catalogue: orNone(scriptEffect.catalogue) },
    ...{ files: orNone(scriptEffect.files), asserts: orNone(scriptEffect.asserts), seconds: orNone(number) }
  },
  explain({ compensates, added, changed, retired, ...script }) {
    if (Array.isArray(script.tables)) return `compensates ${compensates}: ${explainScript(script)}`;
    const units = typeof added !== "number" ? "" : `: ${added} units back, ${changed} as before, ${retired} retired again`;
    return `compensates ${compensates}${units}`;
  }
};
export {
  kind
};
