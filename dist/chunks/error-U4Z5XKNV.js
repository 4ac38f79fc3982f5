import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-E4JRPDIS.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
