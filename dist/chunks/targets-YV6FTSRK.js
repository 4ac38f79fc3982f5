import {
  targetIn,
  targetsIn
} from "./chunk-NY4ZSWYP.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
