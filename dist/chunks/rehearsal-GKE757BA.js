import {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
} from "./chunk-2ZP3AYPC.js";
import "./chunk-LILKZMGS.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-UTQHNO7F.js";
import "./chunk-F2HSB46S.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NWM7WBYK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  rehearsalSections,
  saysFiledScript,
  saysRehearsal
};
