#!/usr/bin/env bash
# Builds the console (console/) into artifacts/console, from where builds of the API take it along. Nothing happens when it is up to date.
#   tools/console.sh               needs npm
#   tools/console.sh --if-npm      without npm, says so and goes on: the API then serves no console
set -euo pipefail
cd "$(dirname "$0")/.."
source ./tools/prerequisites.sh

from=console to=artifacts/console
if [ -f "$to/index.html" ] && [ -z "$(find "$from" -newer "$to/index.html" -type f -not -path '*/node_modules/*' -print -quit)" ]; then exit 0; fi
if ! command -v npm >/dev/null; then
  [ "${1:-}" = --if-npm ] || fail "Node.js 20 or newer, with npm, is needed to build the console: https://nodejs.org"
  say "There is no npm: the API is built without the console."
  exit 0
fi
say "Building the console …"
log="$(mktemp)"
(cd "$from" && { cmp -s package-lock.json node_modules/.installed || { npm ci --no-audit --no-fund --ignore-scripts && cp package-lock.json node_modules/.installed; }; } && npm run build) >"$log" 2>&1 || { cat "$log" >&2; fail "The console could not be built."; }
rm -f "$log"
