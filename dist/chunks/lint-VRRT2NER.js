import {
  lintFiles,
  lintJob
} from "./chunk-OLAG43VU.js";
import "./chunk-7XWUXDCJ.js";
import "./chunk-Q36MIHGN.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-Y4Y5NDRD.js";
import "./chunk-SZTHFHD5.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  lintFiles,
  lintJob
};
