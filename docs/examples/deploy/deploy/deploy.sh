#!/usr/bin/env bash
# Deploys the subjects that people signed; replace the echo by what your target needs.
set -euo pipefail
while read -r subject; do
  echo "deploying ${subject}"
done <<<"${QUORATE_SUBJECTS:?}"
