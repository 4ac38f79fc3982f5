import {
  sqlParser
} from "./chunk-E5LV67SZ.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
