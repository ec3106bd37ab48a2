#!/usr/bin/env bash
# Builds GraphiQL (api/Explorer) into artifacts/explorer, from where builds of the API take it along. Nothing happens when it is up to date.
#   tools/explorer.sh               needs npm
#   tools/explorer.sh --if-npm      without npm, says so and goes on: the API then serves no GraphiQL
set -euo pipefail
cd "$(dirname "$0")/.."
source ./tools/prerequisites.sh

from=api/Explorer to=artifacts/explorer
if [ -f "$to/index.html" ] && [ -z "$(find "$from" -newer "$to/index.html" -type f -not -path '*/node_modules/*' -not -name '*.cs' -print -quit)" ]; then exit 0; fi
if ! command -v npm >/dev/null; then
  [ "${1:-}" = --if-npm ] || fail "Node.js 20 or newer, with npm, is needed to build GraphiQL: https://nodejs.org"
  say "There is no npm: the API is built without GraphiQL."
  exit 0
fi
say "Building GraphiQL …"
log="$(mktemp)"
(cd "$from" && { cmp -s package-lock.json node_modules/.installed || { npm ci --no-audit --no-fund --ignore-scripts && cp package-lock.json node_modules/.installed; }; } && npm run build) >"$log" 2>&1 || { cat "$log" >&2; fail "GraphiQL could not be built."; }
rm -f "$log"
