import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
