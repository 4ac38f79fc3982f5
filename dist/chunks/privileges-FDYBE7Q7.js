import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-J77L7UH2.js";
import "./chunk-USKTZCRG.js";
import "./chunk-UQVJEGGS.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-DS2RUM7J.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-X2TPLZRV.js")).saysScript(content);
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
