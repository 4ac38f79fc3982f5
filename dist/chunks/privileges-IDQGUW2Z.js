import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-EVQMRN74.js";
import "./chunk-MCMBFPTH.js";
import "./chunk-5Y4EIX7K.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-JQYAQNVO.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-YTSJH5GK.js")).saysScript(content);
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
