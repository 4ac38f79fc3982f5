import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
