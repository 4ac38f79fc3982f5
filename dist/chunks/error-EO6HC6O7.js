import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
