import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
