import {
  targetIn,
  targetsIn
} from "./chunk-OTEWKSCJ.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
