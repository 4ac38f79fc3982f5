import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-ZN2JFS5Z.js";
import "./chunk-5SYPWC2C.js";
import "./chunk-V5C4XSZN.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-4WVIJU2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-DAWCYCDA.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-3QBYAZHO.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
