import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-DZCYKYMC.js";
import "./chunk-PL75ZKDC.js";
import "./chunk-WLNSOIW2.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import "./chunk-34FXQZKI.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/privileges.ts
var says = async (_, content) => (await import("./privileges-PV26A5E3.js")).saysScript(content);
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
