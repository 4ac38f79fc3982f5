import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-ZKWJKSMP.js";
import "./chunk-PPECD2K2.js";
import "./chunk-QRSXK7VS.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-VWDJRHSZ.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-K3K2K3PL.js")).saysScript(content);
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
