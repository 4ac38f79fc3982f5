import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
