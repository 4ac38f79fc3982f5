import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-RD5JJEHQ.js";
import "./chunk-O5CYXT6G.js";
import "./chunk-AIWH3CEV.js";
import "./chunk-5VBDHOKQ.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-6RVVA24K.js")).saysScript(content);
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
