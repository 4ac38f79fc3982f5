import {
  packetFileDatabase,
  writePacketFile,
  writtenWith
} from "./chunk-IUNMDT6I.js";
import "./chunk-MYATPRNB.js";
import "./chunk-JUOJYACD.js";
import "./chunk-F3ROSEBI.js";
import "./chunk-4JE7L27O.js";
import "./chunk-NZJCHS36.js";
import "./chunk-KQJKY7T2.js";
import "./chunk-625SI2KE.js";
import "./chunk-M4DSB5CC.js";
import "./chunk-7AOSB775.js";
import "./chunk-JWOA4XGS.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-XJJNA22W.js";
import "./chunk-Y2BSX4VR.js";
import "./chunk-LEJKDRKC.js";
import "./chunk-XPMRYUW5.js";
import "./chunk-DZXEYBJY.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LELPMWSM.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  packetFileDatabase,
  writePacketFile,
  writtenWith
};
