import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
