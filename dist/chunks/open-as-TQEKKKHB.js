import {
  openAs
} from "./chunk-24THYNAW.js";
import "./chunk-MD4GDLF4.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NHFZXEFP.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  openAs
};
