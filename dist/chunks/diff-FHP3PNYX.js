import {
  diffSets
} from "./chunk-AD2AIKPQ.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
