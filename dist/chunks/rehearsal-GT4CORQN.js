import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-AAMG427P.js";
import "./chunk-EM5TINZT.js";
import "./chunk-XTLH6BFT.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-453KXC4X.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-E5LV67SZ.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OTEWKSCJ.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
