import {
  diffSets
} from "./chunk-VGVXHOCZ.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
