import {
  targetIn,
  targetsIn
} from "./chunk-35CXO4BL.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
