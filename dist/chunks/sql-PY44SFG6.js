import {
  saysRehearsal
} from "./chunk-EGL2WMGL.js";
import "./chunk-GNWUOXMI.js";
import "./chunk-OZGBOTYJ.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-C2PK7ITU.js";
import {
  targetIn
} from "./chunk-XFXWYKXP.js";
import "./chunk-GDUJXSVE.js";
import {
  contentSections
} from "./chunk-4XSNP642.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  sqlParser
} from "./chunk-PSVWKCXH.js";
import "./chunk-OTAOZ5OP.js";
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
