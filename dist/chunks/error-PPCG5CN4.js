import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
