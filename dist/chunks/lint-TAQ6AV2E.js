import {
  lintFiles,
  lintJob
} from "./chunk-MC25MHAA.js";
import "./chunk-VNHSTH5V.js";
import "./chunk-Y6DSLZSF.js";
import "./chunk-QSD4GTAN.js";
import "./chunk-KP324TMN.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-3QBYAZHO.js";
import "./chunk-3INWQVGT.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
