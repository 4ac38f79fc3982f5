import {
  setSecret
} from "./chunk-EC3UMNLW.js";
import "./chunk-JUMO2RK6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-WWR7EHWA.js";
import "./chunk-KO4TBB2C.js";
import "./chunk-V7FH362F.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";

// src/ci/github/mask.ts
function mask(value) {
  if (value !== "") setSecret(value);
}
export {
  mask
};
