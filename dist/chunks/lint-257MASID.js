import {
  lintFiles,
  lintJob
} from "./chunk-SRI5E27I.js";
import "./chunk-DTX4IA2F.js";
import "./chunk-AJULQAKJ.js";
import "./chunk-7JG7TI5A.js";
import "./chunk-PTI4MKDK.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-XFXWYKXP.js";
import "./chunk-DJWCDG4U.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
