import {
  verifySigned,
  verifyToken
} from "./chunk-SYWL3JOY.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-76IYPJDJ.js";
import "./chunk-PVVMDYZR.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  verifySigned,
  verifyToken
};
