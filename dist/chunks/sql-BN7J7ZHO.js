import {
  saysRehearsal
} from "./chunk-2K6VYCMT.js";
import {
  contentSections
} from "./chunk-YKVZPJ6Y.js";
import "./chunk-WEU3EH6S.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-XRTK6GFH.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-4IYLG4KJ.js";
import "./chunk-T3L6L2TK.js";
import {
  targetIn
} from "./chunk-73I3WYNC.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-WYJDZB2N.js";
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
