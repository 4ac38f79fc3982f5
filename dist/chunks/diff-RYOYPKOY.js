import {
  diffSets
} from "./chunk-GCXZSRR7.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
