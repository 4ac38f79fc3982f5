import {
  act,
  preflight,
  rehearseEarly
} from "./chunk-XA4CGMI6.js";
import "./chunk-BBRZZ2UQ.js";
import "./chunk-OIBOMJAU.js";
import "./chunk-RLGUCFIE.js";
import "./chunk-DOZYPOCK.js";
import "./chunk-SCXIWL4K.js";
import "./chunk-WW2PXUHK.js";
import "./chunk-PZJW6L4U.js";
import "./chunk-TU2EVYX5.js";
import "./chunk-77WXBFJD.js";
import "./chunk-SIV7BFEC.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-NBCDU4KQ.js";
import "./chunk-XLXUV7IK.js";
import "./chunk-KJ27ISY4.js";
import "./chunk-G6GECTXO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ICCI2SMX.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-JJWS4AIE.js";
import "./chunk-C6ATQONW.js";
import "./chunk-MD4GDLF4.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-ZJ6IJ3R3.js";
import "./chunk-BE3ELHEE.js";
import "./chunk-TCJO3VKA.js";
import "./chunk-CHU42L5I.js";
import "./chunk-XIKYWY2Z.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NHFZXEFP.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  act,
  preflight,
  rehearseEarly
};
