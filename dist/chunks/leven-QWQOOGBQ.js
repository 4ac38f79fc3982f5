import {
  closestMatch,
  leven
} from "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  closestMatch,
  leven as default
};
