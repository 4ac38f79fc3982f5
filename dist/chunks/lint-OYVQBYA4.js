import {
  lintFiles,
  lintJob
} from "./chunk-ASLOEGVX.js";
import "./chunk-IAPT53QQ.js";
import "./chunk-5LE6QXHQ.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-UYSZD6GX.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  lintFiles,
  lintJob
};
