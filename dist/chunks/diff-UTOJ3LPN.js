import {
  diffSets
} from "./chunk-HJQLDRDX.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
