import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/codes/finding.ts
function isOf(code) {
  return (finding) => finding.code === code;
}

export {
  isOf
};
