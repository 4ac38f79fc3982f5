import {
  diffSets
} from "./chunk-7KHKL32C.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
