import {
  lintFiles,
  lintJob
} from "./chunk-BPWPEKXX.js";
import "./chunk-ZYG7TJJ7.js";
import "./chunk-R44CNZSU.js";
import "./chunk-JTSGQMEK.js";
import "./chunk-LOB2FWLJ.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-34IWLVJ6.js";
import "./chunk-FDZZLL34.js";
import "./chunk-5WFSOZ2J.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VPO2ZC23.js";
import "./chunk-Y2TWJKVJ.js";
import "./chunk-HOUHSBZ7.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
