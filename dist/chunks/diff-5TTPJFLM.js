import {
  diffSets
} from "./chunk-NFHKJI2H.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
