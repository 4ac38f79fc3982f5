import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
