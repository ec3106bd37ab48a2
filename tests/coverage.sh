#!/usr/bin/env bash
# Measures how much of the rules (Ecosystem.Domain) the Domain tests run, and fails below 95 % of its lines.
# What Orleans and the compiler generate is left out. Arguments go to `dotnet test`, such as --no-build.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
results="$root/artifacts/coverage"
at_least=0.95

rm -rf "$results"
dotnet test --project "$root/tests/Domain.Tests" "$@" --results-directory "$results" \
  --coverlet --coverlet-output-format cobertura --coverlet-include '[Ecosystem.Domain]*' --coverlet-exclude-by-file '**/*.orleans.g.cs'

rate=$(sed -n 's/.*<package name="Ecosystem\.Domain" line-rate="\([0-9.]*\)".*/\1/p' "$results"/*.cobertura.*.xml)
if [ -z "$rate" ]; then
  echo "No coverage of Ecosystem.Domain was found under $results: the collector did not run." >&2
  exit 1
fi

awk -v rate="$rate" -v at_least="$at_least" 'BEGIN {
  printf "Line coverage of Ecosystem.Domain: %.2f %% (at least %.0f %%)\n", rate * 100, at_least * 100
  exit rate < at_least
}'
