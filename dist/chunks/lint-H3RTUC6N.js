import {
  lintFiles,
  lintJob
} from "./chunk-IM4DDGT3.js";
import "./chunk-AL4WVCRA.js";
import "./chunk-CHO6SB3I.js";
import "./chunk-SDDSMAYX.js";
import "./chunk-DF5VWH3F.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-3QBYAZHO.js";
import "./chunk-4XYU2ZHS.js";
import "./chunk-5DHPG3YS.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
