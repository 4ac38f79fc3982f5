import {
  openAs
} from "./chunk-XZUOGZ5W.js";
import "./chunk-UCEAIZIM.js";
import "./chunk-GN6IADDW.js";
import "./chunk-F3G43UWK.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  openAs
};
