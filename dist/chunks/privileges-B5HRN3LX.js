import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-DWXOYW5M.js";
import "./chunk-LKNVE33W.js";
import "./chunk-CQLCPJ3J.js";
import "./chunk-2CQA6NOD.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-26H6Z56R.js")).saysScript(content);
var kind = {
  lane: "govern",
  act: "PRIVILEGE_APPLY",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: { statements: number, script_sha256: text },
  explain: ({ statements }) => `${statements} statements executed, and no drift is left`
};
export {
  kind
};
