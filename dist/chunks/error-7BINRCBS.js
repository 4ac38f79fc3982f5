import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
