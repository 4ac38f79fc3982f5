import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
