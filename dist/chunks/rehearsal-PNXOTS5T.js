import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-G4YFT27Z.js";
import "./chunk-5SYPWC2C.js";
import "./chunk-6TYXPEKM.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-QRSXK7VS.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
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
import "./chunk-NYVE2XIR.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
