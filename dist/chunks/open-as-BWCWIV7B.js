import {
  openAs
} from "./chunk-BCRODXEK.js";
import "./chunk-JR5PUZUF.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-UNHLEW2N.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-W3R2M3OI.js";
import "./chunk-2HXMTI5K.js";
import "./chunk-EYJZGQIM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VMAH4STM.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  openAs
};
