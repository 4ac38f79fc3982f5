import {
  targetIn,
  targetsIn
} from "./chunk-4YTKJXZB.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
