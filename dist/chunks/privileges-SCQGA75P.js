import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-RKLP3LID.js";
import "./chunk-JMCNPWHF.js";
import "./chunk-STXZOHGK.js";
import "./chunk-7DFFD3EB.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-A2USUBR7.js")).saysScript(content);
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
