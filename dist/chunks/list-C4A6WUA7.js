import {
  listReleases,
  rotateWords
} from "./chunk-GHKLE3WF.js";
import "./chunk-ETT2CX2I.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
