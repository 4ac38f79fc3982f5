import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
