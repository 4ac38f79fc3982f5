import {
  targetIn,
  targetsIn
} from "./chunk-QPKYJJDM.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
