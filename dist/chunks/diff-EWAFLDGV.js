import {
  diffSets
} from "./chunk-LNBMGD7Q.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
