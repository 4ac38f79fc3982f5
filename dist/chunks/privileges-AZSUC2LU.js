import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-BI7BQAV3.js";
import "./chunk-QWT7WQEM.js";
import "./chunk-OIQM3UKM.js";
import "./chunk-Q232OKUQ.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-QZT73GGO.js")).saysScript(content);
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
