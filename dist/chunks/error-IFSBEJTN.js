import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
