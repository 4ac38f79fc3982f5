import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
