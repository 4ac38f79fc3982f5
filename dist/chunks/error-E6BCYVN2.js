import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
