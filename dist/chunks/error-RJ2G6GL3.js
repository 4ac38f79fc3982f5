import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
