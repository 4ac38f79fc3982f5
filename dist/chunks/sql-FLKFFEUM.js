import {
  saysRehearsal
} from "./chunk-67N4ITP7.js";
import "./chunk-FYVSWUMK.js";
import "./chunk-QR6M5GJL.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import {
  contentSections
} from "./chunk-NICEN5XA.js";
import "./chunk-QO6EYMNE.js";
import {
  targetIn
} from "./chunk-E3YLDMQH.js";
import "./chunk-KRER3NTX.js";
import "./chunk-M4RAEJWA.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  sqlParser
} from "./chunk-PSVWKCXH.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/sql.ts
async function saysScript(source, content, carriedOut) {
  const code = carriedOut ?? source.code;
  const said = JSON.parse(content);
  const [sections, rehearsed] = await Promise.all([
    contentSections(said, targetIn(source.gate.policy.documents, said.sql.target), await sqlParser()),
    code === null ? [] : saysRehearsal(source, code)
  ]);
  return [...sections, ...rehearsed];
}
export {
  saysScript
};
