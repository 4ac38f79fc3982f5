import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
