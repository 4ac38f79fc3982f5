#!/usr/bin/env bash
# Sets the one image that people signed, and waits until it runs.
set -euo pipefail
export KUBECONFIG=deploy/kubeconfig.yaml
kubectl set image deployment/shop "shop=${QUORATE_SUBJECTS:?}"
kubectl rollout status deployment/shop --timeout=5m
