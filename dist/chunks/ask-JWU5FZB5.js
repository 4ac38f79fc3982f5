import {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
} from "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
};
