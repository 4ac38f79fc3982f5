import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
