import {
  diffSets
} from "./chunk-PRPF4H7J.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-C3NZLOEQ.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
