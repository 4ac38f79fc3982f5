import {
  lintFiles,
  lintJob
} from "./chunk-OBQMFTO5.js";
import "./chunk-QU5OALRR.js";
import "./chunk-FHAEFH7B.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-LTT6VRXJ.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-3QBYAZHO.js";
import "./chunk-JENBYSKF.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
