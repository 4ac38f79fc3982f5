// src/codes/finding.ts
function isOf(code) {
  return (finding) => finding.code === code;
}

export {
  isOf
};
