import {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
} from "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
};
