import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-XGBBHOQ2.js";
import "./chunk-VVWYWGG4.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
