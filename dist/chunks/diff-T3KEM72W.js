import {
  diffSets
} from "./chunk-D2XQ2G5K.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
